#include "app/document/document.h"

#include "core/offer/access.h"
#include "core/rules/engine/validate.h"
#include "tests/document/pictures.h"
#include "tests/support/qt_support.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

using app::Document;
using core::Field;
using core::FieldPath;
using core::Identity;
using core::Listing;
using core::Logos;
using core::Media;
using core::Offer;
using core::Plan;
using testing::ElementsAre;

namespace {

using Title = Field<&Offer::listing, &Listing::title>;
using Summary = Field<&Offer::listing, &Listing::summary>;
using Master = Field<&Offer::media, &Media::logos, &Logos::master>;
using PlanTitle = Field<&Offer::plans, &Plan::title>;

Plan planCalled(const std::string& title)
{
    Plan plan;
    plan.title = title;
    return plan;
}

std::vector<std::string> planTitles(const Document& document)
{
    std::vector<std::string> titles;
    for (const Plan& plan : document.offer().plans)
        titles.push_back(plan.title);
    return titles;
}

} // namespace

TEST(Document, A_new_document_is_an_empty_unmodified_offer_with_a_report)
{
    const Document document;
    EXPECT_EQ(document.offer(), Offer());
    EXPECT_FALSE(document.isModified());
    EXPECT_FALSE(document.folder());
    EXPECT_EQ(document.profile().id, "pc-2026");
    EXPECT_GT(document.report().notRun().size() + document.report().findings().size(), 0u);
}

TEST(Document, What_is_read_from_a_folder_is_unmodified_whatever_was_open_before)
{
    Document document;
    document.reset({}, false);
    ASSERT_TRUE(document.isModified());
    document.reset({}, true);
    EXPECT_FALSE(document.isModified());
}

TEST(Document, An_edit_changes_the_offer_and_says_so_once)
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.set<Title>("Pump");
    EXPECT_EQ(document.offer().listing.title, "Pump");
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(changed.count(), 1);
}

TEST(Document, An_edit_to_the_same_value_is_no_step)
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.set<Title>("");
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST(Document, Typing_in_one_field_is_one_step)
{
    Document document;
    for (const char* text : {"P", "Pu", "Pum", "Pump"})
        document.set<Title>(text);
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.offer(), Offer());
}

/// The titles that undo goes back over, the last first.
std::vector<std::string> undone(const std::vector<std::string>& typed)
{
    Document document;
    for (const std::string& text : typed)
        document.set<Title>(text);
    std::vector<std::string> titles;
    while (document.undoStack()->canUndo()) {
        document.undoStack()->undo();
        titles.push_back(document.offer().listing.title);
    }
    return titles;
}

TEST(Document, A_selection_that_is_typed_over_is_a_step_of_its_own)
{
    EXPECT_EQ(undone({"P", "Pu", "Pum", "G", "Go"}), (std::vector<std::string>{"Pum", ""}));
}

TEST(Document, What_is_pasted_is_a_step_of_its_own)
{
    EXPECT_EQ(undone({"P", "Pump station", "Pump stations"}),
              (std::vector<std::string>{"Pump station", "P", ""}));
}

TEST(Document, Typing_in_another_place_of_the_field_is_a_step_of_its_own)
{
    const std::string station = "Pump station in Oslo";
    EXPECT_EQ(undone({station, station + "!", "A" + station + "!", "A " + station + "!"}),
              (std::vector<std::string>{station + "!", station, ""}));
}

TEST(Document, Letters_of_many_bytes_and_keys_that_delete_are_typed_too)
{
    EXPECT_EQ(undone({"ä", "äß", "äßä", "äß", "äßö"}), std::vector<std::string>{""});
}

TEST(Document, Typing_after_the_field_was_left_is_a_step_of_its_own)
{
    Document document;
    document.set<Title>("Pump");
    document.finishEdit();
    document.set<Title>("Pumps");
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.offer().listing.title, "Pump");
}

TEST(Document, Typing_in_another_field_is_a_step_of_its_own)
{
    Document document;
    document.set<Title>("Pump");
    document.set<Summary>("It pumps.");
    document.set<Title>("Pumps");
    EXPECT_EQ(document.undoStack()->count(), 3);
}

TEST(Document, Typing_after_an_undo_does_not_merge_into_the_step_before)
{
    Document document;
    document.set<Title>("Pump");
    document.finishEdit();
    document.set<Title>("Pumps");
    document.undoStack()->undo();
    document.set<Title>("Pumping");
    document.undoStack()->undo();
    EXPECT_EQ(document.offer().listing.title, "Pump");
}

TEST(Document, Typing_back_to_the_start_leaves_no_step)
{
    Document document;
    document.set<Title>("P");
    document.set<Title>("");
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_FALSE(document.isModified());
}

TEST(Document, A_step_is_named_after_its_field)
{
    Document document;
    document.set<Title>("Pump");
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("Change Title"));
}

TEST(Document, Redo_brings_the_edit_back)
{
    Document document;
    document.set<Title>("Pump");
    document.undoStack()->undo();
    document.undoStack()->redo();
    EXPECT_EQ(document.offer().listing.title, "Pump");
}

