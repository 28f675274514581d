#pragma once

class QEvent;

namespace app {

/// Whether an editor is asked to undo or redo. The editors have a history of their own, but undo
/// belongs to the whole offer, anywhere: let the event pass on, ignored.
[[nodiscard]] bool isUndoKey(const QEvent& event);

} // namespace app
