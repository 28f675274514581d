#include "core/offer/field.h"
#include "core/rules/checks/tag_checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/rules/profile/profile.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

using Tags = Field<&Offer::plans, &Plan::image, &ContainerImage::tags>;

/// The tags that a plan lists, and the fixes that add others: no more than there may be, so that
/// all of them together keep the list in its limit.
class ListedTags {
public:
    ListedTags(const Subject& subject, std::size_t plan) : m_plan(plan)
    {
        const auto& tags = subject.offer.plans[plan].image.tags;
        for (const Tag& tag : tags)
            m_listed.insert(tag.name);
        const Limit* limit = subject.profile.limit("tags.count.api");
        if (limit && limit->max)
            m_room = std::min(m_room, *limit->max - static_cast<long long>(tags.size()));
    }

    /// Null where the tag is listed, or there is no room for it.
    const Fix* fixFor(const std::string& name)
    {
        const auto known = m_fixes.find(name);
        if (known != m_fixes.end())
            return &known->second;
        if (m_room <= 0 || m_listed.contains(name))
            return nullptr;
        --m_room;
        Fix fix{"listTag",
                {"fix", translatable("fix", "Add the tag “%1”"), {name}},
                [plan = m_plan, name](Offer& offer) {
                    auto& tags = Tags::in(offer, plan);
                    if (std::ranges::find(tags, name, &Tag::name) == tags.end())
                        tags.push_back({name, false, {}, {}});
                },
                true};
        return &m_fixes.emplace(name, std::move(fix)).first->second;
    }

private:
    /// Without a limit, what somebody adds at once.
    static constexpr long long kMostAdded = 1000;

    std::size_t m_plan = 0;
    std::unordered_set<std::string_view> m_listed;
    std::unordered_map<std::string_view, Fix> m_fixes;
    long long m_room = kMostAdded;
};

} // namespace

std::vector<Fix> listReferenced(const Subject& subject, std::span<const Finding> findings)
{
    std::unordered_map<std::size_t, ListedTags> plans;
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const auto place = tagAt(subject.offer, findings[at].where);
        const auto to = findings[at].where.index();
        if (!place || !to)
            continue;
        const auto& [plan, index] = *place;
        const auto& references = subject.offer.plans[plan].image.tags[index].refersTo;
        auto& listed = plans.try_emplace(plan, subject, plan).first->second;
        // Where the tag is listed, it is the registry that lacks something.
        const Fix* fix = *to < references.size() ? listed.fixFor(references[*to]) : nullptr;
        if (!fix)
            continue;
        fixes.push_back(*fix);
        fixes.back().finding = at;
    }
    return fixes;
}

} // namespace core
