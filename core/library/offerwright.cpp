#include "core/library/offerwright.h"

#include "core/base/message.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/library/lint_kinds.h"
#include "core/project/facts/facts.h"
#include "core/project/load.h"
#include "core/project/profile_choice.h"
#include "core/project/published.h"
#include "core/project/user/clock.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/validate.h"
#include "core/rules/profile/profile.h"
#include "core/version.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace offerwright {

namespace {

namespace fs = std::filesystem;

Severity severityOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Help:
        return Severity::Help;
    case core::Severity::Confirm:
        return Severity::Confirm;
    case core::Severity::Warning:
        return Severity::Warning;
    case core::Severity::Error:
        break;
    }
    return Severity::Error;
}

/// An offer with what it is judged by.
struct Judged {
    core::Project project;
    core::Profile profile;
    core::Facts facts;
    core::Report report;
    /// What the store has, where the project notes it.
    std::optional<core::Published> published;
};

core::Result<core::Project> projectOf(const fs::path& offer)
{
    std::error_code error;
    if (fs::is_directory(offer, error))
        return core::loadProject(offer);
    if (offer.filename() == "offer.json")
        return core::loadProject(offer.has_parent_path() ? offer.parent_path() : fs::path("."));
    const auto bytes = core::readFile(offer);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::projectFromBundle(*bytes);
}

/// Nothing for a bundle.
core::Result<std::optional<core::Published>> publishedOf(const fs::path& offer)
{
    std::error_code error;
    if (fs::is_directory(offer, error))
        return core::readPublished(offer);
    if (offer.filename() == "offer.json")
        return core::readPublished(offer.has_parent_path() ? offer.parent_path() : fs::path("."));
    return std::optional<core::Published>();
}

core::Result<core::Profile> profileFor(const core::Project& project, const Options& options)
{
    const core::ProfileChoice choice =
        core::chooseProfile({.option = options.profile,
                             .bundle = project.bundleProfile,
                             .project = project.content.offer.profile});
    const auto profiles = core::embeddedProfiles();
    const auto known = std::ranges::find(profiles, choice.profile, &core::EmbeddedProfile::id);
    if (known == profiles.end())
        return core::fail(core::translatable("error", "There is no profile “%1”."),
                          {choice.profile});
    return core::profileFromJson(known->json);
}

core::Result<Judged> judged(const fs::path& offer, const Options& options)
{
    auto project = projectOf(offer);
    if (!project)
        return tl::unexpected(project.error());
    auto profile = profileFor(*project, options);
    if (!profile)
        return tl::unexpected(profile.error());
    auto published = publishedOf(offer);
    if (!published)
        return tl::unexpected(published.error());
    auto today = core::today();
    if (!today)
        return tl::unexpected(today.error());
    core::FactSources sources = core::sourcesThatLook();
    if (*published)
        sources.baseline = (*published)->offer;
    sources.today = std::move(*today);
    core::Facts facts = core::factsOf(project->content, *profile, sources);
    const core::Report report = core::validate({project->content.offer, facts, *profile});
    return Judged{std::move(*project), std::move(*profile), std::move(facts), report,
                  std::move(*published)};
}

CheckResult resultOf(const Judged& judged)
{
    CheckResult result{.problems = {}, .isChecked = true, .profile = judged.profile.id};
    for (const core::ProjectProblem& problem : judged.project.problems)
        result.problems.push_back(problem.place.file + ':' + std::to_string(problem.place.line)
                                  + ':' + std::to_string(problem.place.column) + ": "
                                  + core::inEnglish(problem.message));
    for (const core::Finding& finding : judged.report.findings()) {
        const core::SourceLocation place = judged.project.places.of(finding.where, finding.range);
        result.findings.push_back({std::string(finding.rule), severityOf(finding.severity),
                                   finding.where.str(), core::inEnglish(finding.message),
                                   place.file, place.line, place.column});
    }
    result.errors = judged.report.counts().errors;
    result.warnings = judged.report.counts().warnings;
    return result;
}

CheckResult notChecked(const core::Error& error)
{
    return {.problems = {core::inEnglish(error.message)}};
}

/// The SHA-256 of the bundle that was written.
core::Result<std::string> exported(const Judged& judged, const fs::path& file)
{
    const auto time = core::sourceDate();
    if (!time)
        return tl::unexpected(time.error());
    const core::Facts kept = core::factsForBundle(judged.facts, *time);
    const core::ProjectContent& content = judged.project.content;
    const core::Report report = core::validate({content.offer, kept, judged.profile});
    core::BundleRequest request{content, kept, judged.profile, report};
    request.time = time->value_or(request.time);
    if (judged.published)
        request.published = &*judged.published;
    auto bundle = core::makeBundle(request);
    if (!bundle)
        return tl::unexpected(bundle.error());
    if (const auto saved = core::saveBundle(*bundle, file); !saved)
        return tl::unexpected(saved.error());
    return std::move(bundle->sha256);
}

/// By TextKind.
constexpr std::array<std::string_view, 8> kKindNames{
    "route", "condition", "twin", "env", "create-options", "image", "manifest", "html"};

} // namespace

std::string_view version()
{
    return core::kVersion;
}

CheckResult checkOffer(const fs::path& offer, const Options& options)
{
    const auto result = judged(offer, options);
    return result ? resultOf(*result) : notChecked(result.error());
}

ExportResult exportBundle(const fs::path& offer, const fs::path& bundle, const Options& options)
{
    auto result = judged(offer, options);
    if (!result)
        return {.check = notChecked(result.error())};
    // What the account must have open is an error from here on.
    result->report =
        core::validate({result->project.content.offer, result->facts, result->profile});
    ExportResult done{.check = resultOf(*result)};
    if (!done.check.isReady())
        return done;
    auto written = exported(*result, bundle);
    if (written)
        done.sha256 = std::move(*written);
    else
        done.problem = core::inEnglish(written.error().message);
    return done;
}

std::vector<TextFinding> lintText(TextKind kind, std::string_view text)
{
    const core::LintKind* linter = core::findLintKind(kKindNames[static_cast<std::size_t>(kind)]);
    auto profile = profileFor({}, {});
    std::vector<TextFinding> findings;
    if (!linter || !profile)
        return findings;
    for (const core::LintProblem& problem : linter->lint(text, {{}, std::move(*profile)}))
        findings.push_back({std::string(problem.rule), severityOf(problem.severity),
                            core::inEnglish(problem.message), problem.range.start,
                            problem.range.end});
    return findings;
}

} // namespace offerwright
