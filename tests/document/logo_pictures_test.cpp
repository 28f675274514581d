#include "app/document/logo_pictures.h"

#include "app/document/document.h"
#include "app/document/project/media_files.h"
#include "tests/document/pictures.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace app {

namespace {

PictureFile masterOf(int width, int height)
{
    return {QStringLiteral("a.png"), QByteArray::fromStdString(tests::pngOf(width, height))};
}

/// Waits until the picture of the role has its last state.
void settle(LogoPictures& logos, const char* role)
{
    QSignalSpy changed(&logos, &LogoPictures::changed);
    logos.refresh();
    while (logos.isBusy(role) && changed.wait(tests::kPatienceMs)) {
    }
}

TEST(LogoPictures, Every_square_size_is_derived_from_the_master_at_its_exact_size)
{
    Document document;
    document.chooseProfile("cpp-2019");
    LogoPictures logos(document);
    setLogo(document, "master", masterOf(600, 600));
    settle(logos, "small");
    EXPECT_EQ(logos.picture("small").size(), QSize(40, 40));
    EXPECT_EQ(logos.picture("wide").size(), QSize(255, 115));
    EXPECT_EQ(logos.source("small"), LogoSource::Master);
}

TEST(LogoPictures, A_hero_image_is_never_derived)
{
    Document document;
    LogoPictures logos(document);
    setLogo(document, "master", masterOf(600, 600));
    settle(logos, "small");
    EXPECT_EQ(logos.source("hero"), LogoSource::None);
    EXPECT_TRUE(logos.picture("hero").isNull());
}

TEST(LogoPictures, An_own_file_is_shown_as_it_is)
{
    Document document;
    LogoPictures logos(document);
    setLogo(document, "small", masterOf(41, 39));
    settle(logos, "small");
    EXPECT_EQ(logos.picture("small").size(), QSize(41, 39));
}

TEST(LogoPictures, The_pictures_before_stay_until_the_new_ones_arrive)
{
    Document document;
    LogoPictures logos(document);
    setLogo(document, "master", masterOf(600, 600));
    settle(logos, "small");
    const QImage before = logos.picture("small");
    setLogo(document, "master", masterOf(500, 500));
    logos.refresh();
    EXPECT_TRUE(logos.isBusy("small"));
    EXPECT_EQ(logos.picture("small"), before);
    settle(logos, "small");
}

TEST(LogoPictures, Of_several_changes_the_last_is_drawn)
{
    using Padding = core::Field<&core::Offer::media, &core::Media::logos, &core::Logos::derivation,
                                &core::LogoDerivation::padding>;
    Document document;
    document.chooseProfile("cpp-2019");
    LogoPictures logos(document);
    setLogo(document, "master", masterOf(600, 600));
    for (const int padding : {5, 10, 20, 25}) {
        document.set<Padding>(padding);
        logos.refresh();
    }
    settle(logos, "small");
    EXPECT_EQ(qAlpha(logos.picture("small").pixel(9, 20)), 0);
    EXPECT_EQ(qAlpha(logos.picture("small").pixel(11, 20)), 255);
}

TEST(LogoPictures, A_size_is_drawn_in_its_own_way)
{
    Document document;
    LogoPictures logos(document);
    setLogo(document, "master", masterOf(600, 600));
    using Exceptions =
        core::Field<&core::Offer::media, &core::Media::logos, &core::Logos::exceptions>;
    document.set<Exceptions>(std::vector<core::LogoOverride>{{"small", {.padding = 25}, {}}});
    settle(logos, "small");
    EXPECT_EQ(qAlpha(logos.picture("small").pixel(9, 20)), 0);
    EXPECT_EQ(qAlpha(logos.picture("medium").pixel(9, 45)), 255);
}

TEST(LogoPictures, A_broken_master_says_what_is_wrong)
{
    Document document;
    LogoPictures logos(document);
    setLogo(document, "master", {QStringLiteral("a.png"), masterOf(600, 600).bytes.left(200)});
    settle(logos, "small");
    EXPECT_TRUE(logos.problem("small").has_value());
    EXPECT_TRUE(logos.picture("small").isNull());
}

} // namespace

} // namespace app
