#include "app/document/document.h"
#include "core/base/sha.h"
#include "core/rules/engine/validate.h"
#include "tests/document/pictures.h"
#include "tests/document/workplace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <filesystem>

using app::Document;
using app::ImageExaminer;
using core::ImageFormat;
using tests::Master;
using tests::pngOf;

namespace {

std::shared_ptr<const std::string> picture(int width, int height)
{
    return std::make_shared<const std::string>(pngOf(width, height));
}

} // namespace

TEST(ImageExaminer, What_an_image_is_comes_a_moment_later_and_is_then_known)
{
    ImageExaminer examiner;
    QSignalSpy examined(&examiner, &ImageExaminer::examined);
    const auto bytes = picture(40, 30);
    EXPECT_FALSE(examiner.lookAt(bytes));
    EXPECT_TRUE(examiner.isBusy());
    ASSERT_TRUE(examined.wait());
    EXPECT_FALSE(examiner.isBusy());
    const auto seen = examiner.lookAt(bytes);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->facts.format, ImageFormat::Png);
    EXPECT_EQ(seen->facts.width, 40);
    EXPECT_EQ(seen->facts.height, 30);
    EXPECT_EQ(seen->sha256, core::sha256Hex(*bytes));
}

TEST(ImageExaminer, The_same_bytes_are_examined_once)
{
    ImageExaminer examiner;
    QSignalSpy examined(&examiner, &ImageExaminer::examined);
    const auto bytes = picture(40, 30);
    (void)examiner.lookAt(bytes);
    (void)examiner.lookAt(bytes);
    ASSERT_TRUE(examined.wait());
    EXPECT_TRUE(examiner.lookAt(bytes));
    EXPECT_FALSE(examiner.isBusy());
    EXPECT_EQ(examined.count(), 1);
}

TEST(ImageExaminer, An_image_of_a_closed_document_is_not_told)
{
    ImageExaminer examiner;
    const QSignalSpy examined(&examiner, &ImageExaminer::examined);
    (void)examiner.lookAt(picture(400, 300));
    examiner.clear();
    EXPECT_FALSE(examiner.isBusy());
    QCoreApplication::processEvents();
    EXPECT_EQ(examined.count(), 0);
}

TEST(ImageExaminer, What_an_earlier_run_measured_is_known_at_once)
{
    const QTemporaryDir folder;
    const std::filesystem::path file(folder.filePath(QStringLiteral("measures")).toStdString());
    const auto bytes = picture(40, 30);
    std::optional<core::PictureLook> measured;
    {
        ImageExaminer earlier;
        earlier.remember(core::MeasureCache(file));
        QSignalSpy examined(&earlier, &ImageExaminer::examined);
        EXPECT_FALSE(earlier.lookAt(bytes));
        ASSERT_TRUE(examined.wait());
        measured = earlier.lookAt(bytes);
        ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(file); }));
    }
    ImageExaminer later;
    later.remember(core::MeasureCache(file));
    const auto same = std::make_shared<const std::string>(*bytes);
    const auto seen = later.lookAt(same);
    ASSERT_TRUE(seen);
    EXPECT_FALSE(later.isBusy());
    EXPECT_EQ(seen->facts, measured->facts);
    EXPECT_EQ(seen->sha256, core::sha256Hex(*bytes));
}

TEST(Document, An_image_is_judged_when_it_was_examined)
{
    Document document;
    tests::setPicture(document, Master::path(), "logos/master.png", pngOf(40, 30));
    ASSERT_FALSE(document.facts().images.contains("logos/master.png"));
    QSignalSpy changed(&document, &Document::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(document.facts().images.at("logos/master.png").width, 40);
    EXPECT_EQ(document.report().findings(), core::validate(document.subject()).findings());
}

TEST(Document, An_image_that_is_taken_back_is_no_fact_any_more)
{
    Document document;
    QSignalSpy changed(&document, &Document::changed);
    tests::setPicture(document, Master::path(), "logos/master.png", pngOf(40, 30));
    ASSERT_TRUE(changed.wait());
    document.undoStack()->undo();
    EXPECT_FALSE(document.facts().images.contains("logos/master.png"));
}
