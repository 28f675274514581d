#include "core/iotedge/pasted/apply.h"

#include "core/iotedge/pasted/mounted.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>

namespace core::pasted {

namespace {

void addListItems(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& list = placeAt(spec.options, setting.path, JsonKind::Array);
    for (const JsonNode* item : itemsOf(value))
        if (auto text = textOf(*item))
            list.items.push_back(jsonText(std::move(*text)));
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
    const std::string word = asciiLower(value.text);
    if (word == "true" || word == "false" || word == "1" || word == "0") {
        placeAt(spec.options, setting.path, JsonKind::Boolean) =
            jsonBoolean(word == "true" || word == "1");
        return;
    }
    notUnderstood(spec, name, value.text);
}

void setWords(ContainerSpec& spec, const Setting& setting, std::string_view name,
              const JsonNode& value)
{
    JsonNode list;
    list.kind = JsonKind::Array;
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

void addHosts(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& list = placeAt(spec.options, setting.path, JsonKind::Array);
    for (const JsonMember& member : value.members)
        list.items.push_back(jsonText(member.key + ':' + member.value.text));
    if (value.kind == JsonKind::Object)
        return;
    for (const JsonNode* item : itemsOf(value)) {
        std::string host = item->text;
        // The command line takes both marks, Docker itself the colon alone.
        const auto mark = host.find_first_of("=:");
        if (mark != std::string::npos)
            host[mark] = ':';
        list.items.push_back(jsonText(std::move(host)));
    }
}

void setHealthCommand(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& list = placeAt(spec.options, setting.path, JsonKind::Array);
    list.items = {jsonText("CMD-SHELL"), jsonText(value.text)};
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

void addGpus(ContainerSpec& spec, const Setting& setting, std::string_view name,
             const JsonNode& value)
{
    JsonNode request = jsonObject();
    // '"device=0,1"': quotes keep the comma together.
    std::string wanted = value.text;
    if (wanted.size() > 1 && wanted.starts_with('"') && wanted.ends_with('"'))
        wanted = wanted.substr(1, wanted.size() - 2);
    const auto count = numberFor(Form::Number, wanted);
    JsonNode gpu;
    gpu.kind = JsonKind::Array;
    gpu.items.push_back(jsonText("gpu"));
    JsonNode capabilities;
    capabilities.kind = JsonKind::Array;
    capabilities.items.push_back(std::move(gpu));
    if (wanted == "all" || count) {
        addMember(request, "Count", jsonNumber(count.value_or(-1)));
    } else if (wanted.starts_with("device=")) {
        JsonNode devices;
        devices.kind = JsonKind::Array;
        for (std::string_view rest = std::string_view(wanted).substr(7); !rest.empty();) {
            const auto end = std::min(rest.find(','), rest.size());
            devices.items.push_back(jsonText(std::string(rest.substr(0, end))));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        addMember(request, "DeviceIDs", std::move(devices));
    } else {
        return notUnderstood(spec, name, wanted);
    }
    addMember(request, "Capabilities", std::move(capabilities));
    placeAt(spec.options, setting.path, JsonKind::Array).items.push_back(std::move(request));
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
            notUnderstood(spec, name, "{…}");
        return;
    case Form::List:
        return addListItems(spec, setting, value);
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
        return addGpus(spec, setting, name, value);
    case Form::Hosts:
        return addHosts(spec, setting, value);
    case Form::HealthCommand:
        return setHealthCommand(spec, setting, value);
    case Form::NoHealth:
        placeAt(spec.options, setting.path, JsonKind::Array).items = {jsonText("NONE")};
        return;
    case Form::Image:
        spec.image = value.text;
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
