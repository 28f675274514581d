#include "core/rules/checks/web/link_proofs.h"

#include "core/offer/field_addresses.h"
#include "core/rules/checks/web/web_addresses.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

/// Addresses that answered alike.
struct AnsweredAlike {
    std::vector<std::string> urls;
    /// The day of the oldest answer; empty where one of them has none.
    std::string asked;
};

struct LinkWords {
    FactEvidence::Kind kind;
    /// Of one address, and of the first of several.
    const char* one;
    const char* several;
};

enum LinkGroup { Unasked, Closed, WithSignIn, Unclear, Opened, LinkGroups };

constexpr std::array<LinkWords, LinkGroups> kLinkWords{
    {{FactEvidence::Kind::Missing,
      translatable("evidence", "It has not been checked whether %1 opens."),
      translatable("evidence", "It has not been checked whether %1 and others (%2) open.")},
     {FactEvidence::Kind::Against, translatable("evidence", "%1 does not open."),
      translatable("evidence", "%1 and others (%2) do not open.")},
     {FactEvidence::Kind::Against, translatable("evidence", "%1 asks for a sign-in."),
      translatable("evidence", "%1 and others (%2) ask for a sign-in.")},
     {FactEvidence::Kind::Missing, translatable("evidence", "%1 does not say whether it opens."),
      translatable("evidence", "%1 and others (%2) do not say whether they open.")},
     {FactEvidence::Kind::Shown, translatable("evidence", "%1 opened."),
      translatable("evidence", "%1 and others (%2) opened.")}}};

LinkGroup groupOf(const LinkFacts& facts, const std::string& url)
{
    switch (answerOf(url, facts)) {
    case LinkAnswer::Page:
        return Opened;
    case LinkAnswer::Dead:
        return Closed;
    case LinkAnswer::SignIn:
        return WithSignIn;
    case LinkAnswer::Undecided:
        break;
    }
    return Unclear;
}

} // namespace

std::vector<FactEvidence> linkProof(const Subject& subject,
                                    std::span<const std::string_view> covered)
{
    std::array<AnsweredAlike, LinkGroups> groups;
    std::set<std::string> known;
    for (const WebAddress& address : addressesToAsk(subject.offer)) {
        const std::string place = addressOf(address.where);
        const bool isCovered = std::ranges::any_of(
            covered, [&](std::string_view each) { return addressContains(each, place); });
        if (!isCovered || !known.insert(address.url).second)
            continue;
        const auto facts = subject.facts.links.find(address.url);
        const bool isAsked = facts != subject.facts.links.end();
        AnsweredAlike& alike = groups.at(isAsked ? groupOf(facts->second, address.url) : Unasked);
        if (isAsked && (alike.urls.empty() || facts->second.asked < alike.asked))
            alike.asked = facts->second.asked;
        alike.urls.push_back(address.url);
    }
    std::vector<FactEvidence> proof;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        auto& [urls, asked] = groups.at(at);
        const LinkWords& words = kLinkWords.at(at);
        if (urls.size() == 1)
            proof.push_back({words.kind, {"evidence", words.one, {urls.front()}}, asked});
        else if (!urls.empty())
            proof.push_back({words.kind,
                             {"evidence",
                              words.several,
                              {urls.front(), static_cast<long long>(urls.size() - 1)}},
                             asked});
    }
    return proof;
}

} // namespace core
