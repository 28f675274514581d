#include "core/iotedge/create_options/logs/create_options_logs.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/create_options/logs/create_options_log_values.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>

namespace core::options {

namespace {

/// Plug-ins are named as their images are, or by the short name that their documents give.
bool mayBePlugIn(std::string_view driver)
{
    constexpr std::array<std::string_view, 3> kKnown{"loki", "datadog", "elastic-logging-plugin"};
    return driver.find_first_of("/:") != std::string_view::npos
           || std::ranges::find(kKnown, driver) != kKnown.end();
}

void lintDriver(LintSink& sink, const JsonNode& type)
{
    if (mayBePlugIn(type.text))
        sink.warning(kDocker, type.range,
                     translatable("rule", "Docker has no log driver “%1” of its own; a device "
                                          "without that plug-in refuses the container. Write "
                                          "json-file or local."),
                     {shown(type.text)});
    else
        sink.error(kRefused, type.range,
                   translatable("rule", "Docker has no log driver “%1”: it refuses the container. "
                                        "Write json-file or local."),
                   {shown(type.text)});
}

void lintMode(LintSink& sink, const JsonNode& options)
{
    const JsonNode* mode = valueAt(options, {"mode"}, JsonKind::String);
    if (mode && isJudged(*mode) && !mode->text.empty() && mode->text != "blocking"
        && mode->text != "non-blocking")
        sink.error(kRefused, mode->range,
                   translatable("rule", "The log option “mode” is “%1”: Docker refuses the "
                                        "container. Write blocking or non-blocking."),
                   {shown(mode->text)});
    const JsonMember* buffer = findMember(options, "max-buffer-size");
    if (buffer && isJudged(buffer->value) && !buffer->value.text.empty()
        && pasted::bytesOf(buffer->value.text).value_or(0) <= 0)
        sink.error(kRefused, buffer->value.range,
                   translatable("rule", "The log option “max-buffer-size” is “%1”, which is no "
                                        "size: Docker refuses the container. Write one such as "
                                        "4m."),
                   {shown(buffer->value.text)});
    if (buffer && !buffer->value.text.empty() && !(mode && mode->text == "non-blocking"))
        sink.error(kRefused, buffer->keyRange,
                   translatable("rule", "“max-buffer-size” is for the “mode” non-blocking only: "
                                        "Docker refuses the container. Set that mode, or remove "
                                        "it."));
}

/// The file drivers count their files from one, and take sizes such as 10m.
void lintFileLimits(LintSink& sink, const JsonNode& options)
{
    const JsonNode* count = valueAt(options, {"max-file"}, JsonKind::String);
    if (count && isJudged(*count) && !count->text.empty()
        && (!std::ranges::all_of(count->text, isAsciiDigit)
            || count->text.find_first_not_of('0') == std::string::npos))
        sink.error(kRefused, count->range,
                   translatable("rule", "The log option “max-file” is “%1”: Docker refuses the "
                                        "container. Write a number from 1."),
                   {shown(count->text)});
    const JsonNode* size = valueAt(options, {"max-size"}, JsonKind::String);
    if (size && isJudged(*size) && !size->text.empty()
        && pasted::bytesOf(size->text).value_or(0) <= 0)
        sink.error(kRefused, size->range,
                   translatable("rule",
                                "The log option “max-size” is “%1”, which is no size: Docker "
                                "refuses the container. Write one such as 10m."),
                   {shown(size->text)});
}

/// Files are counted when one of them is full.
void lintCountWithoutSize(LintSink& sink, const JsonNode& options)
{
    const JsonMember* count = findMember(options, "max-file");
    if (count && textAt(options, {"max-size"}).empty())
        sink.warning(kDocker, count->keyRange,
                     translatable("rule", "The log option “max-file” has no effect without "
                                          "“max-size”: the one file grows until the device is "
                                          "full. Write a “max-size” such as 10m."));
}

/// Only files that are no longer written to are packed.
void lintCompression(LintSink& sink, std::string_view driver, const JsonNode& options)
{
    const JsonNode* compress = valueAt(options, {"compress"}, JsonKind::String);
    const bool isFile = driver == "json-file";
    const std::string_view wanted = compress ? std::string_view(compress->text) : isFile ? "" : "1";
    if (pasted::truthOf(wanted) != true)
        return;
    const JsonNode* count = valueAt(options, {"max-file"}, JsonKind::String);
    const std::string_view size = textAt(options, {"max-size"});
    const bool isOne = count ? isLogNumber(count->text, 1, 1) : isFile;
    if (!compress && isOne)
        sink.error(kRefused, count->range,
                   translatable("rule", "The log driver local packs its files and then wants a "
                                        "“max-file” of 2 or more: Docker refuses the container. "
                                        "Write such a number, or “compress”: “false”."));
    else if (isOne || (isFile && (size.empty() || size == "-1")))
        sink.error(kRefused, compress->range,
                   translatable("rule", "The log option “compress” needs “max-size” and a "
                                        "“max-file” of 2 or more: Docker refuses the container. "
                                        "Set both, or remove it."));
}

void lintOptions(LintSink& sink, std::string_view driver, const JsonNode& options)
{
    const auto& all = dockerFacts().logOptions;
    const auto own = all.find(driver);
    if (own == all.end())
        return;
    std::vector<std::string_view> known(own->second.begin(), own->second.end());
    const auto& shared = all.find(std::string_view())->second;
    known.insert(known.end(), shared.begin(), shared.end());
    for (const JsonMember& option : options.members) {
        if (std::ranges::find(known, option.key) != known.end())
            continue;
        LintProblem& problem =
            sink.error(kRefused, option.keyRange,
                       translatable("rule", "The log driver %1 has no option “%2”: Docker refuses "
                                            "the container. Remove it, or write one such as "
                                            "max-size."),
                       {std::string(driver), shown(option.key)});
        if (const auto meant = mostSimilar(option.key, known);
            !meant.empty() && !findMember(options, meant))
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
                   {{option.keyRange, quotedJson(meant)}});
    }
}

} // namespace

void lintLogs(LintSink& sink, const JsonNode& root)
{
    const JsonNode* type = valueAt(root, {"HostConfig", "LogConfig", "Type"}, JsonKind::String);
    const JsonNode* options =
        valueAt(root, {"HostConfig", "LogConfig", "Config"}, JsonKind::Object);
    if (!type || type->text.empty() || !isJudged(*type))
        return;
    if (!std::ranges::binary_search(dockerFacts().logDrivers, type->text))
        lintDriver(sink, *type);
    else if (options && type->text != "none") {
        lintOptions(sink, type->text, *options);
        lintMode(sink, *options);
        if (type->text == "json-file" || type->text == "local") {
            lintFileLimits(sink, *options);
            if (type->text == "json-file")
                lintCountWithoutSize(sink, *options);
            lintCompression(sink, type->text, *options);
        }
    }
    lintLogValues(sink, type->text, options ? *options : *type);
}

} // namespace core::options
