#include "app/document/document.h"
#include "core/rules/engine/validate.h"
#include "tests/support/large_offer.h"
#include "tests/support/qt_support.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <semaphore>

using app::Document;
using app::LateCheck;
using core::Field;
using core::Listing;
using core::Offer;

namespace {

using Title = Field<&Offer::listing, &Listing::title>;

/// An offer that takes the rules too long for a key.
class LargeDocument : public testing::Test {
protected:
    LargeDocument()
    {
        core::ProjectContent content;
        content.offer = tests::largeOffer();
        document.reset(std::move(content), true);
    }

    Document document;
};

core::Report titled(const char* title)
{
    Document document;
    document.set<Title>(std::string(title));
    return document.report();
}

} // namespace

TEST_F(LargeDocument, Is_checked_once_when_typing_pauses)
{
    QSignalSpy changed(&document, &Document::changed);
    document.set<Title>(std::string("P"));
    document.set<Title>(std::string("Pu"));
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(changed.wait(30'000));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(document.report().findings(), core::validate(document.subject()).findings());
}

TEST_F(LargeDocument, Tells_of_every_key_at_once)
{
    QSignalSpy edited(&document, &Document::edited);
    document.set<Title>(std::string("P"));
    document.set<Title>(std::string("Pu"));
    EXPECT_EQ(edited.count(), 2);
}

TEST_F(LargeDocument, Gives_whoever_asks_the_report_of_the_value_and_tells_the_others_afterwards)
{
    const int revision = document.revision();
    QSignalSpy changed(&document, &Document::changed);
    document.set<Title>(std::string("Pump"));
    EXPECT_EQ(document.report().findings(), core::validate(document.subject()).findings());
    EXPECT_EQ(document.revision(), revision + 1);
    EXPECT_EQ(changed.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(LargeDocument, Settles_before_an_act)
{
    QSignalSpy changed(&document, &Document::changed);
    document.set<Title>(std::string("Pump"));
    document.settle();
    EXPECT_EQ(changed.count(), 1);
    document.settle();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(LargeDocument, Is_checked_at_once_after_what_is_not_typed)
{
    QSignalSpy changed(&document, &Document::changed);
    document.editOnce(QStringLiteral("Import"), [](Offer& offer) { offer.listing.title = "Pump"; });
    EXPECT_EQ(changed.count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(LargeDocument, Field_that_is_left_waits_for_the_check_that_is_due)
{
    document.set<Title>(std::string("Pump"));
    QSignalSpy changed(&document, &Document::changed);
    document.finishEdit();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(changed.wait(30'000));
    EXPECT_TRUE(document.isTouched(Title::path()));
}

TEST_F(LargeDocument, Update_hides_what_the_published_version_had)
{
    core::Published published;
    published.offer = document.offer();
    document.setPublished(published);
    QSignalSpy changed(&document, &Document::changed);
    document.set<Title>(std::string("Pump"));
    ASSERT_TRUE(changed.wait(30'000));
    const auto late = document.report().findings();
    const auto hidden = document.report().hidden();
    document.editOnce(QStringLiteral("Away"), [](Offer& offer) { offer.listing.title.clear(); });
    document.editOnce(QStringLiteral("Back"), [](Offer& offer) { offer.listing.title = "Pump"; });
    EXPECT_EQ(late, document.report().findings());
    EXPECT_EQ(hidden, document.report().hidden());
    EXPECT_FALSE(hidden.empty());
}

TEST(LateCheck, Report_that_the_next_key_made_old_is_not_told)
{
    LateCheck late;
    std::vector<core::Report> told;
    QObject::connect(&late, &LateCheck::finished,
                     [&](const core::Report& report) { told.push_back(report); });
    std::binary_semaphore isGoing(0);
    late.putOff();
    late.start([&] {
        isGoing.acquire();
        return titled("old");
    });
    late.putOff();
    isGoing.release();
    late.start([] { return titled("new"); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, 30'000));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().findings(), titled("new").findings());
    EXPECT_FALSE(late.isDue());
}

TEST(LateCheck, Nothing_is_due_once_it_was_dropped)
{
    LateCheck late;
    QSignalSpy paused(&late, &LateCheck::paused);
    late.putOff();
    late.drop();
    EXPECT_FALSE(late.isDue());
    QTest::qWait(400);
    EXPECT_EQ(paused.count(), 0);
    late.putOff();
    EXPECT_TRUE(late.isDue());
    EXPECT_TRUE(paused.wait(30'000));
}
