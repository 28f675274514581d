#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace app::lsp {

/// The path of a "file:" address of this machine; nothing for any other.
[[nodiscard]] std::optional<std::filesystem::path> pathOfUri(std::string_view uri);
/// "file:///home/ada/my%20offer/offer.json"
[[nodiscard]] std::string uriOfFile(const std::filesystem::path& file);

} // namespace app::lsp
