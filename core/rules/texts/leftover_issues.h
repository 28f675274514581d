#pragma once

#include "core/rules/texts/text_issues.h"

#include <string_view>

/// The issues of section 2.23, one function per rule.
namespace core {

/// The gaps that the program itself leaves in notes for certification; others may be commands that
/// the testers are told to type.
inline constexpr std::string_view kStepsGap = "<STEPS>";
/// Left in notes that earlier versions began.
inline constexpr std::string_view kAddressGap = "<ADDRESS>";

[[nodiscard]] std::vector<TextIssue> fillerIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> noteIssues(const TextField& field);
/// Names that the publisher does not have.
[[nodiscard]] std::vector<TextIssue> sampleIssues(const TextField& field, const Subject& subject);
[[nodiscard]] std::vector<TextIssue> escapedIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> markdownIssues(const TextField& field);
/// Gaps of a template that the defaults do not name, and in notes for certification our own.
[[nodiscard]] std::vector<TextIssue> templateIssues(const TextField& field, const Subject& subject);

} // namespace core
