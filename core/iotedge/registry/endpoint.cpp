#include "core/iotedge/registry/endpoint.h"

#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/images/repository_name.h"

namespace core::registry {

std::string repositoryKey(std::string_view registry, std::string_view repository)
{
    return registryHost(registry) + '/' + std::string(repository);
}

std::optional<Endpoint> endpointOf(std::string_view registry, std::string_view repository)
{
    Endpoint endpoint{registryHost(registry), std::string(repository)};
    const std::string whole = endpoint.host + '/' + endpoint.repository;
    const auto reference = parsedImageReference(whole);
    if (!reference || reference->domain != endpoint.host || reference->path != endpoint.repository
        || !reference->tag.empty() || !reference->digest.empty())
        return std::nullopt;
    if (endpoint.host == "docker.io" || endpoint.host == "index.docker.io") {
        endpoint.host = "registry-1.docker.io";
        if (endpoint.repository.find('/') == std::string::npos)
            endpoint.repository.insert(0, "library/");
    }
    return endpoint;
}

bool isTagName(std::string_view tag)
{
    const std::string whole = "a.io/a:" + std::string(tag);
    const auto reference = parsedImageReference(whole);
    return reference && reference->tag == tag && reference->digest.empty();
}

} // namespace core::registry
