#include "tests/corpus/judging.h"

#include "core/importers/manifest_lint.h"
#include "core/rules/engine/registry.h"
#include "tests/corpus/situations.h"
#include "tests/support/pictures/labelled_faults.h"
#include "tests/support/rule_tables.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
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

void addManifest(const Label& label, std::vector<Input>& inputs, LabelFaults& faults)
{
    const auto text = manifestOf(label.changes);
    if (!text)
        return faults.push_back(label.id + ": " + core::inEnglish(text.error().message));
    inputs.push_back(inputOf(label, "manifest"));
    inputs.back().judge = [text = *text] { return judgedManifest(text); };
}

void addOffer(const Label& label, const std::string& profile, std::vector<Input>& inputs,
              LabelFaults& faults)
{
    auto made = situationOf(profile, label.changes);
    if (!made)
        return faults.push_back(label.id + ": " + core::inEnglish(made.error().message));
    const auto situation = std::make_shared<core::support::Situation>(std::move(*made));
    inputs.push_back(inputOf(label, profile));
    inputs.back().judge = [situation, profile] { return judgedOffer(*situation, profile); };
}

} // namespace

std::vector<Input> inputsOf(const std::vector<Label>& labels, LabelFaults& faults)
{
    std::vector<Input> inputs;
    for (const Label& label : labels) {
        if (!knowsRules(label, faults))
            continue;
        if (label.isManifest) {
            addManifest(label, inputs, faults);
            continue;
        }
        auto profiles = label.profiles;
        if (profiles.empty())
            profiles.push_back(newestFor((label.told.empty() ? label.silent : label.told).back()));
        for (const std::string& profile : profiles) {
            if (std::ranges::count(core::support::profileIds(), profile) == 0)
                faults.push_back(label.id + ": there is no profile “" + profile + "”");
            else
                addOffer(label, profile, inputs, faults);
        }
    }
    return inputs;
}

std::vector<Input> caseInputs()
{
    std::vector<Input> inputs;
    for (const core::support::RuleCase& ruleCase : core::support::allRuleCases()) {
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

std::vector<Input> pictureInputs(int each)
{
    constexpr int kGoodForEach = 5;
    const auto add = [](std::vector<Input>& inputs, std::string_view slot,
                        std::vector<test::LabelledLogo> pictures) {
        std::map<std::string, int> counts;
        for (test::LabelledLogo& picture : pictures) {
            Input input;
            const std::string name(picture.fault ? picture.fault->name : "sound");
            input.id =
                "picture/" + std::string(slot) + '/' + name + '/' + std::to_string(++counts[name]);
            input.kind = Kind::Picture;
            input.profile = picture.slot == test::Slot::Hero ? "cpp-2019" : "pc-2022";
            input.shown = name;
            if (picture.fault)
                input.told.emplace_back(picture.fault->rule);
            else
                for (const test::Fault& fault : test::allFaults(picture.slot))
                    input.silent.emplace_back(fault.rule);
            input.judge = [shared = std::make_shared<test::LabelledLogo>(std::move(picture))] {
                std::vector<Found> found;
                const auto told = test::faultsTold(*shared);
                for (const test::Fault& fault : test::allFaults(shared->slot))
                    if (std::ranges::find(told, fault.name) != told.end())
                        found.push_back(
                            {std::string(fault.rule), "told", "", std::string(fault.name)});
                return found;
            };
            inputs.push_back(std::move(input));
        }
    };
    std::vector<Input> inputs;
    add(inputs, "logo", test::labelledLogos(each));
    add(inputs, "hero", test::labelledHeroes(each, each * kGoodForEach));
    add(inputs, "screenshot", test::labelledScreenshots(each, each * kGoodForEach));
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
