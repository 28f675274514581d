#pragma once

class QWidget;

namespace app {

/// Locks what must not change, or opens it again: a line of text can be read and copied and shows a
/// lock, a choice is disabled. Lists stay open, as their elements are locked one by one.
void setLocked(QWidget& editor, QWidget& focus, bool isLocked);

} // namespace app
