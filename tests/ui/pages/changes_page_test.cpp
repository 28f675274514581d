#include "app/document/base/wording.h"
#include "app/ui/changes/change_row.h"
#include "app/ui/form/update_mark.h"
#include "app/ui/update/update_banner.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/rail.h"
#include "core/project/published.h"
#include "core/report/update_notes.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <string>

namespace {

const core::FieldPath kTitle("/listing/title");
const core::FieldPath kSummary("/listing/summary");

core::Published publishedOf(const core::Offer& offer)
{
    return {offer, {}, "cpp-2019", "2026-06-12", "none"};
}

class ChangesPageTest : public testing::Test {
protected:
    ChangesPageTest() : m_ui(core::support::validOffer())
    {
        m_ui.document.setPublished(publishedOf(m_ui.document.offer()));
        QCoreApplication::processEvents();
    }

    void change(const core::FieldPath& field, const char* text)
    {
        m_ui.document.setText(field, QString::fromUtf8(text));
        m_ui.document.finishEdit();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<app::ChangeRow*> rows() const
    {
        QList<app::ChangeRow*> all;
        for (auto* row : m_ui.window->findChildren<app::ChangeRow*>())
            if (row->isVisible())
                all += row;
        return all;
    }

    [[nodiscard]] app::Rail& rail() const { return *m_ui.window->findChild<app::Rail*>(); }
    [[nodiscard]] static int changesRow()
    {
        return static_cast<int>(core::pageIndex("changes").value());
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : m_ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    tests::Ui m_ui;
};

TEST_F(ChangesPageTest, Is_in_the_rail_only_where_something_is_published)
{
    EXPECT_FALSE(rail().isRowHidden(changesRow()));
    m_ui.document.setPublished(std::nullopt);
    EXPECT_TRUE(rail().isRowHidden(changesRow()));
}

TEST_F(ChangesPageTest, Next_leads_over_it_only_in_an_update)
{
    m_ui.showPage("checklist");
    QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
    EXPECT_EQ(m_ui.window->currentPage(), changesRow());
    m_ui.document.setPublished(std::nullopt);
    m_ui.showPage("checklist");
    QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
    EXPECT_EQ(m_ui.window->currentPage(), changesRow() + 1);
}

TEST_F(ChangesPageTest, Says_that_nothing_changed)
{
    m_ui.showPage("changes");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_EQ(rail().status(changesRow()).changes, 0);
}

TEST_F(ChangesPageTest, Has_a_row_for_each_change_and_counts_them_in_the_rail)
{
    change(kTitle, "Another title");
    change(kSummary, "Another summary");
    m_ui.showPage("changes");
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(rail().status(changesRow()).changes, 2);
    EXPECT_EQ(rail().status(static_cast<int>(core::pageIndex("listing").value())).changes, 2);
    EXPECT_EQ(rows().front()->name()->accessibleName(), QStringLiteral("Listing › Title"));
    EXPECT_TRUE(
        rows().front()->name()->accessibleDescription().contains(QStringLiteral("inserted ")));
}

TEST_F(ChangesPageTest, A_place_deep_in_the_offer_has_room_for_its_name)
{
    m_ui.window->resize(900, 620);
    m_ui.document.editOnce(QStringLiteral("Add"), [](core::Offer& offer) {
        offer.plans[0].defaults.routes.push_back({"up", "FROM /messages/* INTO $upstream", {}});
    });
    m_ui.showPage("changes");
    ASSERT_EQ(rows().size(), 1);
    const QPushButton& name = *rows().front()->name();
    EXPECT_EQ(name.accessibleName(), QStringLiteral("Route up of plan Vibration Monitor"));
    EXPECT_GE(name.width(), name.minimumSizeHint().width());
}

TEST_F(ChangesPageTest, A_new_plan_is_one_row_that_takes_it_back_as_a_whole)
{
    const auto before = m_ui.document.offer().plans.size();
    m_ui.document.editOnce(QStringLiteral("Add"), [](core::Offer& offer) {
        core::Plan plan = offer.plans.front();
        plan.id = "gold";
        plan.title = "Gold";
        offer.plans.push_back(plan);
    });
    m_ui.showPage("changes");
    QStringList names;
    for (const app::ChangeRow* row : rows())
        names += row->name()->accessibleName();
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), 1)
        << names.join(u'|').toStdString();
    EXPECT_TRUE(rows().front()->name()->accessibleDescription().contains(QStringLiteral("Gold")));
    QTest::mouseClick(rows().front()->undo(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_ui.document.offer().plans.size(), before);
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(ChangesPageTest, A_click_takes_one_change_back_and_one_undo_brings_it_again)
{
    const QString before = m_ui.document.text(kTitle);
    change(kTitle, "Another title");
    change(kSummary, "Another summary");
    m_ui.showPage("changes");
    QTest::mouseClick(rows().front()->undo(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_ui.document.text(kTitle), before);
    EXPECT_EQ(rows().size(), 1);
    QTest::keyClick(m_ui.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_ui.document.text(kTitle), QStringLiteral("Another title"));
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(ChangesPageTest, Space_on_a_change_leads_to_its_field)
{
    change(kSummary, "Another summary");
    m_ui.showPage("changes");
    rows().front()->name()->setFocus();
    QTest::keyClick(rows().front()->name(), Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_ui.window->currentPage(), static_cast<int>(core::pageIndex("listing").value()));
    ASSERT_TRUE(m_ui.window->focusWidget());
    EXPECT_EQ(m_ui.window->focusWidget()->accessibleName(), QStringLiteral("Summary"));
}

TEST_F(ChangesPageTest, The_arrow_keys_lead_from_row_to_row)
{
    change(kTitle, "Another title");
    change(kSummary, "Another summary");
    m_ui.showPage("changes");
    rows()[0]->name()->setFocus();
    QTest::keyClick(rows()[0]->name(), Qt::Key_Down);
    EXPECT_TRUE(rows()[1]->name()->hasFocus());
    QTest::keyClick(rows()[1]->name(), Qt::Key_Up);
    EXPECT_TRUE(rows()[0]->name()->hasFocus());
}

TEST_F(ChangesPageTest, A_picture_without_its_bundle_cannot_be_taken_back)
{
    core::Offer offer = m_ui.document.offer();
    offer.media.logos.master = "logos/old.png";
    m_ui.document.setPublished(publishedOf(offer));
    m_ui.showPage("changes");
    ASSERT_EQ(rows().size(), 1);
    EXPECT_FALSE(rows().front()->undo()->isEnabled());
    EXPECT_TRUE(button(QStringLiteral("Locate…")));
    EXPECT_FALSE(button(QStringLiteral("Blink")));
}

TEST_F(ChangesPageTest, A_change_that_is_taken_back_leaves_the_focus_on_the_next_row)
{
    for (const char* field : {"/listing/title", "/listing/summary", "/listing/longSummary"})
        change(core::FieldPath(field), "Another text");
    m_ui.showPage("changes");
    ASSERT_EQ(rows().size(), 3);
    const QString next = rows()[2]->name()->accessibleName();
    QTest::mouseClick(rows()[1]->undo(), Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_EQ(rows().size(), 2);
    EXPECT_TRUE(rows()[1]->name()->hasFocus());
    EXPECT_EQ(rows()[1]->name()->accessibleName(), next);
}

TEST_F(ChangesPageTest, A_change_that_is_taken_back_leaves_the_page_where_it_was)
{
    m_ui.document.editOnce(QStringLiteral("Add"), [](core::Offer& offer) {
        for (int at = 0; at < 30; ++at)
            offer.plans[0].defaults.environment.push_back({"V" + std::to_string(at), "1", {}});
    });
    m_ui.showPage("changes");
    ASSERT_EQ(rows().size(), 30);
    rows()[20]->name()->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const auto top = [&](int row) { return rows()[row]->mapTo(m_ui.window.get(), QPoint()).y(); };
    const int before = top(20);
    QTest::keyClick(rows()[20]->undo(), Qt::Key_Space);
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    ASSERT_EQ(rows().size(), 29);
    EXPECT_EQ(top(20), before);
}

TEST_F(ChangesPageTest, A_removed_route_and_a_new_variable_are_told_apart_by_name)
{
    core::Offer offer = m_ui.document.offer();
    offer.plans[0].defaults.routes = {{"alertsToCloud", "FROM /messages/* INTO $upstream", {}}};
    m_ui.document.setPublished(publishedOf(offer));
    m_ui.document.editOnce(QStringLiteral("Add"), [](core::Offer& now) {
        now.plans[0].defaults.routes.clear();
        now.plans[0].defaults.environment.push_back({"HISTORY_DAYS", "30", {}});
    });
    m_ui.showPage("changes");
    QStringList names;
    for (const app::ChangeRow* row : rows())
        names += row->name()->accessibleName();
    EXPECT_EQ(names.join(u'|'),
              QStringLiteral("Route alertsToCloud of plan Vibration Monitor|"
                             "Environment variable HISTORY_DAYS of plan Vibration Monitor"));
    EXPECT_EQ(rail().status(changesRow()).changes, 2) << "as many as there are rows";
}

TEST_F(ChangesPageTest, Typing_notes_leaves_the_other_rows_as_they_are)
{
    change(kTitle, "Another title");
    change(core::FieldPath("/certificationNotes"), "Notes");
    m_ui.showPage("changes");
    ASSERT_EQ(rows().size(), 2);
    const QPointer<app::ChangeRow> title = rows()[1];
    auto* edit = m_ui.find<QPlainTextEdit>(QStringLiteral("Notes for certification"));
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral("!!"));
    QCoreApplication::processEvents();
    ASSERT_TRUE(title);
    EXPECT_TRUE(title->isVisible());
    EXPECT_EQ(rows().size(), 2);
    EXPECT_TRUE(rows()[0]->name()->accessibleDescription().contains(QStringLiteral("!!")));
}

TEST_F(ChangesPageTest, Notes_are_written_above_what_a_person_wrote_by_one_step)
{
    change(core::FieldPath("/certificationNotes"), "Account: test.");
    change(kTitle, "Another title");
    m_ui.showPage("changes");
    QTest::mouseClick(button(QStringLiteral("Write from the changes")), Qt::LeftButton);
    const std::string notes = m_ui.document.offer().certificationNotes;
    EXPECT_TRUE(core::hasUpdateNotes(notes));
    EXPECT_TRUE(notes.ends_with("\n\nAccount: test."));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer().certificationNotes, "Account: test.");
}

TEST_F(ChangesPageTest, Notes_that_are_typed_go_into_the_offer)
{
    m_ui.showPage("changes");
    auto* edit = m_ui.find<QPlainTextEdit>(QStringLiteral("Notes for certification"));
    ASSERT_TRUE(edit);
    const QString before = edit->toPlainText();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral("Hello"));
    EXPECT_EQ(m_ui.document.text(core::FieldPath("/certificationNotes")),
              before + QStringLiteral("Hello"));
}

TEST_F(ChangesPageTest, The_banner_says_how_much_changed_and_leads_there)
{
    change(kTitle, "Another title");
    QPushButton* link = button(QStringLiteral("1 change on 1 page"));
    ASSERT_TRUE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(m_ui.window->currentPage(), changesRow());
    EXPECT_TRUE(m_ui.window->findChild<app::UpdateBanner*>()->isVisible());
    m_ui.document.setPublished(std::nullopt);
    EXPECT_FALSE(m_ui.window->findChild<app::UpdateBanner*>()->isVisible());
}

TEST_F(ChangesPageTest, A_field_tells_what_it_was_and_takes_it_back)
{
    const QString before = m_ui.document.text(kTitle);
    m_ui.showPage("listing");
    change(kTitle, "Another title");
    QPushButton* back = m_ui.find<QPushButton>(QStringLiteral("Take back: Listing › Title"));
    ASSERT_TRUE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(m_ui.document.text(kTitle), before);
    EXPECT_FALSE(back->isVisible());
}

TEST_F(ChangesPageTest, A_frozen_field_says_so_and_why)
{
    m_ui.showPage("offer");
    QLineEdit* edit = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->accessibleDescription().contains(
        QStringLiteral("frozen since %1. Customers' deployments").arg(app::dayText("2026-06-12"))));
}

TEST_F(ChangesPageTest, What_was_published_with_a_fault_is_one_line_that_opens)
{
    core::Offer offer = m_ui.document.offer();
    offer.listing.summary = std::string(300, 'x');
    m_ui.document.editOnce(QStringLiteral("Set up"), [&](core::Offer& now) { now = offer; });
    m_ui.document.setPublished(publishedOf(offer));
    m_ui.showPage("listing");
    QPushButton* show = nullptr;
    for (auto* mark : m_ui.window->findChildren<app::UpdateMark*>())
        for (auto* link : mark->findChildren<QPushButton*>())
            if (link->isVisible() && link->text() == QStringLiteral("Show"))
                show = show ? show : link;
    ASSERT_TRUE(show);
    QTest::mouseClick(show, Qt::LeftButton);
    EXPECT_EQ(show->text(), QStringLiteral("Hide again"));
}

} // namespace
