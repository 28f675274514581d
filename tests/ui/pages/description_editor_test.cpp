#include "app/ui/widgets/code/code_edit.h"
#include "tests/ui/described.h"

#include <QComboBox>

namespace app {

namespace {

using tests::Described;

const QString kDescription = QStringLiteral("Description");
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto kCtrlAlt = Qt::ControlModifier | Qt::AltModifier;

TEST(DescriptionEditor, Typed_text_is_written_as_paragraphs)
{
    const Described page;
    page.type("One & two.");
    page.press(Qt::Key_Return);
    page.type("Three.");
    EXPECT_EQ(page.html(), "<p>One &amp; two.</p>\n<p>Three.</p>");
}

TEST(DescriptionEditor, Description_of_a_plan_is_typed_as_text_too)
{
    core::Offer offer;
    offer.plans.resize(2);
    tests::Ui ui(offer);
    ui.document.showPlan(1);
    ui.showPage("plans");
    QTest::keyClicks(ui.window->findChild<RichEdit*>(), QStringLiteral("One & two."));
    EXPECT_EQ(ui.document.offer().plans[0].description, "");
    EXPECT_EQ(ui.document.offer().plans[1].description, "<p>One &amp; two.</p>");
}

/// Whether the caret is in the part of the page that is in view.
bool isCaretInView(const QTextEdit& edit)
{
    const QWidget& shown = *edit.viewport();
    return shown.visibleRegion().contains(edit.cursorRect().center());
}

TEST(DescriptionEditor, Page_follows_the_caret_below_its_edge)
{
    const Described page;
    page.ui.window->resize(900, 480);
    QCoreApplication::processEvents();
    page.pasteText(
        QStringLiteral("Bearings talk before they break.\n\n").repeated(30).toUtf8().constData());
    page.press(Qt::Key_End, Qt::ControlModifier);
    page.type("Listen");
    QCoreApplication::processEvents();
    EXPECT_TRUE(isCaretInView(page.text()));
    page.press(Qt::Key_Home, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isCaretInView(page.text()));
}

TEST(DescriptionEditor, Undo_brings_back_what_a_slip_has_typed_over)
{
    const Described page;
    page.type("Ten minutes of work");
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.type("Gone");
    page.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page.html(), "<p>Ten minutes of work</p>");
    page.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page.html(), "");
    page.press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(page.html(), "<p>Ten minutes of work</p>");
}

TEST(DescriptionEditor, Shift_and_enter_break_the_line)
{
    const Described page;
    page.type("a");
    page.press(Qt::Key_Return, Qt::ShiftModifier);
    page.type("b");
    EXPECT_EQ(page.html(), "<p>a<br>b</p>");
}

TEST(DescriptionEditor, Key_makes_what_is_typed_next_bold)
{
    const Described page;
    page.type("a ");
    page.press(Qt::Key_B, Qt::ControlModifier);
    page.type("b");
    page.press(Qt::Key_B, Qt::ControlModifier);
    page.type("c");
    EXPECT_EQ(page.html(), "<p>a <b>b</b>c</p>");
}

TEST(DescriptionEditor, Button_makes_the_selection_italic)
{
    const Described page("<p>a</p>");
    page.text().selectAll();
    page.click("Italic");
    EXPECT_EQ(page.html(), "<p><i>a</i></p>");
    EXPECT_TRUE(page.text().hasFocus());
}

TEST(DescriptionEditor, Underline_is_no_format_to_be_had)
{
    const Described page("<p>a</p>");
    page.text().selectAll();
    page.press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(page.html(), "<p>a</p>");
}

TEST(DescriptionEditor, Keys_make_a_heading_and_enter_leaves_it)
{
    const Described page;
    page.press(Qt::Key_2, kCtrlAlt);
    page.type("Title");
    page.press(Qt::Key_Return);
    page.type("Text");
    EXPECT_EQ(page.html(), "<h2>Title</h2>\n<p>Text</p>");
}

TEST(DescriptionEditor, Style_is_chosen_from_the_list)
{
    const Described page("<p>a</p>");
    auto* style = page.ui.find<QComboBox>(QStringLiteral("Style of the paragraph"));
    style->setFocus();
    QTest::keyClick(style, Qt::Key_Down);
    EXPECT_EQ(page.html(), "<h1>a</h1>");
}

