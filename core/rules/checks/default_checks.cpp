#include "core/rules/checks/default_checks.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/twin.h"
#include "core/offer/access.h"
#include "core/rules/engine/lint_findings.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>

namespace core {

namespace {

using CreateOptions = Field<&Offer::plans, &Plan::defaults, &ModuleDefaults::createOptions>;

/// Calls visit(path, name, value) for each value of the defaults; the create options are a value
/// without a name.
template <class Visit>
void eachValue(const Offer& offer, Visit visit)
{
    const auto visitPairs = [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
        for (std::size_t at = 0; at < pairs.size(); ++at)
            visit(path / at / "value", pairs[at].name, pairs[at].value);
    };
    eachPairList<&ModuleDefaults::environment>(offer, visitPairs);
    eachPairList<&ModuleDefaults::twin>(offer, visitPairs);
    CreateOptions::each(offer, [&](const FieldPath& path, const std::string& text) {
        visit(path, std::string(), text);
    });
}

bool isEnvironment(const FieldPath& path)
{
    return path.str().find("/environment/") != std::string::npos;
}

std::vector<LintProblem> secretProblems(const FieldPath& path, const std::string& name,
                                        const std::string& value)
{
    if (!isEnvironment(path)) {
        return secretsInJson(value, name);
    }
    LintSink sink(value);
    if (const auto secret = secretIn(name, value)) {
        const TextRange whole{0, value.size()};
        LintProblem& problem =
            sink.error("defaults.nosecrets", whole, secret->text, secret->arguments);
        addPlaceholderFix(problem, name, whole);
    }
    return sink.take();
}

} // namespace

void checkTwinValues(const Subject& subject, Report& report)
{
    eachPairList<&ModuleDefaults::twin>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at) {
                const auto& [name, value, unknown] = pairs[at];
                const auto& problems = report.problemsOf(value, lintTwinValue);
                if (!problems.empty() && (!isBlank(name) || !isBlank(value)))
                    addProblems(report, path / at / "value", problems);
            }
        });
}

void checkTwinNames(const Subject& subject, Report& report)
{
    checkTwinValues(subject, report);
    eachPairList<&ModuleDefaults::twin>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at)
                addProblems(report, path / at / "name", lintTwinName(pairs[at].name));
        });
}

std::vector<Fix> twinFixes(const Subject& subject, const Finding& finding)
{
    const std::string text = textAt(subject.offer, finding.where).value_or(std::string());
    const bool isName = finding.where.str().ends_with("/name");
    return problemFixes(finding, isName ? lintTwinName(text) : lintTwinValue(text));
}

void checkVariableNames(const Subject& subject, Report& report)
{
    eachPairList<&ModuleDefaults::environment>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at)
                addProblems(report, path / at / "name", lintVariableName(pairs[at].name));
        });
}

void checkDefaultSecrets(const Subject& subject, Report& report)
{
    eachValue(subject.offer,
              [&](const FieldPath& path, const std::string& name, const std::string& value) {
                  addProblems(report, path, secretProblems(path, name, value));
              });
}

std::vector<Fix> secretFixes(const Subject& subject, const Finding& finding)
{
    std::vector<Fix> fixes;
    eachValue(subject.offer,
              [&](const FieldPath& path, const std::string& name, const std::string& value) {
                  if (path == finding.where)
                      fixes = problemFixes(finding, secretProblems(path, name, value));
              });
    return fixes;
}

void checkPlaceholderForm(const Subject& subject, Report& report)
{
    eachValue(
        subject.offer, [&](const FieldPath& path, const std::string&, const std::string& value) {
            for (const Placeholder& one : findPlaceholders(value)) {
                const std::string shape =
                    value.substr(one.range.start, one.range.end - one.range.start);
                // A bare $NAME may be meant for a shell in the container.
                const bool isShell = shape.starts_with('$') && !shape.starts_with("${");
                if (!one.isConventional && !isShell)
                    report.add(path, one.range,
                               translatable("rule",
                                            "The placeholder %1 is not written as the documents "
                                            "want it. Write an upper-case name in angle "
                                            "brackets: %2."),
                               {shape, asPlaceholder(one.name)});
            }
        });
}

std::vector<Fix> placeholderFixes(const Subject& subject, const Finding& finding)
{
    std::string text = textAt(subject.offer, finding.where).value_or(std::string());
    for (const Placeholder& one : findPlaceholders(text))
        if (finding.range == one.range) {
            const std::string name = asPlaceholder(one.name);
            text.replace(one.range.start, one.range.end - one.range.start, name);
            return {writes("convention", {"fix", translatable("fix", "Write “%1”"), {name}},
                           finding.where, text)};
        }
    return {};
}

void checkPlaceholdersExplained(const Subject& subject, Report& report)
{
    // What stands behind a link cannot be read here.
    if (linksToDocumentation(subject.offer.listing))
        return;
    const std::string& description = subject.offer.listing.description;
    eachValue(
        subject.offer, [&](const FieldPath& path, const std::string&, const std::string& value) {
            for (const Placeholder& one : findPlaceholders(value))
                if (one.isConventional && description.find(one.name) == std::string::npos)
                    report.add(path, one.range,
                               translatable("rule", "Nothing explains the placeholder %1: the "
                                                    "description does not name it, and there "
                                                    "is no link to documentation. Say there "
                                                    "what belongs in its place."),
                               {'<' + one.name + '>'});
        });
}

} // namespace core
