#include "app/ui/window/drops.h"

#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/import/proposal_dialog.h"
#include "app/ui/pages/media/logo_slot.h"
#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/widgets/text_label.h"
#include "tests/document/pictures.h"
#include "tests/ui/media_probe.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace app {

namespace {

using tests::Ui;

constexpr const char* kManifest = R"({"modulesContent": {"$edgeAgent": {"properties.desired": {
    "modules": {"pump": {"settings": {"image": "contoso.azurecr.io/pump:1.0.0"},
                         "type": "docker", "env": {"RATE": {"value": "5"}}}}}}}})";

/// Files in a folder, dropped with real drag and drop events.
class Drops : public ::testing::Test {
protected:
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    [[nodiscard]] QString picture(const char* name, int width, int height) const
    {
        return file(name, QByteArray::fromStdString(tests::pngOf(width, height)));
    }

    static void drop(QWidget* target, QPoint place, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
        QCoreApplication::processEvents();
    }

    /// On the innermost widget at the place that takes it, as the platform does.
    static void dropAt(QWidget* area, QPoint place, const QStringList& paths)
    {
        QWidget* target = area->childAt(place);
        while (target && target != area && !target->acceptDrops())
            target = target->parentWidget();
        ASSERT_NE(target, nullptr);
        drop(target, target->mapFrom(area, place), paths);
    }

    [[nodiscard]] const core::Media& media() const { return m_ui.document.offer().media; }
    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
    [[nodiscard]] QWidget* mediaViewport() const
    {
        for (QWidget* above = tests::slotNamed(m_ui, QStringLiteral("Master logo")); above;
             above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                return area->viewport();
        return nullptr;
    }
    [[nodiscard]] TextLabel* heading(const char* words) const
    {
        for (auto* text : m_ui.window->findChildren<TextLabel*>())
            if (text->isVisible() && text->text() == QString::fromUtf8(words))
                return text;
        return nullptr;
    }
    /// A folder "given" with these files.
    [[nodiscard]] QString folderOf(const std::map<std::string, std::string>& files) const
    {
        const auto root = pathFrom(m_ui.folder.filePath(QStringLiteral("given")));
        for (const auto& [name, bytes] : files) {
            std::filesystem::create_directories((root / name).parent_path());
            std::ofstream(root / name, std::ios::binary) << bytes;
        }
        return pathText(root);
    }
    [[nodiscard]] static QMenu* placeMenu()
    {
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    void giveMaster()
    {
        m_ui.showPage("media");
        drop(tests::slotNamed(m_ui, QStringLiteral("Master logo")), {5, 5},
             {picture("first.png", 600, 600)});
        m_ui.document.undoStack()->setClean();
    }
    void addPlan()
    {
        m_ui.document.editOnce(QStringLiteral("Add"),
                               [](core::Offer& offer) { offer.plans.resize(1); });
    }

    Ui m_ui;
};

TEST_F(Drops, Picture_below_the_heading_of_the_screenshots_becomes_one)
{
    m_ui.showPage("media");
    QWidget* viewport = mediaViewport();
    const QPoint below = heading("Screenshots")->mapTo(viewport, QPoint(5, 40));
    dropAt(viewport, below, {picture("square.png", 600, 600)});
    ASSERT_EQ(media().screenshots.size(), 1u);
    EXPECT_EQ(media().logos.master, "");
}

TEST_F(Drops, Portrait_picture_never_replaces_the_logo)
{
    m_ui.showPage("media");
    QWidget* viewport = mediaViewport();
    drop(tests::slotNamed(m_ui, QStringLiteral("Master logo")), {5, 5},
         {picture("logo.png", 600, 600)});
    drop(viewport, {1, 1}, {picture("phone.png", 1080, 2340)});
    drop(tests::slotNamed(m_ui, QStringLiteral("Master logo")), {5, 5},
         {picture("other.png", 1170, 2532)});
    EXPECT_EQ(media().screenshots.size(), 2u);
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("added to the screenshots")));
    const auto logo = QImage::fromData(
        QByteArray::fromStdString(*m_ui.document.assets().at(media().logos.master)));
    EXPECT_EQ(logo.size(), QSize(600, 600));
}