TEST(DescriptionEditor, List_goes_on_with_enter_and_ends_with_an_empty_item)
{
    const Described page;
    page.press(Qt::Key_8, kCtrlShift);
    page.type("a");
    page.press(Qt::Key_Return);
    page.type("b");
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Return);
    page.type("c");
    EXPECT_EQ(page.html(), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>");
}

TEST(DescriptionEditor, Selected_paragraphs_become_one_numbered_list_and_paragraphs_again)
{
    const Described page("<p>a</p>\n<p>b</p>");
    page.text().selectAll();
    page.click("Numbered list");
    EXPECT_EQ(page.html(), "<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
    page.click("Numbered list");
    EXPECT_EQ(page.html(), "<p>a</p>\n<p>b</p>");
}

TEST(DescriptionEditor, Backspace_at_the_start_of_an_item_ends_the_item)
{
    const Described page("<ul>\n<li>a</li>\n</ul>");
    page.press(Qt::Key_Home);
    page.press(Qt::Key_Backspace);
    EXPECT_EQ(page.html(), "<p>a</p>");
}

CodeEdit& htmlOf(const Described& page)
{
    page.click("Description as HTML");
    return *page.ui.find<CodeEdit>(QStringLiteral("Description"));
}

TEST(DescriptionEditor, Key_in_the_html_changes_one_character_and_no_other)
{
    const Described page("<p>a\u00A0b\u00A0\u2009c \U0001F600</p>");
    CodeEdit& html = htmlOf(page);
    html.moveCursor(QTextCursor::End);
    QTest::keyClicks(&html, QStringLiteral("x"));
    EXPECT_EQ(page.html(), "<p>a\u00A0b\u00A0\u2009c \U0001F600</p>x");
    QTest::keyClick(&html, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(page.html(), "<p>a\u00A0b\u00A0\u2009c \U0001F600</p>x\n");
}

TEST(DescriptionEditor, Cut_and_paste_in_the_html_keep_spaces_that_do_not_break)
{
    const Described page("<p>a\u00A0b</p>");
    CodeEdit& html = htmlOf(page);
    QTest::keySequence(&html, QKeySequence::SelectAll);
    QTest::keySequence(&html, QKeySequence::Cut);
    QTest::keySequence(&html, QKeySequence::Paste);
    EXPECT_EQ(page.html(), "<p>a\u00A0b</p>");
}

TEST(DescriptionEditor, Place_in_the_html_is_found_behind_letters_of_several_bytes)
{
    Described page("<p>\u00A0\u00A0\u00E4\U0001F600 word</p>");
    const std::size_t at = page.html().find("word");
    page.ui.window->goTo(core::FieldPath("/listing/description"), core::TextRange{at, at + 4});
    EXPECT_EQ(page.ui.find<CodeEdit>(QStringLiteral("Description"))->textCursor().selectedText(),
              QStringLiteral("word"));
}

TEST(DescriptionEditor, Space_that_browsers_would_not_show_is_not_typed)
{
    const Described page;
    page.type(" a  b");
    EXPECT_EQ(page.text().toPlainText(), QStringLiteral("a b"));
    EXPECT_EQ(page.html(), "<p>a b</p>");
}

TEST(DescriptionEditor, Undo_takes_back_what_was_typed)
{
    const Described page("<p>a</p>");
    page.type("bc");
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    EXPECT_EQ(page.html(), "<p>a</p>");
    EXPECT_EQ(page.text().toPlainText(), QStringLiteral("a"));
}

TEST(DescriptionEditor, Moving_the_cursor_rewrites_nothing)
{
    const std::string html = "<p>\n  a\n</p>\n\nloose";
    const Described page(html);
    page.press(Qt::Key_Home);
    page.press(Qt::Key_Space);
    EXPECT_EQ(page.html(), html);
}

TEST(DescriptionEditor, Both_views_show_one_value)
{
    const Described page("<p>a</p>");
    page.click("Description as HTML");
    auto* source = page.ui.find<CodeEdit>(kDescription);
    ASSERT_NE(source, nullptr);
    source->setFocus();
    source->moveCursor(QTextCursor::End);
    QTest::keyClicks(source, QStringLiteral("<p>b</p>"));
    page.click("Description as text");
    EXPECT_EQ(page.text().toPlainText(), QStringLiteral("a\nb"));
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    EXPECT_EQ(page.text().toPlainText(), QStringLiteral("a"));
}

TEST(DescriptionEditor, Another_theme_changes_neither_description_nor_history)
{
    Described page("<p>a</p>");
    page.click("Description as HTML");
    page.click("Description as text");
    page.text().setFocus();
    page.text().moveCursor(QTextCursor::End);
    page.type("b");
    const int steps = page.ui.document.undoStack()->count();
    page.ui.window->setThemeChoice(ThemeChoice::Dark);
    page.ui.window->setThemeChoice(ThemeChoice::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.html(), "<p>ab</p>");
    EXPECT_EQ(page.ui.document.undoStack()->count(), steps);
}

TEST(DescriptionEditor, Other_view_has_the_focus_that_the_view_before_had)
{
    const Described page("<p>a</p>");
    page.click("Description as HTML");
    EXPECT_TRUE(page.ui.find<CodeEdit>(kDescription)->hasFocus());
    page.click("Description as text");
    EXPECT_TRUE(page.text().hasFocus());
}

TEST(DescriptionEditor, Html_that_says_more_is_shown_as_kept_and_left_alone)
{
    const std::string html = "<p onclick=x()>a <a href=x>b</a></p>";
    const Described page(html);
    EXPECT_EQ(page.text().toPlainText(), QStringLiteral("a b"));
    page.type("c");
    page.press(Qt::Key_B, Qt::ControlModifier);
    page.press(Qt::Key_1, kCtrlAlt);
    EXPECT_EQ(page.html(), html);
}

TEST(DescriptionEditor, Clean_up_is_one_step_after_which_one_can_type)
{
    const std::string html = "<p onclick=x()>a <strong>b</strong></p>";
    const Described page(html);
    auto* cleanUp = page.button("Clean up");
    ASSERT_NE(cleanUp, nullptr);
    ASSERT_TRUE(cleanUp->isVisible());
    QTest::mouseClick(cleanUp, Qt::LeftButton);
    EXPECT_EQ(page.html(), "<p>a <b>b</b></p>");
    EXPECT_FALSE(cleanUp->isVisible());
    page.text().moveCursor(QTextCursor::End);
    page.type("c");
    EXPECT_EQ(page.html(), "<p>a <b>bc</b></p>");
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    EXPECT_EQ(page.html(), html);
    EXPECT_TRUE(page.text().isReadOnly());
}

TEST(DescriptionEditor, Place_of_a_finding_is_shown_in_the_html)
{
    const Described page("<p>a <blink>b</blink></p>");
    page.ui.window->goTo(core::FieldPath("/listing/description"), core::TextRange{5, 12});
    auto* source = page.ui.find<CodeEdit>(kDescription);
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->textCursor().selectedText(), QStringLiteral("<blink>"));
    EXPECT_TRUE(source->hasFocus());
}

TEST(DescriptionEditor, What_is_dropped_is_struck_through_in_the_source)
{
    const Described page("<p>ä <blink>b</blink></p>");
    page.click("What the store leaves out of the description");
    auto* source = page.ui.find<CodeEdit>(kDescription);
    ASSERT_NE(source, nullptr);
    QStringList struck;
    for (const auto& selection : source->extraSelections())
        if (selection.format.fontStrikeOut())
            struck += selection.cursor.selectedText();
    EXPECT_EQ(struck, QStringList({QStringLiteral("<blink>"), QStringLiteral("</blink>")}));
    QTest::keyClicks(source, QStringLiteral("x"));
    EXPECT_EQ(page.html(), "<p>ä <blink>b</blink></p>");
}

TEST(DescriptionEditor, Tab_leaves_the_text)
{
    const Described page;
    page.press(Qt::Key_Tab);
    EXPECT_FALSE(page.text().hasFocus());
    EXPECT_EQ(page.html(), "");
}

TEST(DescriptionEditor, Tab_goes_onward_past_the_formats_which_Shift_Tab_leads_back_to)
{
    const Described page;
    page.press(Qt::Key_Tab);
    const auto* onward = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(onward, nullptr);
    EXPECT_EQ(onward->text(), QStringLiteral("Minimum hardware…"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Description as text"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), &page.text());
}

} // namespace

} // namespace app
