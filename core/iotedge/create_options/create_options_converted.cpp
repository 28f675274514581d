#include "core/iotedge/create_options/create_options_converted.h"

#include "core/iotedge/create_options/create_options_types.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <string>

namespace core::options {

namespace {

constexpr std::size_t kMaxConverted = 4096;

/// "HostConfig/Memory": where settings of a command line write what the key holds.
std::string placeOf(const DockerKey& key)
{
    const DockerFacts& facts = dockerFacts();
    if (facts.hostConfig->key(key.name) == &key)
        return "HostConfig/" + key.name;
    const DockerObject& health = facts.objects.find(std::string_view("Healthcheck"))->second;
    return health.key(key.name) == &key ? "Healthcheck/" + key.name : key.name;
}

/// As docker run and Compose write it: "64m", "30s", "/dev/ttyUSB0:/dev/ttyUSB0",
/// "nofile=1024:2048".
std::optional<std::string> asDockerWrites(const DockerKey& key, const DockerType& type,
                                          const JsonNode& value)
{
    const pasted::Setting* setting = pasted::settingOfPlace(placeOf(key));
    if (!setting)
        return std::nullopt;
    ContainerSpec spec;
    spec.options = jsonObject();
    pasted::apply(spec, *setting, key.name, value);
    const auto slash = setting->path.find('/');
    const JsonNode* made = spec.options.member(setting->path.substr(0, slash));
    if (made && slash != std::string_view::npos)
        made = made->member(setting->path.substr(slash + 1));
    // One entry of the list is asked for.
    if (made && &type != &key.type)
        made = made->items.size() == 1 ? &made->items.front() : nullptr;
    if (!made || !spec.notes.empty() || !isOfType(type, *made))
        return std::nullopt;
    return writeJson(*made, JsonStyle::Compact);
}

/// A number that stands in quotes, or a size in bytes.
std::optional<std::string> asNumber(const JsonNode& value)
{
    const auto bytes = pasted::bytesOf(value.text);
    return bytes ? std::optional(std::to_string(*bytes)) : std::nullopt;
}

std::optional<std::string> asBoolean(const JsonNode& value)
{
    const std::string word = asciiLower(value.text);
    const bool isYes = word == "yes" || word == "on";
    const bool isNo = word == "no" || word == "off";
    const auto truth = isYes || isNo ? std::optional(isYes) : pasted::truthOf(value.text);
    return truth ? std::optional(*truth ? "true" : "false") : std::nullopt;
}

/// A command line as its words; nothing where quotes make that unsure.
std::optional<std::string> wordsAsList(std::string_view text)
{
    if (text.find_first_of("\"'\\$`|;&") != std::string_view::npos)
        return std::nullopt;
    std::string list;
    for (auto at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const auto end = std::min(text.find(' ', at), text.size());
        list += (list.empty() ? "" : ",") + quotedJson(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return '[' + list + ']';
}

/// A health check in one text: NONE, "CMD curl -f http://localhost/", or a line for the shell.
std::string asHealthTest(std::string_view text)
{
    constexpr std::string_view kShell = "CMD-SHELL";
    constexpr std::string_view kProgram = "CMD ";
    if (text == "NONE")
        return R"(["NONE"])";
    std::string_view line = text;
    if (line.starts_with(kProgram))
        line.remove_prefix(kProgram.size());
    else if (line.starts_with(kShell))
        line = trimmed(line.substr(kShell.size()));
    if (text.starts_with(kProgram))
        if (const auto words = wordsAsList(line); words && *words != "[]")
            return R"(["CMD",)" + words->substr(1);
    return R"(["CMD-SHELL",)" + quotedJson(line) + ']';
}

std::optional<std::string> asList(const DockerKey& key, const DockerType& type,
                                  const JsonNode& value, std::string_view source)
{
    const DockerType& element = type.element.front();
    if (value.kind == JsonKind::String && (key.name == "Cmd" || key.name == "Entrypoint"))
        return wordsAsList(value.text);
    if (value.kind == JsonKind::String && key.name == "Test")
        return asHealthTest(value.text);
    if (element.kind == DockerKind::Text && value.kind == JsonKind::Object) {
        const char joint = key.name == "Binds" || key.name == "ExtraHosts" ? ':' : '=';
        std::string list;
        for (const JsonMember& member : value.members) {
            if (member.value.kind == JsonKind::Object || member.value.kind == JsonKind::Array)
                return std::nullopt;
            list += (list.empty() ? "" : ",") + quotedJson(member.key + joint + member.value.text);
        }
        return '[' + list + ']';
    }
    if (key.check == DockerCheck::Ports && value.kind != JsonKind::Object)
        return value.text.empty()
                   ? std::nullopt
                   : std::optional(R"([{"HostPort":)" + quotedJson(value.text) + "}]");
    if (isOfType(element, value) && value.kind != JsonKind::Null)
        return '[' + std::string(source) + ']';
    return std::nullopt;
}

/// A list of names as the keys of an object.
std::optional<std::string> asNames(const JsonNode& value)
{
    std::string names;
    for (const JsonNode& item : value.items) {
        if (item.kind != JsonKind::String && item.kind != JsonKind::Number)
            return std::nullopt;
        names += (names.empty() ? "" : ",") + quotedJson(item.text) + ":{}";
    }
    return '{' + names + '}';
}

/// By the kind of the type alone.
std::optional<std::string> convertedByKind(const DockerKey& key, const DockerType& type,
                                           const JsonNode& value, std::string_view source)
{
    const bool isScalar = value.kind == JsonKind::String || value.kind == JsonKind::Number
                          || value.kind == JsonKind::Boolean;
    switch (type.kind) {
    case DockerKind::Text:
        return isScalar ? std::optional(quotedJson(value.text)) : std::nullopt;
    case DockerKind::Integer:
        if (key.name == "Count" && value.text == "all")
            return "-1";
        return value.kind == JsonKind::String ? asNumber(value) : std::nullopt;
    case DockerKind::Boolean:
        return isScalar ? asBoolean(value) : std::nullopt;
    case DockerKind::List:
        return asList(key, type, value, source);
    case DockerKind::Map:
        return type.element.front().kind == DockerKind::Empty && value.kind == JsonKind::Array
                   ? asNames(value)
                   : std::nullopt;
    case DockerKind::Empty:
        return "{}";
    case DockerKind::Object:
    case DockerKind::Any:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> convertedValue(const DockerKey& key, const DockerType& type,
                                          const JsonNode& value, std::string_view source)
{
    // What is no UTF-8 has been read as U+FFFD, and is not written back.
    if (source.size() > kMaxConverted || validUtf8(source) != source)
        return std::nullopt;
    const bool isByKind =
        type.kind == DockerKind::Text || type.kind == DockerKind::Boolean
        || (type.kind == DockerKind::List && key.name != "Ulimits" && key.name != "Devices");
    if (!isByKind)
        if (auto written = asDockerWrites(key, type, value))
            return written;
    return convertedByKind(key, type, value, source);
}

} // namespace core::options
