#pragma once

#include "core/rules/description/description_issues.h"

/// What a screen reader makes of the description: the issues of section 2.22 that its HTML has, one
/// function per rule.
namespace core {

[[nodiscard]] std::vector<DescriptionIssue> headingOrderIssues(const Listing& listing,
                                                               const Html& html);
[[nodiscard]] std::vector<DescriptionIssue> emptyHeadingIssues(const Listing& listing,
                                                               const Html& html);
/// A paragraph in bold that heads what follows.
[[nodiscard]] std::vector<DescriptionIssue> fakeHeadingIssues(const Listing& listing,
                                                              const Html& html);
/// Lines that begin with bullets or numbers.
[[nodiscard]] std::vector<DescriptionIssue> fakeListIssues(const Listing& listing,
                                                           const Html& html);
/// Columns made of tabs, bars or spaces.
[[nodiscard]] std::vector<DescriptionIssue> flatTableIssues(const Listing& listing,
                                                            const Html& html);
/// Double line breaks and empty paragraphs.
[[nodiscard]] std::vector<DescriptionIssue> breakIssues(const Listing& listing, const Html& html);

} // namespace core
