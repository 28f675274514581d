#include "core/iotedge/routes/condition_fixes.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/name_faults.h"
#include "core/text/letters/characters.h"

namespace core {

bool isMeantAsName(std::string_view text, const ConditionNode& value)
{
    return value.kind == ConditionKind::SystemProperty
           || (value.kind == ConditionKind::Property && isPlainName(textIn(text, value.token)));
}

void addAsNumber(LintProblem& problem, std::string_view text, const ConditionNode& value)
{
    if (!isMeantAsName(text, value))
        return;
    addFix(problem, "as-number", translatable("fix", "Write as_number(%1)"),
           {shown(textIn(text, value.range))},
           {{{value.range.start, value.range.start}, "as_number("},
            {{value.range.end, value.range.end}, ")"}});
}

void addQuotes(LintProblem& problem, std::string_view text, const ConditionNode& literal)
{
    if (literal.kind != ConditionKind::Number && literal.kind != ConditionKind::True
        && literal.kind != ConditionKind::False)
        return;
    addFix(problem, "quote", translatable("fix", "Write '%1'"),
           {shown(textIn(text, literal.range))},
           {{{literal.range.start, literal.range.start}, "'"},
            {{literal.range.end, literal.range.end}, "'"}});
}

void addParentheses(LintProblem& problem, const ConditionNode& comparison,
                    const ConditionNode& left)
{
    if (left.kind == ConditionKind::Not)
        addFix(problem, "group", translatable("fix", "Put the comparison in parentheses"), {},
               {{{left.token.end, left.token.end}, "("},
                {{comparison.range.end, comparison.range.end}, ")"}});
}

bool warnOfCapitals(LintSink& sink, TextRange token, std::string_view word)
{
    const std::string meant = asciiLower(word);
    if (meant != "true" && meant != "false" && meant != "null")
        return false;
    LintProblem& problem =
        sink.warning("routes.condition.never", token,
                     translatable("rule", "“%1” is the name of a property here: edgeHub knows “%2” "
                                          "in small letters only. Write that."),
                     {shown(word), meant});
    addFix(problem, "lower", translatable("fix", "Write “%1”"), {meant}, {{token, meant}});
    return true;
}

} // namespace core
