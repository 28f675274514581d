#pragma once

#include <QKeyCombination>

class QEvent;
class QFocusEvent;

namespace app {

inline constexpr QKeyCombination kExportKey = Qt::CTRL | Qt::Key_E;

/// Whether a key belongs to the window although editors know it too: let the event pass on,
/// ignored. They have a history of their own, but undo belongs to the whole offer, anywhere; and
/// the key of the export is the end of the line to them, on X11.
[[nodiscard]] bool isWindowKey(const QEvent& event);

/// Whether the user goes on to something else; a menu, a popup or another window comes back.
[[nodiscard]] bool leavesField(const QFocusEvent& event);

} // namespace app
