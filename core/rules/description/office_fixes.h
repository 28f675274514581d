#pragma once

#include "core/rules/description/description_issues.h"

namespace core {

/// For each finding the one change that rewrites a description from a word processor as pasting it
/// does; nothing where the description is from elsewhere. Safe where no link, picture or table is
/// lost.
[[nodiscard]] std::vector<Fix> officeFixes(const Subject& subject,
                                           std::span<const Finding> findings);

/// The fixes of the issues, but of a word processor's HTML the whole: its lists are in attributes,
/// comments and tags that no rule may take away alone.
template <FindIssues* Find>
std::vector<Fix> fixesMarkup(const Subject& subject, std::span<const Finding> findings)
{
    auto fixes = officeFixes(subject, findings);
    return fixes.empty() ? fixesOfIssues(Find, subject, findings) : std::move(fixes);
}

} // namespace core
