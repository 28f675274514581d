#include "core/iotedge/create_options/create_options_health.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core::options {

namespace {

/// Whether a program of that name can hardly be meant: a line for the shell.
bool isShellLine(std::string_view word)
{
    return word.find_first_of(" |&;<>$`") != std::string_view::npos;
}

/// A test whose first item is not the way to run it.
void lintTestWithoutWay(LintSink& sink, const JsonNode& list)
{
    const JsonNode& first = list.items.front();
    const bool isLine = list.items.size() == 1;
    LintProblem& problem =
        sink.warning(kHealthShell, first.range,
                     translatable("rule", "The “Test” of the health check starts with “%1”. Docker "
                                          "takes CMD, CMD-SHELL or NONE there and runs no other "
                                          "test. Write CMD-SHELL before a line for the shell, CMD "
                                          "before a program and its arguments."),
                     {shown(first.text)});
    for (const std::string_view way : {"CMD", "CMD-SHELL", "NONE"})
        if (asciiLower(first.text) == asciiLower(way)) {
            addFix(problem, "way", translatable("fix", "Write “%1”"), {std::string(way)},
                   {{first.range, quotedJson(way)}});
            return;
        }
    addFix(problem, "way", translatable("fix", "Write %1 before it"),
           {std::string(isLine ? "CMD-SHELL" : "CMD")},
           {{{first.range.start, first.range.start}, isLine ? "\"CMD-SHELL\"," : "\"CMD\","}});
}

/// The argument behind CMD that only a shell understands; null where there is none.
const JsonNode* shellSignIn(const JsonNode& list)
{
    constexpr std::array<std::string_view, 8> kSigns{"||", "&&", "|", ";", ">", ">>", "<", "&"};
    for (std::size_t at = 2; at < list.items.size(); ++at)
        if (isJudged(list.items[at])
            && std::ranges::find(kSigns, list.items[at].text) != kSigns.end())
            return &list.items[at];
    return nullptr;
}

void lintShellSign(LintSink& sink, const JsonNode& list, const JsonNode& sign)
{
    std::string line;
    for (std::size_t at = 1; at < list.items.size(); ++at)
        line += (at > 1 ? " " : "") + list.items[at].text;
    LintProblem& problem =
        sink.warning(kHealthShell, sign.range,
                     translatable("rule", "“%1” is for a shell, and CMD hands it to the program as "
                                          "an argument. Write CMD-SHELL and the whole line as one "
                                          "text, or leave it out."),
                     {shown(sign.text)});
    // Quotes that parts of the line need are for their author to set.
    const bool isPlain = std::ranges::all_of(list.items, [](const JsonNode& item) {
        return isJudged(item) && item.text.find_first_of(" \t\r\n\"'$`\\") == std::string::npos;
    });
    if (isPlain)
        addFix(problem, "line", translatable("fix", "Write CMD-SHELL"), {},
               {{list.range, R"(["CMD-SHELL",")" + line + R"("])"}});
}

} // namespace

void lintDuration(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    constexpr long long kMillisecond = 1'000'000;
    constexpr long long kSecond = 1'000'000'000;
    // Nobody waits for hours, and nobody counts in thousands of seconds.
    constexpr long long kMostSeconds = 3600;
    constexpr long long kMostMilliseconds = kMostSeconds * 1000;
    const long long number = wholeNumber(value).value_or(0);
    if (number == 0 || number >= kMillisecond)
        return;
    LintProblem& problem = sink.error(
        kRefused, value.range,
        translatable("rule", "“%1” is %2 nanoseconds, and Docker takes 0 or at least 1000000 (one "
                             "millisecond). Write the time in nanoseconds."),
        {key.name, number});
    if (number > 0 && number <= kMostSeconds)
        addFix(problem, "seconds", translatable("fix", "Write %1 seconds in nanoseconds"), {number},
               {{value.range, std::to_string(number * kSecond)}});
    if (number >= 100 && number <= kMostMilliseconds)
        addFix(problem, "milliseconds", translatable("fix", "Write %1 milliseconds in nanoseconds"),
               {number}, {{value.range, std::to_string(number * kMillisecond)}});
}

void lintHealthTest(LintSink& sink, const JsonNode& list)
{
    if (list.items.empty() || !isJudged(list.items.front()))
        return;
    const JsonNode& first = list.items.front();
    if (first.text.empty() || first.text == "NONE")
        return;
    if ((first.text == "CMD" || first.text == "CMD-SHELL") && list.items.size() == 1) {
        sink.warning(kHealthShell, list.range,
                     translatable("rule",
                                  "The “Test” of the health check is “%1” alone, which runs "
                                  "nothing: the module is always unhealthy. Write what to "
                                  "run behind it, or NONE for no check."),
                     {shown(first.text)});
        return;
    }
    if (first.text == "CMD-SHELL") {
        if (list.items.size() > 2)
            sink.warning(kHealthShell, list.range,
                         translatable("rule", "The “Test” of the health check has %1 items behind "
                                              "CMD-SHELL, and the shell runs the first alone. "
                                              "Write the whole line as one text, or CMD instead."),
                         {static_cast<long long>(list.items.size() - 1)});
        return;
    }
    if (first.text != "CMD")
        return lintTestWithoutWay(sink, list);
    if (const JsonNode* sign = shellSignIn(list))
        return lintShellSign(sink, list, *sign);
    if (list.items.size() != 2 || !isJudged(list.items[1]) || !isShellLine(list.items[1].text))
        return;
    LintProblem& problem =
        sink.warning(kHealthShell, list.range,
                     translatable("rule", "The health check runs a program called “%1”, spaces and "
                                          "all, which no image has: the module is always "
                                          "unhealthy. Write CMD-SHELL for a line that a shell "
                                          "reads (the image needs one), or each argument as an "
                                          "item of its own."),
                     {shown(list.items[1].text)});
    addFix(problem, "shell", translatable("fix", "Write CMD-SHELL"), {},
           {{first.range, "\"CMD-SHELL\""}});
}

} // namespace core::options
