#include "app/ui/widgets/code_edit.h"
#include "app/ui/widgets/rich_edit.h"
#include "app/ui/widgets/text.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace app {

namespace {

const QString kDescription = QStringLiteral("Description");
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto kCtrlAlt = Qt::ControlModifier | Qt::AltModifier;

/// The listing page with a description.
class Described {
public:
    explicit Described(const std::string& html = {}) : ui(offerWith(html))
    {
        ui.showPage("listing");
        text().setFocus();
        text().moveCursor(QTextCursor::End);
    }

    [[nodiscard]] const std::string& html() const
    {
        return ui.document.offer().listing.description;
    }
    [[nodiscard]] RichEdit& text() const { return *ui.window->findChild<RichEdit*>(); }
    void type(const char* keys) const { QTest::keyClicks(&text(), QString::fromUtf8(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&text(), key, modifiers);
    }
    void pasteHtml(const char* html, const char* plain = "") const
    {
        auto* source = new QMimeData;
        source->setHtml(QString::fromUtf8(html));
        source->setText(QString::fromUtf8(plain));
        paste(source);
    }
    void pasteText(const char* plain) const
    {
        auto* source = new QMimeData;
        source->setText(QString::fromUtf8(plain));
        paste(source);
    }
    [[nodiscard]] bool says(const char* sentence) const
    {
        const auto texts = ui.window->findChildren<Text*>();
        return std::ranges::any_of(texts, [sentence](const Text* text) {
            return text->isVisible() && text->text() == QString::fromUtf8(sentence);
        });
    }
    [[nodiscard]] QPushButton* button(const char* label) const
    {
        const auto buttons = ui.window->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [label](const QPushButton* button) {
            return button->text() == QString::fromUtf8(label);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    void click(const char* button) const
    {
        auto* found = ui.find<QToolButton>(QString::fromUtf8(button));
        ASSERT_NE(found, nullptr) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }

    tests::Ui ui;

private:
    void paste(QMimeData* source) const
    {
        QApplication::clipboard()->setMimeData(source);
        QTest::keySequence(&text(), QKeySequence::Paste);
    }
    static core::Offer offerWith(const std::string& html)
    {
        core::Offer offer;
        offer.identity.offerId = "a";
        offer.listing.description = html;
        return offer;
    }
};

TEST(DescriptionEditor, Typed_text_is_written_as_paragraphs)
{
    const Described page;
    page.type("One & two.");
    page.press(Qt::Key_Return);
    page.type("Three.");
    EXPECT_EQ(page.html(), "<p>One &amp; two.</p>\n<p>Three.</p>");
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

TEST(DescriptionEditor, Copied_text_is_clean_html)
{
    const Described page("<h2>a</h2>\n<ul>\n<li><b>b</b></li>\n</ul>");
    page.text().selectAll();
    QTest::keySequence(&page.text(), QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->mimeData()->html().toStdString(), page.html());
}

TEST(DescriptionEditor, Pasted_html_keeps_what_the_store_keeps_and_says_what_not)
{
    const Described page("<p>a</p>");
    page.pasteHtml("<h2 style='color:red'>b</h2><p><a href=x>c</a> <a href=y>d</a><img src=z></p>");
    EXPECT_EQ(page.html(), "<p>a</p>\n<h2>b</h2>\n<p>c d</p>");
    EXPECT_TRUE(page.says("Pasted 2 paragraphs without 2 links, 1 image, styles."));
    page.type("e");
    EXPECT_FALSE(page.says("Pasted 2 paragraphs without 2 links, 1 image, styles."));
}

TEST(DescriptionEditor, Paste_is_one_undo_step)
{
    const Described page("<p>a</p>");
    page.pasteHtml("<p>b</p><ul><li>c</li></ul>");
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    EXPECT_EQ(page.html(), "<p>a</p>");
}

TEST(DescriptionEditor, Paste_inside_a_paragraph_stays_inside_it)
{
    const Described page("<p>ac</p>");
    page.press(Qt::Key_Left);
    page.pasteHtml("<p><b>b</b></p>");
    EXPECT_EQ(page.html(), "<p>a<b>b</b>c</p>");
}

TEST(DescriptionEditor, Pasted_blocks_part_the_paragraph)
{
    const Described page("<p>ad</p>");
    page.press(Qt::Key_Left);
    page.pasteHtml("<h2>b</h2><ul><li>c</li></ul>");
    EXPECT_EQ(page.html(), "<p>a</p>\n<h2>b</h2>\n<ul>\n<li>c</li>\n</ul>\n<p>d</p>");
}

TEST(DescriptionEditor, Pasted_markdown_is_read)
{
    const Described page;
    page.pasteText("# Title\n\nSome **bold** and [linked](https://a.example) text.\n\n"
                   "- one\n- two\n  1. deep\n\n![picture](x.png)\n");
    EXPECT_EQ(page.html(), "<h1>Title</h1>\n<p>Some <b>bold</b> and linked text.</p>\n"
                           "<ul>\n<li>one</li>\n<li>two\n<ol>\n<li>deep</li>\n</ol>\n</li>\n</ul>");
    EXPECT_TRUE(page.says("Pasted 5 paragraphs without 1 link, 1 image. It was read as Markdown."));
}

TEST(DescriptionEditor, Pasted_plain_text_has_paragraphs_where_lines_are_empty)
{
    const Described page;
    page.pasteText("a < b\nstill a\r\n\r\nc\n");
    EXPECT_EQ(page.html(), "<p>a &lt; b<br>still a</p>\n<p>c</p>");
}

TEST(DescriptionEditor, Html_that_is_too_deep_is_pasted_as_plain_text)
{
    const Described page;
    page.pasteHtml(QStringLiteral("<ul><li>").repeated(100).toUtf8().constData(), "plain");
    EXPECT_EQ(page.html(), "<p>plain</p>");
}

TEST(DescriptionEditor, What_is_dropped_is_struck_through_in_the_source)
{
    const Described page("<p>ä <blink>b</blink></p>");
    page.click("What the store drops of the description");
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

} // namespace

} // namespace app
