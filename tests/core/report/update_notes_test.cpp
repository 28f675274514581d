#include "core/report/update_notes.h"

#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

namespace core {

namespace {

std::string notesOf(const Offer& before, const Offer& after)
{
    return updateNotes(offerChanges({before, {}}, {after, {}}, support::profile()), before, after,
                       "2026-06-12");
}

TEST(UpdateNotes, Tell_each_page_in_one_line)
{
    Offer before = support::validOffer();
    before.listing.title = "Pump";
    before.plans[0].defaults.environment = {{"LOG_LEVEL", "info", {}}};
    Offer after = before;
    after.listing.title = "Motor";
    after.plans[0].defaults.environment.clear();
    EXPECT_EQ(notesOf(before, after),
              "Update of Motor, compared with the version of 2026-06-12:\n"
              "- Listing: Title (“Pump” → “Motor”).\n"
              "- Default configuration: Environment variable LOG_LEVEL = info of plan "
              "Vibration Monitor: removed.\n"
              "- For customers: The environment variable LOG_LEVEL goes. A device that takes the "
              "new defaults starts the module without it.");
}

TEST(UpdateNotes, Name_what_came_and_went_and_leave_nothing_out)
{
    Offer before = support::validOffer();
    before.plans[0].title = "Standard";
    before.plans[0].defaults.routes = {{"alertsToCloud", "FROM /messages/* INTO $upstream", {}}};
    before.plans[0].defaults.environment.clear();
    before.listing.summary = std::string(70, 'a');
    Offer after = before;
    after.plans[0].defaults.routes.clear();
    for (int at = 0; at < 8; ++at)
        after.plans[0].defaults.environment.push_back(
            {"HISTORY_" + std::to_string(at), std::to_string(at), {}});
    after.plans[0].defaults.environment.push_back({"DB_PASSWORD", "hunter2", {}});
    after.listing.summary = std::string(80, 'b');
    const std::string notes = notesOf(before, after);
    EXPECT_NE(notes.find("- Listing: Summary is now “" + after.listing.summary + "”.\n"),
              std::string::npos)
        << notes;
    EXPECT_NE(notes.find("Route alertsToCloud of plan Standard: removed"), std::string::npos);
    for (int at = 0; at < 8; ++at) {
        const std::string number = std::to_string(at);
        EXPECT_NE(notes.find("Environment variable HISTORY_" + number + " = " + number
                             + " of plan Standard: added"),
                  std::string::npos)
            << notes;
    }
    EXPECT_EQ(notes.find("hunter2"), std::string::npos) << notes;
    EXPECT_EQ(notes.find(" more"), std::string::npos) << notes;
}

TEST(UpdateNotes, Are_empty_where_only_the_notes_or_answers_changed)
{
    const Offer before = support::validOffer();
    Offer after = before;
    after.certificationNotes = "Other notes.";
    after.confirmations["pre.account.exists"] = {{"Ada", "2026-06-12", "", "", {}, {}}};
    EXPECT_EQ(notesOf(before, after), "");
}

TEST(UpdateNotes, Are_silent_on_what_is_of_the_publishers_account)
{
    const Offer before = support::validOffer();
    Offer after = before;
    after.plans[0].image.subscriptionId = "7d3c1c2e-5c1f-4e0a-9a52-2f6b1f0c8a42";
    after.plans[0].image.resourceGroup = "another";
    after.plans[0].image.userName = "another";
    after.leads.httpsUrl = "https://another.example/leads";
    after.previewAudience.push_back({"2f1d7a0b-64c5-4d0e-8a43-5b2f0e9d1c78", "A colleague", {}});
    EXPECT_EQ(notesOf(before, after), "");
}

TEST(UpdateNotes, Stand_above_what_a_person_wrote)
{
    EXPECT_EQ(withUpdateNotes("Account: test.", "Update of A:\n- x."),
              "Update of A:\n- x.\n\nAccount: test.");
    EXPECT_EQ(withUpdateNotes("", "Update of A:\n- x."), "Update of A:\n- x.");
}

TEST(UpdateNotes, Take_the_place_of_those_before_and_of_nothing_else)
{
    EXPECT_EQ(
        withUpdateNotes("Update of A:\n- x.\n\nAccount: test.\n\nMore.", "Update of A:\n- y."),
        "Update of A:\n- y.\n\nAccount: test.\n\nMore.");
    EXPECT_TRUE(hasUpdateNotes("Update of A:\n- x."));
    EXPECT_EQ(updateNotesIn("Account: test.\n\nUpdate of A:\n- x."), "Update of A:\n- x.");
    EXPECT_FALSE(hasUpdateNotes("Account: test."));
}

TEST(UpdateNotes, Stand_once_after_a_person_changed_them)
{
    const std::string_view anew = "Update of A:\n- Listing: Title: changed.";
    EXPECT_EQ(withUpdateNotes("Dear reviewer,\n\nUpdate of A:\n- Listing: Title.", anew),
              "Dear reviewer,\n\n" + std::string(anew));
    EXPECT_EQ(withUpdateNotes("What is new:\n- Listing: Title.\n\nThank you.", anew),
              std::string(anew) + "\n\nThank you.");
    EXPECT_EQ(withUpdateNotes("Update of A:\n\n- For customers: the port 80 goes.", anew), anew);
}

} // namespace

} // namespace core
