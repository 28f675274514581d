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
};

TEST_F(SessionEndTest, What_was_typed_just_now_outlives_a_signal)
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGQUIT}) {
        end("wait", signal);
        expectTyped();
        fs::remove_all(m_place.locations.recovery);
    }
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
