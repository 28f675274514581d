#include "app/ui/pages/export_panel.h"

#include "app/ui/page.h"
#include "tests/ui/fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

class ExportPanelTest : public testing::Test {
protected:
    void open(const char* sample)
    {
        const auto folder = std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / "resources/samples";
        ASSERT_TRUE(m_ui.file.open(folder / sample));
        m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
        m_ui.window->showPage(static_cast<int>(allPages().size()) - 1);
    }

    [[nodiscard]] ExportPanel& panel() const { return *m_ui.window->findChild<ExportPanel*>(); }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : panel().findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    [[nodiscard]] bool says(const QString& part) const
    {
        for (const auto* label : panel().findChildren<QLabel*>())
            if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(part))
                return true;
        return false;
    }

    Ui m_ui;
};

TEST_F(ExportPanelTest, The_folder_gets_the_bundle_and_the_panel_names_it)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    const QString file = m_ui.folder.filePath(
        QStringLiteral("offerwright-fjordsense.vibration-monitor-cpp-2019.zip"));
    EXPECT_TRUE(says(file));
    QFile bundle(file);
    ASSERT_TRUE(bundle.open(QIODevice::ReadOnly));
    const QByteArray hash =
        QCryptographicHash::hash(bundle.readAll(), QCryptographicHash::Sha256).toHex();
    auto* shown = m_ui.find<QLineEdit>(QStringLiteral("SHA-256 of the bundle"));
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->text().toLatin1(), hash);
    EXPECT_TRUE(button(QStringLiteral("Show in folder"))->isVisible());
}

TEST_F(ExportPanelTest, Focus_is_back_on_the_button_when_the_export_has_ended)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    EXPECT_TRUE(button(QStringLiteral("Export bundle…"))->hasFocus());
}

TEST_F(ExportPanelTest, Errors_are_counted_and_no_dialog_opens)
{
    open("faulty");
    QSignalSpy refused(&panel(), &ExportPanel::refused);
    QTest::mouseClick(button(QStringLiteral("Export bundle…")), Qt::LeftButton);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(panel().findChild<QFileDialog*>(), nullptr);
    EXPECT_TRUE(says(QStringLiteral("stand between you and the bundle")));
}

} // namespace

} // namespace app
