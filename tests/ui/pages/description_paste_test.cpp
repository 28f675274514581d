#include "tests/ui/described.h"

namespace app {

namespace {

using tests::Described;

TEST(DescriptionPaste, Copied_text_is_clean_html)
{
    const Described page("<h2>a</h2>\n<ul>\n<li><b>b</b></li>\n</ul>");
    page.text().selectAll();
    QTest::keySequence(&page.text(), QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->mimeData()->html().toStdString(), page.html());
}

TEST(DescriptionPaste, Pasted_html_keeps_what_the_store_keeps_and_says_what_not)
{
    const Described page("<p>a</p>");
    page.pasteHtml("<h2 style='color:red'>b</h2><p><a href=x>c</a> <a href=y>d</a><img src=z></p>");
    EXPECT_EQ(page.html(), "<p>a</p>\n<h2>b</h2>\n<p>c d</p>");
    EXPECT_TRUE(page.says("Pasted 2 paragraphs without 2 links, 1 image, styles."));
    page.type("e");
    EXPECT_FALSE(page.says("Pasted 2 paragraphs without 2 links, 1 image, styles."));
}

TEST(DescriptionPaste, Paste_is_one_undo_step)
{
    const Described page("<p>a</p>");
    page.pasteHtml("<p>b</p><ul><li>c</li></ul>");
    QTest::keySequence(&page.text(), QKeySequence::Undo);
    EXPECT_EQ(page.html(), "<p>a</p>");
}

TEST(DescriptionPaste, Paste_inside_a_paragraph_stays_inside_it)
{
    const Described page("<p>ac</p>");
    page.press(Qt::Key_Left);
    page.pasteHtml("<p><b>b</b></p>");
    EXPECT_EQ(page.html(), "<p>a<b>b</b>c</p>");
}

TEST(DescriptionPaste, Pasted_blocks_part_the_paragraph)
{
    const Described page("<p>ad</p>");
    page.press(Qt::Key_Left);
    page.pasteHtml("<h2>b</h2><ul><li>c</li></ul>");
    EXPECT_EQ(page.html(), "<p>a</p>\n<h2>b</h2>\n<ul>\n<li>c</li>\n</ul>\n<p>d</p>");
}

TEST(DescriptionPaste, Pasted_markdown_is_read)
{
    const Described page;
    page.pasteText("# Title\n\nSome **bold** and [linked](https://a.example) text.\n\n"
                   "- one\n- two\n  1. deep\n\n![picture](x.png)\n");
    EXPECT_EQ(page.html(), "<h1>Title</h1>\n<p>Some <b>bold</b> and linked text.</p>\n"
                           "<ul>\n<li>one</li>\n<li>two\n<ol>\n<li>deep</li>\n</ol>\n</li>\n</ul>");
    EXPECT_TRUE(page.says("Pasted 5 paragraphs without 1 link, 1 image. It was read as Markdown."));
}

TEST(DescriptionPaste, Pasted_plain_text_has_paragraphs_where_lines_are_empty)
{
    const Described page;
    page.pasteText("a < b\nstill a\r\n\r\nc\n");
    EXPECT_EQ(page.html(), "<p>a &lt; b<br>still a</p>\n<p>c</p>");
}

TEST(DescriptionPaste, Html_that_is_too_deep_is_pasted_as_plain_text)
{
    const Described page;
    page.pasteHtml(QStringLiteral("<ul><li>").repeated(100).toUtf8().constData(), "plain");
    EXPECT_EQ(page.html(), "<p>plain</p>");
}

} // namespace

} // namespace app
