#include "core/iotedge/images/repository_name.h"

#include "core/iotedge/images/image_reference.h"
#include "core/text/addresses/host.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view kSchemeMark = "://";
constexpr std::size_t kMaxRepository = 255;
constexpr std::array<std::string_view, 3> kAzureSuffixes{".azurecr.io", ".azurecr.us",
                                                         ".azurecr.cn"};
constexpr std::array<std::string_view, 11> kForeignHosts{
    "docker.io",     "mcr.microsoft.com", "ghcr.io",   "quay.io",
    "gcr.io",        "registry.k8s.io",   "pkg.dev",   "registry.gitlab.com",
    "amazonaws.com", "public.ecr.aws",    "azurecr.io"};

std::string_view withoutScheme(std::string_view text)
{
    const auto scheme = text.find(kSchemeMark);
    return scheme == std::string_view::npos ? text : text.substr(scheme + kSchemeMark.size());
}

std::size_t startOf(std::string_view part, std::string_view whole)
{
    return static_cast<std::size_t>(part.data() - whole.data());
}

bool isRepository(std::string_view text)
{
    const std::string whole = "a.io/" + std::string(text);
    const auto reference = parsedImageReference(whole);
    return reference && reference->tag.empty() && reference->digest.empty()
           && text.size() <= kMaxRepository;
}

/// The text in small letters, without white space at its ends and empty parts.
std::string normalised(std::string_view text)
{
    std::string result;
    for (const char c : asciiLower(trimmed(text)))
        if (c != '/' || (!result.empty() && result.back() != '/'))
            result += c;
    if (result.ends_with('/'))
        result.pop_back();
    return result;
}

std::string ifRepository(std::string text)
{
    return isRepository(text) ? std::move(text) : std::string();
}

std::optional<RepositoryProblem> foundTag(std::string_view text)
{
    const auto slash = text.rfind('/');
    const std::size_t last = slash == std::string_view::npos ? 0 : slash + 1;
    const auto mark = text.find_first_of(":@", last);
    if (mark == std::string_view::npos)
        return std::nullopt;
    const std::string_view tag = text.substr(mark + 1);
    const std::string_view before = text.substr(0, mark);
    const std::string stand = "a.io/a" + std::string(text.substr(mark));
    const auto reference = parsedImageReference(stand);
    const bool isOne =
        tag.empty() || (reference && reference->tag.empty() != reference->digest.empty());
    return RepositoryProblem{RepositoryFault::Tag,
                             {mark, text.size()},
                             isOne ? ifRepository(normalised(before)) : std::string(),
                             std::string(tag)};
}

RepositoryProblem hostProblem(std::string_view text, std::size_t end, std::string_view host)
{
    RepositoryProblem problem{RepositoryFault::Host, {0, end}, {}, {}};
    const std::string_view named = withoutScheme(text.substr(0, end));
    const bool isForNone = host.empty() && endOfAzureHost(named) == named.size();
    if (!isForNone && (host.empty() || asciiLower(named) != host))
        return problem;
    const std::string_view rest = text.substr(end);
    if (const auto tagged = foundTag(rest)) {
        problem.fixed = tagged->fixed;
        problem.tag = problem.fixed.empty() ? std::string() : tagged->tag;
    } else {
        problem.fixed = ifRepository(normalised(rest));
    }
    if (isForNone && !problem.fixed.empty())
        problem.registry = asciiLower(azureRegistryName(named));
    return problem;
}

std::optional<RepositoryProblem> foundHost(std::string_view text, std::string_view host)
{
    const std::string_view rest = withoutScheme(text);
    const std::size_t start = startOf(rest, text);
    if (const auto end = endOfAzureHost(rest))
        return hostProblem(text, start + *end, host);
    const auto slash = std::min(rest.find('/'), rest.size());
    const std::string_view first = rest.substr(0, slash);
    // Without a slash behind it, "localhost" may be a repository, and ":" begins a tag.
    const bool isBare = slash == rest.size();
    const bool hasPort = first.find(':') != std::string_view::npos;
    const bool isHost = (!isBare && isIpv4Address(first))
                        || (isBare ? isKnownForeignHost(first) && !hasPort && first != "localhost"
                                   : isKnownForeignHost(first) || hasPort);
    const bool isAzure = asciiLower(first).find("azurecr.") != std::string::npos;
    if (isHost || isAzure || start > 0)
        return hostProblem(text, start + slash, host);
    return std::nullopt;
}

} // namespace

std::string_view azureRegistryName(std::string_view typed)
{
    std::string_view name = withoutScheme(trimmed(typed));
    name = name.substr(0, name.find('/'));
    const std::string lower = asciiLower(name);
    for (const std::string_view suffix : kAzureSuffixes)
        if (lower.ends_with(suffix))
            name.remove_suffix(suffix.size());
    return name;
}

bool isForeignRegistry(std::string_view typed)
{
    return azureRegistryName(typed).find_first_of(".:") != std::string_view::npos;
}

std::string registryHost(std::string_view typed)
{
    const std::string_view name = azureRegistryName(typed);
    std::string host = asciiLower(name);
    if (host.empty() || isForeignRegistry(typed))
        return host;
    const std::string behind = asciiLower(withoutScheme(trimmed(typed))).substr(name.size());
    for (const std::string_view suffix : kAzureSuffixes)
        if (behind.starts_with(suffix))
            return host.append(suffix);
    return host.append(kAzureSuffixes.front());
}

std::optional<std::size_t> endOfAzureHost(std::string_view text)
{
    const std::string lower = asciiLower(text);
    for (const std::string_view suffix : kAzureSuffixes)
        if (const auto at = lower.find(suffix); at != std::string::npos)
            return at + suffix.size();
    return std::nullopt;
}

bool isKnownForeignHost(std::string_view host)
{
    const std::string lower = asciiLower(host.substr(0, host.find(':')));
    if (lower == "localhost")
        return true;
    return std::ranges::any_of(kForeignHosts, [&](std::string_view known) {
        return lower == known
               || (lower.ends_with(known) && lower[lower.size() - known.size() - 1] == '.');
    });
}

std::optional<RepositoryProblem> repositoryProblem(std::string_view text, std::string_view host)
{
    if (auto problem = foundHost(text, host))
        return problem;
    if (auto problem = foundTag(text))
        return problem;
    if (isRepository(text))
        return std::nullopt;
    return RepositoryProblem{
        RepositoryFault::Form, {0, text.size()}, ifRepository(normalised(text)), {}};
}

} // namespace core
