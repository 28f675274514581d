#include "core/iotedge/routes/route_words.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/route_parser.h"
#include "core/iotedge/routes/route_places.h"
#include "core/text/letters/characters.h"

namespace core {

namespace {

std::vector<std::string_view> sourceParts(std::string_view compared)
{
    std::vector<std::string_view> parts;
    while (!compared.empty()) {
        compared.remove_prefix(1);
        const auto slash = compared.find('/');
        parts.emplace_back(compared.substr(0, slash));
        compared = slash == std::string_view::npos ? std::string_view() : compared.substr(slash);
    }
    return parts;
}

struct Sentences {
    const char* toCloud;
    const char* toModule;
};

/// By how much of the path the source names.
Sentences sentencesFor(std::span<const std::string_view> parts)
{
    if (parts.empty())
        return {translatable("route", "Everything on the device, changes of twins too, goes to IoT "
                                      "Hub."),
                translatable("route", "Everything on the device, changes of twins too, goes to the "
                                      "input %1 of %2.")};
    if (asciiLower(parts[0]) == "twinchangenotifications")
        return {translatable("route", "Every change of a twin goes to IoT Hub."),
                translatable("route", "Every change of a twin goes to the input %1 of %2.")};
    switch (parts.size()) {
    case 1:
        return {translatable("route", "Every message of devices and modules goes to IoT Hub."),
                translatable("route", "Every message of devices and modules goes to the input %1 "
                                      "of %2.")};
    case 2:
        return {translatable("route", "Every message of every module goes to IoT Hub."),
                translatable("route", "Every message of every module goes to the input %1 of %2.")};
    case 3:
        return {translatable("route", "Everything that %3 sends goes to IoT Hub."),
                translatable("route", "Everything that %3 sends goes to the input %1 of %2.")};
    case 4:
        return {translatable("route", "Everything that %3 sends on its outputs goes to IoT Hub."),
                translatable("route", "Everything that %3 sends on its outputs goes to the input "
                                      "%1 of %2.")};
    default:
        return {translatable("route", "Everything that %3 sends on its output %4 goes to IoT Hub."),
                translatable("route", "Everything that %3 sends on its output %4 goes to the input "
                                      "%1 of %2.")};
    }
}

} // namespace

std::vector<Message> routeInWords(std::string_view text)
{
    // A placeholder stands in the sentence as it stands in the route.
    const auto placeholders = routePlaceholders(text);
    const std::string plain = withoutPlaceholders(text, placeholders);
    const ParsedRoute route = parseRoute(plain, routeTokens(plain));
    if (route.error || route.source.empty())
        return {};
    const std::string source = comparedSource(text, route);
    const auto parts = sourceParts(source);
    if (impossibleSourcePart(parts))
        return {};
    const bool isToModule = route.sink.kind == SinkKind::Module;
    const auto sinkPart = [&](std::size_t at) {
        return isToModule ? shown(textIn(text, route.sink.parts[at])) : std::string();
    };
    const Sentences sentences = sentencesFor(parts);
    std::vector<Message> words{
        {"route", isToModule ? sentences.toModule : sentences.toCloud, {sinkPart(3), sinkPart(1)}}};
    for (const std::size_t at : {std::size_t{2}, std::size_t{4}})
        words.front().arguments.emplace_back(at < parts.size() ? shown(parts[at]) : std::string());
    if (route.condition)
        words.push_back({"route",
                         translatable("route", "Only messages for which this holds: %1"),
                         {shown(textIn(text, route.conditionRange))}});
    return words;
}

} // namespace core
