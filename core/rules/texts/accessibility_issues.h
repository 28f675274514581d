#pragma once

#include "core/rules/texts/text_issues.h"

/// The issues of section 2.22 that texts have beside the HTML of the description.
namespace core {

/// Sentences and headings in capitals.
[[nodiscard]] std::vector<TextIssue> capitalsIssues(const TextField& field);
/// Titles of useful links that do not say where they lead.
[[nodiscard]] std::vector<TextIssue> linkTitleIssues(const TextField& field,
                                                     const Subject& subject);
/// Captions that do not say what the picture shows.
[[nodiscard]] std::vector<TextIssue> captionIssues(const TextField& field, const Subject& subject);

} // namespace core
