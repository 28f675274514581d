#include "core/bundle/bundle_handoff.h"

#include "core/base/sha.h"
#include "core/bundle/bundle.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace core {

namespace {

using support::BundleCase;
using support::kFolder;
using support::profile;
using support::zipOf;
using testing::HasSubstr;
using testing::Not;

const HandoffField* fieldAt(const BundleHandoff& handoff, std::string_view where)
{
    for (const HandoffPage& page : handoff.pages)
        for (const HandoffField& field : page.fields)
            if (field.where.str() == where)
                return &field;
    return nullptr;
}

TEST(BundleHandoff, Is_what_the_page_in_the_bundle_shows)
{
    const auto bundle = BundleCase().make().value();
    const auto handoff = handoffOfBundle(bundle.archive.joined());
    ASSERT_TRUE(handoff) << inEnglish(handoff.error().message);
    EXPECT_EQ(handoff->storeAddress, "contoso.vibration-monitor");
    EXPECT_EQ(handoff->profileId, "cpp-2019");
    EXPECT_FALSE(handoff->isDraft);
    const HandoffField* title = fieldAt(*handoff, "/listing/title");
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text, "Vibration Monitor");
    const std::string page = support::fileIn(bundle, "HANDOFF.html");
    for (const HandoffPage& each : handoff->pages)
        for (const HandoffField& field : each.fields)
            EXPECT_NE(page.find('>' + field.label + "</label>"), std::string::npos) << field.label;
}

