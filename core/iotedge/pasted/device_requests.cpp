#include "core/iotedge/pasted/device_requests.h"

#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"

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
    JsonNode list;
    list.kind = JsonKind::Array;
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

void addRequest(ContainerSpec& spec, JsonNode request, std::vector<std::string> capabilities)
{
    JsonNode list;
    list.kind = JsonKind::Array;
    list.items.push_back(textList(std::move(capabilities)));
    addMember(request, "Capabilities", std::move(list));
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
    // '"device=0,1"': quotes keep the comma together.
    std::string_view wanted = value.text;
    if (wanted.size() > 1 && wanted.starts_with('"') && wanted.ends_with('"'))
        wanted = wanted.substr(1, wanted.size() - 2);
    constexpr std::string_view kDevices = "device=";
    JsonNode request = jsonObject();
    if (const auto count = countOf(wanted)) {
        addMember(request, "Count", jsonNumber(*count));
    } else if (wanted.starts_with(kDevices)) {
        std::vector<std::string> devices;
        for (std::string_view rest = wanted.substr(kDevices.size()); !rest.empty();) {
            const auto end = std::min(rest.find(','), rest.size());
            devices.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        addMember(request, "DeviceIDs", textList(std::move(devices)));
    } else {
        return notUnderstood(spec, name, wanted);
    }
    addRequest(spec, std::move(request), {"gpu"});
}

} // namespace core::pasted
