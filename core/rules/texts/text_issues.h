#pragma once

#include "core/rules/engine/checking.h"
#include "core/rules/texts/text_fields.h"

#include <string_view>
#include <type_traits>
#include <vector>

/// What the rules on the characters of texts are made of: a function that lists the issues of one
/// text, each with the edits that mend it. A row names it twice:
///
///     {.id = "text.softhyphen",
///      .title = translatable("rule-title", "No soft hyphens"),
///      .check = checkTextIssues<softHyphenIssues>,
///      .fixes = mendsTextIssues<softHyphenIssues>},
namespace core {

struct TextIssue {
    TextRange range;
    /// translatable("rule", …); its first argument is the name of the field.
    const char* text = "";
    std::vector<Argument> arguments = {};
    /// A risk only, whatever the rule's severity.
    bool isMild = false;
    /// A short name of the fix, its translatable("fix", …) label with the issue's arguments, and
    /// what it does; no edits, no fix.
    std::string_view fixId = {};
    const char* fixLabel = "";
    std::vector<TextEdit> edits = {};
    /// See Fix::isSafe.
    bool isSafe = false;
};

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
