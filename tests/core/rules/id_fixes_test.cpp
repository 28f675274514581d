#include "core/rules/engine/apply_fixes.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;
using namespace core::support;

namespace {

std::string fixedOfferId(const std::string& id)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.identity.offerId = id;
    return applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "offer.id.charset")
        .offer.identity.offerId;
}

TEST(IdFixes, Umlauts_of_an_offer_ID_are_written_out)
{
    EXPECT_EQ(fixedOfferId("Überwachung für Öfen"), "ueberwachung-fuer-oefen");
}

TEST(IdFixes, Umlauts_of_a_plan_ID_are_written_out)
{
    Situation situation = validSituation("pc-2026");
    firstPlan(situation).id = "größe";
    const FixOutcome fixed =
        applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "plan.id.charset");
    EXPECT_EQ(fixed.offer.plans[0].id, "groesse");
}

TEST(IdFixes, An_ID_in_another_script_gets_no_fix)
{
    EXPECT_EQ(fixedOfferId("насос 2"), "насос 2");
}

std::string fixedPlanTitle(std::size_t plans)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.plans.resize(plans, firstPlan(situation));
    firstPlan(situation).title = "Standard";
    return applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "modname.agree")
        .offer.plans[0]
        .title;
}

TEST(NameFixes, The_only_plan_gets_the_title_of_the_offer)
{
    EXPECT_EQ(fixedPlanTitle(1), validSituation("pc-2026").offer.listing.title);
}

TEST(NameFixes, One_plan_of_two_keeps_the_title_that_tells_it_apart)
{
    EXPECT_EQ(fixedPlanTitle(2), "Standard");
}

} // namespace
