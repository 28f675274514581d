#include "app/document/project/media_files.h"

#include "app/document/document.h"
#include "tests/document/pictures.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

namespace app {

namespace {

PictureFile picture(int width, int height, const char* name = "Our Logo.PNG")
{
    return {QString::fromLatin1(name), QByteArray::fromStdString(tests::pngOf(width, height))};
}

const core::Media& mediaOf(const Document& document)
{
    return document.offer().media;
}

TEST(MediaFiles, A_square_picture_becomes_the_master)
{
    Document document;
    takePictures(document, {picture(1024, 1024)});
    EXPECT_EQ(mediaOf(document).logos.master, "logos/master.png");
    EXPECT_TRUE(document.assets().contains("logos/master.png"));
}

TEST(MediaFiles, What_nobody_gave_a_place_says_where_it_went)
{
    Document document;
    EXPECT_EQ(takePictures(document, {picture(1024, 1024, "mark.png")}),
              QStringList(QStringLiteral("mark.png is “Master logo” now.")));
    EXPECT_EQ(takePictures(document, {picture(1280, 720, "a.png"), picture(1280, 800, "b.png")}),
              QStringList(QStringLiteral("2 picture(s) went to the screenshots.")));
}

TEST(MediaFiles, A_picture_of_exactly_a_slots_size_becomes_that_size)
{
    Document document;
    document.chooseProfile("cpp-2019");
    takePictures(document, {picture(255, 115)});
    EXPECT_EQ(mediaOf(document).logos.wide, "logos/wide.png");
    EXPECT_EQ(mediaOf(document).logos.master, "");
}

TEST(MediaFiles, A_wide_picture_as_large_as_a_screenshot_becomes_one)
{
    Document document;
    takePictures(document, {picture(1280, 720, "The Hall.png")});
    ASSERT_EQ(mediaOf(document).screenshots.size(), 1u);
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/the-hall.png");
}

TEST(MediaFiles, A_tall_picture_is_a_screenshot_and_says_so)
{
    Document document;
    setLogo(document, "master", picture(512, 512));
    const auto said = takePictures(document, {picture(1080, 2340, "phone.png")});
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/phone.png");
    EXPECT_EQ(mediaOf(document).logos.master, "logos/master.png");
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0].startsWith(QStringLiteral("phone.png is tall")));
}

TEST(MediaFiles, Several_pictures_keep_their_order_as_screenshots)
{
    Document document;
    takePictures(document, {picture(1170, 2532, "b.png"), picture(1000, 1000, "a.png"),
                            picture(1280, 720, "c.png")});
    ASSERT_EQ(mediaOf(document).screenshots.size(), 3u);
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/b.png");
    EXPECT_EQ(mediaOf(document).screenshots[1].file, "screenshots/a.png");
    EXPECT_EQ(mediaOf(document).screenshots[2].file, "screenshots/c.png");
    EXPECT_EQ(mediaOf(document).logos.master, "");
}

TEST(MediaFiles, Among_the_screenshots_any_picture_is_one)
{
    Document document;
    EXPECT_TRUE(
        takePictures(document, {picture(512, 512, "a.png")}, PicturePlace::Screenshots).isEmpty());
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/a.png");
    const auto said = takePictures(
        document, {{QStringLiteral("b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"}},
        PicturePlace::Screenshots);
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(mediaOf(document).screenshots.size(), 1u);
}

TEST(MediaFiles, What_is_no_picture_is_not_taken_and_said)
{
    Document document;
    const auto said = takePictures(document, {{QStringLiteral("a.png"), "no picture"}});
    EXPECT_EQ(said,
              QStringList(QStringLiteral("a.png was not taken: it cannot be read as a picture.")));
    EXPECT_EQ(document.undoStack()->count(), 0);
}

TEST(MediaFiles, An_svg_file_is_a_master_whatever_its_size)
{
    Document document;
    takePictures(document, {{QStringLiteral("a.svg"),
                             "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'/>"}});
    EXPECT_EQ(mediaOf(document).logos.master, "logos/master.svg");
}

TEST(MediaFiles, Several_pictures_are_one_undo_step)
{
    Document document;
    takePictures(document, {picture(1024, 1024), picture(40, 40), picture(1280, 720)});
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(mediaOf(document), core::Media());
    EXPECT_TRUE(document.assets().empty());
}

TEST(MediaFiles, Two_screenshots_of_one_name_stay_two_files)
{
    Document document;
    addScreenshots(document, {picture(600, 400, "a.png"), picture(700, 400, "a.png")});
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/a.png");
    EXPECT_EQ(mediaOf(document).screenshots[1].file, "screenshots/a-2.png");
    EXPECT_EQ(document.assets().size(), 2u);
}

TEST(MediaFiles, A_removed_file_leaves_the_project)
{
    Document document;
    setLogo(document, "small", picture(40, 40));
    removeLogo(document, "small");
    EXPECT_EQ(mediaOf(document).logos.small, "");
    EXPECT_TRUE(document.assets().empty());
}

TEST(MediaFiles, A_removed_file_stays_while_another_field_names_it)
{
    Document document;
    setLogo(document, "small", picture(40, 40));
    document.set<core::Field<&core::Offer::media, &core::Media::logos, &core::Logos::medium>>(
        std::string("logos/small.png"));
    removeLogo(document, "small");
    EXPECT_TRUE(document.assets().contains("logos/small.png"));
}

TEST(MediaFiles, A_name_without_plain_letters_gets_one)
{
    Document document;
    addScreenshots(document, {picture(600, 400, "../../-.png")});
    EXPECT_EQ(mediaOf(document).screenshots[0].file, "screenshots/screenshot.png");
}

TEST(MediaFiles, A_given_picture_is_judged_at_once)
{
    Document document;
    setLogo(document, "small", picture(41, 40));
    EXPECT_TRUE(document.isTouched(core::FieldPath("/media/logos/small")));
    EXPECT_FALSE(document.isTouched(core::FieldPath("/media/screenshots")));
}

TEST(MediaFiles, A_folder_is_refused_by_name)
{
    const QTemporaryDir folder;
    const auto files = readPictures({folder.path()});
    ASSERT_FALSE(files.has_value());
    EXPECT_NE(wording(files.error().message).indexOf(folder.path()), -1);
}

TEST(MediaFiles, A_copied_picture_becomes_a_png_file)
{
    QMimeData data;
    QImage image(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::red);
    data.setImageData(image);
    const auto files = picturesIn(data);
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(QImage::fromData(files->front().bytes).size(), QSize(30, 20));
}

TEST(MediaFiles, Dropped_text_is_no_picture)
{
    QMimeData data;
    data.setText(QStringLiteral("hello"));
    data.setUrls({QUrl(QStringLiteral("https://contoso.com/a.png"))});
    EXPECT_FALSE(mayHoldPictures(data));
}

TEST(MediaFiles, A_text_that_is_called_a_picture_is_refused_by_its_name)
{
    const QTemporaryDir folder;
    QFile notes(folder.filePath(QStringLiteral("notes.png")));
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    notes.write("Buy milk.");
    notes.close();
    const auto files = readPictures({notes.fileName()});
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(wording(files.error().message),
              QStringLiteral("notes.png cannot be used as a picture. Choose a PNG, JPEG, WebP or "
                             "SVG file."));
}

} // namespace

} // namespace app
