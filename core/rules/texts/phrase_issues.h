#pragma once

#include "core/rules/texts/text_issues.h"

/// The issues of section 2.24 that one text has, one function per rule. They are guesses at words.
namespace core {

[[nodiscard]] std::vector<TextIssue> comparisonIssues(const TextField& field,
                                                      const Subject& subject);
[[nodiscard]] std::vector<TextIssue> claimIssues(const TextField& field, const Subject& subject);
[[nodiscard]] std::vector<TextIssue> superlativeIssues(const TextField& field,
                                                       const Subject& subject);
[[nodiscard]] std::vector<TextIssue> futureIssues(const TextField& field, const Subject& subject);
/// "Beta" and the like as the last word of a name, or in brackets.
[[nodiscard]] std::vector<TextIssue> prereleaseIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> certifiedIssues(const TextField& field,
                                                     const Subject& subject);
/// Names of Microsoft that are not written as Microsoft writes them.
[[nodiscard]] std::vector<TextIssue> microsoftFormIssues(const TextField& field);
/// Products of Microsoft in names.
[[nodiscard]] std::vector<TextIssue> microsoftTitleIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> versionIssues(const TextField& field);
[[nodiscard]] std::vector<TextIssue> otherStoreIssues(const TextField& field,
                                                      const Subject& subject);
[[nodiscard]] std::vector<TextIssue> priceIssues(const TextField& field, const Subject& subject);
/// Names, addresses, numbers and passwords of persons.
[[nodiscard]] std::vector<TextIssue> personIssues(const TextField& field);

} // namespace core
