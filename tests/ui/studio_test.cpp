#include "app/document/project/media_files.h"
#include "app/ui/pages/media/logo_slot.h"
#include "app/ui/studio/logo_preview.h"
#include "app/ui/studio/mockup_view.h"
#include "app/ui/studio/sheet_picture.h"
#include "app/ui/studio/studio_window.h"
#include "app/ui/widgets/picture_canvas.h"
#include "tests/document/pictures.h"
#include "tests/ui/media_probe.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

/// A picture of one colour, as a file.
PictureFile pictureOf(int width, int height, const QColor& colour = Qt::darkCyan)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {QStringLiteral("a.png"), bytes};
}

/// The window on the page of a master logo.
class StudioTest : public ::testing::Test {
protected:
    StudioTest()
    {
        m_ui.document.assumeProfile("cpp-2019");
        m_ui.document.editOnce(QStringLiteral("Set up"), [](core::Offer& offer) {
            offer.listing.title = "Vibration Monitor";
        });
        setLogo(m_ui.document, "master", pictureOf(600, 600));
        m_ui.showPage("media");
        waitForPictures();
    }

    [[nodiscard]] LogoSlot* slotOf(const char* name) const
    {
        return tests::slotNamed(m_ui, QString::fromLatin1(name));
    }

    /// Until the medium logo is derived from what is there now.
    void waitForPictures(const QColor& colour = Qt::darkCyan)
    {
        const auto isThere = [&] {
            const QImage& picture = slotOf("Medium logo")->canvas().picture();
            return !picture.isNull() && picture.pixelColor(45, 45) == colour;
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere, 20'000));
    }

    static void drop(QWidget* target, const char* format, const QByteArray& what)
    {
        QMimeData data;
        data.setData(QLatin1String(format), what);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] StudioWindow* studio() const
    {
        m_ui.window->findChild<LogoPreview*>()->openStudio();
        QCoreApplication::processEvents();
        return m_ui.window->findChild<StudioWindow*>();
    }

    /// The child of the window whose accessible name it is.
    template <class Widget>
    static Widget* inside(const QWidget* window, const char* name)
    {
        for (auto* widget : window->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }

    [[nodiscard]] const core::Logos& logos() const { return m_ui.document.offer().media.logos; }

    Ui m_ui;
};

TEST_F(StudioTest, A_logo_dropped_on_another_slot_is_copied_in_one_undo_step)
{
    setLogo(m_ui.document, "small", pictureOf(40, 40));
    const int steps = m_ui.document.undoStack()->count();
    drop(slotOf("Medium logo"), kLogoFormat, "small");
    EXPECT_EQ(logos().medium, "logos/medium.png");
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
    EXPECT_EQ(*m_ui.document.assets().at("logos/medium.png"),
              *m_ui.document.assets().at("logos/small.png"));
}

TEST_F(StudioTest, A_derived_logo_dropped_on_an_own_file_derives_that_one_too)
{
    setLogo(m_ui.document, "small", pictureOf(40, 40));
    drop(slotOf("Small logo"), kLogoFormat, "medium");
    EXPECT_EQ(logos().small, "");
}

TEST_F(StudioTest, A_logo_dropped_on_itself_changes_nothing)
{
    const int steps = m_ui.document.undoStack()->count();
    drop(slotOf("Master logo"), kLogoFormat, "master");
    drop(slotOf("Master logo"), kLogoFormat, "small");
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps);
}

TEST_F(StudioTest, Ctrl_C_and_Ctrl_V_do_what_the_drag_does)
{
    setLogo(m_ui.document, "small", pictureOf(40, 40));
    const auto isShown = [&] { return !slotOf("Small logo")->canvas().picture().isNull(); };
    ASSERT_TRUE(QTest::qWaitFor(isShown, 20'000));
    QTest::keyClick(slotOf("Small logo"), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    QTest::keyClick(slotOf("Large logo"), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(logos().large, "logos/large.png");
}

TEST_F(StudioTest, The_context_menu_of_a_slot_removes_an_own_file)
{
    setLogo(m_ui.document, "small", pictureOf(40, 40));
    LogoSlot* slot = slotOf("Small logo");
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            slot->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(slot, &asked);
    auto* menu = slot->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(logos().small, "");
}

TEST_F(StudioTest, Every_place_shows_its_logo_pixel_by_pixel)
{
    const auto* card = inside<MockupView>(studio(), "Product card on dark");
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->logo(), slotOf("Medium logo")->canvas().picture());
    const QImage logo = card->picture().copy(16, 16, 90, 90);
    EXPECT_EQ(logo.convertToFormat(QImage::Format_ARGB32),
              card->logo().convertToFormat(QImage::Format_ARGB32));
    EXPECT_TRUE(card->accessibleDescription().startsWith(QStringLiteral("Vibration Monitor")));
}

TEST_F(StudioTest, Eyes_without_colours_see_only_how_light_a_place_is)
{
    const StudioWindow* window = studio();
    auto* eyes = inside<QComboBox>(window, "Seen with");
    ASSERT_NE(eyes, nullptr);
    eyes->setFocus();
    QTest::keyClick(eyes, Qt::Key_End);
    const QImage seen = inside<MockupView>(window, "Product card on light")->picture();
    const QColor logo = seen.pixelColor(60, 60);
    EXPECT_EQ(logo.red(), logo.blue());
    EXPECT_NE(logo.red(), 0);
}

TEST_F(StudioTest, Only_the_chosen_page_is_shown)
{
    const StudioWindow* window = studio();
    auto* pages = inside<QComboBox>(window, "Pages");
    QTest::keyClick(pages, Qt::Key_End);
    EXPECT_TRUE(inside<MockupView>(window, "Product card on dark")->isVisible());
    EXPECT_FALSE(inside<MockupView>(window, "Product card on light")->isVisible());
}

TEST_F(StudioTest, The_sheet_shows_each_pixel_as_a_square)
{
    StudioWindow* window = studio();
    window->showView(StudioWindow::View::Sizes);
    QCoreApplication::processEvents();
    auto* twice = inside<SheetPicture>(window, "Small logo, 2 × on light");
    ASSERT_NE(twice, nullptr);
    EXPECT_TRUE(twice->isVisible());
    EXPECT_EQ(twice->sizeHint(), QSize(104, 104));
}

TEST_F(StudioTest, Light_and_dark_of_one_size_stand_side_by_side)
{
    StudioWindow* window = studio();
    window->showView(StudioWindow::View::Sizes);
    QCoreApplication::processEvents();
    for (const char* zoom : {"1", "2", "3"}) {
        const std::string name = std::string("Medium logo, ") + zoom + " × on ";
        const auto* light = inside<SheetPicture>(window, (name + "light").c_str());
        const auto* dark = inside<SheetPicture>(window, (name + "dark").c_str());
        EXPECT_EQ(dark->mapTo(window, QPoint()),
                  light->mapTo(window, QPoint(light->width() + space::unit, 0)));
    }
}

TEST_F(StudioTest, Card_and_portal_tile_beside_the_page_end_on_one_edge)
{
    m_ui.window->resize(1440, 900);
    QCoreApplication::processEvents();
    const auto* preview = m_ui.window->findChild<LogoPreview*>();
    for (const char* page : {"light", "dark"}) {
        const std::string on = std::string(" on ") + page;
        const auto* card = inside<MockupView>(preview, ("Product card" + on).c_str());
        const auto* tile = inside<MockupView>(preview, ("Portal tile" + on).c_str());
        EXPECT_EQ(std::pair(tile->x(), tile->width()), std::pair(card->x(), card->width()));
    }
}

TEST_F(StudioTest, Each_overlay_says_what_it_means)
{
    StudioWindow* window = studio();
    window->showView(StudioWindow::View::Sizes);
    auto* overlays = inside<QComboBox>(window, "On top");
    QStringList legends;
    for (int at = 0; at < overlays->count(); ++at) {
        QTest::keyClick(overlays, at == 0 ? Qt::Key_Home : Qt::Key_Down);
        QStringList shown;
        for (const auto* text : window->findChildren<QLabel*>())
            if (text->isVisible() && text->text().size() > 60)
                shown += text->text();
        legends += shown.join(u'|');
    }
    EXPECT_EQ(legends.size(), 8);
    EXPECT_EQ(legends.removeDuplicates(), 0);
}

TEST_F(StudioTest, Blinking_shows_the_picture_before_and_stops_when_it_is_pressed_again)
{
    StudioWindow* window = studio();
    QPushButton* blink = nullptr;
    for (auto* button : window->findChildren<QPushButton*>())
        blink = button->isCheckable() ? button : blink;
    ASSERT_NE(blink, nullptr);
    EXPECT_FALSE(blink->isVisible());
    setLogo(m_ui.document, "master", pictureOf(600, 600, Qt::darkRed));
    waitForPictures(Qt::darkRed);
    ASSERT_TRUE(blink->isVisible());
    const auto* card = inside<MockupView>(window, "Product card on light");
    EXPECT_EQ(card->logo().pixelColor(45, 45), QColor(Qt::darkRed));
    QTest::mouseClick(blink, Qt::LeftButton);
    EXPECT_EQ(card->logo().pixelColor(45, 45), QColor(Qt::darkCyan));
    QTest::mouseClick(blink, Qt::LeftButton);
    EXPECT_EQ(card->logo().pixelColor(45, 45), QColor(Qt::darkRed));
}

} // namespace

} // namespace app
