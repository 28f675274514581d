#pragma once

#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/import/proposal_dialog.h"
#include "app/ui/start/action_card.h"
#include "app/ui/start/choice_card.h"
#include "app/ui/start/drop_frame.h"
#include "app/ui/start/recent_table.h"
#include "app/ui/start/start_page.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/bundle/bundle.h"
#include "core/project/save.h"
#include "tests/ui/fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <gmock/gmock.h>

#include <set>

namespace app {

namespace fs = std::filesystem;

using tests::Ui;

/// A window that was opened without a project.
class StartPageTest : public ::testing::Test {
protected:
    StartPageTest() { m_ui.openWindow(Opening::Start); }

    [[nodiscard]] fs::path root() const { return pathFrom(m_ui.folder.path()); }
    [[nodiscard]] fs::path project(const char* name, const char* title = "Pump") const
    {
        core::Offer offer;
        offer.listing.title = title;
        EXPECT_TRUE(core::saveProject(root() / name, {offer, {}}));
        return root() / name;
    }
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    void remember(const fs::path& folder, const char* title)
    {
        m_ui.recent.remember({folder, QString::fromUtf8(title), {}});
    }
    /// Shows the page anew, and waits until the folders were looked at.
    void showAgain()
    {
        m_ui.window->showStart();
        QTest::qWait(50);
    }

    [[nodiscard]] StartPage& page() const { return *m_ui.window->findChild<StartPage*>(); }
    [[nodiscard]] RecentTable& table() const { return *m_ui.window->findChild<RecentTable*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().item(row, column)->text();
    }
    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
    void clickRow(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualItemRect(table().item(row, 0)).center());
        QCoreApplication::processEvents();
    }
    template <class Dialog>
    [[nodiscard]] Dialog* shown() const
    {
        for (auto* dialog : m_ui.window->findChildren<Dialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void answer(const char* label) const
    {
        for (auto* button : shown<QMessageBox>()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(label))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void drag(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_ui.window.get(), &enter);
    }
    void drop(const QString& path) const
    {
        drag(path);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_ui.window.get(), &dropped);
        QCoreApplication::processEvents();
    }
    void type(const char* text)
    {
        QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Offer ID")), QString::fromUtf8(text));
    }

    Ui m_ui;
};

} // namespace app
