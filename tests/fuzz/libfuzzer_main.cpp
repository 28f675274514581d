#include "tests/fuzz/fuzz_target.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t kMostTargets = 64;

/// How often each target was run, told when the process ends.
struct Counts {
    std::array<long, kMostTargets> runs{};

    Counts() = default;
    ~Counts()
    {
        const auto targets = fuzz::targets();
        for (std::size_t at = 0; at < targets.size(); ++at)
            std::fprintf(stderr, "ran %.*s %ld\n", static_cast<int>(targets[at].name.size()),
                         targets[at].name.data(), runs[at]);
    }
    Counts(const Counts&) = delete;
    Counts& operator=(const Counts&) = delete;
};

} // namespace

/// libFuzzer's: the target that FUZZ_TARGET names, or else the one that the first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Counts counts;
    static const char* const name = std::getenv("FUZZ_TARGET");
    const auto targets = fuzz::targets();
    std::string_view text(reinterpret_cast<const char*>(data), size);
    std::size_t at = 0;
    if (name) {
        const auto* target = fuzz::findTarget(name);
        fuzz::require(target != nullptr, "FUZZ_TARGET names a target");
        at = static_cast<std::size_t>(target - targets.data());
    } else if (text.empty()) {
        return 0;
    } else {
        at = static_cast<std::uint8_t>(text.front()) % targets.size();
        text.remove_prefix(1);
    }
    ++counts.runs[at];
    targets[at].run(text);
    return 0;
}
