#include "app/ui/look/system_look.h"

#include "app/ui/look/style.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

/// A message bus that nobody else is on.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address=1")});
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] QDBusConnection connection(const char* name) const
    {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// The desktop's settings, as its portal tells them.
class FakePortal : public QDBusVirtualObject {
public:
    explicit FakePortal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(path(), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void set(const char* key, unsigned value)
    {
        m_values[QString::fromLatin1(key)] = value;
        QDBusMessage news =
            QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.portal.Settings"),
                                       QStringLiteral("SettingChanged"));
        news << QStringLiteral("org.freedesktop.appearance") << QString::fromLatin1(key)
             << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(news);
    }

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QStringLiteral("Read"))
            return false;
        const QDBusVariant value(m_values.value(message.arguments().value(1).toString()));
        // The portal wraps what it reads twice.
        return bus.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)))));
    }

private:
    [[nodiscard]] static QString path()
    {
        return QStringLiteral("/org/freedesktop/portal/desktop");
    }

    QDBusConnection m_bus;
    QMap<QString, unsigned> m_values;
};

class LiveLook : public testing::Test {
protected:
    ~LiveLook() override
    {
        for (const char* name : {"portal", "program"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    }

    [[nodiscard]] static bool becomes(const SystemLook& look, const Theme& theme)
    {
        return QTest::qWaitFor([&] { return &look.theme() == &theme; }, 20'000);
    }

    PrivateBus bus;
    FakePortal portal{bus.connection("portal")};
};

TEST_F(LiveLook, Preference_at_the_start_is_that_of_the_portal)
{
    portal.set("color-scheme", 1);
    const SystemLook look(QPalette(Qt::white), bus.connection("program"));
    EXPECT_TRUE(becomes(look, darkTheme()));
}

TEST_F(LiveLook, Change_of_the_colour_scheme_is_followed)
{
    portal.set("color-scheme", 1);
    const SystemLook look(QPalette(Qt::white), bus.connection("program"));
    ASSERT_TRUE(becomes(look, darkTheme()));
    portal.set("color-scheme", 2);
    EXPECT_TRUE(becomes(look, lightTheme()));
}

TEST_F(LiveLook, Higher_contrast_is_followed_on_light_and_on_dark)
{
    const SystemLook look(QPalette(Qt::white), bus.connection("program"));
    portal.set("contrast", 1);
    EXPECT_TRUE(becomes(look, lightContrastTheme()));
    portal.set("color-scheme", 1);
    EXPECT_TRUE(becomes(look, highContrastTheme()));
}

TEST_F(LiveLook, Window_follows_as_long_as_the_choice_is_the_systems)
{
    SystemLook look(QPalette(Qt::white), bus.connection("program"));
    tests::Ui ui;
    app::Window window(Workspace{ui.document, ui.file, ui.recent, ui.settings, &look});
    window.setThemeChoice(ThemeChoice::System);
    portal.set("color-scheme", 1);
    ASSERT_TRUE(becomes(look, darkTheme()));
    EXPECT_EQ(&themeOf(&window), &darkTheme());
    window.setThemeChoice(ThemeChoice::HighContrast);
    portal.set("color-scheme", 2);
    ASSERT_TRUE(becomes(look, lightTheme()));
    EXPECT_EQ(&themeOf(&window), &highContrastTheme());
    window.setThemeChoice(ThemeChoice::System);
    EXPECT_EQ(&themeOf(&window), &lightTheme());
}

TEST(SystemLook, Without_a_bus_it_is_the_look_that_the_platform_began_with)
{
    const QDBusConnection none(QStringLiteral("no such bus"));
    EXPECT_EQ(&SystemLook(QPalette(Qt::black), none).theme(), &darkTheme());
    EXPECT_EQ(&SystemLook(QPalette(Qt::white), none).theme(), &lightTheme());
}

} // namespace

} // namespace app
