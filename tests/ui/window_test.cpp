#include "app/ui/form/field_row.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/listing_preview.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/rail.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace app {

namespace {

using tests::currentPage;
using tests::describe;
using tests::isInternal;
using tests::lastPage;
using tests::showsPage;
using tests::Ui;

TEST(Window, Next_and_back_keep_what_was_typed)
{
    Ui ui;
    QTest::keyClicks(ui.find<QLineEdit>(QStringLiteral("Offer ID")), QStringLiteral("abc"));
    QTest::keyClick(ui.window.get(), Qt::Key_N, Qt::AltModifier);
    // A button that is pressed by its access key clicks when its animation ends.
    EXPECT_TRUE(QTest::qWaitFor([&] { return ui.window->currentPage() == 1; }));
    QTest::keyClick(ui.window.get(), Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ui.window->currentPage() == 0; }));
    EXPECT_EQ(ui.find<QLineEdit>(QStringLiteral("Offer ID"))->text(), QStringLiteral("abc"));
}

TEST(Window, One_can_type_at_once)
{
    const Ui ui;
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Publisher ID"));
}

TEST(Window, New_offer_begins_on_the_first_page)
{
    Ui ui;
    ui.window->showPage(3);
    QTest::keyClick(ui.window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(ui.window->currentPage(), 0);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Publisher ID"));
}

TEST(Window, Opened_project_begins_on_the_first_page)
{
    Ui ui;
    ui.window->showPage(3);
    ui.window->commands().open(OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor");
    EXPECT_EQ(ui.window->currentPage(), 0);
}

TEST(Window, Button_shows_the_preview_where_it_has_no_room_beside_the_page)
{
    Ui ui;
    ui.showPage("listing");
    const auto buttons = ui.window->findChildren<QPushButton*>();
    auto* button = *std::ranges::find_if(
        buttons, [](const QPushButton* each) { return each->text() == QStringLiteral("Preview"); });
    EXPECT_FALSE(button->isVisible());
    ui.window->resize(900, 620);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible(); }));
    const QWidget* preview = ui.window->findChild<ListingPreview*>();
    ASSERT_FALSE(preview->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_FALSE(showsPage(ui));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(preview->isVisible());
    EXPECT_TRUE(showsPage(ui));
}

TEST(Window, Title_names_the_project_and_the_page)
{
    Ui ui;
    EXPECT_EQ(ui.window->windowTitle(), QStringLiteral("New offer[*] – Offer"));
    ASSERT_TRUE(ui.file.saveAs(pathFrom(ui.folder.filePath(QStringLiteral("pump")))));
    ui.window->showPage(1);
    EXPECT_EQ(ui.window->windowTitle(), QStringLiteral("pump[*] – Listing"));
}

TEST(Window, First_tab_on_the_next_page_goes_to_its_first_field)
{
    Ui ui;
    QTest::keyClick(ui.window.get(), Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ui.window->currentPage() == 1; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Title"));
}

TEST(Window, Tab_goes_from_the_steps_over_the_page_to_back_and_next)
{
    Ui ui;
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Publisher ID"));
    auto* last = ui.window->findChild<QPlainTextEdit*>();
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Tab);
    // The first page has nothing before it.
    const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), QStringLiteral("&Next"));
}

TEST(Window, New_plan_is_not_blamed_for_what_it_lacks)
{
    Ui ui;
    ui.showPage("plans");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(ui.document.offer().plans.size(), 1U);
    EXPECT_FALSE(ui.document.isTouched(core::FieldPath("/plans/0")));
}

TEST(Window, Next_and_back_are_there_where_they_lead_somewhere)
{
    Ui ui;
    const auto isThere = [&](const char* text) {
        for (const auto* button : ui.window->findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(text))
                return button->isVisible() && button->isEnabled();
        return false;
    };
    for (int page = 0; page <= lastPage(); ++page) {
        ui.window->showPage(page);
        EXPECT_EQ(isThere("&Back"), page > 0) << page;
        EXPECT_EQ(isThere("&Next"), page < lastPage()) << page;
    }
}

TEST(Window, Arrow_keys_in_the_rail_change_the_page)
{
    Ui ui;
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    EXPECT_EQ(ui.window->currentPage(), 1);
}

TEST(Window, Page_that_next_has_left_shows_its_errors_in_the_rail)
{
    Ui ui;
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    EXPECT_EQ(rail->status(0).state, PageState::Begun);
    QTest::keyClick(ui.window.get(), Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ui.window->currentPage() == 1; }));
    EXPECT_EQ(rail->status(0).state, PageState::Errors);
    EXPECT_GT(rail->status(0).errors, 0);
}

TEST(Window, Rail_goes_nowhere_by_the_right_button)
{
    Ui ui;
    ui.showPage("offer");
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    QTest::mouseClick(rail->viewport(), Qt::RightButton, {},
                      rail->visualItemRect(rail->item(3)).center());
    EXPECT_EQ(rail->currentRow(), 0);
}

