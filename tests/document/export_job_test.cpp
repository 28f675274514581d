#include "app/document/export_job.h"

#include "core/bundle/verify.h"
#include "core/project/project.h"
#include "core/rules/engine/registry.h"
#include "tests/document/full_disk.h"
#include "tests/document/pictures.h"
#include "tests/document/workplace.h"
#include "tests/support/valid_offer.h"

#include <QCryptographicHash>
#include <QSignalSpy>

#include <gmock/gmock.h>

using app::ExportJob;
using app::ExportOrder;
using app::ExportOutcome;
using app::ExportPhase;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::readText;

namespace {

namespace fs = std::filesystem;

/// Answers everything that a person must answer.
void confirmAll(core::Offer& offer)
{
    for (const core::Rule& rule : core::allRules())
        if (rule.kind == core::RuleKind::Confirm)
            offer.confirmations[std::string(rule.id)] = {{.who = "Ada", .when = "2026-11-23"}};
}

class ExportJobTest : public testing::Test {
protected:
    ExportJobTest()
    {
        auto content = std::make_shared<core::ProjectContent>();
        content->offer = core::support::validOffer();
        confirmAll(content->offer);
        content->assets = tests::picturesFor(core::support::validFacts());
        m_order.content = content;
        m_order.facts = core::support::validFacts();
        m_order.facts.images.clear();
        m_order.profile = std::make_shared<const core::Profile>(core::support::profile());
        m_order.target = m_folder;
        fs::create_directories(m_folder);
    }

    void orderAnEmptyOffer() { m_order.content = std::make_shared<core::ProjectContent>(); }

    /// Starts the job, calls `meanwhile`, and waits for the end.
    ExportOutcome run(const std::function<void(ExportJob&)>& meanwhile = [](ExportJob&) {})
    {
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        QObject::connect(&job, &ExportJob::phaseStarted, &job,
                         [this](ExportPhase phase) { m_phases.push_back(phase); });
        meanwhile(job);
        job.start(m_order);
        if (!finished.wait(60000)) {
            ADD_FAILURE() << "The export does not end.";
            return {};
        }
        return finished[0][0].value<ExportOutcome>();
    }

    tests::Workplace m_place;
    fs::path m_folder = m_place.root / "out";
    ExportOrder m_order;
    std::vector<ExportPhase> m_phases;
};

} // namespace

TEST_F(ExportJobTest, A_valid_offer_becomes_a_verified_bundle)
{
    const ExportOutcome outcome = run();
    ASSERT_EQ(outcome.kind, ExportOutcome::Kind::Done) << core::inEnglish(outcome.error.message);
    EXPECT_EQ(outcome.bundle.file.parent_path(), m_folder);
    const std::string bytes = readText(outcome.bundle.file);
    EXPECT_EQ(outcome.bundle.size, static_cast<long long>(bytes.size()));
    EXPECT_EQ(outcome.bundle.sha256,
              QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
                  .toHex()
                  .toStdString());
    EXPECT_GT(outcome.bundle.entries, 5);
    EXPECT_TRUE(core::verifyBundle(bytes).empty());
    EXPECT_THAT(m_phases,
                ElementsAre(ExportPhase::Checking, ExportPhase::Packing, ExportPhase::Writing));
}

TEST_F(ExportJobTest, Nothing_but_the_bundle_is_left_in_the_folder)
{
    const ExportOutcome outcome = run();
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(m_folder))
        files.push_back(entry.path());
    EXPECT_THAT(files, ElementsAre(outcome.bundle.file));
}

TEST_F(ExportJobTest, The_same_offer_gives_the_same_bytes)
{
    const ExportOutcome first = run();
    const ExportOutcome second = run();
    EXPECT_EQ(second.kind, ExportOutcome::Kind::Done);
    EXPECT_EQ(first.bundle.sha256, second.bundle.sha256);
}

TEST_F(ExportJobTest, A_name_of_ones_own_is_kept)
{
    m_order.target = m_folder / "mine.zip";
    EXPECT_EQ(run().bundle.file, m_order.target);
    EXPECT_TRUE(fs::exists(m_order.target));
}

TEST_F(ExportJobTest, Errors_refuse_the_export_and_are_named)
{
    orderAnEmptyOffer();
    const ExportOutcome outcome = run();
    EXPECT_EQ(outcome.kind, ExportOutcome::Kind::Refused);
    EXPECT_GT(outcome.report.counts().errors, 0);
    EXPECT_TRUE(fs::is_empty(m_folder));
}

TEST_F(ExportJobTest, A_draft_is_exported_in_spite_of_errors)
{
    orderAnEmptyOffer();
    m_order.draft = true;
    const ExportOutcome outcome = run();
    EXPECT_EQ(outcome.kind, ExportOutcome::Kind::Done) << core::inEnglish(outcome.error.message);
    EXPECT_TRUE(core::verifyBundle(readText(outcome.bundle.file)).empty());
}

TEST_F(ExportJobTest, A_cancelled_export_leaves_what_was_there_before)
{
    m_order.target = m_folder / "mine.zip";
    tests::writeText(m_order.target, "before");
    EXPECT_EQ(run([](ExportJob& job) { job.cancel(); }).kind, ExportOutcome::Kind::Cancelled);
    EXPECT_EQ(readText(m_order.target), "before");
}

TEST_F(ExportJobTest, A_place_that_is_not_there_is_named)
{
    m_order.target = m_folder / "nowhere" / "mine.zip";
    const ExportOutcome outcome = run();
    EXPECT_EQ(outcome.kind, ExportOutcome::Kind::Failed);
    EXPECT_THAT(core::inEnglish(outcome.error.message), HasSubstr("nowhere/mine.zip"));
}

TEST_F(ExportJobTest, A_full_disk_leaves_what_was_there_before)
{
    m_order.target = m_folder / "mine.zip";
    tests::writeText(m_order.target, "before");
    ExportOutcome outcome;
    {
        const tests::FullDisk full(1000);
        outcome = run();
    }
    EXPECT_EQ(outcome.kind, ExportOutcome::Kind::Failed);
    EXPECT_THAT(core::inEnglish(outcome.error.message), HasSubstr("mine.zip"));
    EXPECT_EQ(readText(m_order.target), "before");
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 1);
}
