#include "core/iotedge/pasted/device_requests.h"

#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace core::pasted {

namespace {

constexpr std::string_view kRequests = "HostConfig/DeviceRequests";

std::optional<long long> countOf(std::string_view text)
{
    if (text == "all")
        return -1;
    long long number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

JsonNode textList(std::vector<std::string> texts)
{
    JsonNode list = jsonArray();
    for (std::string& text : texts)
        list.items.push_back(jsonText(std::move(text)));
    return list;
}

std::vector<std::string> textsOf(const JsonNode& value)
{
    std::vector<std::string> texts;
    for (const JsonNode* item : itemsOf(value))
        texts.push_back(item->text);
    return texts;
}

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        parts.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

/// The fields of a line of CSV. Quotes around a field keep its commas together.
std::vector<std::string> fieldsOf(std::string_view text)
{
    std::vector<std::string> fields;
    while (!text.empty()) {
        const bool isQuoted = text.starts_with('"');
        const auto close = isQuoted ? text.find('"', 1) : std::string_view::npos;
        const std::size_t start = close == std::string_view::npos ? 0 : 1;
        const std::size_t stop = start == 1 ? close : std::min(text.find(','), text.size());
        fields.emplace_back(text.substr(start, stop - start));
        text.remove_prefix(std::min(text.find(',', stop), text.size()));
        text.remove_prefix(std::min<std::size_t>(1, text.size()));
    }
    return fields;
}

/// What "--gpus" asks for.
struct Gpus {
    std::string driver;
    std::optional<long long> count;
    std::vector<std::string> devices;
    std::vector<std::string> capabilities{"gpu"};
};

/// False where the field is none that Docker knows.
bool takeField(Gpus& wanted, std::string_view field, std::string_view key, std::string_view value)
{
    if (key == "driver") {
        wanted.driver = value;
    } else if (key == "device" && !value.empty()) {
        wanted.devices = splitAtCommas(value);
    } else if (key == "capabilities" && !value.empty()) {
        // Docker adds "gpu" to what is asked for.
        wanted.capabilities = splitAtCommas(value);
        if (std::ranges::find(wanted.capabilities, "gpu") == wanted.capabilities.end())
            wanted.capabilities.emplace_back("gpu");
    } else {
        wanted.count = countOf(key == "count" ? value : field);
        return wanted.count.has_value();
    }
    return true;
}

std::optional<Gpus> gpusWanted(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    Gpus wanted;
    bool isAfterDevice = false;
    for (const std::string& field : fieldsOf(text)) {
        const auto equals = field.find('=');
        const std::string key = field.substr(0, equals);
        const std::string value = equals == std::string::npos ? "" : field.substr(equals + 1);
        if (equals == std::string::npos && isAfterDevice) {
            // "device=0,1" without the quotes that Docker asks for.
            wanted.devices.push_back(field);
            continue;
        }
        isAfterDevice = key == "device" && !value.empty();
        if (!takeField(wanted, field, key, value))
            return std::nullopt;
    }
    // Docker takes one of the two.
    if (wanted.count && !wanted.devices.empty())
        return std::nullopt;
    if (!wanted.count && wanted.devices.empty())
        wanted.count = 1;
    return wanted;
}

/// The long form of Compose: source, target, permissions.
std::string shortDevice(const JsonNode& device)
{
    std::string text;
    for (const std::string_view part : {"source", "target", "permissions"})
        if (const JsonNode* value = device.member(part); value && !value->text.empty())
            text.append(text.empty() ? "" : ":").append(value->text);
    return text;
}

void addRequest(ContainerSpec& spec, JsonNode request, std::vector<std::string> capabilities)
{
    addMember(request, "Capabilities", jsonArray({textList(std::move(capabilities))}));
    placeAt(spec.options, kRequests, JsonKind::Array).items.push_back(std::move(request));
}

void addDeviceRequest(ContainerSpec& spec, std::string_view name, const JsonNode& device)
{
    constexpr std::array<std::string_view, 5> kKnown{"driver", "count", "device_ids",
                                                     "capabilities", "options"};
    for (const JsonMember& member : device.members)
        if (std::ranges::find(kKnown, member.key) == kKnown.end())
            notUnderstood(spec, name, member.key);
    JsonNode request = jsonObject();
    if (const JsonNode* driver = device.member("driver"))
        addMember(request, "Driver", jsonText(driver->text));
    const JsonNode* count = device.member("count");
    const auto number = count ? countOf(count->text) : std::optional(-1LL);
    if (const JsonNode* ids = device.member("device_ids"))
        addMember(request, "DeviceIDs", textList(textsOf(*ids)));
    else if (number)
        addMember(request, "Count", jsonNumber(*number));
    else
        return notUnderstood(spec, name, count->text);
    if (const JsonNode* options = device.member("options"))
        if (options->kind == JsonKind::Object) {
            JsonNode map = jsonObject();
            for (const JsonMember& option : options->members)
                addMember(map, option.key, jsonText(option.value.text));
            addMember(request, "Options", std::move(map));
        }
    const JsonNode* capabilities = device.member("capabilities");
    addRequest(spec, std::move(request),
               capabilities ? textsOf(*capabilities) : std::vector<std::string>{"gpu"});
}

/// The vendor's description names what belongs to it.
void addVendorDevice(ContainerSpec& spec, std::string_view device)
{
    constexpr std::string_view kDriver = "cdi";
    auto& requests = placeAt(spec.options, kRequests, JsonKind::Array).items;
    const auto isVendor = [&](const JsonNode& request) {
        const JsonNode* driver = request.member("Driver");
        return driver && driver->text == kDriver;
    };
    auto known = std::ranges::find_if(requests, isVendor);
    if (known == requests.end())
        known = requests.insert(known, jsonObject({{"Driver", jsonText(std::string(kDriver))},
                                                   {"DeviceIDs", jsonArray()}}));
    placeAt(*known, "DeviceIDs", JsonKind::Array).items.push_back(jsonText(std::string(device)));
}

} // namespace

void addDeviceRequests(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value))
        if (item->kind == JsonKind::Object)
            addDeviceRequest(spec, name, *item);
        else
            notUnderstood(spec, name, item->text);
}

