#include "app/document/document.h"
#include "tests/support/qt_support.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>
#include <string>

using app::Document;
using core::Offer;

TEST(DocumentProfile, An_assumed_profile_is_no_undo_step)
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.assumeProfile("pc-2022");
    EXPECT_EQ(document.profile().id, "pc-2022");
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_EQ(changed.count(), 1);
}

TEST(DocumentProfile, A_chosen_profile_is_named_by_the_offer_as_an_undo_step)
{
    Document document;
    const QSignalSpy changed(&document, &Document::profileChanged);
    document.chooseProfile("pc-2022");
    EXPECT_EQ(document.offer().profile, "pc-2022");
    EXPECT_EQ(document.profile().id, "pc-2022");
    EXPECT_EQ(document.profileChoice().by, core::ChosenBy::Project);
    document.undoStack()->undo();
    EXPECT_EQ(document.offer(), Offer());
    EXPECT_EQ(document.profile().id, core::kDefaultProfile);
    EXPECT_EQ(document.profileChoice().by, core::ChosenBy::Default);
    EXPECT_EQ(changed.count(), 2);
}

TEST(DocumentProfile, A_profile_that_the_offer_names_goes_before_an_assumed_one)
{
    Document document;
    document.chooseProfile("pc-2022");
    document.assumeProfile("cpp-2019");
    EXPECT_EQ(document.profile().id, "pc-2022");
}

TEST(DocumentProfile, A_profile_that_nobody_knows_is_judged_by_the_default)
{
    Document document;
    document.setDefaultProfile("pc-2022");
    document.editOnce(QStringLiteral("Set up"), [](Offer& offer) { offer.profile = "pc-2099"; });
    EXPECT_EQ(document.profile().id, "pc-2022");
    EXPECT_EQ(document.offer().profile, "pc-2099");
}

TEST(DocumentProfile, A_profile_file_counts_until_the_offer_is_closed_and_is_not_named)
{
    std::string json(core::embeddedProfiles().front().json);
    json.replace(json.find(core::kDefaultProfile), core::kDefaultProfile.size(), "of-a-file");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    std::ofstream(app::toUtf8(file)) << json;
    Document document;
    document.chooseProfile("pc-2022");
    ASSERT_TRUE(document.useProfileFile(file));
    EXPECT_EQ(document.profile().id, "of-a-file");
    EXPECT_EQ(document.offer().profile, "pc-2022");
    EXPECT_EQ(document.profileChoice().by, core::ChosenBy::Option);
    document.reset({document.offer(), {}}, true);
    EXPECT_EQ(document.profile().id, "pc-2022");
}

TEST(DocumentProfile, A_profile_file_that_is_none_leaves_the_profile_as_it_was)
{
    Document document;
    EXPECT_FALSE(document.useProfileFile(QStringLiteral("/nowhere/profile.json")));
    EXPECT_EQ(document.profile().id, core::kDefaultProfile);
    EXPECT_EQ(document.profiles().all().size(), core::embeddedProfiles().size());
}
