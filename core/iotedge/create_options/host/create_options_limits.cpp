#include "core/iotedge/create_options/host/create_options_limits.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core::options {

namespace {

std::optional<long long> numberAt(const JsonNode& root,
                                  std::initializer_list<std::string_view> keys)
{
    const JsonNode* value = valueAt(root, keys);
    return value ? wholeNumber(*value) : std::nullopt;
}

TextRange rangeAt(const JsonNode& root, std::string_view key)
{
    const JsonNode* value = valueAt(root, {"HostConfig", key}, JsonKind::Number);
    return value ? value->range : root.range;
}

void lintMemoryLimits(LintSink& sink, const JsonNode& root)
{
    const auto memory = numberAt(root, {"HostConfig", "Memory"});
    const auto swap = numberAt(root, {"HostConfig", "MemorySwap"});
    const auto reserved = numberAt(root, {"HostConfig", "MemoryReservation"});
    if (memory && *memory > 0 && swap && *swap > 0 && *swap < *memory)
        sink.error(kRefused, rangeAt(root, "MemorySwap"),
                   translatable("rule",
                                "“MemorySwap” is %1 and less than “Memory”, which is %2; it "
                                "counts both together, and Docker refuses the container. "
                                "Write a larger number, or -1 for no limit."),
                   {*swap, *memory});
    if (swap && *swap > 0 && memory.value_or(0) == 0)
        sink.error(kRefused, rangeAt(root, "MemorySwap"),
                   translatable("rule", "“MemorySwap” is set without “Memory”, which it counts as "
                                        "well: Docker refuses the container. Set “Memory” too, or "
                                        "remove it."));
    if (memory && *memory > 0 && reserved && *reserved > *memory)
        sink.error(kRefused, rangeAt(root, "MemoryReservation"),
                   translatable("rule",
                                "“MemoryReservation” is %1 and more than “Memory”, which is "
                                "%2: Docker refuses the container. Write a smaller "
                                "number."),
                   {*reserved, *memory});
}

/// Numbers of HostConfig that Docker takes as 0, for "not set", and else in a range.
struct NumberRange {
    std::string_view key;
    long long least;
    long long most;
};

void lintProcessors(LintSink& sink, const JsonNode& root)
{
    constexpr std::array<NumberRange, 2> kRanges{
        {{"CpuPeriod", 1000, 1'000'000}, {"CpuQuota", 1000, 1LL << 62}}};
    for (const auto& [key, least, most] : kRanges)
        if (const auto number = numberAt(root, {"HostConfig", key});
            number && *number > 0 && (*number < least || *number > most))
            sink.error(kRefused, rangeAt(root, key),
                       *number < least
                           ? translatable("rule", "“%1” is %2 microseconds, and the least that "
                                                  "Docker takes is %3. Write a larger number, or 0 "
                                                  "for none.")
                           : translatable("rule", "“%1” is %2 microseconds, and the most that "
                                                  "Docker takes is %3. Write a smaller number."),
                       {std::string(key), *number, *number < least ? least : most});
    const auto isSet = [&](std::string_view key) {
        return numberAt(root, {"HostConfig", key}).value_or(0) > 0;
    };
    if (isSet("NanoCpus"))
        for (const std::string_view key : {"CpuPeriod", "CpuQuota"})
            if (isSet(key))
                sink.error(kRefused, rangeAt(root, key),
                           translatable("rule", "“%1” does not go together with “NanoCpus”: Docker "
                                                "refuses the container. Remove one of them."),
                           {std::string(key)});
    const auto runtime = numberAt(root, {"HostConfig", "CpuRealtimeRuntime"}).value_or(0);
    const auto period = numberAt(root, {"HostConfig", "CpuRealtimePeriod"}).value_or(0);
    if (period != 0 && runtime > period)
        sink.error(kRefused, rangeAt(root, "CpuRealtimeRuntime"),
                   translatable("rule", "“CpuRealtimeRuntime” is %1 and more than "
                                        "“CpuRealtimePeriod”, which is %2: Docker refuses the "
                                        "container. Write a smaller number."),
                   {runtime, period});
}

/// What only a Windows device can limit, and Docker on Linux refuses.
void lintWindowsLimits(LintSink& sink, const JsonNode& root)
{
    for (const std::string_view key : {"IOMaximumIOps", "IOMaximumBandwidth"})
        if (numberAt(root, {"HostConfig", key}).value_or(0) != 0)
            sink.error(kRefused, rangeAt(root, key),
                       translatable("rule", "“%1” is for Windows containers, and Docker on Linux "
                                            "refuses the container. Remove it."),
                       {std::string(key)});
}

void lintUlimits(LintSink& sink, const JsonNode& root)
{
    const JsonNode* list = valueAt(root, {"HostConfig", "Ulimits"}, JsonKind::Array);
    if (!list)
        return;
    for (const JsonNode& limit : list->items) {
        const auto soft = numberAt(limit, {"Soft"});
        const auto hard = numberAt(limit, {"Hard"});
        if (limit.kind == JsonKind::Object && !valueAt(limit, {"Name"}))
            sink.error(kRefused, limit.range,
                       translatable("rule", "A limit of “Ulimits” has no “Name”: Docker refuses "
                                            "the container. Write one such as nofile."));
        if (soft && *soft > 0 && !valueAt(limit, {"Hard"}))
            sink.error(kRefused, limit.range,
                       translatable("rule", "A limit of “Ulimits” has no “Hard”, which is then 0 "
                                            "and less than “Soft”: Docker refuses the container. "
                                            "Write it."));
        // -1 is no limit at all, which is more than any other.
        if (soft && hard && *hard >= 0 && (*soft > *hard || *soft < 0))
            sink.error(kRefused, limit.range,
                       translatable("rule", "A limit of “Ulimits” is softly %1 and at most %2; the "
                                            "soft one must not be larger. Lower “Soft”."),
                       {*soft, *hard});
    }
}

bool isNumberList(std::string_view text)
{
    while (true) {
        const auto comma = std::min(text.find(','), text.size());
        const std::string_view part = text.substr(0, comma);
        const auto dash = part.find('-');
        const std::string_view first = part.substr(0, dash);
        const std::string_view last =
            dash == std::string_view::npos ? first : part.substr(dash + 1);
        for (const std::string_view number : {first, last})
            if (number.empty() || number.size() > 6 || !std::ranges::all_of(number, isAsciiDigit))
                return false;
        if (std::stol(std::string(last)) < std::stol(std::string(first)))
            return false;
        if (comma == text.size())
            return true;
        text.remove_prefix(comma + 1);
    }
}

} // namespace

