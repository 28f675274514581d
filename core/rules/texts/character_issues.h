#pragma once

#include "core/rules/texts/text_issues.h"

/// The issues of section 2.20, one function per rule.
namespace core {

[[nodiscard]] std::vector<TextIssue> controlIssues(const TextField& field);
/// U+FFFD, and UTF-8 that was read as Windows-1252.
[[nodiscard]] std::vector<TextIssue> misreadIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> invisibleIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> directionIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> mixedScriptIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> styledIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> softHyphenIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> privateUseIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> unassignedIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> compositionIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> variationIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> spaceIssues(const TextField& field);
/// In the short texts beside the title, which has a rule of its own.
[[nodiscard]] std::vector<TextIssue> emojiIssues(const TextField& field);

} // namespace core
