#include "core/iotedge/pasted/apply.h"

#include "core/iotedge/pasted/compose_parts.h"
#include "core/iotedge/pasted/device_requests.h"
#include "core/iotedge/pasted/host_settings.h"
#include "core/iotedge/pasted/mounted.h"
#include "core/iotedge/pasted/published.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>

namespace core::pasted {

namespace {

/// What stands for a value that is a list or an object.
constexpr std::string_view kNested = "{…}";

void addListItems(ContainerSpec& spec, const Setting& setting, std::string_view name,
                  const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value))
        if (auto text = textOf(*item))
            placeAt(spec.options, setting.path, JsonKind::Array)
                .items.push_back(jsonText(std::move(*text)));
        else
            notUnderstood(spec, name, kNested);
}

/// "name=value" in a list, or an object of names and values.
std::vector<std::pair<std::string, std::string>> pairsOf(const JsonNode& value)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    pairs.reserve(value.members.size());
    for (const JsonMember& member : value.members)
        pairs.emplace_back(member.key, textOf(member.value).value_or(std::string()));
    if (value.kind == JsonKind::Object)
        return pairs;
    for (const JsonNode* item : itemsOf(value)) {
        const auto equals = item->text.find('=');
        pairs.emplace_back(item->text.substr(0, equals), equals == std::string::npos
                                                             ? std::string()
                                                             : item->text.substr(equals + 1));
    }
    return pairs;
}

void addPairs(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& map = placeAt(spec.options, setting.path, JsonKind::Object);
    for (auto& [name, text] : pairsOf(value))
        addMember(map, std::move(name), jsonText(std::move(text)));
}

/// A variable without a value is taken from the shell that runs the command; a device has none.
void addVariables(ContainerSpec& spec, const JsonNode& value)
{
    const auto add = [&](std::string name, std::optional<std::string> text) {
        if (name.empty())
            return;
        if (!text)
            note(spec,
                 translatable("import", "The variable “%1” has no value of its own and is left "
                                        "out: a device has no shell that would give it."),
                 {name});
        else
            spec.environment.emplace_back(std::move(name), std::move(*text));
    };
    if (value.kind == JsonKind::Object) {
        for (const JsonMember& member : value.members)
            add(member.key,
                member.value.kind == JsonKind::Null ? std::nullopt : textOf(member.value));
        return;
    }
    for (const JsonNode* item : itemsOf(value)) {
        const auto equals = item->text.find('=');
        add(item->text.substr(0, equals), equals == std::string::npos
                                              ? std::nullopt
                                              : std::optional(item->text.substr(equals + 1)));
    }
}

/// Numbers in several forms; nothing for what is none.
std::optional<long long> numberFor(Form form, std::string_view text)
{
    long long number = 0;
    switch (form) {
    case Form::Bytes:
        return bytesOf(text);
    case Form::Cpus:
        return billionthsOf(text);
    case Form::Duration:
        return nanosecondsOf(text);
    case Form::Seconds:
        if (const auto nanoseconds = nanosecondsOf(text))
            return *nanoseconds / 1'000'000'000;
        return std::nullopt;
    default: {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        return read.ec == std::errc() && read.ptr == text.data() + text.size()
                   ? std::optional(number)
                   : std::nullopt;
    }
    }
}

void setNumber(ContainerSpec& spec, const Setting& setting, std::string_view name,
               const JsonNode& value)
{
    const auto text = textOf(value);
    if (const auto number = text ? numberFor(setting.form, *text) : std::nullopt)
        placeAt(spec.options, setting.path, JsonKind::Number) = jsonNumber(*number);
    else
        notUnderstood(spec, name, value.text);
}

void setFlag(ContainerSpec& spec, const Setting& setting, std::string_view name,
             const JsonNode& value)
{
    if (const auto isOn = truthOf(value.text))
        placeAt(spec.options, setting.path, JsonKind::Boolean) = jsonBoolean(*isOn);
    else
        notUnderstood(spec, name, value.text);
}

void setWords(ContainerSpec& spec, const Setting& setting, std::string_view name,
              const JsonNode& value)
{
    JsonNode list = jsonArray();
    if (value.kind == JsonKind::Array) {
        for (const JsonNode& item : value.items)
            list.items.push_back(jsonText(item.text));
    } else if (const auto words = shellWords(value.text)) {
        for (const std::string& word : *words)
            list.items.push_back(jsonText(word));
    } else {
        return notUnderstood(spec, name, value.text);
    }
    placeAt(spec.options, setting.path, JsonKind::Array) = std::move(list);
}

void setHealthCommand(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& list = placeAt(spec.options, setting.path, JsonKind::Array);
    list.items = {jsonText("CMD-SHELL"), jsonText(value.text)};
}