void lintMemory(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    constexpr long long kMegabyte = 1LL << 20;
    constexpr long long kLeast = 6 * kMegabyte;
    const long long bytes = wholeNumber(value).value_or(0);
    if (bytes <= 0 || bytes >= kLeast)
        return;
    LintProblem& problem = sink.error(
        kRefused, value.range,
        translatable("rule", "“%1” is %2 bytes, and Docker takes no less than %3 (6 MB). Write the "
                             "limit in bytes, or 0 for none."),
        {key.name, bytes, kLeast});
    if (bytes >= 6 && bytes <= 65536)
        addFix(problem, "megabytes", translatable("fix", "Write %1 MB in bytes"), {bytes},
               {{value.range, std::to_string(bytes * kMegabyte)}});
}

void lintNumberList(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    if (isJudged(value) && !value.text.empty() && !isNumberList(value.text))
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is “%2”: Docker refuses the container. Write numbers "
                                        "and ranges from 0, such as 0-2,4."),
                   {key.name, shown(value.text)});
}

void lintWeight(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    constexpr long long kLeast = 10;
    const long long weight = wholeNumber(value).value_or(0);
    if (weight > 0 && weight < kLeast)
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is %2, and Docker takes 10 to 1000. Write such a "
                                        "number, or 0 for none."),
                   {key.name, weight});
}

void lintResources(LintSink& sink, const JsonNode& root)
{
    lintMemoryLimits(sink, root);
    lintProcessors(sink, root);
    lintWindowsLimits(sink, root);
    lintUlimits(sink, root);
}

} // namespace core::options
