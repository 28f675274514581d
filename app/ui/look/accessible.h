#pragma once

#include <QAccessible>

#include <optional>

class QWidget;

namespace app {

/// What a widget is to assistive technology, where its class does not tell.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
[[nodiscard]] std::optional<QAccessible::Role> accessibleRoleOf(const QWidget* widget);

/// Has a screen reader speak what is in view: it is a notification that is shown anew.
void announce(QWidget* notification);

} // namespace app
