#include "app/document/project/media_files.h"
#include "app/ui/studio/crop_edit.h"
#include "app/ui/studio/logo_preview.h"
#include "app/ui/studio/making_sheet.h"
#include "app/ui/studio/sheet_picture.h"
#include "app/ui/studio/studio_window.h"
#include "core/offer/logos.h"
#include "tests/ui/fixture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using core::LogoCrop;
using tests::Ui;

void drag(QWidget* widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

/// On a picture of 400 by 200 pixels, two thousandths and a half wide and five high each.
class CropEditTest : public ::testing::Test {
protected:
    CropEditTest()
    {
        QImage picture(400, 200, QImage::Format_ARGB32);
        picture.fill(Qt::darkCyan);
        m_edit.setPicture(picture);
        m_edit.resize(m_edit.sizeHint());
        m_edit.show();
    }

    [[nodiscard]] QPoint corner() const { return m_edit.part().bottomRight().toPoint(); }

    CropEdit m_edit;
};

TEST_F(CropEditTest, A_corner_follows_the_pointer)
{
    drag(&m_edit, corner(), corner() - QPoint(200, 50));
    EXPECT_EQ(m_edit.crop(), (LogoCrop{0, 0, 500, 750}));
}

TEST_F(CropEditTest, A_side_moves_alone)
{
    const QPoint left(qRound(m_edit.part().left()), qRound(m_edit.part().center().y()));
    drag(&m_edit, left, left + QPoint(100, 60));
    EXPECT_EQ(m_edit.crop(), (LogoCrop{250, 0, 750, 1000}));
}

TEST_F(CropEditTest, The_inside_moves_the_part_as_far_as_the_picture_reaches)
{
    m_edit.setCrop({100, 100, 500, 500});
    const QPoint middle = m_edit.part().center().toPoint();
    drag(&m_edit, middle, middle + QPoint(40, -200));
    EXPECT_EQ(m_edit.crop(), (LogoCrop{200, 0, 500, 500}));
}

TEST_F(CropEditTest, Outside_of_the_part_nothing_is_dragged)
{
    m_edit.setCrop({0, 0, 200, 200});
    drag(&m_edit, {300, 150}, {200, 100});
    EXPECT_EQ(m_edit.crop(), (LogoCrop{0, 0, 200, 200}));
}

TEST_F(CropEditTest, Arrow_keys_move_and_resize_it)
{
    m_edit.setCrop({100, 100, 500, 500});
    QTest::keyClick(&m_edit, Qt::Key_Right);
    QTest::keyClick(&m_edit, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&m_edit, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&m_edit, Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(m_edit.crop(), (LogoCrop{110, 99, 490, 501}));
}

TEST_F(CropEditTest, Tells_the_part_to_those_who_do_not_see_it)
{
    m_edit.setCrop({125, 0, 500, 1000});
    EXPECT_EQ(m_edit.accessibleDescription(),
              QStringLiteral("From the left 12.5 %, from the top 0 %, 50 % wide, 100 % high"));
}

/// The studio with a master that is red on its left half.
class MakingTest : public ::testing::Test {
protected:
    MakingTest()
    {
        m_ui.document.assumeProfile("cpp-2019");
        QImage image(600, 600, QImage::Format_ARGB32);
        image.fill(Qt::darkCyan);
        for (int y = 0; y < 600; ++y)
            for (int x = 0; x < 300; ++x)
                image.setPixelColor(x, y, Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        setLogo(m_ui.document, "master", {QStringLiteral("a.png"), bytes});
        m_ui.showPage("media");
        m_ui.window->findChild<LogoPreview*>()->openStudio();
        m_studio = m_ui.window->findChild<StudioWindow*>();
        m_studio->showView(StudioWindow::View::Making);
        m_sheet = m_studio->findChild<MakingSheet*>();
        m_crop = m_sheet->findChild<CropEdit*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_crop->picture().isNull(); }, 20'000));
        QCoreApplication::processEvents();
    }

    void chooseSmall() const
    {
        auto* size = m_sheet->findChildren<QComboBox*>().first();
        QTest::keyClick(size, Qt::Key_Down);
    }

    /// Waits for a colour in the middle of the left half of the small logo.
    [[nodiscard]] bool becomes(const QColor& colour, QPoint where) const
    {
        const SheetPicture* small = nullptr;
        for (const auto* picture : m_sheet->findChildren<SheetPicture*>())
            if (picture->accessibleName() == QStringLiteral("Small logo as it is made, on light"))
                small = picture;
        return small
               && QTest::qWaitFor(
                   [&] {
                       return !small->picture().isNull()
                              && small->picture().pixelColor(where) == colour;
                   },
                   20'000);
    }

    [[nodiscard]] const core::Logos& logos() const { return m_ui.document.offer().media.logos; }

    Ui m_ui;
    StudioWindow* m_studio = nullptr;
    MakingSheet* m_sheet = nullptr;
    CropEdit* m_crop = nullptr;
};

TEST_F(MakingTest, A_drag_crops_every_size_in_one_undo_step)
{
    ASSERT_TRUE(becomes(Qt::darkCyan, {30, 20}));
    const int steps = m_ui.document.undoStack()->count();
    const QPoint right(qRound(m_crop->part().right()), qRound(m_crop->part().center().y()));
    drag(m_crop, right, right - QPoint(qRound(m_crop->part().width() / 2), 0));
    EXPECT_EQ(logos().derivation.crop, (LogoCrop{0, 0, 500, 1000}));
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
    EXPECT_TRUE(becomes(Qt::transparent, {35, 20}));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_crop->crop(), LogoCrop{});
    EXPECT_TRUE(becomes(Qt::darkCyan, {35, 20}));
}

TEST_F(MakingTest, Names_stand_on_the_line_of_their_fields)
{
    for (const QLabel* label : m_sheet->findChildren<QLabel*>())
        if (const QWidget* field = label->buddy()) {
            EXPECT_EQ(label->geometry().center().y(), field->geometry().center().y())
                << label->text().toStdString();
        }
}

TEST_F(MakingTest, A_size_gets_free_space_of_its_own)
{
    chooseSmall();
    auto* padding = m_sheet->findChildren<QSpinBox*>().first();
    padding->selectAll();
    QTest::keyClicks(padding, QStringLiteral("25"));
    QTest::keyClick(padding, Qt::Key_Return);
    EXPECT_EQ(logos().exceptions,
              (std::vector<core::LogoOverride>{{"small", {.padding = 25}, {}}}));
    EXPECT_EQ(logos().derivation, core::LogoDerivation{});
    EXPECT_TRUE(becomes(Qt::transparent, {5, 20}));
    EXPECT_TRUE(m_sheet->findChild<QCheckBox*>()->isChecked());
}

TEST_F(MakingTest, A_number_above_the_most_becomes_the_most)
{
    auto* padding = m_sheet->findChildren<QSpinBox*>().first();
    padding->selectAll();
    QTest::keyClicks(padding, QStringLiteral("99"));
    QTest::keyClick(padding, Qt::Key_Return);
    EXPECT_EQ(logos().derivation.padding, padding->maximum());
}

TEST_F(MakingTest, Undo_in_a_number_undoes_the_last_change_of_the_offer)
{
    auto* padding = m_sheet->findChildren<QSpinBox*>().first();
    padding->selectAll();
    QTest::keyClicks(padding, QStringLiteral("25"));
    QTest::keyClick(padding, Qt::Key_Return);
    QTest::keyClick(m_crop, Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_NE(logos().derivation.crop, LogoCrop{});
    padding->setFocus();
    QTest::keySequence(padding, QKeySequence::Undo);
    EXPECT_EQ(logos().derivation, (core::LogoDerivation{.padding = 25}));
}

TEST_F(MakingTest, A_size_goes_back_to_how_all_are_made)
{
    chooseSmall();
    auto* ownWay = m_sheet->findChild<QCheckBox*>();
    QTest::keyClick(ownWay, Qt::Key_Space);
    ASSERT_EQ(logos().exceptions.size(), 1U);
    QTest::keyClick(m_crop, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(logos().exceptions.front().derivation.crop, (LogoCrop{0, 0, 990, 1000}));
    QTest::keyClick(ownWay, Qt::Key_Space);
    EXPECT_EQ(logos(), [&] {
        core::Logos all;
        all.master = logos().master;
        return all;
    }());
}

TEST_F(MakingTest, The_whole_master_comes_back_by_a_button)
{
    QTest::keyClick(m_crop, Qt::Key_Left, Qt::ShiftModifier);
    auto* whole = m_sheet->findChild<QPushButton*>();
    ASSERT_TRUE(whole->isEnabled());
    QTest::mouseClick(whole, Qt::LeftButton);
    EXPECT_EQ(logos().derivation, core::LogoDerivation{});
    EXPECT_FALSE(whole->isEnabled());
}

} // namespace

} // namespace app
