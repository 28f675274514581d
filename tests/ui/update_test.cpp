#include "app/ui/update/end_update_dialog.h"
#include "app/ui/update/update_banner.h"
#include "app/ui/update/update_side.h"
#include "app/ui/widgets/lists/plan_card.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

#include <filesystem>

namespace {

const core::FieldPath kOfferId("/identity/offerId");

/// The smallest valid offer is published, and open in a folder of its own.
class UpdateTest : public testing::Test {
protected:
    UpdateTest() : m_ui(core::support::validOffer("pc-2026"))
    {
        m_ui.document.assumeProfile("pc-2026");
        publish();
    }

    void publish()
    {
        m_ui.document.setPublished(
            core::Published{m_ui.document.offer(), {}, "pc-2026", "2026-06-12", "none"});
        QCoreApplication::processEvents();
    }

    void change(const core::FieldPath& field, const char* text)
    {
        m_ui.document.setText(field, QString::fromUtf8(text));
        m_ui.document.finishEdit();
        QCoreApplication::processEvents();
    }

    void addPlans(int count)
    {
        m_ui.document.editOnce(QStringLiteral("Set up"), [&](core::Offer& offer) {
            for (int at = 0; at < count; ++at) {
                core::Plan plan = offer.plans.front();
                plan.id += "-" + std::to_string(at);
                plan.title = "Plan " + std::to_string(at);
                offer.plans.push_back(plan);
            }
        });
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<app::PlanCard*> cards() const
    {
        QList<app::PlanCard*> all;
        for (auto* card : m_ui.window->findChildren<app::PlanCard*>())
            if (card->isVisible())
                all += card;
        return all;
    }

    [[nodiscard]] app::EndUpdateDialog* endUpdate() const
    {
        auto* banner = m_ui.window->findChild<app::UpdateBanner*>();
        for (auto* button : banner->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("End update…"))
                QTest::mouseClick(button, Qt::LeftButton);
        return m_ui.window->findChild<app::EndUpdateDialog*>();
    }

    static void press(const app::EndUpdateDialog& dialog, const QString& text)
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    void pressRemove() const
    {
        auto* remove = m_ui.find<QToolButton>(QStringLiteral("Remove plan"));
        ASSERT_TRUE(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    tests::Ui m_ui;
};

TEST_F(UpdateTest, A_frozen_field_cannot_be_typed_over)
{
    m_ui.showPage("offer");
    auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    const QString before = edit->text();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("x"));
    EXPECT_EQ(m_ui.document.text(kOfferId), before);
    EXPECT_TRUE(edit->isReadOnly());
}

TEST_F(UpdateTest, A_frozen_field_that_differs_can_be_set_right_and_is_frozen_again)
{
    m_ui.showPage("offer");
    auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    const QString before = edit->text();
    change(kOfferId, "another");
    EXPECT_FALSE(edit->isReadOnly());
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, before);
    EXPECT_EQ(m_ui.document.text(kOfferId), before);
    EXPECT_TRUE(edit->isReadOnly());
}

TEST_F(UpdateTest, Mark_of_a_change_takes_no_room_from_a_label_in_the_line)
{
    m_ui.showPage("media");
    change(core::FieldPath("/media/logos/derivation/background"), "#123456");
    change(core::FieldPath("/media/logos/derivation/padding"), "7");
    EXPECT_THAT(tests::clippedOn(m_ui, m_ui.window->currentPage()), testing::IsEmpty());
}

TEST_F(UpdateTest, Nothing_is_frozen_once_the_offer_is_no_update)
{
    m_ui.showPage("offer");
    auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    m_ui.document.setPublished(std::nullopt);
    QCoreApplication::processEvents();
    EXPECT_FALSE(edit->isReadOnly());
}

TEST_F(UpdateTest, A_region_that_was_published_stays_ticked)
{
    m_ui.document.editOnce(QStringLiteral("Set up"),
                           [](core::Offer& offer) { offer.plans.front().azureGovernment = true; });
    publish();
    m_ui.showPage("plans");
    QCheckBox* region = nullptr;
    for (auto* box : m_ui.window->findChildren<QCheckBox*>())
        if (box->text().contains(QStringLiteral("Azure Government")))
            region = box;
    ASSERT_TRUE(region);
    EXPECT_FALSE(region->isEnabled());
}

TEST_F(UpdateTest, Beside_the_page_stands_what_the_update_is_about)
{
    m_ui.showPage("offer");
    const auto* side = m_ui.window->findChild<app::UpdateSide*>();
    EXPECT_TRUE(side->isVisible());
    m_ui.document.setPublished(std::nullopt);
    QCoreApplication::processEvents();
    EXPECT_FALSE(side->isVisible());
}

TEST_F(UpdateTest, A_page_with_a_preview_keeps_it)
{
    m_ui.showPage("listing");
    EXPECT_FALSE(m_ui.window->findChild<app::UpdateSide*>()->isVisible());
}

TEST_F(UpdateTest, The_end_takes_all_changes_back_and_one_undo_brings_them_again)
{
    const core::Offer before = m_ui.document.offer();
    change(core::FieldPath("/listing/title"), "Another");
    change(core::FieldPath("/listing/summary"), "Another summary");
    app::EndUpdateDialog* dialog = endUpdate();
    ASSERT_TRUE(dialog);
    press(*dialog, QStringLiteral("Take all changes back"));
    EXPECT_EQ(m_ui.document.offer(), before);
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.changes().size(), 2U);
}

TEST_F(UpdateTest, The_end_stops_the_comparison)
{
    const std::filesystem::path folder(
        app::toUtf8(m_ui.folder.filePath(QStringLiteral("project"))));
    ASSERT_TRUE(m_ui.file.saveAs(folder));
    ASSERT_TRUE(core::savePublished(folder, m_ui.document.baseline()->published()));
    app::EndUpdateDialog* dialog = endUpdate();
    ASSERT_TRUE(dialog);
    press(*dialog, QStringLiteral("Stop comparing"));
    EXPECT_FALSE(m_ui.document.baseline());
    EXPECT_FALSE(m_ui.window->findChild<app::UpdateBanner*>()->isVisible());
    EXPECT_TRUE(std::filesystem::exists(folder / "published.json.ended-1"));
}

TEST_F(UpdateTest, The_end_can_be_put_off)
{
    change(core::FieldPath("/listing/title"), "Another");
    app::EndUpdateDialog* dialog = endUpdate();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_ui.document.baseline());
    EXPECT_EQ(m_ui.document.changes().size(), 1U);
}

