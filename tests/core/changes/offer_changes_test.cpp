#include "core/changes/offer_changes.h"

#include "core/changes/take_back.h"
#include "core/offer/access.h"
#include "tests/support/valid_offer.h"
#include "tests/support/whole_offer.h"

#include <gtest/gtest.h>

#include <random>

namespace core {

namespace {

using support::profile;
using support::validOffer;
using Pictures = std::map<std::string, std::string, std::less<>>;

std::vector<Change> changes(const Offer& before, const Offer& after, const Pictures& old = {},
                            const Pictures& now = {})
{
    return offerChanges({before, old}, {after, now}, profile());
}

/// "/listing/title: A -> B", one line each.
std::vector<std::string> told(const std::vector<Change>& all)
{
    std::vector<std::string> lines;
    for (const Change& change : all)
        lines.push_back(change.where.str() + ": " + change.before.value_or("-") + " -> "
                        + change.after.value_or("-") + (change.isFrozen ? " frozen" : ""));
    return lines;
}

using Lines = std::vector<std::string>;

Offer offerWithLinks(std::initializer_list<const char*> titles)
{
    Offer offer;
    for (const char* title : titles)
        offer.listing.links.push_back(
            {title, std::string("https://contoso.com/") + title, LinkRole::Other, {}});
    return offer;
}

TEST(OfferChanges, Of_the_same_offer_are_none)
{
    EXPECT_EQ(changes(validOffer(), validOffer()), std::vector<Change>{});
}

TEST(OfferChanges, Each_field_is_one_change_at_its_address)
{
    const Offer whole = support::wholeOffer();
    for (const FieldPath& field : support::everyField()) {
        const auto found = changes(whole, support::wholeOfferWithOther(field));
        ASSERT_EQ(found.size(), 1U) << field.str();
        EXPECT_EQ(found.front().where, field);
        EXPECT_EQ(found.front().was, field);
    }
}

TEST(OfferChanges, A_link_put_first_is_one_link_more)
{
    EXPECT_EQ(told(changes(offerWithLinks({"a", "b"}), offerWithLinks({"new", "a", "b"}))),
              (Lines{"/listing/links/0/title: - -> new",
                     "/listing/links/0/url: - -> https://contoso.com/new"}));
}

TEST(OfferChanges, A_link_that_went_is_told_where_it_was)
{
    EXPECT_EQ(told(changes(offerWithLinks({"a", "b"}), offerWithLinks({"b"}))),
              (Lines{"/listing/links/0/title: a -> -",
                     "/listing/links/0/url: https://contoso.com/a -> -"}));
}

TEST(OfferChanges, Another_title_of_a_link_that_moved_is_told_at_its_new_place)
{
    const Offer before = offerWithLinks({"a", "b"});
    Offer after = offerWithLinks({"new", "a", "b"});
    after.listing.links[1].title = "manual";
    EXPECT_EQ(told(changes(before, after)),
              (Lines{"/listing/links/0/title: - -> new",
                     "/listing/links/0/url: - -> https://contoso.com/new",
                     "/listing/links/1/title: a -> manual"}));
}

TEST(OfferChanges, Another_order_is_one_change_of_the_list)
{
    EXPECT_EQ(told(changes(offerWithLinks({"a", "b", "c"}), offerWithLinks({"b", "c", "a"}))),
              Lines{"/listing/links: a, b, c -> b, c, a"});
}

TEST(OfferChanges, A_picture_with_other_pixels_differs_though_its_name_stays)
{
    const auto found = changes(validOffer(), validOffer(), {{"logos/master.png", "aa"}},
                               {{"logos/master.png", "bb"}});
    EXPECT_EQ(told(found), Lines{"/media/logos/master: logos/master.png -> logos/master.png"});
    EXPECT_EQ(found.front().kind, ChangeKind::Picture);
}

TEST(OfferChanges, Say_how_a_value_is_best_shown)
{
    const Offer whole = support::wholeOffer();
    const auto kindAt = [&](const char* field) {
        return kindName(
            changes(whole, support::wholeOfferWithOther(FieldPath(field))).front().kind);
    };
    EXPECT_EQ(kindAt("/listing/title"), "text");
    EXPECT_EQ(kindAt("/listing/description"), "html");
    EXPECT_EQ(kindAt("/plans/0/defaults/createOptions"), "json");
    EXPECT_EQ(kindAt("/plans/0/defaults/twin/0/value"), "json");
    EXPECT_EQ(kindAt("/plans/0/defaults/environment/0/value"), "text");
    EXPECT_EQ(kindAt("/media/screenshots/0/file"), "picture");
    EXPECT_EQ(kindAt("/plans/0/license"), "choice");
    EXPECT_EQ(kindAt("/plans/0/hidden"), "switch");
    EXPECT_EQ(kindAt("/media/logos/derivation/padding"), "number");
}

TEST(OfferChanges, Frozen_fields_are_marked)
{
    const Offer before = validOffer();
    Offer after = before;
    after.identity.offerId = "another";
    after.listing.title = "Another";
    EXPECT_EQ(told(changes(before, after)),
              (Lines{"/identity/offerId: " + before.identity.offerId + " -> another frozen",
                     "/listing/title: " + before.listing.title + " -> Another"}));
}

TEST(OfferChanges, What_was_published_empty_is_not_frozen)
{
    Offer before = validOffer();
    before.plans[0].image.repository.clear();
    const auto found = changes(before, validOffer());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found.front().isFrozen);
}

TEST(OfferChanges, A_version_is_frozen_and_latest_moves_on)
{
    Offer before = validOffer();
    before.plans[0].image.tags = {{"1.0.0", true, {"1.0.0-amd64"}, {}},
                                  {"latest", true, {"1.0.0-amd64"}, {}}};
    Offer after = before;
    for (Tag& tag : after.plans[0].image.tags)
        tag.refersTo.push_back("1.0.1-amd64");
    EXPECT_EQ(told(changes(before, after)),
              (Lines{"/plans/0/image/tags/0/refersTo/1: - -> 1.0.1-amd64 frozen",
                     "/plans/0/image/tags/1/refersTo/1: - -> 1.0.1-amd64"}));
}

TEST(OfferChanges, Azure_Government_can_be_added_and_not_dropped)
{
    const Offer before = validOffer("pc-2022");
    Offer after = before;
    after.plans[0].azureGovernment = true;
    const auto isFrozen = [](const Offer& old, const Offer& now) {
        return offerChanges({old, {}}, {now, {}}, profile("pc-2022")).front().isFrozen;
    };
    EXPECT_FALSE(isFrozen(before, after));
    EXPECT_TRUE(isFrozen(after, before));
}

TEST(TakeBack, Gives_a_field_its_old_value)
{
    const Offer before = validOffer();
    Offer now = before;
    now.listing.title = "Another";
    EXPECT_TRUE(takeBack(now, before, changes(before, now).front()));
    EXPECT_EQ(now, before);
}

TEST(TakeBack, Refuses_when_the_field_has_moved_on)
{
    const Offer before = validOffer();
    Offer now = before;
    now.listing.title = "Another";
    const auto change = changes(before, now).front();
    now.listing.title = "A third";
    EXPECT_FALSE(takeBack(now, before, change));
    EXPECT_EQ(now.listing.title, "A third");
}

TEST(TakeBack, Brings_a_whole_plan_back)
{
    const Offer before = validOffer();
    Offer now = before;
    now.plans.clear();
    EXPECT_TRUE(takeBack(now, before, changes(before, now).front()));
    EXPECT_EQ(now, before);
}

TEST(TakeBack, Restores_the_order)
{
    const Offer before = offerWithLinks({"a", "b", "c"});
    Offer now = offerWithLinks({"c", "a", "b"});
    EXPECT_TRUE(takeBack(now, before, changes(before, now).front()));
    EXPECT_EQ(now, before);
}

/// Edits as a person makes them, in lists of three kinds and in a text.
void editAnything(Offer& offer, std::mt19937& random)
{
    const auto pick = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    const auto editList = [&](auto& list, auto make) {
        const std::size_t at = list.empty() ? 0 : pick(list.size());
        const auto place = list.begin() + static_cast<std::ptrdiff_t>(at);
        if (list.empty() || pick(3) == 0)
            list.insert(place, make(std::to_string(pick(9))));
        else if (pick(2) == 0)
            list.erase(place);
        else
            std::swap(list[at], list[pick(list.size())]);
    };
    switch (pick(4)) {
    case 0:
        editList(offer.listing.links, [](const std::string& name) {
            return UsefulLink{name, "https://contoso.com/" + name, LinkRole::Other, {}};
        });
        break;
    case 1:
        editList(offer.leads.contactEmails, [](const std::string& name) { return name; });
        break;
    case 2:
        editList(offer.plans, [](const std::string& name) {
            Plan plan;
            plan.id = "p" + name;
            plan.defaults.routes = {{"r" + name, "FROM /* INTO $upstream", {}}};
            return plan;
        });
        break;
    default:
        offer.listing.title = std::to_string(pick(5));
    }
}

TEST(TakeBack, Of_all_changes_gives_the_old_offer)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        Offer before;
        for (int edit = 0; edit < 12; ++edit)
            editAnything(before, random);
        Offer now = before;
        for (int edit = 0; edit < 8; ++edit)
            editAnything(now, random);
        // An element that comes back pushes others on: each time the changes are told anew.
        for (int step = 0; step < 200 && now != before; ++step) {
            const auto all = changes(before, now);
            ASSERT_FALSE(all.empty()) << "seed " << seed;
            ASSERT_TRUE(takeBack(now, before, all.front())) << "seed " << seed;
        }
        EXPECT_EQ(now, before) << "seed " << seed;
    }
}

} // namespace

} // namespace core
