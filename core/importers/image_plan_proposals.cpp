#include "core/importers/proposing.h"
#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/images/image_tag.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>

/// What an image tells for the plan whose image it is.
namespace core::importers {

namespace {

constexpr std::string_view kAzureSuffix = ".azurecr.io";
/// The store takes so many variables.
constexpr std::size_t kMaxVariables = 5;

/// Hostile files name thousands.
constexpr std::size_t kMaxOfAKind = 50;

std::span<const std::string> someOf(const std::vector<std::string>& list)
{
    return std::span(list).first(std::min(list.size(), kMaxOfAKind));
}

template <auto... Members>
using Planned = Field<&Offer::plans, Members...>;
using Options = Planned<&Plan::defaults, &ModuleDefaults::createOptions>;
using Variables = Planned<&Plan::defaults, &ModuleDefaults::environment>;
using Tags = Planned<&Plan::image, &ContainerImage::tags>;

/// Variables that images set for their own programs.
bool isOfBaseImage(std::string_view name)
{
    constexpr auto kNames = std::to_array<std::string_view>(
        {"DEBIAN_FRONTEND", "GPG_KEY", "HOME", "HOSTNAME", "LANG", "LANGUAGE", "LC_ALL", "PATH",
         "PYTHONPATH", "PYTHONUNBUFFERED", "TERM", "TZ"});
    return std::ranges::find(kNames, name) != kNames.end() || name.ends_with("_VERSION")
           || name.ends_with("_SHA256") || name.starts_with("IOTEDGE_")
           || name.starts_with("DOTNET_") || name.starts_with("ASPNETCORE_");
}

bool isRoot(std::string_view user)
{
    const auto name = user.substr(0, user.find(':'));
    return name.empty() || name == "0" || name == "root";
}

} // namespace

/// Where the image lies, and under which tags, as far as its names tell.
void Proposing::proposeRepository()
{
    using Registry = Planned<&Plan::image, &ContainerImage::registry>;
    using Repository = Planned<&Plan::image, &ContainerImage::repository>;
    bool isPlaced = false;
    for (const std::string& name : someOf(m_image.names)) {
        const auto reference = parsedImageReference(name);
        const std::string domain = reference ? asciiLower(reference->domain) : std::string();
        if (!domain.ends_with(kAzureSuffix)) {
            if (name != m_image.names.front())
                continue;
            leaveOut(translatable("import", "The image “%1” lies in no Azure Container Registry by "
                                            "its name. Say on the page Container image where it "
                                            "is."),
                     {name});
            continue;
        }
        if (!std::exchange(isPlaced, true)) {
            proposeText<Registry>(domain.substr(0, domain.size() - kAzureSuffix.size()), true,
                                  m_at);
            proposeText<Repository>(std::string(reference->path), true, m_at);
        }
        if (!reference->tag.empty())
            proposeTag(std::string(reference->tag));
    }
}

/// A list tells by its entries what it runs on.
void Proposing::proposePlatforms()
{
    using Platforms = Planned<&Plan::image, &ContainerImage::platforms>;
    if (!m_image.isList || m_image.platforms.empty())
        return;
    std::set<std::string> names;
    for (const RegistryPlatform& platform : m_image.platforms)
        names.insert(platform.os + '/' + platform.architecture);
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    const bool hasAll = names.contains("linux/amd64") && names.contains("linux/arm")
                        && names.contains("linux/arm64");
    const PlatformChoice choice = hasAll ? PlatformChoice::AllTier1 : PlatformChoice::Subset;
    if (m_plan.image.platforms == PlatformChoice::Unset)
        m_result.proposals.push_back(
            {{"import", "%1", {TranslatableText{"field", Platforms::label()}}},
             Platforms::path(m_at),
             {},
             list,
             true,
             [choice, at = m_at](Offer& offer) {
                 if (auto* platforms = Platforms::find(offer, at))
                     *platforms = choice;
             }});
}

void Proposing::proposeVersion()
{
    const std::string version = label("version");
    if (version.empty())
        return;
    if (!registry::isTagName(version) || !parsedTag(version).isPlainVersion())
        return leaveOut(translatable("import", "The version “%1” is none that a tag can have, such "
                                               "as 1.0.1. It may be that of the base image."),
                        {version});
    proposeTag(version);
}

void Proposing::proposeTag(std::string name)
{
    const auto has = [&](const std::vector<Tag>& tags) {
        return std::ranges::find(tags, name, &Tag::name) != tags.end();
    };
    const bool isProposed = std::ranges::any_of(m_result.proposals, [&](const auto& other) {
        return other.where == Tags::path(m_at) && other.offered == name;
    });
    if (has(m_plan.image.tags) || isProposed)
        return;
    m_result.proposals.push_back(
        {{"import", translatable("import", "Tag"), {}},
         Tags::path(m_at),
         {},
         name,
         true,
         [name, at = m_at, isList = m_image.isList](Offer& offer) {
             if (auto* tags = Tags::find(offer, at);
                 tags && std::ranges::find(*tags, name, &Tag::name) == tags->end())
                 tags->push_back({name, isList, {}, {}});
         }});
}

void Proposing::proposeVariables()
{
    std::size_t count = m_plan.defaults.environment.size();
    for (const std::string& variable : someOf(m_image.config.environment)) {
        const auto equals = variable.find('=');
        const std::string name = variable.substr(0, equals);
        if (equals == std::string::npos || name.empty() || name == "PATH")
            continue;
        const bool isOwn = !isOfBaseImage(name) && count < kMaxVariables;
        count += isOwn ? 1 : 0;
        proposeVariable(name, variable.substr(equals + 1), isOwn);
    }
}

void Proposing::proposeVariable(const std::string& name, std::string value, bool isOwn)
{
    if (value == kHidden) {
        value = asPlaceholder(name);
        leaveOut(translatable("import", "The value of “%1” is a secret, or looks like one, and is "
                                        "left out: the placeholder %2 stands in its place."),
                 {name, value});
    }
    const auto& there = m_plan.defaults.environment;
    const auto same = std::ranges::find(there, name, &NameValue::name);
    const bool isNew = same == there.end();
    if (!isNew && same->value == value)
        return;
    m_result.proposals.push_back({{"import", translatable("import", "Variable %1"), {name}},
                                  Variables::path(m_at),
                                  isNew ? std::string() : same->value,
                                  value,
                                  isNew && isOwn,
                                  [name, value, at = m_at](Offer& offer) {
                                      auto* list = Variables::find(offer, at);
                                      if (!list)
                                          return;
                                      const auto found =
                                          std::ranges::find(*list, name, &NameValue::name);
                                      if (found != list->end())
                                          found->value = value;
                                      else
                                          list->push_back({name, value, {}});
                                  }});
}

/// `change` is told the create options as they are when somebody takes it.
void Proposing::proposeOption(Message field, std::string now, std::string offered, bool isAdvised,
                              std::function<void(ImageOptions&)> change)
{
    m_result.proposals.push_back(
        {std::move(field), Options::path(m_at), std::move(now), std::move(offered), isAdvised,
         [change = std::move(change), at = m_at](Offer& offer) {
             auto* text = Options::find(offer, at);
             auto options = text ? ImageOptions::from(*text) : std::nullopt;
             if (!options)
                 return;
             change(*options);
             *text = options->text();
         }});
}

void Proposing::proposeOptions()
{
    const auto options = ImageOptions::from(m_plan.defaults.createOptions);
    if (!options)
        return leaveOut(translatable("import", "The create options of the plan are none that "
                                               "Docker reads, so ports, volumes and user of the "
                                               "image cannot be added. Correct them first."));
    ImageOptions planned = *options;
    proposePorts(*options, planned);
    proposeVolumes(planned);
    const std::string& user = m_image.config.user;
    if (isRoot(user))
        return leaveOut(translatable("import", "The image runs as root. Name another user in it, "
                                               "unless the module needs ports below 1024 or "
                                               "devices of the host."));
    if (planned.user() != user)
        proposeOption({"import", translatable("import", "User"), {}}, planned.user(), user, false,
                      [user](ImageOptions& changed) { changed.setUser(user); });
}

void Proposing::proposePorts(const ImageOptions& options, ImageOptions& planned)
{
    for (const std::string& port : someOf(m_image.config.exposedPorts)) {
        if (planned.bindsPort(port))
            continue;
        planned.bindPort(port);
        proposeOption({"import", translatable("import", "Port %1"), {port}}, {},
                      portNumber(port) + " → " + port, !options.hasBindings(),
                      [port](ImageOptions& changed) {
                          if (!changed.bindsPort(port))
                              changed.bindPort(port);
                      });
    }
}

void Proposing::proposeVolumes(ImageOptions& planned)
{
    for (const std::string& path : someOf(m_image.config.volumes)) {
        if (planned.mounts(path))
            continue;
        const std::string bind = planned.volumeBind(path);
        planned.addBind(bind);
        proposeOption({"import", translatable("import", "Volume %1"), {path}}, {}, bind, true,
                      [path, bind](ImageOptions& changed) {
                          if (!changed.mounts(path))
                              changed.addBind(bind);
                      });
    }
}

} // namespace core::importers
