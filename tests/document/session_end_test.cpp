#include "app/document/base/scratch_folder.h"
#include "tests/document/recovery_fixture.h"

using testing::HasSubstr;
using tests::RecoveryTest;
using tests::succeeded;

namespace {

namespace fs = std::filesystem;

long long millisecondsNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

/// What is lost work after the child typed once and then ended as it does.
class SessionEndTest : public RecoveryTest {
protected:
    void end(const char* how, int signal)
    {
        QProcess child;
        child.start(QStringLiteral(RECOVERY_CHILD),
                    {app::pathText(m_place.locations.recovery), QString::fromLatin1(how)});
        ASSERT_TRUE(child.waitForReadyRead());
        m_scratch = child.readAllStandardOutput().toStdString();
        EXPECT_TRUE(signal == 0 || fs::exists(m_scratch));
        if (signal != 0)
            ::kill(static_cast<pid_t>(child.processId()), signal);
        ASSERT_TRUE(child.waitForFinished());
        EXPECT_EQ(child.exitStatus(), signal == 0 ? QProcess::NormalExit : QProcess::CrashExit);
    }
    void expectTyped() const
    {
        const auto work = found();
        ASSERT_EQ(work.size(), 1u);
        EXPECT_EQ(work[0].slot.project()->content.offer.listing.title, "typed");
    }

    /// Of the child.
    std::string m_scratch;
};

TEST_F(SessionEndTest, What_was_typed_just_now_outlives_a_signal)
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGQUIT}) {
        end("wait", signal);
        expectTyped();
        fs::remove_all(m_place.locations.recovery);
    }
}

TEST_F(SessionEndTest, Scratch_folders_are_gone_after_a_signal_and_without_the_display)
{
    end("wait", SIGTERM);
    EXPECT_FALSE(fs::exists(m_scratch)) << m_scratch;
    end("exit", 0);
    EXPECT_NE(m_scratch, "");
    EXPECT_FALSE(fs::exists(m_scratch)) << m_scratch;
}

// Of a killed process nothing is taken away but by the next start.
TEST_F(SessionEndTest, Scratch_folder_of_a_killed_program_is_taken_away_later)
{
    const app::ScratchFolder own;
    end("wait", SIGKILL);
    ASSERT_TRUE(fs::exists(m_scratch));
    app::ScratchFolder::removeAbandoned();
    EXPECT_FALSE(fs::exists(m_scratch)) << m_scratch;
    EXPECT_TRUE(fs::exists(own.path().toStdString()));
}

TEST_F(SessionEndTest, What_was_typed_just_now_outlives_the_display)
{
    end("exit", 0);
    expectTyped();
}

// The promise of the program: a process that types without pause and is killed at any moment loses
// two seconds at most. The child writes the time into the title fifty times a second.
TEST_F(RecoveryTest, A_killed_program_loses_at_most_two_seconds_of_typing)
{
    constexpr long long kPromise = 2000;
    std::random_device seed;
    std::mt19937 random(seed());
    for (int round = 0; round < 4; ++round) {
        QProcess child;
        child.start(QStringLiteral(RECOVERY_CHILD), {app::pathText(m_place.locations.recovery)});
        ASSERT_TRUE(child.waitForReadyRead());
        const int patience = 2000 + static_cast<int>(random() % 1500);
        ASSERT_FALSE(child.waitForFinished(patience)) << "The child ended by itself.";
        const long long killed = millisecondsNow();
        child.kill();
        ASSERT_TRUE(child.waitForFinished());

        auto work = found();
        ASSERT_EQ(work.size(), 1u) << "killed after " << patience << " ms";
        const auto project = work[0].slot.project();
        ASSERT_TRUE(succeeded(project));
        EXPECT_TRUE(project->problems.empty());
        EXPECT_LE(killed - std::stoll(project->content.offer.listing.title), kPromise);
        work[0].slot.remove();
    }
}
