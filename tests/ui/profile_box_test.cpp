#include "app/ui/window/profile_box.h"

#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/project/save.h"
#include "tests/ui/fixture.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace app {

namespace {

ProfileBox& boxOf(const tests::Ui& ui)
{
    return *ui.window->findChild<ProfileBox*>();
}

/// Opens the list and takes the profile by keyboard.
void choose(ProfileBox& box, const QString& id)
{
    QTest::keyClick(&box, Qt::Key_Space);
    const int target = box.findData(id);
    while (box.view()->currentIndex().row() != target)
        QTest::keyClick(box.view(),
                        box.view()->currentIndex().row() < target ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(box.view(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

TEST(ProfileBox, What_is_chosen_is_what_the_offer_is_made_for)
{
    tests::Ui ui;
    choose(boxOf(ui), QStringLiteral("pc-2022"));
    EXPECT_EQ(ui.document.profile().id, "pc-2022");
    EXPECT_EQ(ui.document.offer().profile, "pc-2022");
    EXPECT_TRUE(boxOf(ui).toolTip().endsWith(QStringLiteral("The project is made for this one.")));
    ui.document.undoStack()->undo();
    EXPECT_EQ(ui.document.offer().profile, "");
    EXPECT_EQ(ui.document.profile().id, ui.document.defaultProfile().id);
    EXPECT_EQ(boxOf(ui).currentData(), QVariant(fromUtf8(ui.document.defaultProfile().id)));
}

TEST(ProfileBox, Shows_the_profile_that_a_project_names)
{
    const tests::Ui ui;
    const auto folder = pathFrom(ui.folder.path()) / "pump";
    core::Offer offer;
    offer.profile = "pc-2022";
    ASSERT_TRUE(core::saveProject(folder, {offer, {}}));
    ui.window->commands().open(folder);
    EXPECT_EQ(boxOf(ui).currentData(), QVariant(QStringLiteral("pc-2022")));
}

TEST(ProfileBox, Says_that_a_portal_has_closed_and_so_does_the_review)
{
    tests::Ui ui;
    const QString closed = QStringLiteral("closed in 2020");
    EXPECT_FALSE(boxOf(ui).toolTip().contains(closed));
    ui.document.assumeProfile("cpp-2019");
    ui.showPage("review");
    EXPECT_TRUE(boxOf(ui).toolTip().contains(closed));
    const auto labels = ui.window->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(closed);
    }));
}

TEST(ProfileBox, A_profile_that_nobody_knows_is_told)
{
    const tests::Ui ui;
    const auto folder = pathFrom(ui.folder.path()) / "pump";
    core::Offer offer;
    offer.profile = "pc-2099";
    ASSERT_TRUE(core::saveProject(folder, {offer, {}}));
    ui.window->commands().open(folder);
    const auto* banner = ui.window->findChild<Banner*>();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->sentence().contains(QStringLiteral("“pc-2099”")));
    EXPECT_EQ(ui.document.offer().profile, "pc-2099");
    EXPECT_TRUE(boxOf(ui).toolTip().contains(QStringLiteral("“pc-2099”")));
}

TEST(ProfileBox, Only_a_portal_that_asks_for_the_catalogue_has_it_in_the_help)
{
    tests::Ui ui;
    ui.showPage("links");
    const auto asks = [&ui] {
        return std::ranges::any_of(ui.window->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible()
                   && label->text().contains(QStringLiteral("device catalogue."));
        });
    };
    choose(boxOf(ui), QStringLiteral("cpp-2019"));
    EXPECT_TRUE(asks());
    choose(boxOf(ui), QStringLiteral("pc-2026"));
    EXPECT_FALSE(asks());
}

} // namespace

} // namespace app
