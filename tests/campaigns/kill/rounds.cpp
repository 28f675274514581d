#include "tests/campaigns/kill/rounds.h"

#include "app/document/base/wording.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recovery.h"
#include "core/project/load.h"
#include "tests/campaigns/kill/deadly_calls.h"
#include "tests/campaigns/kill/fingerprint.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace campaigns {

namespace {

constexpr long long kPromiseMs = 2000;
/// A project is typed into by so many children, each of which begins with what came back.
constexpr int kRoundsPerPlace = 8;

struct State {
    long long since = 0;
    std::string fingerprint;
};

struct Deed {
    long long moment = 0;
    std::string what;
};

/// What a child said before it died.
struct Log {
    std::vector<State> states;
    /// What the child did, and when.
    std::vector<Deed> deeds;
    std::string diesAt;
    int calls = 0;
    bool isReady = false;
};

Log logFrom(const QByteArray& output)
{
    Log log;
    for (const QByteArray& line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words[0] == "state" && words.size() == 4) {
            log.states.push_back({words[1].toLongLong(), words[2].toStdString()});
            log.calls = words[3].toInt();
        } else if (words[0] == "deed") {
            log.deeds.push_back(
                {words.value(1).toLongLong(), words.mid(2).join(' ').toStdString()});
        } else if (words[0] == "dies") {
            log.diesAt = line.mid(8).toStdString();
        } else if (words[0] == "ready") {
            log.isReady = true;
        }
    }
    return log;
}

/// How long the machine kept the child from its keys in the last seconds before the end.
long long starvedMs(const Log& log, long long end)
{
    constexpr long long kUsualGapMs = 100;
    long long starved = 0;
    long long last = end;
    for (auto deed = log.deeds.rbegin(); deed != log.deeds.rend() && last > end - 3 * kPromiseMs;
         last = deed++->moment)
        starved += std::max(0LL, last - deed->moment - kUsualGapMs);
    return starved;
}

/// The deed after which nothing was done for the longest time.
std::string longestGap(const Log& log, long long end)
{
    long long longest = 0;
    std::string what = "nothing";
    for (std::size_t at = 0; at < log.deeds.size(); ++at) {
        const long long next = at + 1 < log.deeds.size() ? log.deeds[at + 1].moment : end;
        if (next - log.deeds[at].moment <= longest)
            continue;
        longest = next - log.deeds[at].moment;
        what = log.deeds[at].what;
    }
    return std::to_string(longest) + " ms after " + what;
}

class Campaign {
public:
    explicit Campaign(unsigned seed) : m_random(seed) {}

    void round(int number)
    {
        if (number % kRoundsPerPlace == 0) {
            m_place = std::make_unique<QTemporaryDir>();
            m_accepted.clear();
        }
        const bool isAtCall = number % 2 == 0;
        const int call = isAtCall ? 1 + below(std::max(60, m_mostCalls)) : 0;
        const auto moment = static_cast<Moment>(below(3));
        const auto seed = static_cast<unsigned>(m_random());
        const auto [log, end] = run(seed, call, moment, 200 + below(3000));
        m_mostCalls = std::max(m_mostCalls, std::min(log.calls, 600));
        ++m_deaths[log.diesAt.empty() ? "a random moment" : log.diesAt];
        for (const State& state : log.states)
            m_accepted.push_back(state);
        m_what = "kill " + std::to_string(number) + " (child's seed " + std::to_string(seed)
                 + ", call " + std::to_string(call) + ", moment "
                 + std::to_string(static_cast<int>(moment)) + ", dies at " + log.diesAt + ", after "
                 + (log.deeds.empty() ? "nothing" : log.deeds.back().what) + ')';
        judge(log, end);
    }

