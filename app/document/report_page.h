#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace app {

class Document;

/// Writes the report of the offer as it stands as a page for the browser, into the program's cache,
/// over the one before. The page is that of the bundle, but in the language of the wizard: it loads
/// nothing and holds no secret.
/// Returns the file. Errors: the disk refuses.
[[nodiscard]] core::Result<std::filesystem::path> writeReportPage(const Document& document);

} // namespace app
