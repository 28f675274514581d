#include "core/iotedge/create_options/create_options_logs.h"

#include "core/iotedge/create_options/create_options_parts.h"
#include "core/iotedge/create_options/docker_facts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/similar.h"

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
    if (buffer && !buffer->value.text.empty() && !(mode && mode->text == "non-blocking"))
        sink.error(kRefused, buffer->keyRange,
                   translatable("rule", "“max-buffer-size” is for the “mode” non-blocking only: "
                                        "Docker refuses the container. Set that mode, or remove "
                                        "it."));
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
                   {{option.keyRange, quoted(meant)}});
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
    }
}

} // namespace core::options