TEST_F(UpdateTest, Plans_are_cards_that_say_what_is_published)
{
    addPlans(1);
    change(core::FieldPath("/plans/0/title"), "Another");
    m_ui.showPage("plans");
    ASSERT_EQ(cards().size(), 2);
    EXPECT_EQ(cards()[0]->accessibleName(), QStringLiteral("Another"));
    EXPECT_TRUE(
        cards()[0]->accessibleDescription().startsWith(QStringLiteral("published · 1 change")));
    EXPECT_TRUE(cards()[1]->accessibleDescription().startsWith(QStringLiteral("new")));
}

TEST_F(UpdateTest, A_click_on_a_card_shows_its_plan_and_an_arrow_key_the_next)
{
    addPlans(2);
    m_ui.showPage("plans");
    QTest::mouseClick(cards()[1], Qt::LeftButton);
    EXPECT_EQ(m_ui.document.shownPlan(), 1U);
    QTest::keyClick(cards()[1], Qt::Key_Right);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_ui.document.shownPlan(), 2U);
    EXPECT_TRUE(cards()[2]->hasFocus());
}

TEST_F(UpdateTest, A_published_plan_is_taken_out_only_after_a_question)
{
    m_ui.showPage("plans");
    const std::size_t plans = m_ui.document.offer().plans.size();
    pressRemove();
    auto* question = m_ui.window->findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    EXPECT_EQ(m_ui.document.offer().plans.size(), plans);
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_EQ(m_ui.document.offer().plans.size(), plans);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    pressRemove();
    question = m_ui.window->findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    QTest::keyClick(question, Qt::Key_T, Qt::AltModifier);
    // A button that is pressed by its access key clicks when its animation ends.
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_ui.document.offer().plans.size() == plans - 1; }));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer().plans.size(), plans);
}

TEST_F(UpdateTest, A_plan_that_is_new_goes_without_a_question)
{
    addPlans(1);
    m_ui.document.showPlan(1);
    m_ui.showPage("plans");
    pressRemove();
    EXPECT_FALSE(m_ui.window->findChild<QMessageBox*>());
    EXPECT_EQ(m_ui.document.offer().plans.size(), 1U);
}

TEST_F(UpdateTest, More_plans_than_fit_are_a_list)
{
    addPlans(6);
    m_ui.showPage("plans");
    EXPECT_TRUE(cards().empty());
    EXPECT_TRUE(m_ui.find<QComboBox>(QStringLiteral("Plan")));
}

} // namespace