TEST(Document, Whoever_hears_of_a_change_sees_it_although_another_field_was_just_left)
{
    Document document;
    document.set<Title>(std::string("Pump"));
    std::vector<std::string> seen;
    QObject::connect(&document, &Document::changed, &document,
                     [&] { seen.push_back(document.offer().listing.summary); });
    document.set<Summary>(std::string("S"));
    EXPECT_THAT(seen, testing::Each(std::string("S")));
    EXPECT_FALSE(seen.empty());
    EXPECT_TRUE(document.isTouched(Title::path()));
}

TEST(Document, Undo_says_changed_once)
{
    Document document;
    document.set<Title>("Pump");
    const QSignalSpy changed(&document, &Document::changed);
    document.undoStack()->undo();
    EXPECT_EQ(changed.count(), 1);
}

TEST(Document, A_text_is_read_and_set_by_its_address)
{
    Document document;
    document.setText(Title::path(), QStringLiteral("Größe"));
    EXPECT_EQ(document.offer().listing.title, "Gr\xC3\xB6\xC3\x9F"
                                              "e");
    EXPECT_EQ(document.text(Title::path()), QStringLiteral("Größe"));
}

TEST(Document, An_image_and_its_field_are_one_step)
{
    Document document;
    tests::setPicture(document, Master::path(), "logos/master.png", "bytes");
    ASSERT_TRUE(document.assets().contains("logos/master.png"));
    EXPECT_EQ(*document.assets().at("logos/master.png"), "bytes");
    EXPECT_EQ(document.offer().media.logos.master, "logos/master.png");
    document.undoStack()->undo();
    EXPECT_TRUE(document.assets().empty());
    EXPECT_EQ(document.offer(), Offer());
}

TEST(Document, A_fix_is_one_step_named_after_it)
{
    Document document;
    document.applyFix({"shorten", {"fix", "Shorten to %1", {5LL}}, [](Offer& offer) {
                           offer.listing.title = "Pumps";
                       }});
    EXPECT_EQ(document.offer().listing.title, "Pumps");
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("Shorten to 5"));
}

TEST(Document, Elements_are_added_moved_and_removed_as_one_step_each)
{
    Document document;
    const FieldPath plans = Field<&Offer::plans>::path();
    document.append<Field<&Offer::plans>>(planCalled("a"));
    document.append<Field<&Offer::plans>>(planCalled("b"));
    document.append(plans);
    EXPECT_THAT(planTitles(document), ElementsAre("a", "b", ""));
    document.move(plans / 0, 2);
    EXPECT_THAT(planTitles(document), ElementsAre("b", "", "a"));
    document.move(plans / 2, 0);
    EXPECT_THAT(planTitles(document), ElementsAre("a", "b", ""));
    document.remove(plans / 1);
    EXPECT_THAT(planTitles(document), ElementsAre("a", ""));
    EXPECT_EQ(document.undoStack()->count(), 6);
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("Remove Plans 2"));
}

TEST(Document, A_registry_password_is_a_fact_and_not_a_value)
{
    Document document;
    document.setRegistryPassword(QStringLiteral("hunter2"));
    EXPECT_EQ(document.facts().hasRegistryPassword, std::optional(true));
    EXPECT_EQ(document.registryPassword().secret(), QStringLiteral("hunter2"));
    EXPECT_EQ(document.offer(), Offer());
    document.setRegistryPassword(QString());
    EXPECT_EQ(document.facts().hasRegistryPassword, std::nullopt);
}

TEST(Document, Every_edit_and_undo_is_validated)
{
    Document document;
    const std::vector<core::Finding> empty = document.report().findings();
    document.set<Field<&Offer::confirmations>>(
        core::Confirmations{{"pre.account.portal", {{.who = "Ada", .when = "2026-11-23"}}}});
    EXPECT_NE(document.report().findings(), empty);
    EXPECT_EQ(document.report().findings(), core::validate(document.subject()).findings());
    document.undoStack()->undo();
    EXPECT_EQ(document.report().findings(), empty);
}

TEST(Document, Undoing_everything_gives_the_first_value_and_redoing_the_last)
{
    std::mt19937 random(20190313);
    const auto below = [&](unsigned limit) { return random() % limit; };
    for (int round = 0; round < 8; ++round) {
        Document document;
        for (int step = 0; step < 60; ++step) {
            const std::string text(below(4), static_cast<char>('a' + below(3)));
            switch (below(8)) {
            case 0:
                document.set<Title>(text);
                break;
            case 1:
                document.set<Summary>(text);
                break;
            case 2:
                document.finishEdit();
                break;
            case 3:
                document.append<Field<&Offer::plans>>(planCalled(text));
                break;
            case 4:
                document.undoStack()->undo();
                break;
            case 5:
                document.undoStack()->redo();
                break;
            case 6:
                if (!document.offer().plans.empty())
                    document.set<PlanTitle>(
                        text, below(static_cast<unsigned>(document.offer().plans.size())));
                break;
            default:
                tests::setPicture(document, Master::path(), "logos/a.png", text);
            }
        }
        document.undoStack()->setIndex(document.undoStack()->count());
        const app::Snapshot last = document.content();
        document.undoStack()->setIndex(0);
        EXPECT_EQ(document.offer(), Offer());
        EXPECT_TRUE(document.assets().empty());
        document.undoStack()->setIndex(document.undoStack()->count());
        EXPECT_EQ(document.offer(), last->offer);
        EXPECT_EQ(document.assets(), last->assets);
    }
}
