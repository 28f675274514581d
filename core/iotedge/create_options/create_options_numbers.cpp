#include "core/iotedge/create_options/create_options_numbers.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace core::options {

namespace {

constexpr double kBillion = 1e9;

std::optional<double> floatIn(std::string_view text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Processors, where the key wants billionths of one: nobody has more than a thousand.
std::optional<long long> meantProcessors(const DockerKey& key, double value)
{
    constexpr double kMostProcessors = 1024;
    if (key.name != "NanoCpus" || value <= 0 || value > kMostProcessors)
        return std::nullopt;
    return std::llround(value * kBillion);
}

void addProcessorsFix(LintProblem& problem, const JsonNode& value, long long billionths)
{
    addFix(problem, "billionths", translatable("fix", "Write %1, for %2 processors"),
           {billionths, value.text}, {{value.range, std::to_string(billionths)}});
}

/// A number with a point or an exponent.
void lintFloat(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    if (const auto whole = wholeNumber(value)) {
        LintProblem& problem =
            key.strict
                ? sink.error(kRefused, value.range,
                             translatable("rule", "“%1” is %2, which is taken for a fraction: the "
                                                  "device refuses the container. Write %3."),
                             {key.name, shown(value.text), *whole})
                : sink.warning(kDocker, value.range,
                               translatable("rule",
                                            "“%1” is %2, which IoT Edge turns into %3; other tools "
                                            "refuse it. Write %3."),
                               {key.name, shown(value.text), *whole});
        addFix(problem, "convert", translatable("fix", "Write “%1”"), {std::to_string(*whole)},
               {{value.range, std::to_string(*whole)}});
        return;
    }
    LintProblem& problem = sink.error(
        kRefused, value.range,
        key.name == "NanoCpus"
            ? translatable("rule", "“%1” takes a whole number of billionths of a processor, and %2 "
                                   "is none: the device refuses the container. Write 1000000000 "
                                   "for one processor.")
            : translatable("rule", "“%1” takes a whole number of at most 64 bits, and %2 is none: "
                                   "the device refuses the container. Round it."),
        {key.name, shown(value.text)});
    const auto number = floatIn(value.text);
    if (const auto processors = number ? meantProcessors(key, *number) : std::nullopt)
        addProcessorsFix(problem, value, *processors);
}

/// Linux gives a container no less than a hundredth of a processor.
void lintBillionths(LintSink& sink, const DockerKey& key, const JsonNode& value, long long number)
{
    constexpr long long kLeast = 10'000'000;
    if (key.name != "NanoCpus" || number <= 0 || number >= kLeast)
        return;
    LintProblem& problem =
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is %2 billionths of a processor, and Linux gives no "
                                        "less than %3: the module does not start, or has no limit. "
                                        "Write 1000000000 for one processor."),
                   {key.name, number, kLeast});
    if (const auto processors = meantProcessors(key, static_cast<double>(number)))
        addProcessorsFix(problem, value, *processors);
}

} // namespace

void lintNumber(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    const auto number = wholeNumber(value);
    if (!number || value.text.find_first_of(".eE") != std::string::npos)
        lintFloat(sink, key, value);
    if (!number)
        return;
    if (key.min && *number < *key.min)
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is %2, and the least that Docker takes is %3. "
                                        "Write a larger number."),
                   {key.name, *number, *key.min});
    if (key.max && *number > *key.max)
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is %2, and the most that Docker takes is %3. "
                                        "Write a smaller number."),
                   {key.name, *number, *key.max});
    lintBillionths(sink, key, value, *number);
}

} // namespace core::options
