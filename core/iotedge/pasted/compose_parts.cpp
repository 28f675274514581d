#include "core/iotedge/pasted/compose_parts.h"

#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/device_requests.h"
#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace core::pasted {

namespace {

void noteNothingLike(ContainerSpec& spec, std::string name)
{
    note(spec, translatable("import", "“%1” is left out: create options have nothing like it."),
         {std::move(name)});
}

void noteSwarm(ContainerSpec& spec, std::string name)
{
    note(spec,
         translatable("import", "“%1” is left out: it is for a swarm of machines, and a device is "
                                "one."),
         {std::move(name)});
}

/// A member and the option of docker run that says the same.
using SameOption = std::pair<std::string_view, std::string_view>;

/// Takes over the members that have such an option and names the others.
void applyMembers(ContainerSpec& spec, std::string_view place, const JsonNode& object,
                  std::initializer_list<SameOption> options)
{
    for (const JsonMember& member : object.members) {
        std::string name = std::string(place) + '.' + member.key;
        const auto found = std::ranges::find(options, member.key, &SameOption::first);
        if (found == options.end())
            noteNothingLike(spec, std::move(name));
        else if (member.value.kind != JsonKind::Null)
            apply(spec, *settingOfOption(found->second), name, member.value);
    }
}

void applyReservations(ContainerSpec& spec, const JsonNode& reservations)
{
    constexpr std::string_view kPlace = "deploy.resources.reservations";
    JsonNode others = jsonObject();
    for (const JsonMember& member : reservations.members)
        if (member.key == "devices")
            addDeviceRequests(spec, std::string(kPlace) + ".devices", member.value);
        else
            others.members.push_back(member);
    applyMembers(spec, kPlace, others, {{"memory", "memory-reservation"}});
}

/// A path and a number, as Docker has them.
JsonNode pathAndNumber(const JsonNode& device, std::string_view key, long long number)
{
    const JsonNode* path = device.member("path");
    return jsonObject({{"Path", jsonText(path ? path->text : std::string())},
                       {std::string(key), jsonNumber(number)}});
}

} // namespace

void applyHealth(ContainerSpec& spec, const JsonNode& health)
{
    JsonNode others = jsonObject();
    for (const JsonMember& member : health.members) {
        if (member.key == "disable") {
            if (member.value.text == "true")
                placeAt(spec.options, "Healthcheck/Test", JsonKind::Array).items = {
                    jsonText("NONE")};
        } else if (member.key == "test") {
            JsonNode& test = placeAt(spec.options, "Healthcheck/Test", JsonKind::Array);
            if (member.value.kind == JsonKind::Array)
                for (const JsonNode& item : member.value.items)
                    test.items.push_back(jsonText(item.text));
            else
                test.items = {jsonText("CMD-SHELL"), jsonText(member.value.text)};
        } else {
            others.members.push_back(member);
        }
    }
    applyMembers(spec, "healthcheck", others,
                 {{"interval", "health-interval"},
                  {"timeout", "health-timeout"},
                  {"retries", "health-retries"},
                  {"start_period", "health-start-period"},
                  {"start_interval", "health-start-interval"}});
}

void applyLogging(ContainerSpec& spec, const JsonNode& logging)
{
    applyMembers(spec, "logging", logging, {{"driver", "log-driver"}, {"options", "log-opt"}});
}

void applyDeploy(ContainerSpec& spec, const JsonNode& deploy)
{
    for (const JsonMember& member : deploy.members) {
        if (member.key != "resources") {
            noteSwarm(spec, "deploy." + member.key);
            continue;
        }
        for (const JsonMember& part : member.value.members)
            if (part.key == "limits")
                applyMembers(spec, "deploy.resources.limits", part.value,
                             {{"cpus", "cpus"}, {"memory", "memory"}, {"pids", "pids-limit"}});
            else if (part.key == "reservations")
                applyReservations(spec, part.value);
            else
                noteNothingLike(spec, "deploy.resources." + part.key);
    }
}

void applyBlockDevices(ContainerSpec& spec, const JsonNode& config)
{
    struct Rates {
        std::string_view key;
        std::string_view path;
        std::string_view member;
        std::string_view dockerMember;
        bool isBytes;
    };
    constexpr std::array<Rates, 5> kRates{
        {{"weight_device", "HostConfig/BlkioWeightDevice", "weight", "Weight", false},
         {"device_read_bps", "HostConfig/BlkioDeviceReadBps", "rate", "Rate", true},
         {"device_write_bps", "HostConfig/BlkioDeviceWriteBps", "rate", "Rate", true},
         {"device_read_iops", "HostConfig/BlkioDeviceReadIOps", "rate", "Rate", false},
         {"device_write_iops", "HostConfig/BlkioDeviceWriteIOps", "rate", "Rate", false}}};
    JsonNode others = jsonObject();
    for (const JsonMember& member : config.members) {
        const auto found = std::ranges::find(kRates, member.key, &Rates::key);
        if (found == kRates.end()) {
            others.members.push_back(member);
            continue;
        }
        for (const JsonNode* device : itemsOf(member.value)) {
            const JsonNode* rate = device->member(found->member);
            // Without a unit, both are whole numbers.
            const auto number = rate ? bytesOf(rate->text) : std::nullopt;
            const bool isGood = number && (found->isBytes || rate->text == std::to_string(*number));
            if (isGood)
                placeAt(spec.options, found->path, JsonKind::Array)
                    .items.push_back(pathAndNumber(*device, found->dockerMember, *number));
            else
                notUnderstood(spec, "blkio_config." + member.key, rate ? rate->text : device->text);
        }
    }
    applyMembers(spec, "blkio_config", others, {{"weight", "blkio-weight"}});
}

} // namespace core::pasted
