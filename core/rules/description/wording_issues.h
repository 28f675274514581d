#pragma once

#include "core/rules/description/description_issues.h"

/// What the description says: the issues that need no profile, one function per rule.
namespace core {

/// No minimum hardware paragraph, or one that asks for nothing.
[[nodiscard]] std::vector<DescriptionIssue> hardwareIssues(const Listing& listing,
                                                           const Html& html);
[[nodiscard]] std::vector<DescriptionIssue> hardwareLastIssues(const Listing& listing,
                                                               const Html& html);
/// The value belongs in the first sentences (a heuristic).
[[nodiscard]] std::vector<DescriptionIssue> valueIssues(const Listing& listing, const Html& html);
/// "This application is available only in …" before a description that is not in English.
[[nodiscard]] std::vector<DescriptionIssue> languageNoticeIssues(const Listing& listing,
                                                                 const Html& html);

/// The sentence "This application is available in …", with or without "only". It stands first or
/// last; the hardware paragraph, which has to be last, may follow it. Null where there is none.
[[nodiscard]] const HtmlBlock* languageNotice(const Html& html);

/// The paragraphs of the description proper: without headings, lists, the language notice and the
/// minimum hardware.
[[nodiscard]] std::vector<const HtmlBlock*> proseParagraphs(const Html& html);

} // namespace core
