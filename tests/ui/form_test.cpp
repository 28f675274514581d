#include "app/ui/form/form.h"

#include "app/ui/form/field_row.h"
#include "app/ui/window/page.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

const QString kOfferId = QStringLiteral("Offer ID");
const QString kPublisherId = QStringLiteral("Publisher ID");

const FieldRow& rowOf(const QWidget* editor)
{
    const QWidget* widget = editor;
    while (!qobject_cast<const FieldRow*>(widget))
        widget = widget->parentWidget();
    return *qobject_cast<const FieldRow*>(widget);
}

void leaveTo(const Ui& ui, const QString& other)
{
    ui.find<QLineEdit>(other)->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
}

TEST(Form, Typed_text_reaches_the_offer_at_every_key)
{
    const Ui ui;
    QTest::keyClicks(ui.find<QLineEdit>(kOfferId), QStringLiteral("ab"));
    EXPECT_EQ(ui.document.offer().identity.offerId, "ab");
}

TEST(Form, Empty_form_is_calm)
{
    const Ui ui;
    for (const FieldRow* row : ui.window->findChildren<FieldRow*>())
        EXPECT_TRUE(row->messages().findings().empty()) << row->label().toStdString();
}

TEST(Form, Wrong_text_is_not_blamed_while_it_is_typed)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("A"));
    EXPECT_TRUE(rowOf(edit).messages().findings().empty());
}

TEST(Form, Message_appears_under_its_field_when_the_field_is_left)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("A"));
    leaveTo(ui, kPublisherId);
    ASSERT_FALSE(rowOf(edit).messages().findings().empty());
    EXPECT_TRUE(rowOf(edit).messages().isVisible());
    EXPECT_GT(rowOf(edit).messages().geometry().top(), edit->geometry().bottom());
}

TEST(Form, Message_goes_at_the_keystroke_that_mends_the_text)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("abcA"));
    leaveTo(ui, kPublisherId);
    ASSERT_FALSE(rowOf(edit).messages().findings().empty());
    edit->setFocus();
    edit->end(false);
    QTest::keyClick(edit, Qt::Key_Backspace);
    EXPECT_TRUE(rowOf(edit).messages().findings().empty());
}

TEST(Form, Finding_is_part_of_the_accessible_description)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("A"));
    leaveTo(ui, kPublisherId);
    EXPECT_TRUE(edit->accessibleDescription().startsWith(QStringLiteral("Error:")));
}

TEST(Form, Field_that_was_only_passed_is_not_blamed)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    leaveTo(ui, kPublisherId);
    EXPECT_TRUE(rowOf(edit).messages().findings().empty());
}

TEST(Form, Tab_leads_from_a_wrong_field_to_the_next_field)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("A"));
    leaveTo(ui, kPublisherId);
    ASSERT_TRUE(rowOf(edit).messages().isVisible());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_FALSE(rowOf(edit).isAncestorOf(QApplication::focusWidget()));
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST(Form, Alt_and_enter_lead_to_the_fix_and_enter_mends)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Abc"));
    leaveTo(ui, kPublisherId);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(rowOf(edit).messages().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(ui.document.offer().identity.offerId, "abc");
    EXPECT_TRUE(edit->hasFocus());
}

QPushButton* fixOf(const QWidget* editor)
{
    const auto links = rowOf(editor).messages().findChildren<QPushButton*>();
    const auto shown = std::ranges::find_if(links, [](const QPushButton* link) {
        return link->isVisible() && link->text() != QStringLiteral("Why?");
    });
    return shown == links.end() ? nullptr : *shown;
}

void retype(QLineEdit* edit, const char* text)
{
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QString::fromUtf8(text));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCoreApplication::processEvents();
}

TEST(Form, Fix_writes_the_value_as_it_is_now_though_the_message_reads_the_same)
{
    Ui ui;
    ui.document.assumeProfile("pc-2022");
    ui.showPage("support");
    auto* phone = ui.find<QLineEdit>(QStringLiteral("Phone number"));
    ASSERT_NE(phone, nullptr);
    retype(phone, "+49 711 12345-6");
    const auto before = rowOf(phone).messages().findings();
    ASSERT_FALSE(before.empty());
    retype(phone, "+49 711 12345-67");
    ASSERT_EQ(rowOf(phone).messages().findings(), before);
    QPushButton* fix = fixOf(phone);
    ASSERT_NE(fix, nullptr);
    EXPECT_EQ(fix->accessibleName(), QStringLiteral("Write “+49 711 12345 67”"));
    QTest::mouseClick(fix, Qt::LeftButton);
    EXPECT_EQ(ui.document.offer().support.customers.phone, "+49 711 12345 67");
}

