#include "core/changes/offer_changes.h"
#include "core/changes/take_back.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace core {

namespace {

/// What somebody does in an update, and the fields that it changes, no more and no fewer.
struct ChangeSet {
    const char* name;
    void (*edit)(Offer&);
    std::vector<std::string> told;
};

Plan planOf(const char* id)
{
    Plan plan;
    plan.id = id;
    plan.title = std::string("Plan ") + id;
    plan.summary = "For one site.";
    plan.description = "<p>One site.</p>";
    plan.image.registry = "contoso";
    plan.image.repository = std::string("monitor-") + id;
    plan.image.tags = {{"1.0", false, {}, {}}, {"latest", true, {"1.0-amd64", "1.0-arm32"}, {}}};
    plan.defaults.routes = {{"up", "FROM /messages/* INTO $upstream", {}},
                            {"alerts", "FROM /messages/modules/m/outputs/a INTO $upstream", {}}};
    plan.defaults.twin = {{"rateHz", "12800", {}}, {"limits", R"({"low":1,"high":2})", {}}};
    plan.defaults.environment = {{"LOG_LEVEL", "info", {}}, {"PORT", "80", {}}};
    plan.defaults.createOptions =
        R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})";
    return plan;
}

Offer publishedOffer()
{
    Offer offer = support::validOffer();
    offer.listing.title = "Vibration Monitor";
    offer.listing.summary = "Hear a failing bearing days before it stops your line.";
    offer.listing.description = "<p>Hears pumps.</p><p>Hears fans.</p>";
    offer.listing.links = {{"Docs", "https://contoso.com/docs", LinkRole::Documentation, {}},
                           {"Shop", "https://contoso.com/shop", LinkRole::Other, {}},
                           {"News", "https://contoso.com/news", LinkRole::Other, {}}};
    offer.listing.categories = {{"iot", {"edge", "sensors"}, {}}};
    offer.media.logos.master = "logos/master.png";
    offer.media.screenshots = {{"screenshots/1.png", "One", {}}, {"screenshots/2.png", "Two", {}}};
    offer.media.videos = {{"Tour", "https://youtube.com/watch?v=1", "", {}}};
    offer.plans = {planOf("standard"), planOf("fleet")};
    offer.previewAudience = {{"11111111-1111-1111-1111-111111111111", "Testers", {}}};
    offer.legal.contract = ContractChoice::OwnTerms;
    offer.legal.terms = "Terms.";
    offer.leads.contactEmails = {"leads@contoso.com"};
    offer.certificationNotes = "Nothing special.";
    return offer;
}

