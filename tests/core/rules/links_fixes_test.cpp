#include "core/rules/engine/apply_fixes.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;
using namespace core::support;

namespace {

/// The role of the only link to a page of the publisher, after the fix.
LinkRole roleOf(const std::string& title, const std::string& url)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.listing.links = {{title, url, LinkRole::Other, {}}};
    return applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "links.docs")
        .offer.listing.links.front()
        .role;
}

TEST(LinksFixes, A_link_that_is_called_documentation_gets_the_role)
{
    EXPECT_EQ(roleOf("Dokumentation", "https://contoso.com/x"), LinkRole::Documentation);
}

TEST(LinksFixes, A_link_that_leads_to_documentation_gets_the_role)
{
    EXPECT_EQ(roleOf("Read on", "https://docs.contoso.com/"), LinkRole::Documentation);
}

TEST(LinksFixes, A_link_that_may_be_anything_keeps_its_role)
{
    EXPECT_EQ(roleOf("Read on", "https://contoso.com/"), LinkRole::Other);
}

} // namespace
