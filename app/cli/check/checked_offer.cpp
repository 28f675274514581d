#include "app/cli/check/checked_offer.h"

#include "app/cli/base/language.h"
#include "core/base/printable.h"
#include "core/changes/offer_changes.h"
#include "core/project/profile_choice.h"
#include "core/project/published.h"
#include "core/report/changes_report.h"
#include "core/rules/engine/validate.h"

namespace app {

namespace {

namespace fs = std::filesystem;

/// A file that could not be understood outweighs every finding.
ExitCode verdict(FailOn failOn, const core::Run& run)
{
    const core::RunSummary summary = core::summaryOf(run);
    if (summary.problems > 0)
        return ExitCode::Unreadable;
    const bool fails =
        summary.counts.errors > 0 || (failOn >= FailOn::Warning && summary.counts.warnings > 0)
        || (failOn >= FailOn::Evidence && (summary.answersMissing > 0 || summary.factsMissing > 0));
    return fails ? ExitCode::Findings : ExitCode::Clean;
}

/// What the bundle given as the baseline would be told today, by the same rules.
core::Report earlierReport(const Sources& sources, const core::Profile& profile)
{
    if (!sources.earlier)
        return {};
    const auto facts = core::factsOf(*sources.earlier, profile, sources.facts);
    return core::validateWhole({sources.earlier->offer, facts, profile});
}

/// One offer on its way from its path to its reports.
class OfferCheck {
public:
    OfferCheck(const std::string& path, const CheckSetup& setup) : m_setup(setup)
    {
        m_run.offer = pathFrom(setup.base, path);
        std::error_code error;
        const bool isFolder = fs::is_directory(path, error);
        m_run.prefix = isFolder ? m_run.offer + '/' : m_run.offer + "/data/";
        if (fs::path(path).filename() == "offer.json" && !isFolder) {
            m_run.offer = pathFrom(setup.base, folderOf(path).string());
            m_run.prefix = m_run.offer + '/';
        }
        if (m_run.prefix == "./")
            m_run.prefix.clear();
        m_run.file = m_run.prefix.ends_with("/data/") ? m_run.offer : m_run.prefix + "offer.json";
    }

    [[nodiscard]] CheckedOffer check(const std::string& path);

private:
    [[nodiscard]] CheckedOffer fail(const core::Error& error, ExitCode exit = ExitCode::Unreadable);
    [[nodiscard]] CheckedOffer finished(ExitCode exit);
    [[nodiscard]] CheckedOffer validated(const Input& input, const ChosenProfile& chosen,
                                         const Sources& sources, FailOn failOn);
    void noteProblems(const Input& input);
    void noteFaults(const core::Config& config);
    void noteAge(const core::Profile& profile, const std::optional<std::string>& today);