/// "/dev/sda:1mb", as the member of blkio_config that Compose has for it.
void addBlockDevice(ContainerSpec& spec, const Setting& setting, std::string_view name,
                    const JsonNode& value)
{
    const auto colon = value.text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return notUnderstood(spec, name, value.text);
    const bool isWeight = setting.option == "blkio-weight-device";
    std::string key(isWeight ? std::string_view("weight_device") : setting.option);
    std::ranges::replace(key, '-', '_');
    JsonNode device =
        jsonObject({{"path", jsonText(value.text.substr(0, colon))},
                    {isWeight ? "weight" : "rate", jsonText(value.text.substr(colon + 1))}});
    applyBlockDevices(spec, jsonObject({{std::move(key), jsonArray({std::move(device)})}}));
}

void addUlimits(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value)
{
    const auto add = [&](const std::string& limit, const std::string& soft,
                         const std::string& hard) {
        const auto low = numberFor(Form::Number, soft);
        const auto high = numberFor(Form::Number, hard);
        if (!low || !high)
            return notUnderstood(spec, name, limit + '=' + soft);
        placeAt(spec.options, setting.path, JsonKind::Array)
            .items.push_back(jsonObject({{"Name", jsonText(limit)},
                                         {"Soft", jsonNumber(*low)},
                                         {"Hard", jsonNumber(*high)}}));
    };
    for (const JsonMember& member : value.members) {
        const JsonNode* soft = member.value.member("soft");
        const JsonNode* hard = member.value.member("hard");
        add(member.key, soft ? soft->text : member.value.text,
            hard ? hard->text : member.value.text);
    }
    if (value.kind == JsonKind::Object)
        return;
    for (const auto& [limit, numbers] : pairsOf(value)) {
        const auto colon = numbers.find(':');
        add(limit, numbers.substr(0, colon),
            colon == std::string::npos ? numbers : numbers.substr(colon + 1));
    }
}

} // namespace

// One case for a form. NOLINTNEXTLINE(readability-function-size)
void apply(ContainerSpec& spec, const Setting& setting, std::string_view name,
           const JsonNode& value)
{
    switch (setting.form) {
    case Form::Text:
        if (auto text = textOf(value))
            placeAt(spec.options, setting.path, JsonKind::String) = jsonText(std::move(*text));
        else
            notUnderstood(spec, name, kNested);
        return;
    case Form::List:
        return addListItems(spec, setting, name, value);
    case Form::Number:
    case Form::Bytes:
    case Form::Cpus:
    case Form::Duration:
    case Form::Seconds:
        return setNumber(spec, setting, name, value);
    case Form::Flag:
        return setFlag(spec, setting, name, value);
    case Form::Map:
    case Form::LogOption:
        return addPairs(spec, setting, value);
    case Form::Words:
        return setWords(spec, setting, name, value);
    case Form::Environment:
        return addVariables(spec, value);
    case Form::Ports:
        return addPorts(spec, name, value);
    case Form::Expose:
        return addExposed(spec, name, value);
    case Form::Volumes:
        return addVolumes(spec, name, value);
    case Form::Mounts:
        return addMounts(spec, name, value);
    case Form::Tmpfs:
        return addTmpfs(spec, setting, value);
    case Form::Devices:
        return addDevices(spec, setting, name, value);
    case Form::Ulimits:
        return addUlimits(spec, setting, name, value);
    case Form::Gpus:
        return addGpus(spec, name, value);
    case Form::Hosts:
        return addHosts(spec, setting, name, value);
    case Form::Network:
        return setNetwork(spec, setting, name, value);
    case Form::Namespace:
        return setNamespace(spec, setting, name, value);
    case Form::Security:
        return addSecurity(spec, setting, name, value);
    case Form::HealthCommand:
        return setHealthCommand(spec, setting, value);
    case Form::BlockDevice:
        return addBlockDevice(spec, setting, name, value);
    case Form::NoHealth:
        placeAt(spec.options, setting.path, JsonKind::Array).items = {jsonText("NONE")};
        return;
    case Form::Image:
        if (textOf(value))
            spec.image = value.text;
        else
            notUnderstood(spec, name, kNested);
        return;
    case Form::Name:
        spec.name = value.text;
        return;
    case Form::Restart:
        return note(spec,
                    translatable("import", "“%1” is left out: IoT Edge restarts modules itself, as "
                                           "the restart policy of the deployment says."),
                    {std::string(name)});
    case Form::Elsewhere:
        return note(spec,
                    translatable("import", "“%1” is left out: create options have nothing like "
                                           "it."),
                    {std::string(name)});
    case Form::Silent:
        return;
    }
}

} // namespace core::pasted
