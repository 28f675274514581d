#include "app/ui/review/last_bundle.h"

#include "app/ui/handover/handover_window.h"
#include "app/ui/review/export_panel.h"
#include "tests/ui/fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

/// A saved project, whose bundle was exported into another folder; then the program started anew.
class LastBundleTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto sample =
            std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / "resources/samples/vibration-monitor";
        ASSERT_TRUE(m_ui.file.open(sample));
        ASSERT_TRUE(m_ui.file.saveAs(project()));
        m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
        showReview();
        m_ui.window->findChild<ExportPanel*>()->exportTo(pathFrom(m_bundle));
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return m_ui.find<QWidget>(QStringLiteral("SHA-256 of the bundle")) != nullptr;
            },
            60000));
        ASSERT_FALSE(last().isVisible()) << "the receipt has the same way";
    }

    [[nodiscard]] std::filesystem::path project() const
    {
        return pathFrom(m_ui.folder.filePath(QStringLiteral("project")));
    }
    [[nodiscard]] LastBundle& last() const { return *m_ui.window->findChild<LastBundle*>(); }
    void showReview() { m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1); }
    void reopen()
    {
        m_ui.openWindow();
        ASSERT_TRUE(m_ui.file.open(project()));
        showReview();
    }

    Ui m_ui;
    QTemporaryDir m_elsewhere;
    QString m_bundle = m_elsewhere.filePath(QStringLiteral("pump.offer.zip"));
};

TEST_F(LastBundleTest, Is_named_and_handed_over_when_the_project_is_opened_again)
{
    reopen();
    ASSERT_TRUE(last().isVisible());
    EXPECT_TRUE(last()
                    .findChild<QLabel*>()
                    ->text()
                    .remove(QChar(0x200B))
                    .contains(QStringLiteral("pump.offer.zip")));
    QTest::mouseClick(last().findChild<QPushButton*>(), Qt::LeftButton);
    const auto windows = m_ui.window->findChildren<HandoverWindow*>();
    ASSERT_EQ(windows.size(), 1);
    EXPECT_TRUE(windows.front()->isVisible());
}

TEST_F(LastBundleTest, Is_hidden_when_its_file_is_gone)
{
    ASSERT_TRUE(QFile::remove(m_bundle));
    reopen();
    EXPECT_FALSE(last().isVisible());
}

} // namespace

} // namespace app
