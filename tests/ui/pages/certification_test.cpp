#include "app/ui/certification/certification_window.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

class CertificationTest : public testing::Test {
protected:
    CertificationTest() : m_ui(core::support::validOffer("pc-2026"))
    {
        m_ui.document.assumeProfile("pc-2026");
        open();
    }

    void open()
    {
        m_window = std::make_unique<app::CertificationWindow>(m_ui.document);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
        QCoreApplication::processEvents();
    }

    void paste(const char* text)
    {
        auto* edit = m_window->findChild<QPlainTextEdit*>();
        edit->setPlainText(QString::fromUtf8(text));
        press("Read it");
    }

    void press(const char* text) const
    {
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTreeWidget& list() const { return *m_window->findChild<QTreeWidget*>(); }

    tests::Ui m_ui;
    std::unique_ptr<app::CertificationWindow> m_window;
};

TEST_F(CertificationTest, A_report_becomes_a_list_that_leads_to_the_fields)
{
    core::FieldPath wanted;
    QObject::connect(m_window.get(), &app::CertificationWindow::placeWanted,
                     [&](const core::FieldPath& path) { wanted = path; });
    paste("100.1.2 The summary is vague.");
    ASSERT_EQ(list().topLevelItemCount(), 1);
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(wanted, core::FieldPath("/listing/summary"));
}

TEST_F(CertificationTest, The_same_report_twice_adds_nothing)
{
    paste("100.1.2 The summary is vague.");
    paste("100.1.2 The summary is vague.");
    EXPECT_EQ(list().topLevelItemCount(), 1);
}

TEST_F(CertificationTest, Something_else_is_told_and_stays_in_the_box)
{
    paste("Hello");
    EXPECT_EQ(list().topLevelItemCount(), 0);
    EXPECT_EQ(m_window->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("Hello"));
}

TEST_F(CertificationTest, What_is_ticked_off_is_kept_with_the_project)
{
    ASSERT_TRUE(m_ui.file.saveAs(
        std::filesystem::path(app::toUtf8(m_ui.folder.filePath(QStringLiteral("project"))))));
    paste("100.1.2 The summary is vague.\n100.6 The policy does not open.");
    list().topLevelItem(0)->setCheckState(0, Qt::Checked);
    open();
    ASSERT_EQ(list().topLevelItemCount(), 2);
    EXPECT_EQ(list().topLevelItem(0)->checkState(0), Qt::Checked);
    press("Remove what is done");
    open();
    EXPECT_EQ(list().topLevelItemCount(), 1);
}

TEST_F(CertificationTest, A_list_read_before_the_first_save_is_kept_by_it)
{
    paste("100.1.2 The summary is vague.");
    ASSERT_TRUE(m_ui.file.saveAs(
        std::filesystem::path(app::toUtf8(m_ui.folder.filePath(QStringLiteral("project"))))));
    open();
    EXPECT_EQ(list().topLevelItemCount(), 1);
}

TEST_F(CertificationTest, Another_project_has_a_list_of_its_own)
{
    const auto folder = [&](const char* name) {
        return std::filesystem::path(app::toUtf8(m_ui.folder.filePath(QString::fromLatin1(name))));
    };
    ASSERT_TRUE(m_ui.file.saveAs(folder("other")));
    ASSERT_TRUE(m_ui.file.saveAs(folder("project")));
    paste("100.1.2 The summary is vague.");
    ASSERT_TRUE(m_ui.file.open(folder("other")));
    EXPECT_EQ(list().topLevelItemCount(), 0);
    EXPECT_FALSE(std::filesystem::exists(folder("other") / "certification.json"));
    ASSERT_TRUE(m_ui.file.open(folder("project")));
    EXPECT_EQ(list().topLevelItemCount(), 1);
}

} // namespace
