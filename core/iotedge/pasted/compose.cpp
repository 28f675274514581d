#include "core/iotedge/pasted/compose.h"

#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/compose_extends.h"
#include "core/iotedge/pasted/compose_keys.h"
#include "core/iotedge/pasted/compose_parts.h"
#include "core/iotedge/pasted/interpolation.h"
#include "core/iotedge/pasted/settings.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/yaml/yaml_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using pasted::Setting;

/// A part of a service that is a mapping of its own.
using ApplyPart = void (*)(ContainerSpec& spec, const JsonNode& part);

ApplyPart partOf(std::string_view key)
{
    constexpr std::array<std::pair<std::string_view, ApplyPart>, 4> kParts{
        {{"healthcheck", pasted::applyHealth},
         {"logging", pasted::applyLogging},
         {"deploy", pasted::applyDeploy},
         {"blkio_config", pasted::applyBlockDevices}}};
    const auto found =
        std::ranges::find(kParts, key, &std::pair<std::string_view, ApplyPart>::first);
    return found == kParts.end() ? nullptr : found->second;
}

void applyKey(ContainerSpec& spec, const JsonMember& member)
{
    // A key without a value is none.
    if (pasted::noteLeftOut(spec, member.key) || member.value.kind == JsonKind::Null)
        return;
    if (const ApplyPart apply = partOf(member.key)) {
        if (member.value.kind == JsonKind::Object)
            apply(spec, member.value);
        else
            pasted::notUnderstood(spec, member.key, member.value.text);
    } else if (const Setting* setting = pasted::settingOfKey(member.key)) {
        pasted::apply(spec, *setting, member.key, member.value);
    }
}

ContainerSpec serviceFrom(std::string name, const JsonNode& service)
{
    ContainerSpec spec;
    spec.name = std::move(name);
    spec.options = jsonObject();
    pasted::Interpolated text = pasted::interpolated(service);
    spec.notes = std::move(text.notes);
    for (const JsonMember& member : text.root.members)
        if (member.key != "extends")
            applyKey(spec, member);
        else
            pasted::note(spec,
                         translatable("import", "“%1” is left out: no file is around the service "
                                                "that would have another."),
                         {member.key});
    return spec;
}

void readServices(ComposeFile& file, const JsonNode& services)
{
    pasted::ServiceExtender extender(services);
    for (const JsonMember& member : services.members) {
        if (member.value.kind != JsonKind::Object) {
            file.notes.push_back(
                {"import",
                 translatable("import", "The service “%1” is left out: it has no keys and values."),
                 {excerpt(member.key)}});
            continue;
        }
        pasted::WholeService whole = extender.whole(member.key, member.value);
        ContainerSpec spec = serviceFrom(member.key, whole.service);
        spec.notes.insert(spec.notes.begin(), whole.notes.begin(), whole.notes.end());
        file.services.push_back(std::move(spec));
    }
}

bool isList(const JsonNode& root, std::string_view key)
{
    const JsonNode* value = root.member(key);
    return value && value->kind == JsonKind::Array;
}

/// Docker's own list of devices has objects.
bool isListOfTexts(const JsonNode& root, std::string_view key)
{
    return isList(root, key) && !root.member(key)->items.empty()
           && root.member(key)->items.front().kind == JsonKind::String;
}

/// A service without a file around it. Docker reads its own keys in any letter case, so that
/// "image" and "volumes" with names are no sign of Compose.
bool isService(const JsonNode& root)
{
    const bool hasOwn = std::ranges::any_of(root.members, [](const JsonMember& member) {
        return asciiLower(member.key) == "hostconfig";
    });
    return !hasOwn
           && (isList(root, "ports") || root.member("environment") || isList(root, "volumes")
               || root.member("container_name") || root.member("network_mode")
               || root.member("depends_on") || root.member("restart")
               || isListOfTexts(root, "devices"));
}

} // namespace

std::optional<ComposeFile> composeFrom(const JsonNode& root)
{
    if (root.kind != JsonKind::Object)
        return std::nullopt;
    ComposeFile file;
    const JsonNode* services = root.member("services");
    if (services && services->kind == JsonKind::Object) {
        readServices(file, *services);
        for (const JsonMember& member : root.members)
            if (member.key != "services" && member.key != "version" && member.key != "name"
                && !member.key.starts_with("x-"))
                file.notes.push_back(
                    {"import",
                     translatable("import", "“%1” of the file is left out: it belongs to no "
                                            "service."),
                     {excerpt(member.key)}});
    } else if (isService(root)) {
        file.services.push_back(serviceFrom({}, root));
    } else {
        const bool isNamed = root.members.size() == 1 && isService(root.members[0].value);
        if (!isNamed)
            return std::nullopt;
        file.services.push_back(serviceFrom(root.members[0].key, root.members[0].value));
    }
    return file;
}

Result<std::optional<ComposeFile>> composeFromYaml(std::string_view text)
{
    auto stream = readYaml(text);
    if (!stream)
        return tl::unexpected(stream.error());
    auto file = composeFrom(stream->root);
    if (file && stream->secondLine > 0)
        file->notes.push_back(
            {"import",
             translatable("import", "Another document begins before line %1, and only the first of "
                                    "the file is read. Put the others into files of their own."),
             {static_cast<long long>(stream->secondLine)}});
    return file;
}

bool looksLikeCompose(std::string_view text)
{
    constexpr std::array<std::string_view, 16> kKeys{
        "services",       "version",      "image",   "ports",     "volumes",  "environment",
        "container",      "restart",      "devices", "build",     "networks", "command",
        "container_name", "network_mode", "extends", "depends_on"};
    constexpr int kMaxLines = 200;
    text = trimmed(text);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.starts_with('{') || text.starts_with('[') || text.starts_with('"'))
        return false;
    bool isFirst = true;
    for (int line = 0; line < kMaxLines && !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view content = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (content.empty() || content.starts_with('#') || content.starts_with("---")
            || content.starts_with('%'))
            continue;
        const auto colon = content.find(':');
        const bool isKey = colon != std::string_view::npos
                           && (colon + 1 == content.size() || content[colon + 1] == ' ');
        if (isKey && std::ranges::find(kKeys, content.substr(0, colon)) != kKeys.end())
            return true;
        // Whatever the first key is called, a text that begins with none is no Compose file.
        if (std::exchange(isFirst, false) && !isKey)
            return false;
    }
    return false;
}

} // namespace core
