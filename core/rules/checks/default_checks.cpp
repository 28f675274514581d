#include "core/rules/checks/default_checks.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/shell_names.h"
#include "core/iotedge/settings/twin.h"
#include "core/offer/access.h"
#include "core/rules/checks/secret_fields.h"
#include "core/rules/engine/lint_findings.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <set>
#include <string>

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
        visit(path, std::string_view(), text);
    });
}

bool isEnvironment(const FieldPath& path)
{
    return path.str().find("/environment/") != std::string::npos;
}

/// Plans repeat each other's settings.
struct SettingKey {
    std::string_view name;
    std::string_view value;
    bool isVariable = false;

    bool operator==(const SettingKey&) const = default;
    [[nodiscard]] std::size_t hash() const
    {
        const std::hash<std::string_view> hashOf;
        return hashOf(name) * 31 + hashOf(value) + (isVariable ? 1 : 0);
    }
};

std::vector<LintProblem> secretProblems(const SettingKey& setting)
{
    const auto& [name, value, isVariable] = setting;
    if (!isVariable)
        return secretsInJson(value, name);
    LintSink sink(value);
    lintSecret(sink, name, value, {0, value.size()});
    return sink.take();
}

/// Whether the rules on web addresses told all of the field's secrets.
bool isToldOfAddresses(const Report& report, const Offer& offer, const FieldPath& where)
{
    std::vector<TextRange> told;
    for (const Finding& finding : report.findings())
        if (finding.where == where && finding.range && finding.severity == Severity::Error
            && (finding.rule == "web.signed" || finding.rule == "web.userinfo"))
            told.push_back(*finding.range);
    if (told.empty())
        return false;
    const auto text = textAt(offer, where);
    return text && std::ranges::all_of(findSecrets(*text), [&](const Secret& secret) {
               return std::ranges::any_of(told, [&](const TextRange& range) {
                   return range.start <= secret.range.start && secret.range.end <= range.end;
               });
           });
}

} // namespace

void checkTwinValues(const Subject& subject, Checking& report)
{
    eachPairList<&ModuleDefaults::twin>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at) {
                const auto& [name, value, unknown] = pairs[at];
                const auto& problems = report.shared<lintTwinValue>(std::string_view(value));
                if (!problems.empty() && (!isBlank(name) || !isBlank(value)))
                    addProblems(report, path / at / "value", problems);
            }
        });
}

void checkTwinNames(const Subject& subject, Checking& report)
{
    checkTwinValues(subject, report);
    eachPairList<&ModuleDefaults::twin>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at)
                addProblems(report, path / at / "name",
                            report.shared<lintTwinName>(std::string_view(pairs[at].name)));
        });
}

std::vector<Fix> twinFixes(const Subject& subject, std::span<const Finding> findings)
{
    return problemFixes(subject, findings, [](const FieldPath& where, const std::string& text) {
        return where.str().ends_with("/name") ? lintTwinName(text) : lintTwinValue(text);
    });
}

void checkVariableNames(const Subject& subject, Checking& report)
{
    eachPairList<&ModuleDefaults::environment>(
        subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
            for (std::size_t at = 0; at < pairs.size(); ++at)
                addProblems(report, path / at / "name",
                            report.shared<lintVariableName>(std::string_view(pairs[at].name)));
        });
}

void checkDefaultSecrets(const Subject& subject, Checking& report)
{
    std::set<std::string> told;
    eachValue(subject.offer,
              [&](const FieldPath& path, std::string_view name, const std::string& value) {
                  const auto& problems =
                      report.shared<secretProblems>(SettingKey{name, value, isEnvironment(path)});
                  if (!problems.empty())
                      told.insert(path.str());
                  addProblems(report, path, problems);
              });
    // Wherever else one stands, saving and exporting refuse it, too.
    for (const SecretField& field : secretFields(subject.offer))
        if (!told.contains(field.where.str())
            && !isToldOfAddresses(report.soFar(), subject.offer, field.where))
            report.add(field.where,
                       translatable("rule", "This text holds %1, and a project and a bundle are "
                                            "shared with others, so they are refused. Put a "
                                            "placeholder in its place."),
                       {field.kind});
}

std::vector<Fix> secretFixes(const Subject& subject, std::span<const Finding> findings)
{
    return problemFixes(subject, findings, [&](const FieldPath& where, const std::string& text) {
        const auto name = textAt(subject.offer, where.parent() / "name");
        return secretProblems({name ? *name : std::string_view(), text, isEnvironment(where)});
    });
}

void checkPlaceholderForm(const Subject& subject, Checking& report)
{
    eachValue(subject.offer, [&](const FieldPath& path, std::string_view,
                                 const std::string& value) {
        for (const Placeholder& one : report.shared<findPlaceholders>(std::string_view(value))) {
            const std::string shape =
                value.substr(one.range.start, one.range.end - one.range.start);
            if (!one.isConventional && !isShellName(shape))
                report.add(path, one.range,
                           translatable("rule",
                                        "The placeholder %1 is not written as the documents "
                                        "want it. Write an upper-case name in angle "
                                        "brackets: %2."),
                           {shape, asPlaceholder(one.name)});
        }
    });
}

std::vector<Fix> placeholderFixes(const Subject& subject, std::span<const Finding> findings)
{
    std::vector<Fix> fixes;
    std::shared_ptr<const std::string> text;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const auto& [rule, severity, where, range, message] = findings[at];
        if (at == 0 || where != findings[at - 1].where)
            text = std::make_shared<const std::string>(
                textAt(subject.offer, where).value_or(std::string()));
        if (!range || range->end > text->size())
            continue;
        const auto placeholders =
            findPlaceholders(text->substr(range->start, range->end - range->start));
        if (placeholders.empty())
            continue;
        const std::string name = asPlaceholder(placeholders.front().name);
        fixes.push_back({.id = "convention",
                         .label = {"fix", translatable("fix", "Write “%1”"), {name}},
                         .apply = FieldEdit{where, text, {{*range, name}}},
                         .finding = at});
    }
    return fixes;
}

void checkShellNames(const Subject& subject, Checking& report)
{
    eachValue(subject.offer,
              [&](const FieldPath& path, std::string_view, const std::string& value) {
                  addProblems(report, path, report.shared<lintShellNames>(std::string_view(value)));
              });
}

void checkPlaceholdersExplained(const Subject& subject, Checking& report)
{
    // What stands behind a link cannot be read here.
    if (linksToDocumentation(subject.offer.listing))
        return;
    const std::string& description = subject.offer.listing.description;
    eachValue(
        subject.offer, [&](const FieldPath& path, std::string_view, const std::string& value) {
            for (const Placeholder& one : report.shared<findPlaceholders>(std::string_view(value)))
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
