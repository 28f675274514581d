#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

/// The two halves of an image's name that an offer has fields for: the registry and the repository.
namespace core {

/// The name of an Azure registry in what was typed: "contoso" in "https://contoso.azurecr.io/". Of
/// a registry elsewhere it is the host.
[[nodiscard]] std::string_view azureRegistryName(std::string_view typed);
/// What was typed is the host of another registry than Azure's.
[[nodiscard]] bool isForeignRegistry(std::string_view typed);
/// "contoso.azurecr.io", in small letters; empty for a blank text.
[[nodiscard]] std::string registryHost(std::string_view typed);

/// What stands in a repository that does not belong there.
enum class RepositoryFault {
    /// A registry, or a web address.
    Host,
    /// A tag or a digest.
    Tag,
    /// What Docker does not take.
    Form
};

struct RepositoryProblem {
    RepositoryFault fault = RepositoryFault::Form;
    /// The part that is wrong.
    TextRange range;
    /// The repository without it; empty where that is not sure.
    std::string fixed;
    /// The tag or digest that was cut off.
    std::string tag;
    /// The name of the Azure registry that was cut off, where the offer names none.
    std::string registry = {};

    bool operator==(const RepositoryProblem&) const = default;
};

/// The first that is wrong with a repository that is not blank. `host` is the registryHost() of its
/// own registry.
[[nodiscard]] std::optional<RepositoryProblem> repositoryProblem(std::string_view text,
                                                                 std::string_view host);

/// Where the login server of an Azure registry ends in a text that holds one, in any letter case:
/// behind "contoso.azurecr.io". Absent where it holds none.
[[nodiscard]] std::optional<std::size_t> endOfAzureHost(std::string_view text);
/// The host of a public registry other than Azure's, or of this machine: "docker.io",
/// "localhost:5000", "public.ecr.aws".
[[nodiscard]] bool isKnownForeignHost(std::string_view host);

} // namespace core
