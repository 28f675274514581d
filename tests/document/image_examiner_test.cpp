#include "app/document/document.h"
#include "core/rules/engine/validate.h"
#include "tests/document/pictures.h"
#include "tests/document/workplace.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using app::Document;
using app::ImageExaminer;
using core::ImageFormat;
using tests::Master;
using tests::pngOf;

namespace {

core::Assets oneAsset(const std::string& bytes)
{
    return {{"logos/a.png", std::make_shared<const std::string>(bytes)}};
}

} // namespace

TEST(ImageExaminer, What_an_image_is_comes_a_moment_later_and_is_then_known)
{
    ImageExaminer examiner;
    QSignalSpy examined(&examiner, &ImageExaminer::examined);
    const core::Assets assets = oneAsset(pngOf(40, 30));
    EXPECT_TRUE(examiner.factsOf(assets).empty());
    EXPECT_TRUE(examiner.isBusy());
    ASSERT_TRUE(examined.wait());
    EXPECT_FALSE(examiner.isBusy());
    const core::ImageFacts facts = examiner.factsOf(assets).at("logos/a.png");
    EXPECT_EQ(facts.format, ImageFormat::Png);
    EXPECT_EQ(facts.width, 40);
    EXPECT_EQ(facts.height, 30);
}

TEST(ImageExaminer, The_same_bytes_are_examined_once)
{
    ImageExaminer examiner;
    QSignalSpy examined(&examiner, &ImageExaminer::examined);
    core::Assets assets = oneAsset(pngOf(40, 30));
    assets["logos/b.png"] = assets.begin()->second;
    (void)examiner.factsOf(assets);
    (void)examiner.factsOf(assets);
    ASSERT_TRUE(examined.wait());
    EXPECT_EQ(examiner.factsOf(assets).size(), 2u);
    EXPECT_FALSE(examiner.isBusy());
    EXPECT_EQ(examined.count(), 1);
}

TEST(ImageExaminer, An_image_of_a_closed_document_is_not_told)
{
    ImageExaminer examiner;
    const QSignalSpy examined(&examiner, &ImageExaminer::examined);
    (void)examiner.factsOf(oneAsset(pngOf(400, 300)));
    examiner.clear();
    EXPECT_FALSE(examiner.isBusy());
    QCoreApplication::processEvents();
    EXPECT_EQ(examined.count(), 0);
}

TEST(Document, An_image_is_judged_when_it_was_examined)
{
    Document document;
    document.setImage(Master::path(), QStringLiteral("logos/master.png"),
                      QByteArray::fromStdString(pngOf(40, 30)));
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
    document.setImage(Master::path(), QStringLiteral("logos/master.png"),
                      QByteArray::fromStdString(pngOf(40, 30)));
    ASSERT_TRUE(changed.wait());
    document.undoStack()->undo();
    EXPECT_FALSE(document.facts().images.contains("logos/master.png"));
}