    [[nodiscard]] int result() const
    {
        for (const auto& [where, count] : m_deaths)
            std::printf("%6d at %s\n", count, where.c_str());
        std::printf("lost:");
        long long limit = 250;
        for (const int count : m_lost) {
            std::printf(" <%lld ms %d", limit, count);
            limit += 250;
        }
        std::printf("\nworst %lld ms; unreadable %d, mixed %d, too late %d\n", m_worst,
                    m_unreadable, m_mixed, m_late);
        return m_unreadable + m_mixed + m_late == 0 ? 0 : 1;
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    [[nodiscard]] std::filesystem::path folder() const { return app::pathFrom(m_place->path()); }

    struct Run {
        Log log;
        long long end = 0;
    };
    Run run(unsigned seed, int call, Moment moment, int lifeMs) const
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), m_place->path(), QString::number(seed),
                     QString::number(call), QString::number(static_cast<int>(moment))});
        QByteArray output;
        const auto readUntil = [&](const char* word, long long patience) {
            const long long begun = millisecondsNow();
            while (!output.contains(word) && child.state() != QProcess::NotRunning
                   && millisecondsNow() - begun < patience) {
                child.waitForReadyRead(20);
                output += child.readAll();
            }
        };
        readUntil("ready\n", 60'000);
        // One that dies at a call lives until it comes to it, but not for ever.
        readUntil("dies at", call == 0 ? lifeMs : 5000);
        long long end = millisecondsNow();
        if (output.contains("dies at"))
            child.waitForFinished();
        child.kill();
        child.waitForFinished();
        output += child.readAll();
        return {logFrom(output), end};
    }

    void judge(const Log& log, long long end)
    {
        std::optional<std::string> saved = savedFingerprint();
        std::optional<std::string> back = keptFingerprint();
        checkBundle();
        if (saved && !isKnown(*saved))
            fault(m_mixed, "the project is no state that was typed");
        if (!back)
            back = saved;
        if (m_accepted.empty())
            return;
        const auto newest =
            std::find_if(m_accepted.rbegin(), m_accepted.rend(),
                         [&](const State& state) { return back && state.fingerprint == *back; });
        if (back && newest == m_accepted.rend()) {
            fault(m_mixed, "what comes back is no state that was typed");
            return;
        }
        // Nothing came back: all is lost that was typed since the child's first state.
        const std::size_t next = back ? static_cast<std::size_t>(newest.base() - m_accepted.begin())
                                      : std::min<std::size_t>(1, m_accepted.size());
        const long long lost = next < m_accepted.size() ? end - m_accepted[next].since : 0;
        // The next child begins with this.
        const State begun{end, back ? *back : m_accepted.front().fingerprint};
        m_accepted.clear();
        if (saved)
            m_accepted.push_back({end, *saved});
        m_accepted.push_back(begun);
        m_worst = std::max(m_worst, lost);
        ++m_lost[std::min<std::size_t>(m_lost.size() - 1, static_cast<std::size_t>(lost / 250))];
        const long long starved = starvedMs(log, end);
        // A machine that is busy is excused, a program that holds its user up is not.
        if (lost > kPromiseMs)
            std::printf("lost %lld ms, %lld of them without a deed, at most %s: %s\n", lost,
                        starved, longestGap(log, end).c_str(), m_what.c_str());
        if (lost - starved > kPromiseMs)
            fault(m_late, "lost " + std::to_string(lost) + " ms");
    }

    [[nodiscard]] bool isKnown(const std::string& fingerprint) const
    {
        return std::ranges::any_of(
            m_accepted, [&](const State& state) { return state.fingerprint == fingerprint; });
    }

    std::optional<std::string> savedFingerprint()
    {
        const auto project = folder() / "project";
        if (!std::filesystem::exists(project / "offer.json"))
            return std::nullopt;
        const auto loaded = core::loadProject(project);
        if (!loaded || !loaded->problems.empty()) {
            fault(m_unreadable, "the project has problems");
            return std::nullopt;
        }
        return fingerprint(loaded->content);
    }

    std::optional<std::string> keptFingerprint()
    {
        const auto work = app::findLostWork(folder() / "recovery");
        if (work.empty())
            return std::nullopt;
        const auto kept = work.front().slot.project();
        if (!kept || !kept->problems.empty()) {
            fault(m_unreadable, "the kept work has problems");
            return std::nullopt;
        }
        return fingerprint(kept->content);
    }

    void checkBundle()
    {
        const auto bundle = folder() / "bundle.zip";
        if (std::filesystem::exists(bundle) && !app::DocumentFile::check(bundle))
            fault(m_unreadable, "the bundle cannot be read");
    }

    void fault(int& counter, const std::string& what)
    {
        ++counter;
        std::printf("FAULT %s: %s\n", m_what.c_str(), what.c_str());
        const auto copy = std::filesystem::temp_directory_path()
                          / ("offerwright_kill_" + std::to_string(++m_copies));
        std::error_code ignored;
        std::filesystem::remove_all(copy, ignored);
        std::filesystem::create_directories(copy, ignored);
        for (const char* part : {"project", "recovery", "bundle.zip"})
            std::filesystem::copy(folder() / part, copy / part,
                                  std::filesystem::copy_options::recursive, ignored);
        std::printf("  what it left is in %s\n", copy.c_str());
        std::fflush(stdout);
    }

    std::mt19937 m_random;
    std::unique_ptr<QTemporaryDir> m_place;
    /// All that was typed into this place.
    std::vector<State> m_accepted;
    std::string m_what;
    int m_mostCalls = 0;
    std::map<std::string, int> m_deaths;
    std::array<int, 12> m_lost{};
    long long m_worst = 0;
    int m_unreadable = 0;
    int m_mixed = 0;
    int m_late = 0;
    int m_copies = 0;
};

} // namespace

int killOften(unsigned seed, int kills)
{
    Campaign campaign(seed);
    for (int number = 0; number < kills; ++number)
        campaign.round(number);
    return campaign.result();
}

} // namespace campaigns
