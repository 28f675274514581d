#include "core/project/facts/kept_registry_facts.h"

#include "core/project/facts/registry_facts_json.h"
#include "core/project/facts/registry_facts_writer.h"
#include "core/project/own_files.h"
#include "core/project/user/clock.h"
#include "core/project/user/user_folders.h"

#include <filesystem>
#include <optional>

namespace core {

namespace {

constexpr int kDaysOfRegistry = 365;
constexpr std::size_t kMaxRepositories = 200;

std::filesystem::path registryFile()
{
    const auto folder = stateFolder();
    return folder.empty() ? folder : folder / "facts" / "registry.json";
}

/// A clock that went wrong may have written of days to come.
void dropOldRepositories(RegistryFacts& facts, std::string_view today)
{
    const std::string oldest = dayBefore(today, kDaysOfRegistry);
    std::erase_if(facts, [&](const auto& known) {
        return known.second.asked < oldest || known.second.asked > today;
    });
    while (facts.size() > kMaxRepositories) {
        auto first = facts.begin();
        for (auto at = facts.begin(); at != facts.end(); ++at)
            if (at->second.asked < first->second.asked)
                first = at;
        facts.erase(first);
    }
}

} // namespace

RegistryFacts keptRegistryFacts(std::string_view today)
{
    const auto file = registryFile();
    const auto text = file.empty() ? std::nullopt : readIfThere(file).value_or(std::nullopt);
    auto facts =
        text ? registryFactsFrom(file.string(), *text).value_or(RegistryFacts()) : RegistryFacts();
    dropOldRepositories(facts, today);
    return facts;
}

Result<std::monostate> keepRegistryFacts(const RegistryFacts& answers, std::string_view today)
{
    const auto file = registryFile();
    if (file.empty())
        return {};
    RegistryFacts kept = keptRegistryFacts(today);
    for (const auto& [key, repository] : answers) {
        RegistryRepository answered = repository;
        std::erase_if(answered.tags, [](const auto& tag) { return tag.second.status == 0; });
        kept.insert_or_assign(key, std::move(answered));
    }
    dropOldRepositories(kept, today);
    return keepFile(file, factsFile(&kept, nullptr));
}

void noteEarlierDigests(RegistryFacts& now, const RegistryFacts& before)
{
    for (auto& [key, repository] : now) {
        const auto known = before.find(key);
        if (known == before.end())
            continue;
        for (auto& [name, tag] : repository.tags)
            if (const auto earlier = known->second.tags.find(name);
                earlier != known->second.tags.end())
                tag.earlierDigest = earlier->second.digest;
    }
}

} // namespace core