TEST(Form, Help_of_an_id_names_the_signs_of_the_profile)
{
    Ui ui;
    ui.document.assumeProfile("pc-2026");
    QCoreApplication::processEvents();
    const auto* id = ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    ASSERT_NE(id, nullptr);
    EXPECT_TRUE(id->accessibleDescription().contains(QStringLiteral("digits and -\u00A0_. It")));
    ui.document.assumeProfile("cpp-2019");
    QCoreApplication::processEvents();
    EXPECT_TRUE(id->accessibleDescription().contains(QStringLiteral("digits and -. It")));
}

TEST(Form, Fix_of_an_id_follows_what_was_typed_after_it)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    retype(edit, "Serial");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, QStringLiteral(" Bridge Professional"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCoreApplication::processEvents();
    QPushButton* fix = fixOf(edit);
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    EXPECT_EQ(ui.document.offer().identity.offerId, "serial-bridge-professional");
}

TEST(Form, Escape_leads_from_the_fix_back_to_the_field)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("A"));
    leaveTo(ui, kPublisherId);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(edit->hasFocus());
}

TEST(Form, Wheel_over_a_list_scrolls_the_page_and_keeps_the_value)
{
    Ui ui;
    ui.showPage("listing");
    auto* box = ui.find<QComboBox>(QStringLiteral("Language"));
    ASSERT_NE(box, nullptr);
    box->setFocus();
    const int index = box->currentIndex();
    QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    EXPECT_EQ(box->currentIndex(), index);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST(Form, Undo_key_in_an_editor_undoes_the_offer)
{
    const Ui ui;
    auto* edit = ui.find<QLineEdit>(kOfferId);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QTest::keySequence(edit, QKeySequence::Undo);
    EXPECT_EQ(ui.document.offer().identity.offerId, "");
    EXPECT_EQ(edit->text(), QString());
}

TEST(Form, Reveal_selects_the_characters_of_the_range)
{
    core::Offer offer;
    offer.identity.offerId = "grün-Ärger";
    Ui ui(offer);
    ui.window->goTo(core::FieldPath("/identity/offerId"), core::TextRange{6, 8});
    EXPECT_EQ(ui.find<QLineEdit>(kOfferId)->selectedText(), QStringLiteral("Ä"));
}

TEST(Form, Table_grows_by_typing_into_its_last_row)
{
    Ui ui;
    ui.window->goTo(core::FieldPath("/listing/links"));
    auto* table = ui.find<QTableView>(QStringLiteral("Useful links"));
    ASSERT_NE(table, nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Start"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("More"));
    ASSERT_EQ(ui.document.offer().listing.links.size(), 2U);
    EXPECT_EQ(ui.document.offer().listing.links[0].title, "Start");
    EXPECT_EQ(ui.document.offer().listing.links[1].title, "More");
}

TEST(Form, What_is_typed_right_after_a_click_is_added_to_the_cell)
{
    core::Offer offer;
    offer.listing.links.resize(1);
    offer.listing.links[0].title = "Start";
    Ui ui(offer);
    ui.showPage("links");
    auto* table = ui.find<QTableView>(QStringLiteral("Useful links"));
    const QPoint cell = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ed"));
    EXPECT_EQ(ui.document.offer().listing.links[0].title, "Started");
}

TEST(Form, Delete_in_a_table_removes_the_row)
{
    core::Offer offer;
    offer.listing.links.resize(2);
    offer.listing.links[1].title = "stays";
    Ui ui(offer);
    ui.showPage("links");
    auto* table = ui.find<QTableView>(QStringLiteral("Useful links"));
    ASSERT_NE(table, nullptr);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(ui.document.offer().listing.links.size(), 1U);
    EXPECT_EQ(ui.document.offer().listing.links[0].title, "stays");
}

TEST(Form, Alt_and_arrow_move_a_row)
{
    core::Offer offer;
    offer.listing.links.resize(2);
    offer.listing.links[1].title = "second";
    Ui ui(offer);
    ui.showPage("links");
    auto* table = ui.find<QTableView>(QStringLiteral("Useful links"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(ui.document.offer().listing.links[0].title, "second");
}

TEST(Form, Pasted_lines_become_rows_in_one_step)
{
    Ui ui;
    ui.showPage("links");
    auto* table = ui.find<QTableView>(QStringLiteral("Useful links"));
    QApplication::clipboard()->setText(QStringLiteral("A\thttps://a.example\nB"));
    QTest::keySequence(table, QKeySequence::Paste);
    ASSERT_EQ(ui.document.offer().listing.links.size(), 2U);
    EXPECT_EQ(ui.document.offer().listing.links[0].url, "https://a.example");
    ui.document.undoStack()->undo();
    EXPECT_TRUE(ui.document.offer().listing.links.empty());
}

} // namespace

} // namespace app
