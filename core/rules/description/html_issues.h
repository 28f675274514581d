#pragma once

#include "core/rules/description/description_issues.h"

/// The issues of section 2.6, one function per rule.
namespace core {

/// Harmless tags that the store's list lacks.
[[nodiscard]] std::vector<DescriptionIssue> unlistedTagIssues(const Listing& listing,
                                                              const Html& html);
/// u outside the minimum hardware paragraph.
[[nodiscard]] std::vector<DescriptionIssue> underlineIssues(const Listing& /*unused*/,
                                                            const Html& html);
/// em, strong, div and a.
[[nodiscard]] std::vector<DescriptionIssue> toleratedTagIssues(const Listing& /*unused*/,
                                                               const Html& html);
/// What runs, embeds or lays out, comments, event attributes and scripts in addresses.
[[nodiscard]] std::vector<DescriptionIssue> forbiddenHtmlIssues(const Listing& listing,
                                                                const Html& html);
[[nodiscard]] std::vector<DescriptionIssue> attributeIssues(const Listing& listing,
                                                            const Html& html);
} // namespace core
