#include "app/document/project/media_files.h"
#include "app/ui/pages/media/caption_edit.h"
#include "app/ui/studio/mockup_view.h"
#include "app/ui/widgets/findings/messages.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/page.h"
#include "tests/ui/pages/media_page_fixture.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace app {

namespace {

using tests::Ui;

TEST_F(MediaPageTest, Shows_the_slots_of_the_profile)
{
    for (const char* name :
         {"Master logo", "Small logo", "Medium logo", "Large logo", "Wide logo", "Hero image"})
        EXPECT_NE(slotOf(name), nullptr) << name;
    m_ui.document.assumeProfile("pc-2022");
    QCoreApplication::processEvents();
    EXPECT_EQ(slotOf("Wide logo"), nullptr);
    EXPECT_EQ(slotOf("Large logo")->canvas().sizeHint(), QSize(216, 216));
}

TEST_F(MediaPageTest, A_picture_dropped_on_the_page_becomes_the_master_and_every_size)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    EXPECT_EQ(media().logos.master, "logos/master.png");
    waitFor(*slotOf("Small logo"), QStringLiteral("Derived from the master"));
    EXPECT_EQ(slotOf("Small logo")->canvas().picture().size(), QSize(40, 40));
}

TEST_F(MediaPageTest, Undo_takes_the_dropped_picture_back)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(media(), core::Media());
}

TEST_F(MediaPageTest, A_picture_dropped_on_a_size_is_its_own_file_and_remove_derives_it_again)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    LogoSlot* small = slotOf("Small logo");
    drop(small, {file("tiny.png", 40, 40)});
    EXPECT_EQ(media().logos.small, "logos/small.png");
    waitFor(*small, QStringLiteral("Own file"));
    EXPECT_TRUE(tests::chooseFromMenu(m_ui, QStringLiteral("More for Small logo"),
                                      QStringLiteral("Use the master again")));
    EXPECT_EQ(media().logos.small, "");
    waitFor(*small, QStringLiteral("Derived from the master"));
}

TEST_F(MediaPageTest, Ctrl_V_pastes_a_copied_picture_as_master)
{
    QImage image(300, 300, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(image);
    slotOf("Master logo")->setFocus();
    QTest::keyClick(slotOf("Master logo"), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(media().logos.master, "logos/master.png");
}

TEST_F(MediaPageTest, Delete_removes_an_own_file)
{
    drop(slotOf("Small logo"), {file("tiny.png", 40, 40)});
    QTest::keyClick(slotOf("Small logo"), Qt::Key_Delete);
    EXPECT_EQ(media().logos.small, "");
}

TEST_F(MediaPageTest, A_wrong_size_is_told_at_its_slot_with_a_fix)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    drop(slotOf("Small logo"), {file("odd.png", 41, 40)});
    waitFor(*slotOf("Small logo"), QStringLiteral("does not fit"));
    QPushButton* fix = nullptr;
    for (QPushButton* button : m_ui.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Make it from the master logo"))
            fix = button;
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    EXPECT_EQ(media().logos.small, "");
}

TEST_F(MediaPageTest, A_file_that_cannot_be_read_is_told_at_its_slot)
{
    drop(slotOf("Small logo"), {m_ui.folder.path()});
    EXPECT_EQ(media().logos.small, "");
    EXPECT_EQ(m_ui.document.undoStack()->count(), 0);
}

TEST_F(MediaPageTest, The_preview_shows_the_logo_pixel_by_pixel_on_light_and_on_dark)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    waitFor(*slotOf("Small logo"), QStringLiteral("Derived from the master"));
    for (const char* name : {"Search result on light", "Search result on dark"}) {
        const auto* card = m_ui.find<MockupView>(QString::fromLatin1(name));
        ASSERT_NE(card, nullptr) << name;
        EXPECT_EQ(card->logo(), slotOf("Small logo")->canvas().picture());
    }
}

TEST_F(MediaPageTest, A_slot_says_its_name_size_and_state_in_one_breath)
{
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    LogoSlot* small = slotOf("Small logo");
    waitFor(*small, QStringLiteral("Derived from the master"));
    EXPECT_EQ(small->accessibleName(),
              QStringLiteral("Small logo, 40 × 40, Derived from the master"));
    drop(small, {file("odd.png", 41, 40)});
    waitFor(*small, QStringLiteral("does not fit"));
    EXPECT_EQ(small->accessibleName(),
              QStringLiteral("Small logo, 40 × 40, error, Own file small.png (PNG, 41 × 40) does "
                             "not fit"));
}

TEST_F(MediaPageTest, Sizes_that_lack_the_master_are_told_by_one_message)
{
    touchPage(core::pageIndex("media").value(), m_ui.document);
    m_ui.showPage("media");
    const auto shown = [this] {
        int count = 0;
        for (const auto* text : m_ui.window->findChildren<TextLabel*>())
            count += text->isVisible() && text->text().contains(QStringLiteral("is missing"));
        return count;
    };
    const auto saysOthers = [this] {
        return std::ranges::any_of(m_ui.window->findChildren<TextLabel*>(), [](const auto* text) {
            return text->isVisible()
                   && text->text()
                          == QStringLiteral("Missing, too: Medium logo, Large logo, Wide logo. "
                                            "One master logo makes them all.");
        });
    };
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(saysOthers());
    LogoSlot* large = slotOf("Large logo");
    EXPECT_TRUE(large->accessibleDescription().startsWith(QStringLiteral("Error: “Large logo”")));
    large->setFocus();
    QTest::keyClick(large, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(shown(), 2);
}

TEST_F(MediaPageTest, Sizes_whose_master_has_no_file_are_told_by_one_message)
{
    m_ui.document.setText(core::FieldPath("/media/logos/master"),
                          QStringLiteral("logos/master.png"));
    touchPage(core::pageIndex("media").value(), m_ui.document);
    m_ui.showPage("media");
    QStringList told;
    for (const auto* text : m_ui.window->findChildren<TextLabel*>())
        if (text->isVisible()
            && (text->text().contains(QStringLiteral("has no file"))
                || text->text().startsWith(QStringLiteral("The same"))))
            told += text->text();
    // The place of the master says it in words of its own.
    ASSERT_EQ(told.size(), 3);
    EXPECT_EQ(told.filter(QStringLiteral("Small logo”")).size(), 1);
    EXPECT_TRUE(told.contains(QStringLiteral("The same in all 4: Small logo, Medium logo, Large "
                                             "logo, Wide logo.")));
    LogoSlot* large = slotOf("Large logo");
    large->setFocus();
    QTest::keyClick(large, Qt::Key_Return, Qt::AltModifier);
    EXPECT_NE(QApplication::focusWidget(), large);
}

TEST_F(MediaPageTest, The_hero_image_is_one_line_until_it_is_used)
{
    LogoSlot* hero = slotOf("Hero image");
    const int folded = hero->height();
    EXPECT_FALSE(hero->canvas().isVisible());
    drop(hero, {file("hero.png", 815, 290)});
    waitFor(*hero, QStringLiteral("Own file"));
    EXPECT_TRUE(hero->canvas().isVisible());
    EXPECT_GT(hero->height(), 2 * folded);
}

TEST_F(MediaPageTest, Arrow_keys_lead_from_slot_to_slot)
{
    slotOf("Small logo")->setFocus();
    QTest::keyClick(slotOf("Small logo"), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), slotOf("Medium logo"));
    QTest::keyClick(slotOf("Medium logo"), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), slotOf("Small logo"));
}

