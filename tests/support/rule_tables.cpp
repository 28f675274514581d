#include "tests/support/rule_tables.h"

#include "core/rules/engine/registry.h"

#include <algorithm>
#include <array>

namespace core::support {

namespace {

std::vector<RuleCase> joined(std::initializer_list<std::span<const RuleCase>> tables)
{
    std::vector<RuleCase> result;
    for (const auto table : tables)
        result.insert(result.end(), table.begin(), table.end());
    return result;
}

/// What these find depends on more than what a profile says of them.
constexpr std::array<std::string_view, 4> kOfOneProfile{
    "offer.marketingid.required", "links.catalog.hosts", "policy.100.1.5", "policy.100.3"};

/// These ask for the sizes that a profile names.
bool isAboutSizes(std::string_view rule)
{
    return rule.starts_with("media.logo.") || rule == "media.screenshot.size"
           || rule == "media.video.thumbnail";
}

bool sameSlots(std::string_view one, std::string_view other)
{
    return std::ranges::equal(profile(one).images, profile(other).images,
                              [](const ImageSlot& left, const ImageSlot& right) {
                                  return left.role == right.role && left.width == right.width
                                         && left.height == right.height
                                         && left.maxWidth == right.maxWidth
                                         && left.required == right.required;
                              });
}

/// Whether two profiles weigh and limit the rule alike, so that they find the same.
bool isAlike(std::string_view rule, std::string_view one, std::string_view other)
{
    const RuleEntry* first = profile(one).rule(rule);
    const RuleEntry* second = profile(other).rule(rule);
    const Limit* firstLimit = limitOf(one, rule);
    const Limit* secondLimit = limitOf(other, rule);
    if (isAboutSizes(rule) ? !sameSlots(one, other) : dependsOnMore(rule))
        return false;
    if (rule == "tags.platform.promised" && profile(one).tier1 != profile(other).tier1)
        return false;
    return first && second && first->severity == second->severity
           && (firstLimit == secondLimit
               || (firstLimit && secondLimit && *firstLimit == *secondLimit));
}

/// The cases and their likes: a case holds in every profile that judges its rule as its own profile
/// does, unless that profile has a case of the same name.
std::vector<RuleCase> inAllProfiles(std::vector<RuleCase> cases)
{
    const auto isThere = [&](const RuleCase& ruleCase, std::string_view id) {
        return std::ranges::any_of(cases, [&](const RuleCase& other) {
            return other.rule == ruleCase.rule && other.name == ruleCase.name
                   && other.profile == id;
        });
    };
    const auto count = cases.size();
    for (std::size_t at = 0; at < count; ++at)
        for (const std::string_view id : profileIds())
            if (!isThere(cases[at], id) && isAlike(cases[at].rule, cases[at].profile, id)) {
                cases.push_back(cases[at]);
                cases.back().profile = id;
            }
    return cases;
}

} // namespace

const Limit* limitOf(std::string_view profileId, std::string_view rule)
{
    return profile(profileId).limit(rule);
}

bool dependsOnMore(std::string_view rule)
{
    return isAboutSizes(rule) || std::ranges::find(kOfOneProfile, rule) != kOfOneProfile.end();
}

std::vector<RuleTable> ruleTables()
{
    std::vector<RuleTable> tables{
        {publisherRules(), joined({publisherCases()})},
        {identityRules(), joined({identityCases()})},
        {leadRules(), joined({leadCases()})},
        {legalRules(), joined({legalCases()})},
        {listingRules(), joined({listingCases()})},
        {descriptionRules(), joined({descriptionCases(), spellingCases()})},
        {htmlRules(), joined({htmlCases()})},
        {linkRules(), joined({linkCases()})},
        {webRules(), joined({webCases(), webHostCases()})},
        {supportRules(), joined({supportCases()})},
        {mediaRules(), joined({mediaCases(), logoDesignCases(), pictureQualityCases(),
                               picturePrivacyCases(), heroCases(), screenshotCases()})},
        {previewRules(), joined({previewCases()})},
        {planRules(), joined({planCases()})},
        {imageRules(), joined({imageCases(), tagCases(), platformTagCases()})},
        {containerRegistryRules(), joined({registryFactsCases(), registryLabelsCases()})},
        {defaultsRules(), joined({defaultsCases()})},
        {routeRules(), joined({routeCases()})},
        {twinRules(), joined({twinCases()})},
        {environmentRules(), joined({environmentCases()})},
        {createOptionsRules(), joined({createOptionsCases()})},
        {placeholderRules(), joined({placeholderCases()})},
        {moduleNameRules(), joined({moduleNameCases()})},
        {publishingRules(), joined({publishingCases()})},
        {textRules(), joined({textCases(), letterCases()})},
        {accessibilityRules(), joined({accessibilityCases()})},
        {leftoverRules(), joined({leftoverCases()})},
        {wordingRules(), joined({wordingCases()})},
        {crossRules(), joined({crossCases()})}};
    for (RuleTable& table : tables)
        table.cases = inAllProfiles(std::move(table.cases));
    return tables;
}

std::vector<RuleCase> allRuleCases()
{
    std::vector<RuleCase> result;
    for (const auto& [rules, cases] : ruleTables())
        result.insert(result.end(), cases.begin(), cases.end());
    return result;
}

} // namespace core::support
