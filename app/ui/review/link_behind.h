#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace app {

class TextLabel;

/// Lays the text into the widget, which is its parent, with a link behind it: the text has all the
/// room that the link leaves, and wraps.
[[nodiscard]] QPushButton* linkBehind(TextLabel& text, const QString& words,
                                      const QString& accessibleName, QWidget* place);

} // namespace app
