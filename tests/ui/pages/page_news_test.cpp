#include "app/ui/pages/media/caption_edit.h"
#include "app/ui/widgets/findings/banner.h"
#include "tests/ui/pages/media_page_fixture.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QTest>

namespace app {

namespace {

/// What the page of the pictures tells of files that it was given, until it is over.
class PageNews : public MediaPageTest {
protected:
    /// Presses "Add screenshots…" and chooses the file.
    void add(const QString& path)
    {
        QTest::mouseClick(cell(), Qt::LeftButton);
        for (auto* dialog : m_ui.window->findChildren<QFileDialog*>())
            if (dialog->isVisible()) {
                dialog->selectFile(path);
                QMetaObject::invokeMethod(dialog, "accept");
            }
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAbstractButton* cell() const
    {
        for (auto* button : m_ui.window->findChildren<QAbstractButton*>())
            if (button->isVisible()
                && button->accessibleName().startsWith(QStringLiteral("Add screenshots")))
                return button;
        return nullptr;
    }
    [[nodiscard]] QString text() const
    {
        const QString path = m_ui.folder.filePath(QStringLiteral("text.txt"));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("no picture");
        return path;
    }
    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
};

TEST_F(PageNews, Of_a_wrong_file_moves_nothing_on_the_page)
{
    const QPoint before = cell()->mapToGlobal(QPoint());
    add(text());
    ASSERT_TRUE(banner().isVisible());
    EXPECT_EQ(cell()->mapToGlobal(QPoint()), before);
    add(text());
    EXPECT_EQ(cell()->mapToGlobal(QPoint()), before);
    for (auto* close : banner().findChildren<QAbstractButton*>())
        QTest::mouseClick(close, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(banner().isVisible());
    EXPECT_EQ(cell()->mapToGlobal(QPoint()), before);
}

TEST_F(PageNews, Of_a_wrong_file_goes_with_the_next_good_one)
{
    add(text());
    ASSERT_TRUE(banner().isVisible());
    add(file("one.png", 1280, 720));
    EXPECT_EQ(media().screenshots.size(), 1U);
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(PageNews, Goes_with_a_picture_that_is_dropped_on_a_slot)
{
    add(text());
    ASSERT_TRUE(banner().isVisible());
    drop(slotOf("Master logo"), {file("logo.png", 600, 600)});
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(PageNews, Goes_when_another_page_is_turned_to)
{
    add(text());
    ASSERT_TRUE(banner().isVisible());
    m_ui.showPage("listing");
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(PageNews, New_screenshots_have_the_focus_in_the_first_new_caption)
{
    add(file("one.png", 1280, 720));
    EXPECT_EQ(m_ui.window->focusWidget(),
              m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 1")));
    QTest::keyClicks(m_ui.window->focusWidget(), QStringLiteral("Hall"));
    add(file("two.png", 1280, 720));
    EXPECT_EQ(m_ui.window->focusWidget(),
              m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 2")));
    EXPECT_EQ(media().screenshots[0].caption, "Hall");
}

} // namespace

} // namespace app
