#include "app/document/project/media_files.h"
#include "app/ui/pages/media/caption_edit.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/text_label.h"
#include "tests/ui/pages/media_page_fixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace app {

namespace {

class ScreenshotsAndVideos : public MediaPageTest {};

TEST_F(ScreenshotsAndVideos, Captions_are_typed_and_screenshots_reordered_by_keys)
{
    drop(page()->viewport(), {file("one.png", 1280, 720), file("two.png", 1280, 720)});
    ASSERT_EQ(media().screenshots.size(), 2u);
    auto* caption = m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 1"));
    ASSERT_NE(caption, nullptr);
    QTest::keyClicks(caption, QStringLiteral("Hall"));
    EXPECT_EQ(media().screenshots[0].caption, "Hall");
    QTest::keyClick(caption, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(media().screenshots[1].caption, "Hall");
    EXPECT_EQ(m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 2"))->toPlainText(),
              QStringLiteral("Hall"));
}

TEST_F(ScreenshotsAndVideos, The_next_screenshot_has_the_focus_when_one_is_removed)
{
    drop(page()->viewport(), {file("one.png", 1280, 720), file("two.png", 1280, 720)});
    EXPECT_TRUE(tests::chooseFromMenu(m_ui, QStringLiteral("More for screenshot 1"),
                                      QStringLiteral("Remove screenshot")));
    ASSERT_EQ(media().screenshots.size(), 1u);
    EXPECT_EQ(QApplication::focusWidget(),
              m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 1")));
}

TEST_F(ScreenshotsAndVideos, A_screenshot_dropped_on_another_takes_its_place_in_one_undo_step)
{
    drop(page()->viewport(),
         {file("one.png", 1280, 720), file("two.png", 1280, 720), file("three.png", 1280, 720)});
    auto* caption = m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 1"));
    ASSERT_NE(caption, nullptr);
    const int steps = m_ui.document.undoStack()->count();
    QMimeData data;
    data.setData(QLatin1String(kScreenshotFormat), "2");
    QWidget* target = caption->parentWidget();
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
    EXPECT_EQ(media().screenshots[0].file, "screenshots/three.png");
    EXPECT_EQ(media().screenshots[1].file, "screenshots/one.png");
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
}

TEST_F(ScreenshotsAndVideos, A_thumbnail_of_a_video_is_shown)
{
    m_ui.document.append<core::Field<&core::Offer::media, &core::Media::videos>>(core::Video{});
    setThumbnail(m_ui.document, 0,
                 {QStringLiteral("a.png"), QByteArray::fromStdString(tests::pngOf(533, 324))});
    PictureCanvas* shown = nullptr;
    const auto isThere = [&] {
        shown = m_ui.find<PictureCanvas>(QStringLiteral("Thumbnail of video 1"));
        return shown != nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor(isThere, 20'000));
    EXPECT_TRUE(QTest::qWaitFor([shown] { return !shown->picture().isNull(); }, 20'000));
}

TEST_F(ScreenshotsAndVideos, A_caption_stays_one_line)
{
    drop(page()->viewport(), {file("one.png", 1280, 720), file("two.png", 1280, 720)});
    auto* caption = m_ui.find<CaptionEdit>(QStringLiteral("Caption of screenshot 1"));
    ASSERT_NE(caption, nullptr);
    QTest::keyClicks(caption, QStringLiteral("A\rB"));
    QApplication::clipboard()->setText(QStringLiteral(" C\r\nD\nE"));
    QTest::keyClick(caption, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(media().screenshots[0].caption, "AB C D E");
}

TEST_F(ScreenshotsAndVideos, A_picture_of_a_phone_is_set_on_the_portals_size_on_request)
{
    drop(page()->viewport(), {file("phone.png", 1080, 2340)});
    ASSERT_EQ(media().screenshots.size(), 1u);
    const auto button = [this]() -> QPushButton* {
        for (auto* one : m_ui.window->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == QStringLiteral("Set on 533 × 324"))
                return one;
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return button() != nullptr; }, 20'000));
    QTest::mouseClick(button(), Qt::LeftButton);
    const auto size = [this] {
        const auto& asset = m_ui.document.assets().at(media().screenshots[0].file);
        return QImage::fromData(QByteArray::fromStdString(*asset)).size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return size() == QSize(533, 324); }, 20'000));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(size(), QSize(1080, 2340));
}

TEST_F(ScreenshotsAndVideos, The_first_video_is_added_by_its_cell_and_typed_in_the_table)
{
    auto* add = m_ui.find<QAbstractButton>(QStringLiteral("Add a video…"));
    ASSERT_NE(add, nullptr);
    QTest::keyClick(add, Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(media().videos.size(), 1u);
    EXPECT_EQ(m_ui.find<QAbstractButton>(QStringLiteral("Add a video…")), nullptr);
    const auto isInTable = [this] {
        const auto* table = m_ui.find<QAbstractItemView>(QStringLiteral("Videos"));
        return table && (table->hasFocus() || table->isAncestorOf(QApplication::focusWidget()));
    };
    EXPECT_TRUE(QTest::qWaitFor(isInTable, 20'000));
}

} // namespace

} // namespace app
