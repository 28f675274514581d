#pragma once

#include <QWidget>

#include <memory>

namespace bench {

/// What the toolkit alone asks for a window of the wizard's kind: steps, a form of twelve fields
/// with the first one for typing, a preview and buttons. Not shown yet.
[[nodiscard]] std::unique_ptr<QWidget> bareWindow();

} // namespace bench
