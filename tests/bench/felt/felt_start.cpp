#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// felt_start ROUNDS REPORT NAME COMMAND [NAME COMMAND]...: starts windowed programs in turn, so
/// that a busy machine hits all alike, and prints the medians of what felt_probe tells of each, and
/// how many times the first one's they are. REPORT is a file that may be written.
namespace {

constexpr std::size_t kFigures = 4;
using Figures = std::array<double, kFigures>;

struct Program {
    std::string name;
    std::vector<std::string> words;
    std::vector<Figures> runs;
};

[[noreturn]] void become(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const std::chrono::duration<double, std::milli> now =
        std::chrono::steady_clock::now().time_since_epoch();
    ::setenv("FELT_START", std::to_string(now.count()).c_str(), 1);
    ::execvp(arguments.front(), arguments.data());
    std::_Exit(127);
}

bool run(const Program& program, const std::string& report, Figures& figures)
{
    std::remove(report.c_str());
    const pid_t child = ::fork();
    if (child == 0)
        become(program.words);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::ifstream file(report);
    for (double& figure : figures)
        file >> figure;
    return static_cast<bool>(file);
}

Figures medians(const Program& program)
{
    Figures result{};
    for (std::size_t figure = 0; figure < kFigures; ++figure) {
        std::vector<double> values;
        for (const Figures& each : program.runs)
            values.push_back(each[figure]);
        std::ranges::sort(values);
        result[figure] = values[values.size() / 2];
    }
    return result;
}

} // namespace

int main(int count, char* words[])
{
    if (count < 5 || count % 2 == 0) {
        std::fputs("felt_start ROUNDS REPORT NAME COMMAND [NAME COMMAND]...\n", stderr);
        return 2;
    }
    const int rounds = std::atoi(words[1]);
    const std::string report = words[2];
    ::setenv("FELT_REPORT", report.c_str(), 1);
    std::vector<Program> programs;
    for (int at = 3; at < count; at += 2) {
        std::istringstream command(words[at + 1]);
        Program& program = programs.emplace_back(Program{words[at], {}, {}});
        for (std::string word; command >> word;)
            program.words.push_back(word);
    }
    // The first round only warms the caches.
    for (int round = 0; round <= rounds; ++round)
        for (Program& program : programs) {
            Figures figures{};
            if (!run(program, report, figures)) {
                std::fprintf(stderr, "%s painted no window, or has no felt_probe\n",
                             program.name.c_str());
                return 1;
            }
            if (round > 0)
                program.runs.push_back(figures);
        }
    std::printf("%-28s %22s %22s %22s %22s\n", "", "first paint, ms", "settled, ms", "CPU, ms",
                "memory (PSS), MiB");
    const Figures bare = medians(programs.front());
    for (const Program& program : programs) {
        std::printf("%-28s", program.name.c_str());
        const Figures own = medians(program);
        for (std::size_t figure = 0; figure < kFigures; ++figure)
            std::printf(" %12.1f (%5.2f x)", own[figure], own[figure] / bare[figure]);
        std::puts("");
    }
    return 0;
}
