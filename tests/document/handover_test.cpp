#include "app/document/handover.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace app {

namespace {

using core::HandoffField;
using core::support::TemporaryFolder;

HandoffField field(const char* label, const char* text)
{
    HandoffField result;
    result.label = label;
    result.text = text;
    result.where = core::FieldPath(std::string("/listing/") + label);
    return result;
}

/// Two pages: a title and a summary, then notes.
core::BundleHandoff handoff(const char* title = "Pump", const char* summary = "Hears pumps")
{
    core::BundleHandoff result;
    result.storeAddress = "contoso.pump";
    result.profileId = "pc-2026";
    result.pages = {{"Offer listing", {}, {field("title", title), field("summary", summary)}},
                    {"Review", {}, {field("notes", "None")}}};
    return result;
}

TEST(Handover, Begins_at_the_first_box_with_nothing_done)
{
    const TemporaryFolder folder;
    const Handover handover(handoff(), folder / "state");
    EXPECT_EQ(handover.entries().size(), 3U);
    EXPECT_EQ(handover.current(), 0U);
    EXPECT_EQ(handover.doneCount(), 0U);
}

TEST(Handover, Goes_on_to_the_next_open_box)
{
    const TemporaryFolder folder;
    Handover handover(handoff(), folder / "state");
    handover.setDone(1, true);
    handover.finishCurrent();
    EXPECT_TRUE(handover.isDone(0));
    EXPECT_EQ(handover.current(), 2U);
    EXPECT_EQ(handover.doneOnPage(0), 2U);
    handover.finishCurrent();
    EXPECT_EQ(handover.current(), 2U) << "all is done";
    EXPECT_EQ(handover.doneCount(), 3U);
}

TEST(Handover, Counts_as_handed_over_before_it_goes_live)
{
    const TemporaryFolder folder;
    core::BundleHandoff bundle = handoff();
    HandoffField step;
    step.control = core::PortalControl::Button;
    step.isAction = true;
    step.label = "Publish";
    bundle.pages[1].fields.push_back(step);
    step.label = "Go live";
    step.isLater = true;
    bundle.pages.push_back({"After certification", {}, {step}});
    Handover handover(bundle, folder / "state");
    EXPECT_EQ(handover.dueCount(), 4U);
    handover.goTo(3);
    handover.finishCurrent();
    EXPECT_EQ(handover.current(), 0U) << "what comes later comes last";
    for (int box = 0; box < 3; ++box)
        handover.finishCurrent();
    EXPECT_TRUE(handover.isHandedOver());
    EXPECT_TRUE(handover.hasOpenLater());
    EXPECT_EQ(handover.current(), 4U);
}

TEST(Handover, Keeps_ticks_and_place_over_a_restart)
{
    const TemporaryFolder folder;
    {
        Handover handover(handoff(), folder / "state");
        handover.finishCurrent();
        handover.goTo(2);
    }
    const Handover again(handoff(), folder / "state");
    EXPECT_TRUE(again.isDone(0));
    EXPECT_FALSE(again.isDone(1));
    EXPECT_EQ(again.current(), 2U);
}

TEST(Handover, Of_the_next_bundle_carries_ticks_of_equal_values)
{
    const TemporaryFolder folder;
    {
        Handover handover(handoff(), folder / "state");
        handover.setDone(0, true);
        handover.setDone(1, true);
    }
    const Handover next(handoff("Pump", "Hears motors"), folder / "state");
    EXPECT_TRUE(next.isDone(0));
    EXPECT_FALSE(next.isDone(1));
    EXPECT_TRUE(next.isChangedSince(1));
    EXPECT_EQ(next.changedCount(), 1U);
}

TEST(Handover, Asks_for_each_action_anew_with_the_next_bundle)
{
    const TemporaryFolder folder;
    auto first = handoff();
    first.sha256 = "one";
    first.pages[1].fields[0].isAction = true;
    auto next = first;
    next.sha256 = "two";
    {
        Handover handover(first, folder / "state");
        handover.setDone(0, true);
        handover.setDone(2, true);
    }
    EXPECT_TRUE(Handover(first, folder / "state").isDone(2)) << "the same bundle";
    const Handover again(next, folder / "state");
    EXPECT_TRUE(again.isDone(0));
    EXPECT_FALSE(again.isDone(2));
}

TEST(Handover, Of_an_update_begins_at_what_differs_from_the_published_version)
{
    const TemporaryFolder folder;
    auto update = handoff();
    update.publishedOn = "2026-06-12";
    update.pages[0].fields[0].news = core::HandoffNews::AsPublished;
    update.pages[0].fields[1].news = core::HandoffNews::Changed;
    update.pages[1].fields[0].isAction = true;
    const Handover handover(std::move(update), folder / "state");
    EXPECT_TRUE(handover.isDone(0)) << "as published";
    EXPECT_EQ(handover.current(), 1U);
    EXPECT_EQ(handover.doneCount(), 1U);
    EXPECT_EQ(handover.newsCount(), 1U);
}

TEST(Handover, Of_another_offer_begins_anew)
{
    const TemporaryFolder folder;
    Handover(handoff(), folder / "state").finishCurrent();
    auto other = handoff();
    other.storeAddress = "contoso.motor";
    EXPECT_EQ(Handover(std::move(other), folder / "state").doneCount(), 0U);
}

TEST(Handover, Keeps_no_text_of_the_offer)
{
    const TemporaryFolder folder;
    Handover(handoff(), folder / "state").finishCurrent();
    for (const auto& entry : std::filesystem::directory_iterator(folder / "state")) {
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        EXPECT_EQ(text.str().find("Pump"), std::string::npos);
        EXPECT_EQ(text.str().find("contoso"), std::string::npos);
    }
}

TEST(Handover, Of_a_broken_state_begins_anew)
{
    const TemporaryFolder folder;
    Handover(handoff(), folder / "state").finishCurrent();
    for (const auto& entry : std::filesystem::directory_iterator(folder / "state"))
        std::ofstream(entry.path()) << "{\"schema\": 7, \"done\": [";
    EXPECT_EQ(Handover(handoff(), folder / "state").doneCount(), 0U);
}

TEST(Handover, Says_why_nothing_is_kept)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "state") << "a file where the folder would be";
    Handover handover(handoff(), folder / "state");
    EXPECT_FALSE(handover.fault());
    handover.finishCurrent();
    EXPECT_TRUE(handover.fault());
    EXPECT_TRUE(handover.isDone(0)) << "still ticked in the window";
}

} // namespace

} // namespace app
