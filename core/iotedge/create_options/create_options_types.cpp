#include "core/iotedge/create_options/create_options_types.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <charconv>
#include <optional>

namespace core::options {

namespace {

constexpr std::size_t kMaxConverted = 4096;

Argument expected(const DockerType& type)
{
    switch (type.kind) {
    case DockerKind::Text:
        return TranslatableText{"docker", translatable("docker", "a text in quotes")};
    case DockerKind::Boolean:
        return TranslatableText{"docker", translatable("docker", "true or false")};
    case DockerKind::Integer:
        return TranslatableText{"docker", translatable("docker", "a whole number")};
    case DockerKind::List:
        return TranslatableText{"docker", translatable("docker", "a list in square brackets")};
    case DockerKind::Empty:
        return TranslatableText{"docker", translatable("docker", "an empty object {}")};
    case DockerKind::Map:
    case DockerKind::Object:
    case DockerKind::Any:
        break;
    }
    return TranslatableText{"docker", translatable("docker", "an object in braces")};
}

/// Bytes for a size with a unit, "512m".
std::optional<std::string> bytesOf(std::string_view text)
{
    constexpr std::string_view kUnits = "bkmgt";
    long long number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc())
        return std::nullopt;
    std::string unit = asciiLower({read.ptr, static_cast<std::size_t>(end - read.ptr)});
    if (unit.size() == 2 && unit.back() == 'b')
        unit.pop_back();
    if (unit.empty())
        return std::to_string(number);
    const auto power = kUnits.find(unit);
    if (unit.size() != 1 || power == std::string_view::npos || number < 0 || number > 1 << 20)
        return std::nullopt;
    return std::to_string(number << (10 * power));
}

std::optional<std::string> asBoolean(const JsonNode& value)
{
    const std::string word = asciiLower(value.text);
    if (word == "true" || word == "yes" || word == "on" || word == "1")
        return "true";
    if (word == "false" || word == "no" || word == "off" || word == "0")
        return "false";
    return std::nullopt;
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

/// {"nofile": 1024} and {"nofile": {"soft": 1, "hard": 2}}, as Compose has them.
std::optional<std::string> asUlimits(const JsonNode& map)
{
    std::string list;
    for (const JsonMember& limit : map.members) {
        const JsonMember* soft = findMember(limit.value, "soft");
        const JsonMember* hard = findMember(limit.value, "hard");
        const JsonNode& low = soft ? soft->value : limit.value;
        const JsonNode& high = hard ? hard->value : limit.value;
        if (low.kind != JsonKind::Number || high.kind != JsonKind::Number)
            return std::nullopt;
        list += (list.empty() ? "" : ",") + std::string(R"({"Name":)") + quotedJson(limit.key)
                + R"(,"Soft":)" + low.text + R"(,"Hard":)" + high.text + '}';
    }
    return '[' + list + ']';
}

std::optional<std::string> asList(const DockerKey& key, const DockerType& type,
                                  const JsonNode& value, std::string_view source)
{
    const DockerType& element = type.element.front();
    if (value.kind == JsonKind::String && (key.name == "Cmd" || key.name == "Entrypoint"))
        return wordsAsList(value.text);
    if (value.kind == JsonKind::String && key.name == "Test")
        return "[\"CMD-SHELL\"," + quotedJson(value.text) + ']';
    if (value.kind == JsonKind::Object && key.name == "Ulimits")
        return asUlimits(value);
    if (element.kind == DockerKind::Text && value.kind == JsonKind::Object) {
        std::string list;
        for (const JsonMember& member : value.members) {
            if (member.value.kind == JsonKind::Object || member.value.kind == JsonKind::Array)
                return std::nullopt;
            list += (list.empty() ? "" : ",") + quotedJson(member.key + '=' + member.value.text);
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

/// The value as the key takes it, where there is no doubt.
std::optional<std::string> converted(const DockerKey& key, const DockerType& type,
                                     const JsonNode& value, std::string_view source)
{
    if (source.size() > kMaxConverted)
        return std::nullopt;
    const bool isScalar = value.kind == JsonKind::String || value.kind == JsonKind::Number
                          || value.kind == JsonKind::Boolean;
    switch (type.kind) {
    case DockerKind::Text:
        return isScalar ? std::optional(quotedJson(value.text)) : std::nullopt;
    case DockerKind::Integer:
        return value.kind == JsonKind::String ? bytesOf(value.text) : std::nullopt;
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

/// What IoT Edge's own reader turns into the type: numbers and words in quotes, texts without.
bool isTurned(const DockerType& type, const JsonNode& value)
{
    switch (type.kind) {
    case DockerKind::Text:
        return value.kind == JsonKind::Number || value.kind == JsonKind::Boolean;
    case DockerKind::Integer: {
        const std::string_view digits =
            std::string_view(value.text).substr(value.text.starts_with('-') ? 1 : 0);
        return value.kind == JsonKind::String && !digits.empty()
               && digits.find_first_not_of("0123456789") == std::string_view::npos;
    }
    case DockerKind::Boolean: {
        const std::string word = asciiLower(value.text);
        return value.kind == JsonKind::Number
               || (value.kind == JsonKind::String && (word == "true" || word == "false"));
    }
    case DockerKind::Any:
    case DockerKind::Empty:
    case DockerKind::List:
    case DockerKind::Map:
    case DockerKind::Object:
        break;
    }
    return false;
}

} // namespace

bool isOfType(const DockerType& type, const JsonNode& value)
{
    if (value.kind == JsonKind::Null)
        return true;
    switch (type.kind) {
    case DockerKind::Any:
        return true;
    case DockerKind::Text:
        return value.kind == JsonKind::String;
    case DockerKind::Boolean:
        return value.kind == JsonKind::Boolean;
    case DockerKind::Integer:
        return value.kind == JsonKind::Number;
    case DockerKind::List:
        return value.kind == JsonKind::Array;
    case DockerKind::Empty:
    case DockerKind::Map:
    case DockerKind::Object:
        return value.kind == JsonKind::Object;
    }
    return true;
}

void reportType(LintSink& sink, const DockerKey& key, const DockerType& type, const JsonNode& value)
{
    const std::string_view source =
        sink.text().substr(value.range.start, value.range.end - value.range.start);
    const bool waits = value.kind == JsonKind::String && holdsPlaceholder(value.text);
    LintProblem& problem =
        waits ? sink.warning(
                    kDocker, value.range,
                    translatable("rule",
                                 "“%1” takes %2. The placeholder %3 must be replaced by one before "
                                 "the module is deployed: with it, the device refuses the whole "
                                 "deployment."),
                    {key.name, expected(type), shown(source)})
        : isTurned(type, value) && !key.strict
            ? sink.warning(kDocker, value.range,
                           translatable("rule", "“%1” takes %2, and %3 stands here. IoT Edge turns "
                                                "it into that, other tools do not. Write %2."),
                           {key.name, expected(type), shown(source)})
            : sink.error(kDocker, value.range,
                         translatable("rule", "“%1” takes %2, and %3 stands here: the device "
                                              "refuses the module, if not the whole deployment. "
                                              "Write %2."),
                         {key.name, expected(type), shown(source)});
    if (waits)
        return;
    if (auto better = converted(key, type, value, source))
        addFix(problem, "convert", translatable("fix", "Write “%1”"), {*better},
               {{value.range, *better}});
}

} // namespace core::options
