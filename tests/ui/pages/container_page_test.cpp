#include "app/ui/pages/container/copy_view.h"
#include "app/ui/pages/container/where_in_portal.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/import/proposal_dialog.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/widgets/popup_card.h"
#include "tests/ui/pages/container_page_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <gmock/gmock.h>

using testing::ElementsAre;
using tests::FakeRegistry;

namespace app {
namespace {

TEST_F(ContainerPageTest, Offered_tags_come_first_and_then_the_newest)
{
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("latest"), QStringLiteral("1.0.0")}));
    know();
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("latest"), QStringLiteral("1.0.0"),
                                   QStringLiteral("0.9.0")}));
    QTest::mouseClick(button(QStringLiteral("Show 9 more")), Qt::LeftButton);
    EXPECT_EQ(rows().size(), 12);
    EXPECT_EQ(rows()[3], QStringLiteral("0.8.8"));
}

TEST_F(ContainerPageTest, A_tick_offers_a_tag_and_takes_it_off_again)
{
    know();
    press(QStringLiteral("0.9.0"));
    EXPECT_THAT(tags(), ElementsAre("latest", "1.0.0", "0.9.0"));
    EXPECT_EQ(table().currentTag(), QStringLiteral("0.9.0"));
    press(QStringLiteral("latest"));
    EXPECT_THAT(tags(), ElementsAre("1.0.0", "0.9.0"));
    m_ui.document.undoStack()->undo();
    m_ui.document.undoStack()->undo();
    EXPECT_THAT(tags(), ElementsAre("latest", "1.0.0"));
}

TEST_F(ContainerPageTest, A_tag_is_found_by_a_part_of_its_name)
{
    know();
    auto* find = m_ui.find<QLineEdit>(QStringLiteral("Find a tag"));
    ASSERT_NE(find, nullptr);
    QTest::keyClicks(find, QStringLiteral("ED"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("edge")});
    QTest::keyClicks(find, QStringLiteral("z"));
    EXPECT_TRUE(rows().isEmpty() || !table().isVisible());
}

TEST_F(ContainerPageTest, Signing_out_forgets_the_password)
{
    EXPECT_EQ(button(QStringLiteral("Sign out")), nullptr);
    m_ui.document.setRegistryPassword(QStringLiteral("hunter2"));
    QTest::mouseClick(button(QStringLiteral("Sign out")), Qt::LeftButton);
    EXPECT_TRUE(m_ui.document.registryPassword().isEmpty());
    EXPECT_EQ(button(QStringLiteral("Sign out")), nullptr);
}

TEST_F(ContainerPageTest, Says_who_asked)
{
    EXPECT_EQ(panel().findChild<Pill*>()->text(), QStringLiteral("not asked"));
    m_registry.put(tests::registryImage(tests::imageConfig("amd64")), "1.0.0");
    EXPECT_EQ(ask(), QStringLiteral("anonymous"));
    m_ui.document.setRegistryPassword(QStringLiteral("hunter2"));
    m_registry.want("Basic " + QByteArray("contosoedge:hunter2").toBase64(), R"(Basic realm="r")");
    QTest::mouseClick(button(QStringLiteral("Read again")), Qt::LeftButton);
    auto* state = panel().findChild<Pill*>();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return state->text() == QStringLiteral("signed in"); }, 10'000));
}

TEST_F(ContainerPageTest, Says_that_it_was_refused)
{
    m_registry.want("Basic nobody", R"(Basic realm="r")");
    EXPECT_EQ(ask(), QStringLiteral("refused"));
}

TEST_F(ContainerPageTest, Says_that_there_is_no_network)
{
    m_registry.close();
    EXPECT_EQ(ask(), QStringLiteral("no network"));
}

TEST_F(ContainerPageTest, Says_that_it_asked_too_often)
{
    for (const char* tag : {"latest", "1.0.0"})
        m_registry.at(std::string("/v2/vm/manifests/") + tag,
                      FakeRegistry::answer("429 Too Many Requests", "Retry-After: 3600\r\n"));
    EXPECT_EQ(ask(), QStringLiteral("rate limited"));
}

