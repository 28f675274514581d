#include "app/ui/look/system_look.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace app {

namespace {

constexpr unsigned kPreferDark = 1;
constexpr unsigned kPreferLight = 2;
constexpr unsigned kPreferContrast = 1;

QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalSettings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString colourSchemeKey()
{
    return QStringLiteral("color-scheme");
}

QString contrastKey()
{
    return QStringLiteral("contrast");
}

} // namespace

SystemLook::SystemLook(const QPalette& platform, QDBusConnection bus, QObject* parent)
    : QObject(parent),
      m_bus(std::move(bus)),
      m_isPlatformDark(&themeFor(ThemeChoice::System, platform) == &darkTheme())
{
    if (!m_bus.isConnected())
        return;
    // The bus finds the type of the slot's argument by its name.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(portalService(), portalPath(), portalSettings(), QStringLiteral("SettingChanged"),
                  this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(colourSchemeKey());
    ask(contrastKey());
}

void SystemLook::ask(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService(), portalPath(), portalSettings(), QStringLiteral("Read"));
    question << appearance() << key;
    // The window does not wait; where there is no portal, no answer is one, too.
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(key, reply.value().variant());
        answer->deleteLater();
    });
}

void SystemLook::onSettingChanged(const QString& space, const QString& key,
                                  const QDBusVariant& value)
{
    if (space == appearance())
        take(key, value.variant());
}

void SystemLook::take(const QString& key, const QVariant& value)
{
    // Read() wraps the value twice.
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const Theme* before = &theme();
    if (key == colourSchemeKey())
        m_colourScheme = plain.toUInt();
    else if (key == contrastKey())
        m_contrast = plain.toUInt();
    if (&theme() != before)
        emit changed();
}

const Theme& SystemLook::theme() const
{
    const bool isDark =
        m_colourScheme == kPreferDark || (m_colourScheme != kPreferLight && m_isPlatformDark);
    if (m_contrast == kPreferContrast)
        return isDark ? highContrastTheme() : lightContrastTheme();
    return isDark ? darkTheme() : lightTheme();
}

} // namespace app
