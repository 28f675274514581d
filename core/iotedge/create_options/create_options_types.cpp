#include "core/iotedge/create_options/create_options_types.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/create_options_converted.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

namespace core::options {

namespace {

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

Argument expectedType(const DockerType& type)
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
                    {key.name, expectedType(type), shown(source)})
        : isTurned(type, value) && !key.strict
            ? sink.warning(kDocker, value.range,
                           translatable("rule", "“%1” takes %2, and %3 stands here. IoT Edge turns "
                                                "it into that, other tools do not. Write %2."),
                           {key.name, expectedType(type), shown(source)})
            : sink.error(kDocker, value.range,
                         translatable("rule", "“%1” takes %2, and %3 stands here: the device "
                                              "refuses the module, if not the whole deployment. "
                                              "Write %2."),
                         {key.name, expectedType(type), shown(source)});
    if (waits)
        return;
    if (auto better = convertedValue(key, type, value, source))
        addFix(problem, "convert", translatable("fix", "Write “%1”"), {*better},
               {{value.range, *better}});
}

} // namespace core::options