TEST_F(Drops, Several_files_come_in_order_and_what_is_no_picture_is_said)
{
    m_ui.showPage("media");
    QWidget* viewport = mediaViewport();
    drop(viewport, {5, 5},
         {picture("b.png", 1080, 2340), picture("a.png", 1280, 720),
          file("broken.png", "\x89PNG\r\n")});
    ASSERT_EQ(media().screenshots.size(), 2u);
    EXPECT_EQ(media().screenshots[0].file, "screenshots/b.png");
    EXPECT_EQ(media().screenshots[1].file, "screenshots/a.png");
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("broken.png was not taken")));
}

TEST_F(Drops, Text_among_pictures_is_said_on_the_page_and_on_a_slot)
{
    m_ui.showPage("media");
    const QString notes = file("notes.txt", "Buy milk.");
    const QString sentence =
        QStringLiteral("notes.txt was not taken: it is no picture. If it is a project, bundle or "
                       "deployment manifest, drop it by itself.");
    drop(mediaViewport(), {5, 5}, {picture("a.png", 1280, 720), notes});
    EXPECT_EQ(media().screenshots.size(), 1u);
    EXPECT_EQ(banner().sentence(),
              QStringLiteral("1 picture went to the screenshots. ") + sentence);
    drop(tests::slotNamed(m_ui, QStringLiteral("Master logo")), {5, 5},
         {picture("logo.png", 600, 600), notes});
    EXPECT_EQ(media().logos.master, "logos/master.png");
    EXPECT_EQ(banner().sentence(), sentence);
}

TEST_F(Drops, Manifest_on_the_defaults_opens_the_import_and_asks_nothing)
{
    addPlan();
    m_ui.showPage("defaults");
    drop(m_ui.window->findChild<CodeEdit*>()->viewport(), {5, 5}, {file("d.json", kManifest)});
    EXPECT_NE(m_ui.window->findChild<ImportDialog*>(), nullptr);
    EXPECT_EQ(m_ui.window->findChild<QMessageBox*>(), nullptr);
}

TEST_F(Drops, Manifest_without_a_plan_adds_one_in_one_step)
{
    drop(m_ui.window.get(), {5, 5}, {file("d.json", kManifest)});
    auto* dialog = m_ui.window->findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    ASSERT_EQ(m_ui.document.offer().plans.size(), 1U);
    EXPECT_EQ(m_ui.document.offer().plans[0].title, "pump");
    m_ui.document.undoStack()->undo();
    EXPECT_TRUE(m_ui.document.offer().plans.empty());
}

TEST_F(Drops, Image_without_a_plan_says_what_to_do)
{
    const QString image =
        file("i.json", R"([{"Id":"sha256:aa","Architecture":"amd64","Os":"linux",)"
                       R"("RepoTags":["pump:1.0.0"],"Config":{"Env":["A=1"]}}])");
    const auto opened = openImport(m_ui.document, pathFrom(image), m_ui.window.get());
    ASSERT_FALSE(opened);
    EXPECT_EQ(
        toUtf8(wording(opened.error().message)),
        "i.json fills a plan, and there is no plan yet. Add one on the page Plans, and import "
        "it again.");
}

TEST_F(Drops, File_of_no_use_is_said_and_nobody_is_asked_to_discard_work)
{
    auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
    QTest::keyClicks(edit, QStringLiteral("abc"));
    drop(edit, {5, 5}, {file("notes.txt", "Buy milk.")});
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "abc") << "a path is no text";
    EXPECT_EQ(banner().sentence(),
              QStringLiteral("notes.txt was not taken: it is no project, bundle, deployment "
                             "manifest or picture."));
    EXPECT_EQ(m_ui.window->findChild<QMessageBox*>(), nullptr);
}

