#pragma once

#include "app/cli/lsp/open_files.h"
#include "app/cli/lsp/workspace.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The values of the protocol as JSON. What is read is absent where it has another form.
namespace app::lsp {

[[nodiscard]] core::JsonNode rangeNode(const Range& range);
[[nodiscard]] core::JsonNode diagnosticNode(const Range& range, const Diagnosis& diagnosis);
/// The parameters of textDocument/publishDiagnostics.
[[nodiscard]] core::JsonNode publicationNode(const Publication& publication);

/// The member below all these names, of any kind; null where there is none.
[[nodiscard]] const core::JsonNode* memberBelow(const core::JsonNode& node,
                                                std::initializer_list<std::string_view> names);
[[nodiscard]] const std::string* textBelow(const core::JsonNode& node,
                                           std::initializer_list<std::string_view> names);
[[nodiscard]] bool isTrueBelow(const core::JsonNode& node,
                               std::initializer_list<std::string_view> names);
/// Whether the list below the names holds the text.
[[nodiscard]] bool listsText(const core::JsonNode& node,
                             std::initializer_list<std::string_view> names, std::string_view text);
[[nodiscard]] std::optional<long long> integerOf(const core::JsonNode* node);
[[nodiscard]] std::optional<Position> positionOf(const core::JsonNode* node);
[[nodiscard]] std::optional<Range> rangeOf(const core::JsonNode* node);
/// Of textDocument/didChange.
[[nodiscard]] std::optional<std::vector<ContentChange>> changesOf(const core::JsonNode& params);

} // namespace app::lsp