// clang-format off
const ChangeSet kSets[] = {
    {"nothing", [](Offer&) {}, {}},
    {"title", [](Offer& o) { o.listing.title = "Monitor"; }, {"/listing/title"}},
    {"summary", [](Offer& o) { o.listing.summary += " Now."; }, {"/listing/summary"}},
    {"summary emptied", [](Offer& o) { o.listing.summary.clear(); }, {"/listing/summary"}},
    {"long summary", [](Offer& o) { o.listing.longSummary = "All of it."; }, {"/listing/longSummary"}},
    {"description", [](Offer& o) { o.listing.description += "<p>And gears.</p>"; }, {"/listing/description"}},
    {"language", [](Offer& o) { o.listing.language = "de-DE"; }, {"/listing/language"}},
    {"title and summary", [](Offer& o) { o.listing.title = "A"; o.listing.summary = "B"; }, {"/listing/title", "/listing/summary"}},
    {"privacy policy", [](Offer& o) { o.listing.privacyPolicyUrl = "https://contoso.com/p"; }, {"/listing/privacyPolicyUrl"}},
    {"link renamed", [](Offer& o) { o.listing.links[1].title = "Store"; }, {"/listing/links/1/title"}},
    {"link leads elsewhere", [](Offer& o) { o.listing.links[2].url = "https://contoso.com/blog"; }, {"/listing/links/2/url"}},
    {"link's part", [](Offer& o) { o.listing.links[1].role = LinkRole::DeviceCatalogue; }, {"/listing/links/1/role"}},
    {"link added at the end", [](Offer& o) { o.listing.links.push_back({"Help", "https://contoso.com/help", LinkRole::Other, {}}); }, {"/listing/links/3/title", "/listing/links/3/url"}},
    {"link put first", [](Offer& o) { o.listing.links.insert(o.listing.links.begin(), {"Help", "https://contoso.com/help", LinkRole::Other, {}}); }, {"/listing/links/0/title", "/listing/links/0/url"}},
    {"first link removed", [](Offer& o) { o.listing.links.erase(o.listing.links.begin()); }, {"/listing/links/0/title", "/listing/links/0/url", "/listing/links/0/role"}},
    {"last link removed", [](Offer& o) { o.listing.links.pop_back(); }, {"/listing/links/2/title", "/listing/links/2/url"}},
    {"links turned around", [](Offer& o) { std::ranges::reverse(o.listing.links); }, {"/listing/links"}},
    {"link put first and another renamed", [](Offer& o) { o.listing.links[0].title = "Manual"; o.listing.links.insert(o.listing.links.begin(), {"Help", "https://contoso.com/help", LinkRole::Other, {}}); }, {"/listing/links/0/title", "/listing/links/0/url", "/listing/links/1/title"}},
    {"sub-category dropped", [](Offer& o) { o.listing.categories[0].subcategories.pop_back(); }, {"/listing/categories/0/subcategories/1"}},
    {"sub-category added", [](Offer& o) { o.listing.categories[0].subcategories.emplace_back("tools"); }, {"/listing/categories/0/subcategories/2"}},
    {"terms", [](Offer& o) { o.legal.terms = "Other terms."; }, {"/legal/terms"}},
    {"contract", [](Offer& o) { o.legal.contract = ContractChoice::Standard; }, {"/legal/contract"}},
    {"engineering contact", [](Offer& o) { o.support.engineering.name = "Ada"; o.support.engineering.phone = "+49 1"; }, {"/support/engineering/name", "/support/engineering/phone"}},
    {"support page", [](Offer& o) { o.support.publicUrl = "https://contoso.com/s"; }, {"/support/publicUrl"}},
    {"another master logo", [](Offer& o) { o.media.logos.master = "logos/new.png"; }, {"/media/logos/master"}},
    {"an own small logo", [](Offer& o) { o.media.logos.small = "logos/small.png"; }, {"/media/logos/small"}},
    {"border of the logos", [](Offer& o) { o.media.logos.derivation.padding = 8; }, {"/media/logos/derivation/padding"}},
    {"caption", [](Offer& o) { o.media.screenshots[1].caption = "Second"; }, {"/media/screenshots/1/caption"}},
    {"screenshot added", [](Offer& o) { o.media.screenshots.push_back({"screenshots/3.png", "Three", {}}); }, {"/media/screenshots/2/file", "/media/screenshots/2/caption"}},
    {"screenshots swapped", [](Offer& o) { std::swap(o.media.screenshots[0], o.media.screenshots[1]); }, {"/media/screenshots"}},
    {"video removed", [](Offer& o) { o.media.videos.clear(); }, {"/media/videos/0/title", "/media/videos/0/url"}},
    {"plan title", [](Offer& o) { o.plans[1].title = "Fleet"; }, {"/plans/1/title"}},
    {"plan summary and description", [](Offer& o) { o.plans[0].summary = "S"; o.plans[0].description = "<p>D</p>"; }, {"/plans/0/summary", "/plans/0/description"}},
    {"plan hidden", [](Offer& o) { o.plans[0].hidden = true; }, {"/plans/0/hidden"}},
    {"plan's licence", [](Offer& o) { o.plans[0].license = License::Byol; }, {"/plans/0/license"}},
    {"plans swapped", [](Offer& o) { std::swap(o.plans[0], o.plans[1]); }, {"/plans"}},
    {"plan swapped and renamed", [](Offer& o) { std::swap(o.plans[0], o.plans[1]); o.plans[0].title = "Fleet"; }, {"/plans/0/title", "/plans"}},
    {"tag added", [](Offer& o) { o.plans[0].image.tags.push_back({"1.1", false, {}, {}}); }, {"/plans/0/image/tags/2/name"}},
    {"manifest tag moves on", [](Offer& o) { o.plans[0].image.tags[1].refersTo = {"1.1-amd64", "1.0-arm32"}; }, {"/plans/0/image/tags/1/refersTo/0"}},
    {"repository", [](Offer& o) { o.plans[0].image.repository = "other"; }, {"/plans/0/image/repository"}},
    {"platforms", [](Offer& o) { o.plans[0].image.platforms = PlatformChoice::AllTier1; }, {"/plans/0/image/platforms"}},
    {"route's text", [](Offer& o) { o.plans[0].defaults.routes[0].value = "FROM /messages/modules/m/* INTO $upstream"; }, {"/plans/0/defaults/routes/0/value"}},
    {"route removed", [](Offer& o) { o.plans[0].defaults.routes.pop_back(); }, {"/plans/0/defaults/routes/1/name", "/plans/0/defaults/routes/1/value"}},
    {"desired property", [](Offer& o) { o.plans[0].defaults.twin[0].value = "25600"; }, {"/plans/0/defaults/twin/0/value"}},
    {"desired property added", [](Offer& o) { o.plans[0].defaults.twin.push_back({"alarmLevel", "7.1", {}}); }, {"/plans/0/defaults/twin/2/name", "/plans/0/defaults/twin/2/value"}},
    {"variable's value", [](Offer& o) { o.plans[1].defaults.environment[1].value = "8080"; }, {"/plans/1/defaults/environment/1/value"}},
    {"variable removed from the front", [](Offer& o) { auto& all = o.plans[0].defaults.environment; all.erase(all.begin()); }, {"/plans/0/defaults/environment/0/name", "/plans/0/defaults/environment/0/value"}},
    {"create options", [](Offer& o) { o.plans[0].defaults.createOptions = "{}"; }, {"/plans/0/defaults/createOptions"}},
    {"audience", [](Offer& o) { o.previewAudience[0].description = "Friends"; }, {"/previewAudience/0/description"}},
    {"lead contact added", [](Offer& o) { o.leads.contactEmails.emplace_back("sales@contoso.com"); }, {"/leads/contactEmails/1"}},
    {"notes", [](Offer& o) { o.certificationNotes = "Use 8080."; }, {"/certificationNotes"}},
    {"offer ID", [](Offer& o) { o.identity.offerId = "another"; }, {"/identity/offerId"}},
    {"a field of each page", [](Offer& o) { o.identity.name = "Alias"; o.listing.title = "A"; o.support.customers.email = "a@contoso.com"; o.plans[0].title = "P"; o.plans[0].image.userName = "u"; o.plans[0].defaults.twin[1].value = "{}"; },
     {"/identity/name", "/listing/title", "/support/customers/email", "/plans/0/title", "/plans/0/image/userName", "/plans/0/defaults/twin/1/value"}},
};
// clang-format on

std::vector<Change> changesOf(const Offer& before, const Offer& after)
{
    return offerChanges({before, {}}, {after, {}}, support::profile());
}

TEST(ChangeSets, Are_at_least_fifty)
{
    EXPECT_GE(std::size(kSets), 50U);
}

TEST(ChangeSets, Each_tells_exactly_the_changed_fields)
{
    const Offer before = publishedOffer();
    for (const ChangeSet& set : kSets) {
        Offer after = before;
        set.edit(after);
        std::vector<std::string> told;
        for (const Change& change : changesOf(before, after))
            told.push_back(change.where.str());
        EXPECT_EQ(told, set.told) << set.name;
    }
}

TEST(ChangeSets, Each_is_taken_back_change_by_change)
{
    const Offer before = publishedOffer();
    for (const ChangeSet& set : kSets) {
        Offer now = before;
        set.edit(now);
        auto left = changesOf(before, now);
        for (std::size_t turns = left.size(); !left.empty() && turns > 0; --turns) {
            EXPECT_TRUE(takeBack(now, before, left.back())) << set.name;
            left = changesOf(before, now);
        }
        EXPECT_EQ(now, before) << set.name;
    }
}

} // namespace

} // namespace core
