#include "core/rules/engine/registry.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

std::vector<Rule> joined()
{
    std::vector<Rule> result;
    for (const auto rows : {publisherRules(),   identityRules(),      leadRules(),
                            legalRules(),       listingRules(),       descriptionRules(),
                            htmlRules(),        linkRules(),          webRules(),
                            supportRules(),     mediaRules(),         previewRules(),
                            planRules(),        imageRules(),         containerRegistryRules(),
                            defaultsRules(),    routeRules(),         twinRules(),
                            environmentRules(), createOptionsRules(), placeholderRules(),
                            manifestRules(),    moduleNameRules(),    publishingRules(),
                            textRules(),        accessibilityRules(), wordingRules(),
                            leftoverRules(),    crossRules()})
        result.insert(result.end(), rows.begin(), rows.end());
    return result;
}

} // namespace

std::span<const Rule> allRules()
{
    static const std::vector<Rule> rules = joined();
    return rules;
}

const Rule* findRule(std::string_view id)
{
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Rule*> map;
        for (const Rule& rule : allRules())
            map.emplace(rule.id, &rule);
        return map;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

std::vector<Fix> sharedByAll(std::span<const Finding> findings, const Fix& fix)
{
    std::vector<Fix> fixes(findings.size(), fix);
    for (std::size_t at = 0; at < fixes.size(); ++at)
        fixes[at].finding = at;
    return fixes;
}

} // namespace core
