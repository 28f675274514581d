#pragma once

#include "app/ui/form/form.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/commands/compare_dialog.h"
#include "core/project/save.h"
#include "tests/ui/fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace app {

using tests::Ui;
namespace fs = std::filesystem;

inline const QDateTime kWritten(QDate(2026, 11, 27), QTime(9, 30), Qt::UTC);

/// A window with banner and question, over a folder of its own.
class CommandsTest : public ::testing::Test {
protected:
    [[nodiscard]] fs::path root() const { return pathFrom(m_ui.folder.path()); }
    [[nodiscard]] fs::path project() const { return root() / "pump"; }

    static void save(const fs::path& folder, const char* title)
    {
        core::Offer offer;
        offer.listing.title = title;
        ASSERT_TRUE(core::saveProject(folder, {offer, {}}));
    }
    /// What a crash left.
    void loseWork(const char* title, std::optional<fs::path> folder = std::nullopt) const
    {
        auto slot = RecoverySlot::create(root() / "recovery");
        ASSERT_TRUE(slot);
        core::ProjectContent content;
        content.offer.listing.title = title;
        RecoveryNote note;
        note.title = fromUtf8(title);
        note.folder = std::move(folder);
        note.written = kWritten;
        ASSERT_TRUE(slot->write(content, note));
    }
    [[nodiscard]] std::size_t lostSlots() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(root() / "recovery"))
            count += fs::exists(entry.path() / "note.json") ? 1 : 0;
        return count;
    }

    void type(const char* text)
    {
        auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Publisher ID"));
        edit->setFocus();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    [[nodiscard]] const std::string& typed() const
    {
        return m_ui.document.offer().identity.publisherId;
    }
    [[nodiscard]] const std::string& title() const { return m_ui.document.offer().listing.title; }

    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
    [[nodiscard]] QMessageBox* question() const { return visible<QMessageBox>(); }
    [[nodiscard]] CompareDialog* comparison() const { return visible<CompareDialog>(); }
    template <class Parent>
    static void press(Parent& parent, const char* label)
    {
        for (auto* button : parent.template findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(label)) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        ADD_FAILURE() << "no button " << label;
    }
    void activate()
    {
        QEvent activated(QEvent::ActivationChange);
        QApplication::sendEvent(m_ui.window.get(), &activated);
    }

    template <class Dialog>
    [[nodiscard]] Dialog* visible() const
    {
        for (auto* dialog : m_ui.window->findChildren<Dialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// The dialog that "It is live…" opens; null where it opens none.
    [[nodiscard]] QFileDialog* askedForLiveBundle() const
    {
        for (QAction* action : m_ui.window->findChildren<QAction*>())
            if (action->text().remove(u'&') == QStringLiteral("It is live…"))
                action->trigger();
        return visible<QFileDialog>();
    }

    Ui m_ui;
};

} // namespace app
