#pragma once

#include "core/rules/texts/text_issues.h"

/// The issues of section 2.23, one function per rule.
namespace core {

[[nodiscard]] std::vector<TextIssue> fillerIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> noteIssues(const TextField& field);
/// Names that the publisher does not have.
[[nodiscard]] std::vector<TextIssue> sampleIssues(const TextField& field, const Subject& subject);
[[nodiscard]] std::vector<TextIssue> escapedIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> markdownIssues(const TextField& field);
/// Gaps of a template that the defaults do not name.
[[nodiscard]] std::vector<TextIssue> templateIssues(const TextField& field, const Subject& subject);

} // namespace core
