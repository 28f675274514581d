#pragma once

#include <QString>

namespace app {
class Document;
class Window;
} // namespace app

/// An update with many kinds of changes, and one without any; and the windows that stay open beside
/// the work.
void grabUpdate(app::Window& window, app::Document& document, const QString& folder);
