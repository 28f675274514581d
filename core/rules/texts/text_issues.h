#pragma once

#include "core/rules/engine/checking.h"
#include "core/rules/engine/issue.h"
#include "core/rules/texts/text_fields.h"

#include <string_view>
#include <type_traits>
#include <vector>

/// What the rules on the characters of texts are made of: a function that lists the issues of one
/// text, each with the edits that fix it. A row names it twice:
///
///     {.id = "text.softhyphen",
///      .title = translatable("rule-title", "No soft hyphens"),
///      .check = checkTextIssues<softHyphenIssues>,
///      .fixes = fixesTextIssues<softHyphenIssues>},
namespace core {

/// The first argument of its text is the name of the field.
using TextIssue = Issue<TextRange>;

/// The issues of one text, in its order.
using FindTextIssues = std::vector<TextIssue>(const TextField& field, const Subject& subject);

/// Where a rule of the field's own form already tells of the place as an error, that is enough.
void reportTextIssues(FindTextIssues* find, const Subject& subject, Checking& report);

/// The fixes of the issues that the findings tell. Of an address none: it would lead elsewhere.
[[nodiscard]] std::vector<Fix> fixesOfTextIssues(FindTextIssues* find, const Subject& subject,
                                                 std::span<const Finding> findings);

/// A function that needs no more than the text.
template <auto Find>
std::vector<TextIssue> issuesOf(const TextField& field, const Subject& subject)
{
    if constexpr (std::is_invocable_v<decltype(Find), const TextField&, const Subject&>)
        return Find(field, subject);
    else
        return Find(field);
}

template <auto Find>
void checkTextIssues(const Subject& subject, Checking& report)
{
    reportTextIssues(issuesOf<Find>, subject, report);
}

template <auto Find>
std::vector<Fix> fixesTextIssues(const Subject& subject, std::span<const Finding> findings)
{
    return fixesOfTextIssues(issuesOf<Find>, subject, findings);
}

} // namespace core