TEST(MediaPageSize, The_whole_page_is_in_view_in_a_large_window)
{
    for (const char* profile : {"pc-2026", "cpp-2019"}) {
        Ui ui;
        ui.document.assumeProfile(profile);
        ui.window->resize(1440, 900);
        ui.showPage("media");
        QWidget* above = tests::slotNamed(ui, QStringLiteral("Master logo"));
        while (above && !qobject_cast<QScrollArea*>(above))
            above = above->parentWidget();
        ASSERT_NE(above, nullptr);
        EXPECT_EQ(qobject_cast<QScrollArea*>(above)->verticalScrollBar()->maximum(), 0) << profile;
    }
}

TEST_F(MediaPageTest, What_is_wrong_with_a_caption_is_told_under_its_picture)
{
    drop(page()->viewport(), {file("one.png", 1280, 720), file("two.png", 1280, 720)});
    m_ui.document.setText(core::FieldPath("/media/screenshots/1/caption"),
                          QString(400, QLatin1Char('x')));
    touchPage(core::pageIndex("media").value(), m_ui.document);
    QCoreApplication::processEvents();
    const auto* caption = m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 2"));
    ASSERT_NE(caption, nullptr);
    const Messages* told = nullptr;
    for (const auto* one : m_ui.window->findChildren<Messages*>())
        if (one->isVisible()
            && std::ranges::any_of(one->findings(), [](const core::Finding& finding) {
                   return finding.where.str() == "/media/screenshots/1/caption";
               }))
            told = one;
    ASSERT_NE(told, nullptr);
    const QRect above(caption->mapToGlobal(QPoint()), caption->size());
    const QRect below(told->mapToGlobal(QPoint()), told->size());
    EXPECT_GE(below.top(), above.bottom());
    EXPECT_GE(below.left(), above.left() - 1);
    EXPECT_LE(below.right(), above.right() + 1);
    for (const auto* button : told->findChildren<QPushButton*>())
        EXPECT_LE(button->mapTo(told, QPoint(button->width(), 0)).x(), told->width())
            << button->text().toStdString();
}

TEST_F(MediaPageTest, A_place_says_that_the_master_makes_it_only_where_there_is_one)
{
    const auto invites = [this](const char* name) { return slotOf(name)->canvas().placeholder(); };
    EXPECT_EQ(invites("Small logo"),
              QStringLiteral("The master logo will make it. Or drop a file of its own here."));
    drop(page()->viewport(), {file("logo.png", 600, 600)});
    EXPECT_EQ(invites("Small logo"),
              QStringLiteral("Made from the master. Drop a file of its own here."));
    drop(slotOf("Small logo"), {file("tiny.png", 40, 40)});
    EXPECT_EQ(invites("Small logo"), QStringLiteral("Drop another file here."));
}

TEST_F(MediaPageTest, A_master_that_cannot_be_used_is_told_once)
{
    m_ui.document.setText(core::FieldPath("/media/logos/master"),
                          QStringLiteral("logos/master.png"));
    QCoreApplication::processEvents();
    for (const char* name : {"Small logo", "Medium logo", "Large logo", "Wide logo"})
        EXPECT_EQ(slotOf(name)->sourceText(), QStringLiteral("Waits for a usable master")) << name;
}

} // namespace

} // namespace app