TEST(BundleHandoff, Copies_marks_of_direction_and_names_them_without_turning_the_page)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.summary = "Watch\u202Ees pumps\u2069";
    bundleCase.draft = true;
    const std::string page = support::fileIn(bundleCase.make().value(), "HANDOFF.html");
    EXPECT_EQ(page.find("\u202E"), std::string::npos);
    EXPECT_NE(page.find(R"(data-value="Watch&#8238;es pumps&#8297;")"), std::string::npos);
    EXPECT_NE(page.find("Holds characters that nobody sees: U+202E RIGHT-TO-LEFT OVERRIDE, U+2069 "
                        "POP DIRECTIONAL ISOLATE. Copying keeps them."),
              std::string::npos);
}

TEST(BundleHandoff, Of_a_draft_says_so)
{
    BundleCase bundleCase;
    bundleCase.draft = true;
    EXPECT_TRUE(handoffOfBundle(bundleCase.bytes()).value().isDraft);
}

TEST(BundleHandoff, Of_an_update_marks_what_differs_from_the_store)
{
    BundleCase bundleCase;
    Offer& now = bundleCase.content.offer;
    now.plans[0].defaults.routes = {{"alertsToCloud", "FROM /messages/* INTO $upstream", {}},
                                    {"rest", "FROM /messages/* INTO $upstream", {}}};
    Published published{now, pictureDigests(bundleCase.content.assets), "cpp-2019", "2026-06-12",
                        "of another bundle"};
    now.listing.summary = "Hears pumps.";
    now.plans[0].defaults.routes.erase(now.plans[0].defaults.routes.begin());
    now.plans[0].defaults.environment.push_back({"HISTORY_DAYS", "30", {}});
    const auto handoff = handoffOfBundle(bundleCase.bytes(), &published).value();
    EXPECT_EQ(handoff.publishedOn, "2026-06-12");
    EXPECT_EQ(fieldAt(handoff, "/listing/title")->news, HandoffNews::AsPublished);
    EXPECT_EQ(fieldAt(handoff, "/listing/summary")->news, HandoffNews::Changed);
    EXPECT_EQ(fieldAt(handoff, "/plans/0/defaults/routes/0/name")->news, HandoffNews::AsPublished);
    const auto last = now.plans[0].defaults.environment.size() - 1;
    EXPECT_EQ(
        fieldAt(handoff, "/plans/0/defaults/environment/" + std::to_string(last) + "/value")->news,
        HandoffNews::New);
    std::vector<std::string> gone;
    for (const HandoffPage& page : handoff.pages)
        for (const HandoffField& field : page.fields)
            if (field.news == HandoffNews::Gone)
                gone.push_back(field.label);
    EXPECT_EQ(gone, std::vector<std::string>{"Delete: Route alertsToCloud"});
}

TEST(BundleHandoff, Of_what_went_live_itself_marks_nothing)
{
    const std::string bytes = BundleCase().bytes();
    Published published{BundleCase().content.offer, {}, "cpp-2019", "2026-06-12", sha256Hex(bytes)};
    const auto handoff = handoffOfBundle(bytes, &published).value();
    EXPECT_EQ(handoff.publishedOn, "");
    EXPECT_EQ(fieldAt(handoff, "/listing/title")->news, HandoffNews::Unknown);
}

/// The HANDOFF.html that is written for the case over what is published.
std::string pageOf(const BundleCase& bundleCase, const Published* published)
{
    BundleRequest request{bundleCase.content, bundleCase.facts, profile(), bundleCase.report};
    request.published = published;
    return *makeBundle(request).value().files.at(std::string(kFolder) + "HANDOFF.html");
}

/// The row of the page up to its value, by the portal's name.
std::string rowOf(const std::string& page, const std::string& label)
{
    const auto at = page.find('>' + label + "</label>");
    if (at == std::string::npos)
        return {};
    const auto begin = page.rfind("<li class=\"row\">", at);
    return page.substr(begin, page.find("</li>", at) - begin);
}

TEST(BundleHandoff, Page_of_an_update_marks_what_is_to_be_entered)
{
    BundleCase bundleCase;
    Offer& now = bundleCase.content.offer;
    now.plans[0].defaults.routes = {{"alertsToCloud", "FROM /messages/* INTO $upstream", {}}};
    const Published published{now, pictureDigests(bundleCase.content.assets), "cpp-2019",
                              "2026-06-12", "of another bundle"};
    now.plans[0].summary = "For pumps.";
    now.plans[0].defaults.routes.clear();
    const std::string page = pageOf(bundleCase, &published);
    const auto summary = rowOf(page, "Summary");
    EXPECT_THAT(summary, HasSubstr("<span class=\"news\">changed</span>"));
    EXPECT_THAT(summary, Not(HasSubstr(" checked")));
    const auto title = rowOf(page, "Title");
    EXPECT_THAT(title, HasSubstr("<span class=\"news same\">as published</span>"));
    EXPECT_THAT(title, HasSubstr(" checked"));
    EXPECT_THAT(rowOf(page, "Delete: Route alertsToCloud"),
                HasSubstr("<span class=\"news\">delete</span>"));
    EXPECT_THAT(page, HasSubstr("An update of what was published on 2026-06-12: 2 entries to do."));
}

TEST(BundleHandoff, Page_of_what_is_published_and_of_another_offer_marks_nothing)
{
    BundleCase bundleCase;
    const std::string unmarked = pageOf(bundleCase, nullptr);
    Published published{bundleCase.content.offer, pictureDigests(bundleCase.content.assets),
                        "cpp-2019", "2026-06-12", "of another bundle"};
    EXPECT_EQ(pageOf(bundleCase, &published), unmarked);
    published.offer.identity.offerId = "another";
    published.offer.listing.summary = "Hears pumps.";
    EXPECT_EQ(pageOf(bundleCase, &published), unmarked);
}

TEST(BundleHandoff, Of_a_damaged_bundle_is_an_error)
{
    std::string bytes = BundleCase().bytes();
    bytes[bytes.size() / 2] ^= 1;
    EXPECT_FALSE(handoffOfBundle(bytes));
    EXPECT_FALSE(handoffOfBundle(""));
}

TEST(BundleHandoff, Of_another_programs_archive_says_so)
{
    const auto handoff = handoffOfBundle(zipOf({{"docs/readme.txt", "Hello"}}));
    ASSERT_FALSE(handoff);
    EXPECT_THAT(inEnglish(handoff.error().message),
                HasSubstr("This zip archive is no bundle of Offerwright"));
}

} // namespace

} // namespace core
