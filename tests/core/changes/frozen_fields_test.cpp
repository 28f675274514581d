#include "core/changes/frozen_fields.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace core {

namespace {

using support::profile;
using support::validOffer;

TEST(FrozenFields, Are_those_of_the_profile_with_their_rule)
{
    const FrozenFields frozen(profile("pc-2026"));
    const Offer published = validOffer("pc-2026");
    const auto ruleAt = [&](const char* field) -> std::string_view {
        const Rule* rule = frozen.ruleFor(published, FieldPath(field));
        return rule ? rule->id : "";
    };
    EXPECT_EQ(ruleAt("/identity/offerId"), "offer.id.immutable");
    EXPECT_EQ(ruleAt("/identity/publisherId"), "offer.publisher.immutable");
    EXPECT_EQ(ruleAt("/plans/0/id"), "plan.id.immutable");
    EXPECT_EQ(ruleAt("/plans/0/image/repository"), "acr.repo.immutable");
    EXPECT_EQ(ruleAt("/listing/title"), "");
    EXPECT_EQ(ruleAt("/identity/name"), "");
}

/// Each row that freezes a field says so of a published offer in which it was changed.
TEST(FrozenFields, Are_told_by_their_addresses)
{
    EXPECT_EQ(FrozenFields(profile("pc-2026")).addresses(),
              (std::vector<std::string_view>{
                  "/identity/offerId", "/identity/publisherId", "/legal/contract", "/plans/*/id",
                  "/plans/*/azureGovernment", "/plans/*/image/repository",
                  "/plans/*/image/tags/*/refersTo"}));
}

TEST(FrozenFields, Are_errors_once_they_change)
{
    for (const std::string_view id : support::profileIds()) {
        Offer published = validOffer(id);
        published.plans[0].azureGovernment = true;
        published.legal.contract = ContractChoice::Standard;
        const FrozenFields frozen(profile(id));
        for (const FieldText& field : fieldTexts(published)) {
            const Rule* rule = frozen.ruleFor(published, field.where);
            if (!rule)
                continue;
            Offer changed = published;
            const std::string other = field.text == "true"       ? "false"
                                      : field.text == "standard" ? "ownTerms"
                                                                 : field.text + "x";
            ASSERT_TRUE(setTextAt(changed, field.where, other)) << field.where.str();
            auto facts = support::validFacts(id);
            facts.baseline = published;
            const auto report = validateWhole({changed, facts, profile(id)});
            EXPECT_TRUE(std::ranges::any_of(report.findings(),
                                            [&](const Finding& finding) {
                                                return finding.rule == rule->id
                                                       && finding.severity == Severity::Error;
                                            }))
                << id << ' ' << field.where.str() << ' ' << rule->id;
        }
    }
}

TEST(FrozenFields, Name_fields_of_the_field_table)
{
    for (const Rule& rule : allRules())
        for (const Frozen& frozen : rule.freezes)
            EXPECT_TRUE(std::ranges::any_of(fieldAddresses(),
                                            [&](const FieldAddress& field) {
                                                return addressContains(frozen.field, field.address);
                                            }))
                << rule.id << ' ' << frozen.field;
}

} // namespace

} // namespace core
