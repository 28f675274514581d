#include "app/ui/look/accessible.h"

#include <QVariant>
#include <QWidget>

namespace app {

namespace {

constexpr const char* kAccessibleRole = "accessibleRole";

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(kAccessibleRole, static_cast<int>(role));
}

std::optional<QAccessible::Role> accessibleRoleOf(const QWidget* widget)
{
    const QVariant role = widget->property(kAccessibleRole);
    return role.isValid() ? std::optional(static_cast<QAccessible::Role>(role.toInt()))
                          : std::nullopt;
}

void announce(QWidget* notification)
{
    setAccessibleRole(notification, QAccessible::Notification);
    if (!notification->isVisible())
        return;
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace app
