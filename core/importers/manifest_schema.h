#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The schemaVersion of both parts of the runtime, and members that they must have.
namespace core::importers {

using VersionNumbers = std::vector<int>;

/// What System.Version reads: two to four numbers with dots.
[[nodiscard]] std::optional<VersionNumbers> versionNumbers(std::string_view text);

/// How one part of the runtime reads its schemaVersion.
struct SchemaRule {
    std::string_view rule;
    /// Null where the part has none.
    const JsonNode* version;
    /// The version as the part of the runtime has it after reading.
    std::string text;
    bool (*isGood)(const VersionNumbers&);
    /// Sentences of the context "rule", the first with %1 for the version.
    const char* wrong;
    const char* absent;
    const char* right;
};
void lintSchema(LintSink& sink, const SectionPart& section, const SchemaRule& schema);

/// Says that the section lacks something; `member`, written as JSON, mends it where it is not
/// empty.
void lintLacking(LintSink& sink, const SectionPart& section, std::string_view rule,
                 const char* text, std::string_view member);

/// Members that mean nothing to this part of the runtime, such as a module's twin.
void lintUnknownMembers(LintSink& sink, const SectionPart& section,
                        std::initializer_list<std::string_view> known);

} // namespace core::importers
