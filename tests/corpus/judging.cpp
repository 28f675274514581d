#include "tests/corpus/judging.h"

#include "core/importers/manifest_lint.h"
#include "core/rules/engine/registry.h"
#include "tests/corpus/situations.h"
#include "tests/support/rule_tables.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace corpus {

namespace {

std::string_view severityName(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Help:
        return "help";
    case core::Severity::Confirm:
        return "confirm";
    case core::Severity::Warning:
        return "warning";
    case core::Severity::Error:
        return "error";
    }
    return "";
}

std::vector<Found> judgedOffer(const core::support::Situation& situation,
                               const std::string& profile)
{
    const auto report =
        core::validateWhole({situation.offer, situation.facts, core::support::profile(profile)});
    std::vector<Found> found;
    for (const core::Finding& finding : report.findings())
        // Open questions stand in every offer.
        if (!finding.where.str().starts_with("/confirmations/"))
            found.push_back({std::string(finding.rule), std::string(severityName(finding.severity)),
                             finding.where.str(), core::inEnglish(finding.message)});
    return found;
}

std::vector<Found> judgedManifest(const std::string& text)
{
    std::vector<Found> found;
    for (const core::LintProblem& problem : core::lintManifest(text))
        found.push_back({std::string(problem.rule), std::string(severityName(problem.severity)),
                         std::to_string(problem.range.start), core::inEnglish(problem.message)});
    return found;
}

/// The newest profile that judges the rule, and does not only show it as help.
std::string newestFor(const std::string& rule)
{
    std::string newest;
    for (const std::string_view id : core::support::profileIds()) {
        const auto* entry = core::support::profile(id).rule(rule);
        const bool isJudged = entry
                              && (entry->severity == core::Severity::Warning
                                  || entry->severity == core::Severity::Error);
        // Named after portal and year: today's sorts last.
        if (isJudged && id > newest)
            newest = id;
    }
    return newest;
}

Input inputOf(const Label& label, std::string profile)
{
    return {label.id, label.kind, std::move(profile), label.shown, label.told, label.silent, {}};
}

bool knowsRules(const Label& label, LabelFaults& faults)
{
    const auto isUnknown = [](const std::string& rule) { return !core::findRule(rule); };
    for (const auto* rules : {&label.told, &label.silent})
        if (const auto unknown = std::ranges::find_if(*rules, isUnknown); unknown != rules->end()) {
            faults.push_back(label.id + ": there is no rule “" + *unknown + "”");
            return false;
        }
    return true;
}

/// What cannot be made of the valid offer is no finding of any rule.
std::vector<Found> unmade(const core::Error& error)
{
    return {{std::string(kUnmade), "", "", core::inEnglish(error.message)}};
}

std::vector<Found> judgedLabel(const std::vector<Change>& changes, const std::string& profile)
{
    const auto situation = situationOf(profile, changes);
    return situation ? judgedOffer(*situation, profile) : unmade(situation.error());
}

std::vector<Found> judgedManifestLabel(const std::vector<Change>& changes)
{
    const auto text = manifestOf(changes);
    return text ? judgedManifest(*text) : unmade(text.error());
}

} // namespace

std::vector<Input> inputsOf(const std::vector<Label>& labels, LabelFaults& faults)
{
    std::vector<Input> inputs;
    for (const Label& label : labels) {
        if (!knowsRules(label, faults))
            continue;
        if (label.isManifest) {
            inputs.push_back(inputOf(label, "manifest"));
            inputs.back().judge = [changes = label.changes] {
                return judgedManifestLabel(changes);
            };
            continue;
        }
        auto profiles = label.profiles;
        if (profiles.empty())
            profiles.push_back(newestFor((label.told.empty() ? label.silent : label.told).back()));
        for (const std::string& profile : profiles) {
            if (std::ranges::count(core::support::profileIds(), profile) == 0) {
                faults.push_back(label.id + ": there is no profile “" + profile + "”");
                continue;
            }
            inputs.push_back(inputOf(label, profile));
            inputs.back().judge = [changes = label.changes, profile] {
                return judgedLabel(changes, profile);
            };
        }
    }
    return inputs;
}

std::vector<Input> caseInputs()
{
    std::vector<Input> inputs;
    // What holds in other profiles, too, their own tests run there.
    std::set<std::pair<std::string, void (*)(core::support::Situation&)>> known;
    for (const core::support::RuleCase& ruleCase : core::support::allRuleCases()) {
        if (!known.insert({std::string(ruleCase.rule), ruleCase.change}).second)
            continue;
        Input input;
        input.id = "case/" + std::string(ruleCase.rule) + '/' + std::string(ruleCase.name);
        input.kind = Kind::Case;
        input.profile = ruleCase.profile;
        input.shown = ruleCase.name;
        // A rule that cannot be run says nothing of the input.
        if (ruleCase.notRun.empty())
            (ruleCase.findings.empty() ? input.silent : input.told).emplace_back(ruleCase.rule);
        input.judge = [change = ruleCase.change, profile = input.profile] {
            auto situation = core::support::validSituation(profile);
            change(situation);
            return judgedOffer(situation, profile);
        };
        inputs.push_back(std::move(input));
    }
    return inputs;
}

std::vector<Input> manifestInputs(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Input> inputs;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        Input input;
        input.id = "manifest/" + file.lexically_relative(folder).string();
        input.profile = "manifest";
        input.judge = [text = text.str()] { return judgedManifest(text); };
        inputs.push_back(std::move(input));
    }
    return inputs;
}

} // namespace corpus
