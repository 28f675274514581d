#include "app/ui/widgets/code/code_edit.h"
#include "tests/support/own_dictionary.h"
#include "tests/ui/described.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

namespace app {

namespace {

using tests::Described;

QStringList underlined(const QList<QTextEdit::ExtraSelection>& selections)
{
    QStringList parts;
    for (const auto& selection : selections)
        if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            parts += selection.cursor.selectedText();
    return parts;
}

/// The page with a description that somebody has left, so that its findings are told.
class Judged : public Described {
public:
    explicit Judged(const std::string& html) : Described(html)
    {
        ui.document.touch(core::FieldPath() / "listing" / "description");
    }
};

TEST(DescriptionMarks, Stand_in_the_text_under_what_it_shows_of_the_source)
{
    const Judged page("<p>a &amp; b</p>\n<p><b>Minimum hardware requirements:</b> 1 GB "
                      "[sto&shy;rage]</p>");
    EXPECT_EQ(underlined(page.text().extraSelections()).filter(QStringLiteral("[")),
              QStringList(QStringLiteral("Minimum hardware requirements: 1 GB [sto\u00ADrage]")));
}

TEST(DescriptionMarks, Follow_what_is_typed)
{
    const Judged page("<p>äöü</p>\n<p>Minimum hardware requirements: 1 GB [storage]</p>");
    page.text().moveCursor(QTextCursor::Start);
    page.type("one ");
    EXPECT_EQ(underlined(page.text().extraSelections()).filter(QStringLiteral("[")),
              QStringList(QStringLiteral("[storage]")));
}

class DescriptionSpelling : public core::support::OwnDictionary {};

/// The page with "The baering of a pump", which has been looked up.
class Misspelt : public Judged {
public:
    Misspelt() : Judged("<p>The baering of a pump</p>")
    {
        ui.document.assumeProfile("pc-2022");
        EXPECT_TRUE(QTest::qWaitFor([this] { return isMarked(text()); }));
    }

    /// Other rules mark more than the word.
    template <class Edit>
    [[nodiscard]] static bool isMarked(const Edit& edit)
    {
        return underlined(edit.extraSelections()).contains(QStringLiteral("baering"));
    }

    /// The menu at the word, opened as the menu key does.
    [[nodiscard]] QMenu* menuAtWord() const
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(6);
        text().setTextCursor(cursor);
        const QPoint place = text().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, text().mapToGlobal(place));
        QApplication::sendEvent(text().viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    void choose(QMenu& menu, const QString& label) const
    {
        for (QAction* action : menu.actions())
            if (action->text() == label) {
                menu.setActiveAction(action);
                QTest::keyClick(&menu, Qt::Key_Return);
                return;
            }
        ADD_FAILURE() << label.toStdString();
    }
};

TEST_F(DescriptionSpelling, Underlines_the_unknown_word_in_both_views)
{
    Misspelt page;
    EXPECT_TRUE(Misspelt::isMarked(page.text()));
    page.click("Description as HTML");
    const auto* source = page.ui.find<CodeEdit>(QStringLiteral("Description"));
    ASSERT_NE(source, nullptr);
    EXPECT_TRUE(Misspelt::isMarked(*source));
}

TEST_F(DescriptionSpelling, Menu_of_the_word_corrects_it_in_one_step)
{
    Misspelt page;
    QMenu* menu = page.menuAtWord();
    ASSERT_NE(menu, nullptr);
    page.choose(*menu, QStringLiteral("Write “bearing”"));
    EXPECT_EQ(page.html(), "<p>The bearing of a pump</p>");
    EXPECT_FALSE(Misspelt::isMarked(page.text()));
    page.ui.document.undoStack()->undo();
    EXPECT_EQ(page.html(), "<p>The baering of a pump</p>");
}

TEST_F(DescriptionSpelling, Menu_of_the_word_adds_it_to_the_projects_dictionary)
{
    Misspelt page;
    QMenu* menu = page.menuAtWord();
    ASSERT_NE(menu, nullptr);
    page.choose(*menu, QStringLiteral("Add “baering” to the project's dictionary"));
    EXPECT_EQ(page.ui.document.offer().dictionary, "baering");
    EXPECT_FALSE(Misspelt::isMarked(page.text()));
}

bool isAboveText(const QWidget& widget, const Described& page)
{
    const auto top = [](const QWidget& one) { return one.mapTo(one.window(), QPoint()).y(); };
    return top(widget) < top(page.text());
}

/// Past the tools and back to them.
void goIntoTools(QWidget& text)
{
    QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
}

/// The tools that the tab key leads back to from what follows the text, before the text.
QStringList toolsBehind(const Described& page)
{
    QStringList stops;
    goIntoTools(page.text());
    while (isAboveText(*QApplication::focusWidget(), page) && stops.size() < 9) {
        stops += QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    }
    return stops;
}

TEST(DescriptionTools, Stand_aside_for_whoever_types_on_from_the_field_before)
{
    const Described page("<p>a</p>");
    QTest::keyClick(&page.text(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Long summary"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(page.text().hasFocus());
}

TEST(DescriptionTools, Are_one_stop_of_the_tab_key)
{
    const Described page("<p>a</p>");
    EXPECT_EQ(toolsBehind(page), QStringList(QStringLiteral("Description as text")));
}

TEST(DescriptionTools, Left_and_right_lead_along_and_the_last_one_stays_the_stop)
{
    const Described page("<p>a</p>");
    goIntoTools(page.text());
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Bold"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(),
              QStringLiteral("Style of the paragraph"));
    page.text().setFocus();
    EXPECT_EQ(toolsBehind(page), QStringList(QStringLiteral("Style of the paragraph")));
}

TEST(DescriptionTools, Keep_their_stop_while_another_page_is_shown)
{
    Described page("<p>a</p>");
    page.ui.showPage("legal");
    page.ui.showPage("listing");
    page.text().setFocus();
    EXPECT_EQ(toolsBehind(page).front(), QStringLiteral("Description as text"));
}

TEST(DescriptionTools, Give_the_stop_back_when_they_are_hidden)
{
    const Described page("<p>a</p>");
    goIntoTools(page.text());
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    page.click("Description as HTML");
    auto* source = page.ui.find<CodeEdit>(QStringLiteral("Description"));
    ASSERT_NE(source, nullptr);
    source->setFocus();
    goIntoTools(*source);
    const auto* stop = qobject_cast<QToolButton*>(QApplication::focusWidget());
    ASSERT_NE(stop, nullptr);
    EXPECT_TRUE(stop->accessibleName().startsWith(QStringLiteral("Description as")));
}

} // namespace

} // namespace app
