#include "core/iotedge/registry/media_types.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::registry {

namespace {

constexpr std::array<std::pair<std::string_view, MediaKind>, 8> kKnown{{
    {"application/vnd.oci.image.index.v1+json", MediaKind::List},
    {"application/vnd.docker.distribution.manifest.list.v2+json", MediaKind::List},
    {"application/vnd.oci.image.manifest.v1+json", MediaKind::Image},
    {"application/vnd.docker.distribution.manifest.v2+json", MediaKind::Image},
    {"application/vnd.oci.image.config.v1+json", MediaKind::Config},
    {"application/vnd.docker.container.image.v1+json", MediaKind::Config},
    {"application/vnd.docker.distribution.manifest.v1+json", MediaKind::Schema1},
    {"application/vnd.docker.distribution.manifest.v1+prettyjws", MediaKind::Schema1},
}};

} // namespace

std::string bareMediaType(std::string_view type)
{
    return asciiLower(trimmed(type.substr(0, type.find(';'))));
}

MediaKind mediaKind(std::string_view type)
{
    const std::string bare = bareMediaType(type);
    const auto found =
        std::ranges::find(kKnown, bare, &std::pair<std::string_view, MediaKind>::first);
    return found == kKnown.end() ? MediaKind::Other : found->second;
}

} // namespace core::registry