    const CheckSetup& m_setup;
    core::Run m_run;
    CheckedOffer m_result;
};

CheckedOffer OfferCheck::finished(ExitCode exit)
{
    m_result.summary = core::summaryOf(m_run);
    for (const core::ReportWriter* writer : m_setup.writers)
        m_result.parts.push_back(writer->part(m_run));
    m_result.exit = exit;
    return std::move(m_result);
}

CheckedOffer OfferCheck::fail(const core::Error& error, ExitCode exit)
{
    m_result.complaints.push_back(spoken(error.message));
    m_run.problems.push_back({error.message, std::nullopt});
    return finished(exit);
}

void OfferCheck::noteProblems(const Input& input)
{
    for (const core::ProjectProblem& problem : input.project.problems) {
        const core::SourceLocation& place = problem.place;
        m_run.problems.push_back({problem.message, place});
        m_result.complaints.push_back(
            core::printable(input.prefix + place.file) + ':' + std::to_string(place.line) + ':'
            + std::to_string(place.column) + ": " + spoken(problem.message));
    }
}

/// What a configuration says otherwise counts; but a verdict by less than it says is no clean one.
void OfferCheck::noteFaults(const core::Config& config)
{
    for (const core::ConfigFault& fault : config.faults) {
        const core::Message told = withWayOut(fault.asError().message);
        m_result.complaints.push_back(spoken(told));
        core::RunProblem problem{told};
        if (fault.place) {
            core::SourceLocation place = *fault.place;
            place.file = pathFrom(m_setup.base, place.file);
            // A report's path leads down from its base; the user's own file is named by its words.
            if (!place.file.starts_with("../"))
                problem = {withWayOut(fault.message), place, true};
        }
        m_run.problems.push_back(std::move(problem));
    }
}

void OfferCheck::noteAge(const core::Profile& profile, const std::optional<std::string>& today)
{
    if (const auto closed = core::closedNotice(profile))
        m_result.complaints.push_back(spoken(*closed));
    if (today && core::isOutdated(profile, *today))
        m_result.complaints.push_back(spoken(
            core::translatable("cli", "The profile %1 was compared with its documents on %2, more "
                                      "than a year ago. The portal may want other things by now: "
                                      "look for a newer profile, and give it with --profile FILE."),
            {profile.id, profile.checked}));
}

CheckedOffer OfferCheck::validated(const Input& input, const ChosenProfile& chosen,
                                   const Sources& sources, FailOn failOn)
{
    const core::Profile& profile = chosen.profile;
    const core::ProjectContent& content = input.project.content;
    const auto facts = core::factsOf(content, profile, sources.facts);
    const core::Subject subject{content.offer, facts, profile};
    const auto report = core::validateAgainst(earlierReport(sources, profile), subject);
    noteAge(profile, facts.today);
    std::vector<core::Change> changes;
    if (facts.baseline)
        changes =
            core::offerChanges({*facts.baseline, sources.baselinePictures},
                               {content.offer, core::pictureDigests(content.assets)}, profile);
    const core::ChangesContext told{sources.baselineName, m_run.offer, changes,
                                    sources.publishedOn};
    const core::ReportContext context{subject, report, input.project.places,
                                      core::chooserName(chosen.choice.by),
                                      facts.baseline ? &told : nullptr};
    m_run.checked = &context;
    m_run.fixes = core::fixesFor(subject, report.findings());
    m_run.profileReason = core::reasonOf(chosen.choice);
    const ExitCode exit = verdict(failOn, m_run);
    if (exit == ExitCode::Findings && verdict(FailOn::Warning, m_run) == ExitCode::Clean)
        m_result.complaints.push_back(spoken(
            core::translatable("cli", "%1: %2, for which --fail-on evidence fails. Answer the "
                                      "questions in the wizard's checklist, and give what "
                                      "offerwright-facts gathers with --facts."),
            {core::printable(m_run.offer),
             core::missingEvidence(core::summaryOf(m_run), spoken())}));
    return finished(exit);
}

CheckedOffer OfferCheck::check(const std::string& path)
{
    const auto input = readInput(path);
    if (!input)
        return fail(input.error());
    m_run.typedPrefix = input->prefix;
    noteProblems(*input);
    const auto settings = m_setup.settings.of(settingsFolderOf(path));
    noteFaults(settings->config);
    const auto chosen = m_setup.settings.profileOf(&input->project, settings->config);
    if (!chosen)
        return fail(chosen.error().error, chosen.error().exit);
    if (!*settings->sources)
        return fail(settings->sources->error());
    Sources sources = **settings->sources;
    if (const auto read = addPublished(*input, sources); !read)
        return fail(read.error());
    return validated(*input, **chosen, sources, settings->failOn);
}

} // namespace

CheckedOffer checkOffer(const std::string& path, const CheckSetup& setup)
{
    return OfferCheck(path, setup).check(path);
}

std::string pathFrom(const fs::path& base, const std::string& path)
{
    std::error_code error;
    fs::path absolute = fs::absolute(path.empty() ? "." : path, error).lexically_normal();
    if (!absolute.has_filename())
        absolute = absolute.parent_path();
    const std::string relative = absolute.lexically_relative(base).generic_string();
    return relative.empty() ? absolute.generic_string() : relative;
}

} // namespace app
