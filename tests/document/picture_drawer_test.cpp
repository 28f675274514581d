#include "app/document/picture_drawer.h"

#include "tests/document/pictures.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace app {

namespace {

std::shared_ptr<const std::string> picture()
{
    return std::make_shared<const std::string>(tests::pngOf(1500, 1500));
}

DrawOrder orderOf(std::shared_ptr<const std::string> bytes, int side)
{
    return {std::move(bytes), {core::DeriveOrder{{side, side}}}};
}

TEST(PictureDrawer, Draws_the_last_of_several_pictures_only)
{
    PictureDrawer drawer;
    QSignalSpy drawn(&drawer, &PictureDrawer::drawn);
    for (const int side : {40, 48, 90})
        drawer.draw(orderOf(picture(), side));
    ASSERT_TRUE(drawn.wait(tests::kPatienceMs));
    EXPECT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawer.picture().size(), QSize(90, 90));
}

TEST(PictureDrawer, Shows_a_picture_under_way_before_it_is_placed_otherwise)
{
    PictureDrawer drawer;
    QSignalSpy drawn(&drawer, &PictureDrawer::drawn);
    const auto bytes = picture();
    for (const int side : {40, 48, 90})
        drawer.draw(orderOf(bytes, side));
    ASSERT_TRUE(drawn.wait(tests::kPatienceMs));
    EXPECT_EQ(drawer.picture().size(), QSize(40, 40));
    EXPECT_TRUE(drawer.isBusy());
    ASSERT_TRUE(drawn.wait(tests::kPatienceMs));
    EXPECT_EQ(drawer.picture().size(), QSize(90, 90));
    EXPECT_FALSE(drawer.isBusy());
}

TEST(PictureDrawer, A_picture_that_comes_back_is_drawn_although_it_was_ended)
{
    PictureDrawer drawer;
    QSignalSpy drawn(&drawer, &PictureDrawer::drawn);
    const DrawOrder first = orderOf(picture(), 40);
    drawer.draw(first);
    drawer.draw(orderOf(picture(), 90));
    drawer.draw(first);
    ASSERT_TRUE(drawn.wait(tests::kPatienceMs));
    EXPECT_FALSE(drawer.drawing().problem);
    EXPECT_EQ(drawer.picture().size(), QSize(40, 40));
}

TEST(PictureDrawer, Tells_no_progress_while_it_rests)
{
    PictureDrawer drawer;
    EXPECT_EQ(drawer.progress(), std::nullopt);
    QSignalSpy drawn(&drawer, &PictureDrawer::drawn);
    drawer.draw(orderOf(picture(), 40));
    ASSERT_TRUE(drawn.wait(tests::kPatienceMs));
    EXPECT_EQ(drawer.progress(), std::nullopt);
}

TEST(PictureDrawer, Tells_the_progress_of_a_large_master)
{
    PictureDrawer drawer;
    QSignalSpy progressed(&drawer, &PictureDrawer::progressed);
    drawer.draw({std::make_shared<const std::string>(tests::pngOf(7900, 7900)),
                 {core::DeriveOrder{{40, 40}}}});
    ASSERT_TRUE(progressed.wait(tests::kPatienceMs));
    ASSERT_TRUE(drawer.progress());
    EXPECT_LE(*drawer.progress(), 100);
}

} // namespace

} // namespace app
