#include "core/library/lint_kinds.h"

#include "core/importers/manifest_lint.h"
#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/lint/template_lint.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/shell_names.h"
#include "core/iotedge/settings/twin.h"
#include "core/rules/engine/validate.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Problems = std::vector<LintProblem>;

FieldPath descriptionPath()
{
    return FieldPath("/listing/description");
}

/// A fix of a rule changes an offer; here it is a change of the description.
LintFix asLintFix(const Fix& fix, Offer offer)
{
    if (const FieldEdit* edit = fix.apply.fieldEdit())
        return {fix.id, fix.label, edit->edits};
    const std::size_t size = offer.listing.description.size();
    fix.apply(offer);
    return {fix.id, fix.label, {{{0, size}, offer.listing.description}}};
}

/// The rules on the description, run on an offer that has nothing else.
Problems lintHtml(std::string_view text, const LintRequest& request)
{
    Offer offer;
    offer.listing.description = text;
    const Facts facts;
    const Subject subject{offer, facts, request.profile};
    Problems problems;
    const Report report = validate(subject);
    const auto fixes = fixesFor(subject, report.findings());
    for (std::size_t at = 0; at < fixes.size(); ++at) {
        const Finding& finding = report.findings()[at];
        if (finding.where != descriptionPath() || finding.rule == "listing.config.documented")
            continue;
        LintProblem problem{finding.rule,    finding.severity,
                            LintStage::None, finding.range.value_or(TextRange{0, text.size()}),
                            finding.message, {}};
        for (const Fix& fix : fixes[at])
            problem.fixes.push_back(asLintFix(fix, offer));
        problems.push_back(std::move(problem));
    }
    for (const MoreFindings& more : report.more())
        problems.push_back({more.rule,
                            more.errors > 0 ? Severity::Error : Severity::Warning,
                            LintStage::None,
                            {text.size(), text.size()},
                            moreMessage(more),
                            {}});
    return problems;
}

/// With what holds for every value of a module's defaults.
Problems asDefaults(Problems problems, std::string_view text)
{
    for (LintProblem& shell : lintShellNames(text))
        problems.push_back(std::move(shell));
    return problems;
}

Problems withSecrets(Problems problems, std::string_view text)
{
    for (LintProblem& secret : secretsInJson(text))
        problems.push_back(std::move(secret));
    return asDefaults(std::move(problems), text);
}

/// A route or a condition of a template; names in angle brackets are judged by the linter itself.
Problems ofTemplate(std::string_view text, const LintRequest& request,
                    Problems (*lint)(std::string_view, const LintContext&))
{
    std::vector<TextRange> values = templateValues(text);
    std::erase_if(values, [&](TextRange value) { return text[value.start] == '<'; });
    if (values.empty())
        return lint(text, request.context);
    return lintTemplate(text, values,
                        [&](std::string_view standIns) { return lint(standIns, request.context); });
}

constexpr std::array kKinds{
    LintKind{"route", "a route, FROM … INTO …",
             [](std::string_view text, const LintRequest& request) {
                 return ofTemplate(text, request, lintRoute);
             }},
    LintKind{"condition", "the condition of a route, without WHERE",
             [](std::string_view text, const LintRequest& request) {
                 return ofTemplate(text, request, lintCondition);
             }},
    LintKind{"twin", "desired properties, a JSON object of names and values",
             [](std::string_view text, const LintRequest&) {
                 return withSecrets(lintTwin(text), text);
             }},
    LintKind{"env", "environment variables, NAME=value lines or a manifest's JSON",
             [](std::string_view text, const LintRequest&) {
                 return asDefaults(lintEnvironment(text), text);
             }},
    LintKind{"create-options", "the create options of a container, JSON",
             [](std::string_view text, const LintRequest&) {
                 return withSecrets(lintCreateOptions(text), text);
             }},
    LintKind{"image", "the name of a container image",
             [](std::string_view text, const LintRequest& request) {
                 return lintImage(text, request.context);
             }},
    LintKind{"manifest", "a deployment manifest, a template of one, or a layered deployment",
             [](std::string_view text, const LintRequest&) { return lintManifest(text); }},
    LintKind{"html", "the HTML of a description", lintHtml},
};

} // namespace

std::span<const LintKind> lintKinds()
{
    return kKinds;
}

const LintKind* findLintKind(std::string_view name)
{
    const auto found = std::ranges::find(kKinds, name, &LintKind::name);
    return found == kKinds.end() ? nullptr : &*found;
}

} // namespace core
