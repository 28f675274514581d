#pragma once

#include "app/ui/look/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

class QDBusPendingCallWatcher;

namespace app {

/// How the desktop wants programs to look, now: the settings of its portal, which change while a
/// program runs, and where there is no portal the palette that the platform began with.
class SystemLook : public QObject {
    Q_OBJECT

public:
    explicit SystemLook(const QPalette& platform,
                        QDBusConnection bus = QDBusConnection::sessionBus(),
                        QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const;

signals:
    /// theme() is another one.
    void changed();

private:
    Q_SLOT void onSettingChanged(const QString& space, const QString& key,
                                 const QDBusVariant& value);
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    bool m_isPlatformDark;
    /// As org.freedesktop.appearance numbers them; 0 is no preference.
    unsigned m_colourScheme = 0;
    unsigned m_contrast = 0;
};

} // namespace app
