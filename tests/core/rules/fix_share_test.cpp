#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>

using namespace core;

namespace {

/// Errors whose mend is known to a person alone: what is missing, what to leave out, another
/// picture, another registry.
constexpr std::array<std::string_view, 63> kNeedAPerson{
    "pre.acr.host",
    "pre.metadata.set",
    "pre.license.model",
    "offer.id.required",
    "offer.publisher.required",
    "offer.name.required",
    "offer.marketingid.length",
    "leads.destination.enum",
    "leads.table.connection",
    "leads.dynamics.fields",
    "leads.marketo.fields",
    "leads.salesforce.fields",
    "prop.legal.choice",
    "prop.legal.terms.required",
    "prop.legal.terms.length",
    "prop.legal.amend.custom",
    "listing.title.required",
    "listing.summary.required",
    "listing.short.required",
    "listing.description.required",
    "listing.description.length",
    "listing.config.documented",
    "listing.privacy.required",
    "links.catalog.tier1",
    "links.catalog.subset",
    "contacts.engineering.required",
    "contacts.support.required",
    "contacts.name.required",
    "media.screenshot.count",
    "media.video.thumbnail",
    "media.api.url",
    "media.file.name",
    "logo.design.hero.background",
    "logo.png.real",
    "preview.min",
    "plan.count.min",
    "plan.count.max",
    "plan.id.required",
    "plan.name.required",
    "plan.summary.required",
    "plan.description.required",
    "acr.source",
    "acr.rg.required",
    "acr.registry.required",
    "acr.username.required",
    "acr.password.required",
    "acr.repo.required",
    "tags.version",
    "tags.immutable",
    "tags.increasing",
    "routes.length",
    "routes.other",
    "twin.length",
    "twin.depth",
    "env.length",
    "asset.platform.choice",
    "policy.100.1.2",
    "policy.100.3",
    "x.links.platforms",
    "registry.platform.mismatch",
    "x.tags.platforms",
    "x.update.monotonic",
    "publish.complete",
};

bool needsAPerson(std::string_view rule)
{
    return std::ranges::find(kNeedAPerson, rule) != kNeedAPerson.end();
}

bool isError(std::string_view rule)
{
    return std::ranges::any_of(support::profileIds(), [&](std::string_view profile) {
        const RuleEntry* entry = support::profile(profile).rule(rule);
        return entry && entry->severity == Severity::Error;
    });
}

constexpr int kLeastPercent = 70;

TEST(FixShare, Most_errors_that_software_can_mend_have_a_fix)
{
    int fixable = 0;
    int fixed = 0;
    for (const Rule& rule : allRules()) {
        if (rule.kind != RuleKind::Automatic || !isError(rule.id))
            continue;
        fixed += rule.fixes ? 1 : 0;
        fixable += rule.fixes || !needsAPerson(rule.id) ? 1 : 0;
        if (!rule.fixes && !needsAPerson(rule.id))
            std::cout << "no fix yet: " << rule.id << '\n';
    }
    std::cout << fixed << " of " << fixable << " errors that software can fix have a fix\n";
    EXPECT_GE(fixed * 100, fixable * kLeastPercent);
}

TEST(FixShare, What_needs_a_person_has_no_fix)
{
    for (const std::string_view id : kNeedAPerson) {
        const Rule* rule = findRule(id);
        ASSERT_TRUE(rule) << id;
        EXPECT_FALSE(rule->fixes) << id;
    }
}

} // namespace