TEST_F(ContainerPageTest, What_an_image_tells_is_taken_field_by_field)
{
    know();
    const core::Offer before = m_ui.document.offer();
    QTest::mouseClick(button(QStringLiteral("Take over from the image…")), Qt::LeftButton);
    auto* dialog = m_ui.window->findChild<ProposalDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* fields = dialog->findChild<QTreeWidget*>();
    ASSERT_EQ(fields->topLevelItemCount(), 2);
    EXPECT_EQ(fields->topLevelItem(0)->checkState(0), Qt::Checked);
    EXPECT_EQ(fields->topLevelItem(1)->text(0), QStringLiteral("User"));
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_Space);
    QTest::keyClick(fields, Qt::Key_Down);
    QTest::keyClick(fields, Qt::Key_Space);
    const int steps = m_ui.document.undoStack()->count();
    dialog->accept();
    EXPECT_EQ(m_ui.document.offer().listing.links, before.listing.links);
    EXPECT_NE(m_ui.document.offer().plans[0].defaults.createOptions.find(R"("User")"),
              std::string::npos);
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer(), before);
}

TEST_F(ContainerPageTest, A_file_of_an_image_opens_the_same_dialog)
{
    const QString path = m_ui.folder.filePath(QStringLiteral("image.json"));
    QFile out(path);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(R"({"os":"linux","architecture":"amd64","rootfs":{},"config":{"User":"7"}})");
    out.close();
    const auto opened = openImport(m_ui.document, pathFrom(path), m_ui.window.get());
    ASSERT_TRUE(opened);
    EXPECT_NE(qobject_cast<ProposalDialog*>(*opened), nullptr);
    (*opened)->reject();
}

TEST_F(ContainerPageTest, Commands_that_bring_the_registry_in_order_are_copied)
{
    know();
    EXPECT_EQ(button(QStringLiteral("Copy the commands")), nullptr) << "nobody knows of latest";
    core::RegistryRepository seen = m_ui.document.facts().registry.begin()->second;
    seen.tags["latest"].status = 404;
    m_ui.document.setRegistryFacts(m_registry.host() + "/vm", seen);
    QCoreApplication::processEvents();
    QTest::mouseClick(button(QStringLiteral("Copy the commands")), Qt::LeftButton);
    const std::string name = m_registry.host() + "/vm";
    EXPECT_EQ(toUtf8(QGuiApplication::clipboard()->text()),
              "docker login " + m_registry.host() + "\ndocker buildx imagetools create --tag "
                  + name + ":latest " + name + ":1.0.0\n");
}

TEST_F(ContainerPageTest, Digest_of_the_current_tag_goes_into_the_notes_for_certification)
{
    know();
    EXPECT_EQ(button(QStringLiteral("Note digest aaaa…beef")), nullptr);
    table().setCurrentItem(table().findItems(QStringLiteral("1.0.0"), Qt::MatchExactly).value(0));
    const int steps = m_ui.document.undoStack()->count();
    QTest::mouseClick(button(QStringLiteral("Note digest aaaa…beef")), Qt::LeftButton);
    EXPECT_THAT(m_ui.document.offer().certificationNotes,
                testing::HasSubstr("\nImage " + m_registry.host()
                                   + "/vm:1.0.0: sha256:" + std::string(60, 'a') + "beef"));
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
}

TEST_F(ContainerPageTest, Says_where_the_Azure_portal_shows_what_is_asked_for)
{
    auto* where = m_ui.window->findChild<WhereInPortal*>();
    where->setFocus();
    QTest::keyClick(where, Qt::Key_Space);
    auto* card = where->findChild<PopupCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_THAT(toUtf8(card->accessibleDescription()), testing::HasSubstr("Access keys"));
    QTest::keyClick(card, Qt::Key_Escape);
    EXPECT_FALSE(card->isVisible());
}

TEST_F(ContainerPageTest, Icon_of_a_chip_has_room_before_the_words_in_either_direction)
{
    auto* chip = panel().findChild<Pill*>();
    const QMargins fromLeft = chip->contentsMargins();
    chip->setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(fromLeft.left(), fromLeft.right());
    EXPECT_EQ(chip->contentsMargins(),
              QMargins(fromLeft.right(), fromLeft.top(), fromLeft.left(), fromLeft.bottom()));
}

