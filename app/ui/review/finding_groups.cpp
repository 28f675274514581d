#include "app/ui/review/finding_groups.h"

#include "core/offer/field.h"

#include <string_view>

namespace app {

namespace {

bool isOpenQuestion(const core::Finding& finding)
{
    return core::Field<&core::Offer::confirmations>::path().contains(finding.where);
}

/// Questions that nobody answered say the same, whichever rule asks.
bool readsAlike(const core::Finding& one, const core::Finding& other)
{
    const bool isOfOneKind =
        one.rule == other.rule || (isOpenQuestion(one) && isOpenQuestion(other));
    return isOfOneKind && one.severity == other.severity
           && std::string_view(one.message.text) == other.message.text;
}

} // namespace

std::vector<FindingGroup> groupsOf(const std::vector<core::Finding>& findings,
                                   const std::vector<std::size_t>& ofPage, std::size_t firstOlder)
{
    std::vector<FindingGroup> groups;
    // What reads alike stands together in a report, so the last group of its kind is the only one.
    for (const std::size_t at : ofPage) {
        const bool isOneMore = !groups.empty()
                               && readsAlike(findings[groups.back().front()], findings[at])
                               && (groups.back().front() >= firstOlder) == (at >= firstOlder);
        if (isOneMore)
            groups.back().push_back(at);
        else
            groups.push_back({at});
    }
    return groups;
}

} // namespace app