TEST(Window, Rail_tells_on_the_last_page_all_that_stops_the_export)
{
    Ui ui;
    ui.window->showPage(lastPage());
    const auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    int errors = 0;
    for (int page = 0; page <= lastPage(); ++page)
        errors += rail->status(page).errors;
    const core::Report report = core::validate(ui.document.subject());
    EXPECT_EQ(errors, static_cast<int>(std::ranges::count(report.findings(), core::Severity::Error,
                                                          &core::Finding::severity)));
}

TEST(Window, Page_that_was_begun_and_left_shows_its_errors_in_the_rail)
{
    Ui ui;
    QTest::keyClicks(ui.find<QLineEdit>(QStringLiteral("Offer ID")), QStringLiteral("abc"));
    ui.window->showPage(1);
    EXPECT_EQ(ui.find<Rail>(QStringLiteral("Steps"))->status(0).state, PageState::Errors);
}

TEST(Window, Page_that_was_only_looked_at_is_not_blamed)
{
    Ui ui;
    ui.window->showPage(1);
    ui.window->showPage(2);
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    EXPECT_EQ(rail->status(0), PageStatus());
    EXPECT_EQ(rail->status(1), PageStatus());
}

TEST(Window, Click_on_a_step_leads_the_keyboard_to_its_page)
{
    Ui ui;
    auto* rail = ui.find<Rail>(QStringLiteral("Steps"));
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                      rail->visualItemRect(rail->item(1)).center());
    EXPECT_EQ(ui.window->currentPage(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Title"));
}

TEST(Window, Page_and_theme_come_back_as_they_were_left)
{
    Ui ui;
    ui.window->showPage(2);
    ui.window->close();
    ui.openWindow();
    EXPECT_EQ(ui.window->currentPage(), 2);
}

TEST(Window, Page_opens_at_its_top_with_the_focus_in_its_first_field)
{
    const Ui ui(core::support::validOffer());
    for (int page = 0; page <= lastPage(); ++page) {
        ui.window->showPage(page);
        currentPage(ui).focusFirstField();
        QTest::qWait(1);
        EXPECT_EQ(currentPage(ui).verticalScrollBar()->value(), 0) << page;
    }
}

TEST(Window, Access_key_of_a_field_out_of_view_brings_it_there)
{
    Ui ui(core::support::validOffer());
    ui.showPage("listing");
    PageView& view = currentPage(ui);
    const auto rows = view.form().rows();
    QWidget* last = rows.back()->focusTarget();
    ASSERT_TRUE(last->visibleRegion().isEmpty());
    last->setFocus(Qt::ShortcutFocusReason);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !last->visibleRegion().isEmpty(); }));
}

TEST(Window, Every_focusable_widget_has_an_accessible_name)
{
    Ui ui(core::support::validOffer());
    for (int page = 0; page <= lastPage(); ++page) {
        ui.window->showPage(page);
        for (QWidget* widget : ui.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || isInternal(widget))
                continue;
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(interface, nullptr) << describe(widget, page);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << describe(widget, page);
        }
    }
}

TEST(Window, Access_keys_are_unique_in_every_menu_and_language)
{
    for (const char* language : {"en", "de"}) {
        Ui ui(core::support::validOffer());
        ui.settings.setValue(QStringLiteral("language"), QString::fromLatin1(language));
        ui.openWindow();
        for (const auto* menu : ui.window->findChildren<QMenu*>()) {
            std::set<QString> keys;
            for (const QAction* action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                EXPECT_TRUE(key.isEmpty() || keys.insert(key.toString()).second)
                    << language << ": " << action->text().toStdString();
            }
        }
    }
}

/// Where the widget stands, or the card that holds it and not the other.
QPoint placeBeside(const QWidget* widget, const QWidget& other)
{
    while (!widget->parentWidget()->isAncestorOf(&other))
        widget = widget->parentWidget();
    return widget->mapTo(widget->window(), QPoint());
}

TEST(Window, Tab_visits_the_rows_from_top_to_bottom)
{
    Ui ui(core::support::validOffer());
    for (int page = 0; page <= lastPage(); ++page) {
        ui.window->showPage(page);
        auto rows = currentPage(ui).form().rows();
        std::erase_if(rows, [](const FieldRow* row) { return row->isAway(); });
        for (std::size_t at = 1; at < rows.size(); ++at) {
            const QWidget* widget = rows[at - 1]->focusTarget();
            const QWidget* target = rows[at]->focusTarget();
            int steps = 0;
            while (widget != target && !rows[at]->isAncestorOf(widget) && steps < 200) {
                widget = widget->nextInFocusChain();
                ++steps;
            }
            EXPECT_LT(steps, 40) << describe(target, page);
            // Fields and cards that share a line are read from its start.
            const QPoint before = placeBeside(rows[at - 1], *rows[at]);
            const QPoint after = placeBeside(rows[at], *rows[at - 1]);
            EXPECT_TRUE(before.y() < after.y() || before.x() < after.x()) << describe(target, page);
        }
    }
}

} // namespace

} // namespace app
