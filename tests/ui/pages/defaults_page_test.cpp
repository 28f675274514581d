#include "app/ui/look/style.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/manifest_view.h"
#include "app/ui/widgets/lists/entry_list.h"
#include "tests/support/qt_support.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

constexpr const char* kTwoModules = R"({"modulesContent": {
  "$edgeAgent": {"properties.desired": {"modules": {
    "Camera": {"type": "docker", "settings": {"image": "shop.azurecr.io/camera:1.2"},
               "env": {"MODE": {"value": "fast"}}},
    "Other": {"type": "docker", "settings": {"image": "shop.azurecr.io/other:2.0"}}}}},
  "$edgeHub": {"properties.desired": {"routes": {
    "up": "FROM /messages/modules/Camera/outputs/* INTO $upstream"}}}}})";

core::Offer offerWithPlan()
{
    core::Offer offer;
    core::Plan& plan = offer.plans.emplace_back();
    plan.title = "Camera";
    plan.defaults.routes = {{"old", "FROM /messages/* INTO $upstream", {}}};
    return offer;
}

/// The page Default configuration with the manifest beside it.
class DefaultsPageTest : public ::testing::Test {
protected:
    DefaultsPageTest() : m_ui(offerWithPlan())
    {
        m_ui.window->resize(1440, 900);
        m_ui.showPage("defaults");
    }

    [[nodiscard]] const core::ModuleDefaults& defaults() const
    {
        return m_ui.document.offer().plans.front().defaults;
    }
    [[nodiscard]] CodeLine* route() const { return m_ui.find<CodeLine>(QStringLiteral("Route 1")); }
    void typeRoute(const QString& text) const
    {
        route()->setFocus(Qt::TabFocusReason);
        route()->selectAll();
        QTest::keyClicks(route(), text);
    }
    [[nodiscard]] QString manifest() const
    {
        return m_ui.find<CodeEdit>(QStringLiteral("Deployment manifest"))->toPlainText();
    }
    [[nodiscard]] bool says(const QWidget& widget, const QString& part) const
    {
        for (const auto* label : widget.findChildren<QLabel*>())
            if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(part))
                return true;
        return false;
    }
    [[nodiscard]] ManifestView& view() const { return *m_ui.window->findChild<ManifestView*>(); }
    [[nodiscard]] std::filesystem::path file(const char* name, const QByteArray& text) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return pathFrom(path);
    }
    [[nodiscard]] ImportDialog* import(const QByteArray& text) const
    {
        const auto opened =
            openImport(m_ui.document, file("deployment.json", text), m_ui.window.get());
        return opened ? qobject_cast<ImportDialog*>(*opened) : nullptr;
    }

    mutable Ui m_ui;
};

TEST_F(DefaultsPageTest, A_route_is_read_in_plain_words)
{
    typeRoute(QStringLiteral("FROM /messages/modules/Camera/outputs/alerts INTO $upstream"));
    EXPECT_TRUE(says(*m_ui.window, QStringLiteral("Everything that Camera sends on its output "
                                                  "alerts goes to IoT Hub.")));
}

TEST_F(DefaultsPageTest, What_the_customer_fills_in_is_said_and_tinted_and_is_no_fault)
{
    m_ui.document.editOnce(QStringLiteral("Set up"), [](core::Offer& offer) {
        offer.plans[0].defaults.environment = {{"SENSOR", "<SENSOR_ADDRESS>", {}},
                                               {"LEVEL", "info", {}}};
        offer.listing.description = "<p>Replace SENSOR_ADDRESS by the address of yours.</p>";
    });
    QCoreApplication::processEvents();
    auto* open = m_ui.find<CodeLine>(QStringLiteral("Variable 1"));
    auto* plain = m_ui.find<CodeLine>(QStringLiteral("Variable 2"));
    ASSERT_TRUE(open && plain);
    EXPECT_TRUE(says(*m_ui.window, QStringLiteral("The customer fills in <SENSOR_ADDRESS>; the "
                                                  "description names it.")));
    EXPECT_TRUE(open->accessibleDescription().startsWith(
        QStringLiteral("The customer fills in <SENSOR_ADDRESS>")));
    EXPECT_EQ(open->extraSelections().size(), 1);
    EXPECT_EQ(plain->extraSelections().size(), 0);
    EXPECT_EQ(open->property("fieldState").toInt(), static_cast<int>(FieldState::Open));
    EXPECT_EQ(plain->property("fieldState").toInt(), static_cast<int>(FieldState::Plain));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return says(view(), QStringLiteral("that the customer fills in")); }));
}

TEST_F(DefaultsPageTest, A_route_that_never_sends_has_no_reading)
{
    typeRoute(QStringLiteral("FROM /message/* INTO $upstream"));
    EXPECT_FALSE(says(*m_ui.window, QStringLiteral("goes to IoT Hub.")));
}

