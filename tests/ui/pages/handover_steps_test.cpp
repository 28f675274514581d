#include "app/ui/handover/paste_queue.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/state_line.h"
#include "tests/ui/pages/handover_fixture.h"

#include <QCheckBox>
#include <QMimeData>

namespace app {

namespace {

using core::PortalControl;

core::HandoffField emptyBox(const char* label)
{
    core::HandoffField field = boxOf(label, "");
    field.isLeftEmpty = true;
    return field;
}

core::HandoffField stepOf(const char* label)
{
    core::HandoffField field;
    field.label = label;
    field.control = PortalControl::Button;
    field.isAction = true;
    return field;
}

/// A text, a switch to be set, a text, three boxes to be left empty, a text; then what hands in,
/// and what comes days later.
core::BundleHandoff manySteps()
{
    core::BundleHandoff handoff = threeBoxes();
    handoff.pages = {{"Offer listing",
                      {},
                      {boxOf("Name", "Pump"), boxOf("Hide", "On", PortalControl::Switch),
                       boxOf("Summary", "Hears pumps"), emptyBox("Video"), emptyBox("Leads"),
                       emptyBox("Terms"), boxOf("Keywords", "pump")}},
                     {"Review", {}, {stepOf("Publish")}},
                     {"After certification", {}, {stepOf("Go live")}}};
    handoff.pages.back().fields.front().isLater = true;
    return handoff;
}

class HandoverStepsTest : public HandoverWindowTest {
protected:
    HandoverStepsTest() : HandoverWindowTest(manySteps()) { QGuiApplication::clipboard()->clear(); }

