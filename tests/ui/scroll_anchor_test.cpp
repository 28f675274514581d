#include "app/ui/look/style.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/rail.h"
#include "tests/ui/fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

QPoint onScreen(const QWidget& widget)
{
    return widget.mapToGlobal(QPoint());
}

/// A message is laid out by several events that follow each other.
void settle()
{
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

/// Leaves a wrong Offer ID by a press on the field below it, as by a hand that goes on.
struct WrongOfferId {
    explicit WrongOfferId(int height = 800)
    {
        ui.window->resize(1280, height);
        settle();
        id->setFocus();
        QTest::keyClicks(id, QStringLiteral("A"));
    }

    Ui ui;
    QLineEdit* id = ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    QLineEdit* next = ui.find<QLineEdit>(QStringLiteral("Offer name (alias)"));
};

TEST(ScrollAnchor, What_is_pressed_stays_under_the_pointer_when_a_message_appears_above)
{
    const WrongOfferId wrong(600);
    const QPoint before = onScreen(*wrong.next);
    QTest::mousePress(wrong.next, Qt::LeftButton);
    settle();
    EXPECT_NE(wrong.id->accessibleDescription().indexOf(QStringLiteral("Error:")), -1);
    EXPECT_EQ(onScreen(*wrong.next), before);
    EXPECT_TRUE(wrong.next->hasFocus());
}

TEST(ScrollAnchor, Page_with_an_error_is_found_where_it_was_left)
{
    WrongOfferId wrong(620);
    QTest::mouseClick(wrong.next, Qt::LeftButton);
    settle();
    auto* area = wrong.ui.window->findChild<PageView*>();
    QScrollBar& bar = *area->verticalScrollBar();
    bar.setValue(bar.maximum());
    const int left = bar.value();
    ASSERT_GT(left, 0);
    wrong.ui.window->findChild<Rail*>()->setFocus();
    ASSERT_EQ(bar.value(), left);
    wrong.ui.showPage("listing");
    settle();
    wrong.ui.showPage("offer");
    settle();
    EXPECT_EQ(bar.value(), left);
}

TEST(ScrollAnchor, Page_that_fits_gets_room_below_rather_than_move)
{
    const WrongOfferId wrong(1600);
    const QPoint before = onScreen(*wrong.next);
    QTest::mousePress(wrong.next, Qt::LeftButton);
    settle();
    EXPECT_EQ(onScreen(*wrong.next), before);
}

TEST(ScrollAnchor, Room_below_goes_as_one_scrolls_up)
{
    const WrongOfferId wrong(1600);
    auto* area = wrong.ui.window->findChild<PageView*>();
    ASSERT_TRUE(area && area->isAncestorOf(wrong.next));
    QScrollBar& bar = *area->verticalScrollBar();
    ASSERT_EQ(bar.maximum(), 0);
    QTest::mousePress(wrong.next, Qt::LeftButton);
    settle();
    ASSERT_GT(bar.value(), 0);
    bar.setValue(0);
    settle();
    EXPECT_EQ(bar.maximum(), 0);
}

TEST(ScrollAnchor, Message_that_goes_above_leaves_the_pressed_field_where_it_is)
{
    WrongOfferId wrong(600);
    QTest::mouseClick(wrong.next, Qt::LeftButton);
    settle();
    const QPoint before = onScreen(*wrong.next);
    wrong.ui.document.editOnce(QStringLiteral("Fix"),
                               [](core::Offer& offer) { offer.identity.offerId = "sound"; });
    settle();
    EXPECT_EQ(wrong.id->accessibleDescription().indexOf(QStringLiteral("Error:")), -1);
    EXPECT_EQ(onScreen(*wrong.next), before);
}

/// The fix of the wrong Offer ID, at the end of a page that is scrolled as far down as it goes.
struct FixAtTheEnd : WrongOfferId {
    FixAtTheEnd() : WrongOfferId(620)
    {
        QTest::keyClicks(id, QStringLiteral("bc"));
        QTest::mouseClick(next, Qt::LeftButton);
        settle();
        area = ui.window->findChild<PageView*>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        for (auto* button : ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && buttonKindOf(button) == ButtonKind::Small)
                fix = button;
        settle();
    }

    PageView* area = nullptr;
    QPushButton* fix = nullptr;
};

TEST(ScrollAnchor, Row_of_a_pressed_fix_stays_at_the_end_of_the_page)
{
    FixAtTheEnd end;
    ASSERT_NE(end.fix, nullptr);
    ASSERT_GT(end.area->verticalScrollBar()->value(), 0);
    const QPoint before = onScreen(*end.id);
    QTest::mouseClick(end.fix, Qt::LeftButton);
    settle();
    EXPECT_EQ(end.id->text(), QStringLiteral("abc"));
    EXPECT_EQ(onScreen(*end.id), before);
}

TEST(ScrollAnchor, Row_of_a_pressed_button_stays_when_a_message_above_goes)
{
    WrongOfferId wrong(620);
    QTest::mouseClick(wrong.next, Qt::LeftButton);
    settle();
    auto* area = wrong.ui.window->findChild<PageView*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    // What has the focus is above; the button that is pressed takes none.
    wrong.id->setFocus();
    QPushButton pressed(wrong.next->parentWidget());
    pressed.setFocusPolicy(Qt::NoFocus);
    pressed.setGeometry(0, 0, 20, 20);
    pressed.show();
    const QPoint before = onScreen(*wrong.next);
    QTest::mousePress(&pressed, Qt::LeftButton);
    wrong.ui.document.editOnce(QStringLiteral("Fix"),
                               [](core::Offer& offer) { offer.identity.offerId = "sound"; });
    settle();
    EXPECT_EQ(onScreen(*wrong.next), before);
}

TEST(ScrollAnchor, Who_types_on_keeps_the_field_and_not_what_was_pressed)
{
    WrongOfferId wrong(620);
    QTest::mousePress(wrong.next, Qt::LeftButton);
    settle();
    wrong.id->setFocus();
    const QPoint before = onScreen(*wrong.id);
    QTest::keyClick(wrong.id, Qt::Key_Backspace);
    settle();
    EXPECT_EQ(onScreen(*wrong.id), before);
}

} // namespace

} // namespace app