TEST_F(DefaultsPageTest, Completion_offers_the_own_module_and_Enter_takes_it)
{
    typeRoute(QStringLiteral("FROM /mess"));
    ASSERT_NE(route()->popup(), nullptr);
    EXPECT_TRUE(route()->popup()->isVisible());
    QTest::keyClick(route(), Qt::Key_Return);
    EXPECT_EQ(defaults().routes[0].value, "FROM /messages/modules/Camera/outputs/*");
}

TEST_F(DefaultsPageTest, Escape_closes_the_completions_and_keeps_the_text)
{
    typeRoute(QStringLiteral("FROM /mess"));
    QTest::keyClick(route(), Qt::Key_Escape);
    EXPECT_FALSE(route()->popup()->isVisible());
    EXPECT_EQ(defaults().routes[0].value, "FROM /mess");
}

TEST_F(DefaultsPageTest, The_manifest_follows_the_typing)
{
    const QString text = QStringLiteral("FROM /messages/modules/Camera/* INTO $upstream");
    typeRoute(text);
    EXPECT_TRUE(QTest::qWaitFor([&] { return manifest().contains(text); }));
}

TEST_F(DefaultsPageTest, The_manifest_has_the_chosen_schema)
{
    auto* schema =
        m_ui.find<QComboBox>(QStringLiteral("Version of edgeHub's part of the manifest"));
    schema->setFocus(Qt::TabFocusReason);
    QTest::keyClick(schema, Qt::Key_Down);
    EXPECT_TRUE(manifest().contains(QStringLiteral("\"schemaVersion\": \"1.2\"")));
}

TEST_F(DefaultsPageTest, The_manifest_deploys_the_chosen_runtime)
{
    EXPECT_TRUE(manifest().contains(QStringLiteral("azureiotedge-hub:1.6.1")));
    auto* runtime = m_ui.find<QComboBox>(QStringLiteral("Version of the runtime"));
    runtime->setFocus(Qt::TabFocusReason);
    QTest::keyClick(runtime, Qt::Key_Down);
    EXPECT_TRUE(manifest().contains(QStringLiteral("azureiotedge-hub:1.5\"")));
}

TEST_F(DefaultsPageTest, The_manifest_is_copied_as_shown)
{
    QTest::mouseClick(m_ui.find<QPushButton>(QStringLiteral("Copy the deployment manifest")),
                      Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), manifest());
}

TEST_F(DefaultsPageTest, The_manifest_is_saved_as_shown)
{
    const QString path = m_ui.folder.filePath(QStringLiteral("saved.json"));
    view().saveTo(pathFrom(path));
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), manifest());
    EXPECT_TRUE(says(view(), QStringLiteral("Saved as %1.").arg(path)));
}

TEST_F(DefaultsPageTest, A_manifest_that_cannot_be_saved_says_why)
{
    view().saveTo(pathFrom(m_ui.folder.filePath(QStringLiteral("no/such/folder.json"))));
    EXPECT_TRUE(says(view(), QStringLiteral("no/such/folder.json")));
}

TEST_F(DefaultsPageTest, What_the_manifest_lacks_is_said)
{
    m_ui.document.editOnce(QStringLiteral("Twice"), [](core::Offer& offer) {
        offer.plans[0].defaults.routes.push_back({"old", "FROM /* INTO $upstream", {}});
    });
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return says(view(), QStringLiteral("Left out: Routes 2. The name “old”")); }));
}

TEST_F(DefaultsPageTest, An_import_takes_the_chosen_module_in_one_step)
{
    const core::Offer before = m_ui.document.offer();
    const int steps = m_ui.document.undoStack()->count();
    ImportDialog* dialog = import(kTwoModules);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Environment variables: 1.")));
    QTest::keyClick(dialog, Qt::Key_Return);
    const core::ModuleDefaults taken = defaults();
    ASSERT_EQ(taken.environment.size(), 1U);
    EXPECT_EQ(taken.environment[0].name, "MODE");
    ASSERT_EQ(taken.routes.size(), 1U);
    EXPECT_EQ(taken.routes[0].name, "up");
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer(), before);
}

TEST_F(DefaultsPageTest, An_import_asks_for_the_module)
{
    ImportDialog* dialog = import(kTwoModules);
    ASSERT_NE(dialog, nullptr);
    auto* modules = dialog->findChild<QComboBox*>();
    modules->setFocus(Qt::TabFocusReason);
    QTest::keyClick(modules, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(m_ui.document.offer().plans[0].image.repository, "other");
}

TEST_F(DefaultsPageTest, A_cancelled_import_changes_nothing)
{
    const core::Offer before = m_ui.document.offer();
    ImportDialog* dialog = import(kTwoModules);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(m_ui.document.offer(), before);
}

TEST_F(DefaultsPageTest, A_file_that_deploys_nothing_is_refused)
{
    EXPECT_EQ(import("{}"), nullptr);
}

} // namespace

} // namespace app