    void click(const QString& start) const
    {
        QPushButton* pressed = button(start);
        ASSERT_NE(pressed, nullptr) << start.toStdString();
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    void done() const { click(QStringLiteral("Done, next")); }
    [[nodiscard]] QCheckBox* goesOn() const
    {
        for (auto* box : m_window->findChildren<QCheckBox*>())
            if (box->text().contains(QStringLiteral("after each paste")))
                return box;
        return nullptr;
    }
    /// The platform of the tests does not tell of pastes.
    void tickGoesOn() const
    {
        goesOn()->setEnabled(true);
        QTest::mouseClick(goesOn(), Qt::LeftButton, {}, {10, goesOn()->height() / 2});
        ASSERT_TRUE(goesOn()->isChecked());
    }
    void paste() const { emit m_window->findChild<PasteQueue*>()->pasted(); }
    [[nodiscard]] QString title() const
    {
        return m_window->findChild<HandoverList*>()->currentItem()->text(0);
    }
};

TEST_F(HandoverStepsTest, What_goes_on_by_itself_copies_the_text_behind_what_is_set_by_hand)
{
    tickGoesOn();
    click(QStringLiteral("Copy"));
    paste();
    EXPECT_EQ(title(), QStringLiteral("Hide"));
    done();
    EXPECT_EQ(title(), QStringLiteral("Summary"));
    EXPECT_EQ(copied(), QStringLiteral("Hears pumps"));
}

TEST_F(HandoverStepsTest, A_tick_in_the_list_goes_on_too)
{
    tickGoesOn();
    click(QStringLiteral("Copy"));
    paste();
    auto* list = m_window->findChild<HandoverList*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(entry(0, 1)->checkState(0), Qt::Checked);
    EXPECT_EQ(copied(), QStringLiteral("Hears pumps"));
}

TEST_F(HandoverStepsTest, Without_that_what_is_set_by_hand_copies_nothing)
{
    done();
    done();
    EXPECT_EQ(title(), QStringLiteral("Summary"));
    EXPECT_EQ(copied(), QString());
}

TEST_F(HandoverStepsTest, What_was_pasted_is_no_longer_there_while_something_is_set_by_hand)
{
    click(QStringLiteral("Copy"));
    paste();
    EXPECT_EQ(copied(), QStringLiteral("Pump")) << "it may be pasted once more";
    done();
    EXPECT_EQ(copied(), QString());
}

TEST_F(HandoverStepsTest, What_was_not_pasted_yet_stays)
{
    click(QStringLiteral("Copy"));
    done();
    EXPECT_EQ(copied(), QStringLiteral("Pump"));
    paste();
    EXPECT_EQ(copied(), QString());
}

TEST_F(HandoverStepsTest, What_another_put_onto_the_clipboard_stays)
{
    click(QStringLiteral("Copy"));
    paste();
    QGuiApplication::clipboard()->setText(QStringLiteral("of another program"));
    done();
    EXPECT_EQ(title(), QStringLiteral("Hide"));
    EXPECT_EQ(copied(), QStringLiteral("of another program"));
}

TEST_F(HandoverStepsTest, Keys_are_said_to_work_in_this_window)
{
    EXPECT_TRUE(says(QStringLiteral("In this window, Ctrl+Shift+C copies, and again goes on.")));
    pressKeys();
    EXPECT_TRUE(says(QStringLiteral("Press the keys again in this window")));
}

TEST_F(HandoverStepsTest, What_goes_on_by_itself_asks_for_no_keys)
{
    tickGoesOn();
    click(QStringLiteral("Copy"));
    EXPECT_TRUE(says(QStringLiteral("Paste it in the portal; the next one is copied by itself.")));
}

TEST_F(HandoverStepsTest, Going_on_by_itself_is_kept_over_a_restart)
{
    tickGoesOn();
    open(manySteps());
    EXPECT_TRUE(goesOn()->isChecked());
}

TEST_F(HandoverStepsTest, Boxes_that_stay_empty_are_ticked_off_by_one_press_and_one_undo)
{
    for (int step = 0; step < 3; ++step)
        done();
    EXPECT_TRUE(says(QStringLiteral("The same goes for what comes next: Leads, Terms.")));
    EXPECT_TRUE(says(QStringLiteral("Leave it empty in the portal, and go on.")));
    click(QStringLiteral("All 3 stay empty, next"));
    EXPECT_EQ(title(), QStringLiteral("Keywords"));
    for (const int box : {3, 4, 5})
        EXPECT_EQ(entry(0, box)->checkState(0), Qt::Checked) << box;
    EXPECT_EQ(button(QStringLiteral("All ")), nullptr);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(title(), QStringLiteral("Video"));
    for (const int box : {3, 4, 5})
        EXPECT_EQ(entry(0, box)->checkState(0), Qt::Unchecked) << box;
}

TEST_F(HandoverStepsTest, Switches_that_stay_as_they_are_are_not_called_empty)
{
    core::BundleHandoff handoff = threeBoxes();
    core::HandoffField toggle;
    toggle.control = PortalControl::Switch;
    toggle.label = "Co-sell";
    handoff.pages = {{"Co-sell", {}, {toggle, toggle}}};
    open(std::move(handoff));
    EXPECT_TRUE(says(QStringLiteral("Leave it as it is in the portal, and go on.")));
    click(QStringLiteral("All 2 stay as they are, next"));
    EXPECT_TRUE(says(QStringLiteral("2 of 2 done")));
}

TEST_F(HandoverStepsTest, A_box_that_an_update_empties_is_no_box_that_stays_empty)
{
    core::BundleHandoff handoff = manySteps();
    handoff.pages[0].fields[4].news = core::HandoffNews::Changed;
    open(std::move(handoff));
    for (int step = 0; step < 3; ++step)
        done();
    EXPECT_EQ(title(), QStringLiteral("Video"));
    EXPECT_EQ(button(QStringLiteral("All ")), nullptr);
}

TEST_F(HandoverStepsTest, One_box_that_stays_empty_has_no_button_for_all)
{
    for (int step = 0; step < 5; ++step)
        done();
    EXPECT_EQ(title(), QStringLiteral("Terms"));
    EXPECT_EQ(button(QStringLiteral("All ")), nullptr);
}

TEST_F(HandoverStepsTest, Buttons_stay_at_their_place_and_the_current_box_in_view)
{
    m_window->resize(420, 620);
    QCoreApplication::processEvents();
    const auto* list = m_window->findChild<HandoverList*>();
    const auto placeOf = [this](const QPushButton* each) {
        return QRect(each->mapTo(m_window, QPoint()), each->size());
    };
    const QRect copyPlace = placeOf(button(QStringLiteral("Copy")));
    const QRect donePlace = placeOf(button(QStringLiteral("Done, next")));
    for (int step = 0; step < 8; ++step) {
        const std::string at = title().toStdString();
        EXPECT_EQ(placeOf(button(QStringLiteral("Done, next"))), donePlace) << at;
        if (const auto* copy = button(QStringLiteral("Copy"))) {
            EXPECT_EQ(placeOf(copy), copyPlace) << at;
        }
        EXPECT_TRUE(list->viewport()->rect().contains(list->visualItemRect(list->currentItem())))
            << at;
        done();
        QCoreApplication::processEvents();
    }
}

TEST_F(HandoverStepsTest, The_end_is_said_though_the_offer_goes_live_days_later)
{
    for (int step = 0; step < 7; ++step)
        done();
    EXPECT_TRUE(says(QStringLiteral("7 of 8 done")));
    EXPECT_FALSE(says(QStringLiteral("All is handed over")));
    done();
    EXPECT_TRUE(says(QStringLiteral("8 of 8 done")));
    EXPECT_EQ(title(), QStringLiteral("Go live"));
    EXPECT_TRUE(says(QStringLiteral("All is handed over. Microsoft now certifies the offer")));
    done();
    EXPECT_TRUE(says(QStringLiteral("8 of 8 done")));
    EXPECT_TRUE(says(QStringLiteral("Once the offer is live, tell Offerwright")));
}

} // namespace

} // namespace app
