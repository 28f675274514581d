#include "app/ui/changes/changed_picture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QImage>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

TEST(ChangedPicture, Blinks_only_while_it_is_asked_to)
{
    QImage before(8, 8, QImage::Format_RGB32);
    QImage after = before;
    app::ChangedPicture picture(before, after, true);
    picture.show();
    EXPECT_FALSE(picture.showsOld());
    QTest::mouseClick(picture.blinkButton(), Qt::LeftButton);
    EXPECT_TRUE(picture.showsOld());
    EXPECT_EQ(picture.caption(), QStringLiteral("before")) << "it is the old picture";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !picture.showsOld(); }));
    QTest::mouseClick(picture.blinkButton(), Qt::LeftButton);
    EXPECT_FALSE(picture.showsOld());
    EXPECT_EQ(picture.caption(), QStringLiteral("after"));
}

TEST(ChangedPicture, Is_shown_larger_by_a_click)
{
    QImage before(900, 600, QImage::Format_RGB32);
    QImage after = before;
    app::ChangedPicture picture(before, after, true);
    picture.show();
    auto* tile = picture.findChildren<QAbstractButton*>().front();
    QTest::mouseClick(tile, Qt::LeftButton);
    auto* dialog = picture.findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    const auto larger = dialog->findChildren<QAbstractButton*>();
    EXPECT_TRUE(std::ranges::any_of(larger, [&](const QAbstractButton* each) {
        return each->accessibleName() == tile->accessibleName() && each->width() > tile->width();
    }));
}

} // namespace
