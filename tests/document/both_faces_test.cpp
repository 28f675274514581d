#include "app/document/export_job.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/rules/engine/registry.h"
#include "tests/cli/run.h"
#include "tests/document/pictures.h"
#include "tests/document/workplace.h"
#include "tests/support/valid_offer.h"

#include <QSignalSpy>

namespace {

core::ProjectContent readyProject()
{
    core::ProjectContent content{core::support::validOffer(),
                                 tests::picturesFor(core::support::validFacts())};
    for (const core::Rule& rule : core::allRules())
        if (rule.kind == core::RuleKind::Confirm)
            content.offer.confirmations[std::string(rule.id)] = {
                {.who = "Ada", .when = "2026-11-23"}};
    return content;
}

/// What the wizard may know and the command line does not: none of it may reach the bundle.
core::Facts factsOfTheDay(const core::Offer& offer)
{
    core::Facts facts;
    facts.today = "2026-11-23";
    facts.hasRegistryPassword = true;
    facts.spelling = core::SpellingFacts{{{"vibration", {"vibrato"}}}, {}};
    facts.links[offer.listing.privacyPolicyUrl] = {.status = 0, .problem = core::Message{}};
    facts.baseline = offer;
    return facts;
}

std::string exportedByTheWizard(const core::ProjectContent& content,
                                const std::filesystem::path& target)
{
    app::ExportJob job;
    QSignalSpy finished(&job, &app::ExportJob::finished);
    job.start({std::make_shared<const core::ProjectContent>(content), factsOfTheDay(content.offer),
               std::make_shared<const core::Profile>(core::support::profile()), target, false});
    EXPECT_TRUE(finished.wait(60000));
    return tests::readText(target);
}

std::string exportedByTheCommandLine(const std::filesystem::path& project,
                                     const std::filesystem::path& target)
{
    const auto run = tests::cli({"export", project.string(), "-o", target.string()});
    EXPECT_EQ(run.exit, tests::kClean) << run.out << run.err;
    return tests::readText(target);
}

} // namespace

TEST(BothFaces, Give_the_same_bytes_for_pictures_that_nobody_looked_at_before)
{
    const tests::Workplace place;
    const auto content = readyProject();
    ASSERT_TRUE(tests::succeeded(core::saveProject(place.project, content)));
    const auto wizard = exportedByTheWizard(content, place.root / "wizard.zip");
    const auto commandLine = exportedByTheCommandLine(place.project, place.root / "cli.zip");
    ASSERT_FALSE(wizard.empty());
    EXPECT_TRUE(wizard == commandLine);
}