void addGpus(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    if (value.kind == JsonKind::Array || value.kind == JsonKind::Object)
        return addDeviceRequests(spec, name, value);
    const auto wanted = gpusWanted(value.text);
    if (!wanted)
        return notUnderstood(spec, name, value.text);
    JsonNode request = jsonObject();
    if (!wanted->driver.empty())
        addMember(request, "Driver", jsonText(wanted->driver));
    if (wanted->count)
        addMember(request, "Count", jsonNumber(*wanted->count));
    if (!wanted->devices.empty())
        addMember(request, "DeviceIDs", textList(wanted->devices));
    addRequest(spec, std::move(request), wanted->capabilities);
}

void addDevices(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const std::string text = item->kind == JsonKind::Object ? shortDevice(*item) : item->text;
        if (!text.starts_with('/') && text.find('/') < text.find('=')
            && text.find('=') != std::string::npos) {
            addVendorDevice(spec, text);
            continue;
        }
        const auto first = text.find(':');
        const auto second =
            first == std::string::npos ? std::string::npos : text.find(':', first + 1);
        const std::string_view whole = text;
        const std::string_view onHost = whole.substr(0, first);
        std::string_view inside = onHost;
        std::string_view rights = "rwm";
        if (first != std::string_view::npos)
            inside =
                whole.substr(first + 1, second == std::string_view::npos ? std::string_view::npos
                                                                         : second - first - 1);
        if (second != std::string_view::npos)
            rights = whole.substr(second + 1);
        if (!onHost.starts_with('/') && !holdsPlaceholder(onHost)) {
            notUnderstood(spec, name, text);
            continue;
        }
        if (first != std::string_view::npos && second == std::string_view::npos
            && inside.find_first_not_of("rwm") == std::string_view::npos) {
            rights = inside;
            inside = onHost;
        }
        placeAt(spec.options, setting.path, JsonKind::Array)
            .items.push_back(jsonObject({{"PathOnHost", jsonText(std::string(onHost))},
                                         {"PathInContainer", jsonText(std::string(inside))},
                                         {"CgroupPermissions", jsonText(std::string(rights))}}));
    }
}

} // namespace core::pasted