TEST(CopiedImages, Are_those_behind_the_tags_each_once)
{
    core::ContainerImage image;
    image.tags = {{"latest", true, {}, {}}, {"1.0.0-linux-x64", false, {}, {}}};
    core::RegistryRepository seen;
    seen.tags["latest"].platforms = {{"linux", "arm", "v7", "sha256:b", 71},
                                     {"linux", "amd64", "", "sha256:a", 84}};
    seen.tags["latest"].platforms[0].isMissing = true;
    seen.tags["1.0.0-linux-x64"].platforms = {{"linux", "amd64", "", "sha256:a", 84}};
    seen.tags["not offered"].platforms = {{"linux", "riscv64", "", "sha256:c", 1}};
    EXPECT_EQ(copiedImages(image, seen),
              (std::vector<CopiedImage>{{"linux/amd64", 84, false}, {"linux/arm/v7", 71, true}}));
}

TEST(CopiedImages, Lack_what_the_plan_promises_and_no_list_has)
{
    core::ContainerImage image;
    image.platforms = core::PlatformChoice::AllTier1;
    image.tags = {{"latest", true, {}, {}}};
    core::RegistryRepository seen;
    seen.tags["latest"].mediaType = "application/vnd.oci.image.index.v1+json";
    seen.tags["latest"].platforms = {{"linux", "arm", "v7", "sha256:b", 71},
                                     {"linux", "amd64", "", "sha256:a", 84}};
    EXPECT_EQ(copiedImages(image, seen), (std::vector<CopiedImage>{{"linux/amd64", 84, false},
                                                                   {"linux/arm/v7", 71, false},
                                                                   {"linux/arm64", 0, true}}));
}

TEST_F(ContainerPageTest, What_was_read_before_is_not_called_not_asked)
{
    EXPECT_TRUE(panel().findChild<Pill*>()->isVisible());
    know();
    EXPECT_FALSE(panel().findChild<Pill*>()->isVisible());
}

TEST_F(ContainerPageTest, What_is_read_is_said_once_and_in_one_frame)
{
    QStringList said;
    for (const auto* text : m_ui.window->findChildren<QLabel*>())
        if (text->text().startsWith(QStringLiteral("Reading asks the registry")))
            said += text->text();
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(table().frameWidth(), 0);
}

TEST_F(ContainerPageTest, Tags_are_written_by_hand_only_where_asked_for_once_the_registry_was_read)
{
    QWidget& page = *m_ui.window->findChild<RegistryPanel*>()->parentWidget();
    const auto* byHand = page.findChild<TableEditor*>();
    EXPECT_TRUE(byHand->isVisible());
    EXPECT_FALSE(table().isVisible());
    know();
    EXPECT_FALSE(byHand->isVisible());
    EXPECT_TRUE(table().isVisible());
    QPushButton* edit = nullptr;
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Edit the tags by hand"))
            edit = each;
    ASSERT_NE(edit, nullptr);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Space);
    EXPECT_TRUE(byHand->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ContainerPageTest, Page_with_sound_fields_fits_the_usual_window)
{
    m_ui.window->resize(1440, 900);
    QCoreApplication::processEvents();
    auto* view = m_ui.window->findChild<RegistryPanel*>()->parentWidget();
    while (view && !qobject_cast<QScrollArea*>(view))
        view = view->parentWidget();
    const auto* area = qobject_cast<QScrollArea*>(view);
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
    know();
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
}

TEST_F(ContainerPageTest, State_of_a_tag_is_read_whole_in_the_least_window)
{
    m_ui.window->resize(900, 620);
    know();
    constexpr int kIcon = 40;
    const int words = table().fontMetrics().horizontalAdvance(QStringLiteral("as in the offer"));
    EXPECT_GE(table().columnWidth(table().columnCount() - 1), words + kIcon);
}

TEST_F(ContainerPageTest, Columns_stand_still_while_a_tag_is_typed)
{
    know();
    const int width = table().columnWidth(0);
    m_ui.document.setText(core::FieldPath("/plans/0/image/tags/1/name"), QStringLiteral("1.0.01"));
    QCoreApplication::processEvents();
    EXPECT_EQ(table().columnWidth(0), width);
    m_ui.document.setText(core::FieldPath("/plans/0/image/tags/1/name"), QStringLiteral("1"));
    QCoreApplication::processEvents();
    EXPECT_EQ(table().columnWidth(0), width);
}

} // namespace
} // namespace app