TEST_F(Drops, Project_folder_is_opened)
{
    drop(m_ui.window.get(), {5, 5},
         {QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor")});
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "vibration-monitor");
}

TEST_F(Drops, Folder_of_texts_and_pictures_is_offered_as_an_import)
{
    const QString folder = folderOf({{"title.txt", "Pump"}, {"screenshots/1.png", ""}});
    drop(m_ui.window.get(), {5, 5}, {folder});
    auto* dialog = m_ui.window->findChild<ProposalDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(m_ui.document.offer().listing.title, "") << "nothing is taken unasked";
    dialog->accept();
    EXPECT_EQ(m_ui.document.offer().listing.title, "Pump");
}

TEST_F(Drops, Folder_on_the_start_page_begins_an_offer_with_it)
{
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Another"));
    m_ui.document.undoStack()->setClean();
    m_ui.window->showStart();
    drop(m_ui.window.get(), {5, 5}, {folderOf({{"title.txt", "Pump"}})});
    auto* dialog = m_ui.window->findChild<ProposalDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    EXPECT_EQ(m_ui.document.offer().listing.title, "Pump");
}

TEST_F(Drops, Folder_of_something_else_is_told_in_words)
{
    drop(m_ui.window.get(), {5, 5}, {folderOf({{"holiday.mp4", "x"}})});
    EXPECT_EQ(banner().sentence(),
              QStringLiteral("given was not taken: the folder is no project, as it has no "
                             "offer.json, and no text or picture in it is named after a field, "
                             "such as title.txt or screenshots/1.png."));
    EXPECT_EQ(m_ui.window->findChild<QDialog*>(), nullptr);
}

TEST_F(Drops, Picture_clearly_nearest_to_a_place_goes_there)
{
    m_ui.showPage("media");
    QWidget* viewport = mediaViewport();
    const QWidget* slot = tests::slotNamed(m_ui, QStringLiteral("Master logo"));
    drop(viewport, slot->mapTo(viewport, QPoint(-1, slot->height() / 2)),
         {picture("mark.png", 600, 600)});
    EXPECT_EQ(media().logos.master, "logos/master.png");
    EXPECT_EQ(banner().sentence(), QStringLiteral("mark.png is “Master logo” now."));
}

TEST_F(Drops, Picture_between_the_places_is_the_master_where_there_is_none)
{
    m_ui.showPage("media");
    drop(mediaViewport(), {1, 1}, {picture("mark.png", 600, 600)});
    EXPECT_EQ(placeMenu(), nullptr);
    EXPECT_EQ(media().logos.master, "logos/master.png");
}

TEST_F(Drops, Picture_between_the_places_is_asked_for_its_own_by_keys)
{
    giveMaster();
    const core::Media given = media();
    drop(mediaViewport(), {1, 1}, {picture("mark.png", 600, 600)});
    QMenu* menu = placeMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Where does mark.png go?"));
    EXPECT_EQ(menu->activeAction()->text(), QStringLiteral("Master logo"));
    QTest::keyClick(menu, Qt::Key_Up);
    EXPECT_EQ(menu->activeAction()->text(), QStringLiteral("A screenshot"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(media().screenshots.size(), 1u);
    EXPECT_EQ(media().logos, given.logos);
    EXPECT_EQ(banner().sentence(), QStringLiteral("1 picture went to the screenshots."));
}

TEST_F(Drops, Question_shows_a_name_as_it_is_on_one_line)
{
    giveMaster();
    drop(mediaViewport(), {1, 1}, {picture("R&D\nlogo.png", 600, 600)});
    ASSERT_NE(placeMenu(), nullptr);
    EXPECT_EQ(placeMenu()->accessibleName(), QStringLiteral("Where does R&D\\nlogo.png go?"));
    EXPECT_EQ(placeMenu()->actions().front()->text(),
              QStringLiteral("Where does R&&D\\nlogo.png go?"));
    placeMenu()->close();
}

TEST_F(Drops, Picture_between_the_places_is_left_by_escape)
{
    giveMaster();
    const core::Media given = media();
    drop(mediaViewport(), {1, 1}, {picture("mark.png", 600, 600)});
    ASSERT_NE(placeMenu(), nullptr);
    QTest::keyClick(placeMenu(), Qt::Key_Escape);
    QTest::qWait(1);
    EXPECT_EQ(media(), given);
    EXPECT_EQ(banner().sentence(), QStringLiteral("mark.png was not taken."));
    EXPECT_FALSE(m_ui.document.isModified());
}

TEST_F(Drops, Picture_on_another_page_goes_to_logos_and_media)
{
    drop(m_ui.window.get(), {5, 5}, {picture("logo.png", 600, 600)});
    EXPECT_EQ(media().logos.master, "logos/master.png");
    EXPECT_EQ(core::allPages()[static_cast<std::size_t>(m_ui.window->currentPage())].id, "media");
}

} // namespace

} // namespace app
