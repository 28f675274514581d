#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>
#include <vector>

/// Of the sanitizers' runtime, where there is one.
extern "C" void __sanitizer_set_death_callback(void (*callback)()) // NOLINT
    __attribute__((weak));

namespace {

namespace fs = std::filesystem;

struct Inputs {
    std::vector<fs::path> names;
    std::vector<std::string> bytes;
};

Inputs inputsOf(const fs::path& folder)
{
    Inputs inputs;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            inputs.names.push_back(entry.path());
    std::ranges::sort(inputs.names);
    for (const auto& name : inputs.names) {
        std::ifstream stream(name, std::ios::binary);
        inputs.bytes.emplace_back(std::istreambuf_iterator<char>(stream),
                                  std::istreambuf_iterator<char>());
    }
    return inputs;
}

long numberIn(std::string_view text)
{
    long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

int list()
{
    for (const fuzz::Target& target : fuzz::targets())
        std::printf("%s\n", std::string(target.name).c_str());
    return 0;
}

int replay(const fuzz::Target& target, const Inputs& inputs)
{
    for (std::size_t at = 0; at < inputs.names.size(); ++at) {
        std::printf("%s\n", inputs.names[at].filename().c_str());
        std::fflush(stdout);
        target.run(inputs.bytes[at]);
    }
    std::printf("%zu inputs replayed\n", inputs.names.size());
    return inputs.names.empty() ? 1 : 0;
}

/// How long one input may take: seconds, also under a sanitizer on a machine that does other work.
constexpr unsigned kMostSeconds = 60;

/// The input that is being tried, and the file that is to hold it should the process end at it.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::string theInput;
std::string theKeptFile;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

/// Only calls that a signal's handler may make: the heap may be what is broken.
void keepInput()
{
    const int file = open(theKeptFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0)
        return;
    std::string_view left = theInput;
    for (ssize_t wrote = 1; wrote > 0 && !left.empty(); left.remove_prefix(wrote > 0 ? wrote : 0))
        wrote = write(file, left.data(), left.size());
    close(file);
}

void keepInputAtSignal(int signal)
{
    keepInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void keepInputIfItEnds(const fs::path& kept)
{
    if (kept.empty())
        return;
    theKeptFile = kept;
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepInputAtSignal);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(keepInput);
}

int mutate(const fuzz::Target& target, const Inputs& inputs, long runs, unsigned seed,
           const fs::path& kept)
{
    if (inputs.bytes.empty())
        return 1;
    keepInputIfItEnds(kept);
    std::mt19937 random(seed);
    for (long run = 0; run < runs; ++run) {
        theInput = fuzz::mutated(inputs.bytes, random);
        alarm(kMostSeconds);
        target.run(theInput);
        alarm(0);
    }
    // What is told at the very end is no input's fault.
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(nullptr);
    std::printf("ran %s %ld\n", std::string(target.name).c_str(), runs);
    return 0;
}

/// The corpus of all targets as libfuzzer_main.cpp reads it: the first byte is the target's.
int gather(const fs::path& corpora, const fs::path& into)
{
    fs::create_directories(into);
    const auto targets = fuzz::targets();
    for (std::size_t at = 0; at < targets.size(); ++at) {
        const std::string name(targets[at].name);
        const Inputs inputs = inputsOf(corpora / name);
        for (std::size_t one = 0; one < inputs.bytes.size(); ++one)
            std::ofstream(into / (name + '-' + std::to_string(one)), std::ios::binary)
                << static_cast<char>(at) << inputs.bytes[one];
    }
    return 0;
}

} // namespace

/// All targets in one program:
///
///     fuzz list                                      their names
///     fuzz replay TARGET FOLDER                      every file of the corpus
///     fuzz mutate TARGET FOLDER RUNS SEED [KEPT]     so many inputs made of the corpus; one that
///                                                    breaks a property, or takes a minute, stays
///                                                    in the file KEPT
///     fuzz gather CORPORA FOLDER                     the corpora of all targets in one, for
///                                                    libFuzzer
int main(int count, char** values)
{
    const std::vector<std::string> words(values + 1, values + count);
    if (words.size() == 1 && words[0] == "list")
        return list();
    if (words.size() == 3 && words[0] == "gather")
        return gather(words[1], words[2]);
    const auto* target = words.size() < 3 ? nullptr : fuzz::findTarget(words[1]);
    if (target && words.size() == 3 && words[0] == "replay")
        return replay(*target, inputsOf(words[2]));
    if (target && words.size() >= 5 && words[0] == "mutate")
        return mutate(*target, inputsOf(words[2]), numberIn(words[3]),
                      static_cast<unsigned>(numberIn(words[4])),
                      words.size() > 5 ? fs::path(words[5]) : fs::path());
    std::fputs("fuzz list | replay TARGET FOLDER | mutate TARGET FOLDER RUNS SEED [KEPT] | "
               "gather CORPORA FOLDER\n",
               stderr);
    return 2;
}
