#include "app/ui/look/style.h"
#include "app/ui/window/foot_line.h"
#include "app/ui/window/keys_window.h"
#include "app/ui/window/page.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QShortcut>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace app {

namespace {

using tests::lastPage;
using tests::Ui;

const QMenu& menuOf(const Ui& ui)
{
    return *ui.find<QToolButton>(QStringLiteral("Menu"))->menu();
}

/// Portable names of all keys that the window has now, but underlined letters.
void collectKeys(const Ui& ui, std::set<std::string>& keys)
{
    const auto take = [&keys](const QKeySequence& key) {
        if (!key.isEmpty())
            keys.insert(key.toString().toStdString());
    };
    for (const auto* shortcut : ui.window->findChildren<QShortcut*>())
        take(shortcut->key());
    for (const auto* action : ui.window->findChildren<QAction*>())
        take(action->shortcut());
    for (const auto* button : ui.window->findChildren<QAbstractButton*>())
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            take(button->shortcut());
}

TEST(Keys, List_has_every_key_of_the_window_and_its_pages)
{
    Ui ui(core::support::validOffer());
    std::set<std::string> keys;
    for (int page = 0; page <= lastPage(); ++page) {
        ui.window->showPage(page);
        collectKeys(ui, keys);
    }
    ui.window->showStart();
    collectKeys(ui, keys);
    for (const KeyGroup& group : keyGroups(menuOf(ui)))
        for (const KeyLine& line : group.lines)
            for (const QKeySequence& key : line.keys)
                keys.erase(key.toString().toStdString());
    EXPECT_EQ(keys, std::set<std::string>());
}

TEST(Keys, Menu_opens_the_list)
{
    Ui ui;
    QTest::keyClick(ui.window.get(), Qt::Key_F1, Qt::ShiftModifier);
    const auto* list = ui.window->findChild<KeysWindow*>();
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isVisible());
}

/// What the foot says at its start, alone or at the end.
bool footSays(const Ui& ui, const QString& words)
{
    const auto texts = ui.window->findChildren<FootLine*>();
    return std::ranges::any_of(texts, [&](const QLabel* text) {
        return text->isVisible() && text->text().endsWith(words);
    });
}

TEST(Keys, Foot_says_the_key_of_a_message_while_its_field_has_the_focus)
{
    const QString words =
        QStringLiteral("Alt+Enter leads to what can be done about the field's message.");
    Ui ui;
    auto* edit = ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Wrong"));
    EXPECT_FALSE(footSays(ui, words));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCoreApplication::processEvents();
    EXPECT_FALSE(footSays(ui, words));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(footSays(ui, words));
}

TEST(Keys, Foot_says_how_far_the_offer_is_beside_the_key_where_there_is_room)
{
    Ui ui;
    ui.window->resize(1800, 900);
    auto* edit = ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Wrong"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    const auto lines = ui.window->findChildren<FootLine*>();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0]->text().startsWith(QStringLiteral("0 of ")));
    EXPECT_TRUE(lines[0]->text().endsWith(
        QStringLiteral("  ·  Alt+Enter leads to what can be done about the field's message.")));
}

TEST(Keys, Ring_of_the_focus_is_around_the_outline_of_an_error)
{
    const Theme& theme = themeFor(ThemeChoice::Light, QPalette());
    const Style style(theme);
    QLineEdit edit;
    setFieldState(&edit, FieldState::Error);
    QStyleOptionFrame option;
    option.rect = {0, 0, 100, 34};
    option.state = QStyle::State_Enabled | QStyle::State_HasFocus;
    QImage image(option.rect.size(), QImage::Format_ARGB32);
    image.fill(theme.page);
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, &edit);
    painter.end();
    EXPECT_EQ(image.pixelColor(50, 0), theme.accent);
    EXPECT_EQ(image.pixelColor(50, 2), theme.error);
}

TEST(Keys, Every_radio_button_of_a_field_in_error_begins_with_the_error)
{
    Ui ui;
    touchPage(core::pageIndex("legal").value(), ui.document);
    ui.showPage("legal");
    int buttons = 0;
    for (const auto* button : ui.window->findChildren<QRadioButton*>()) {
        if (!button->isVisible())
            continue;
        ++buttons;
        EXPECT_TRUE(button->accessibleDescription().startsWith(QStringLiteral("Error: ")))
            << button->text().toStdString();
    }
    EXPECT_GE(buttons, 2);
}

} // namespace

} // namespace app
