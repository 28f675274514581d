#pragma once

#include "app/ui/pages/media/logo_slot.h"
#include "tests/ui/fixture.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace tests {

/// The visible slot of the logo of this name, whether it is required or not; null where there is
/// none.
[[nodiscard]] inline app::LogoSlot* slotNamed(const Ui& ui, const QString& name)
{
    for (auto* slot : ui.window->findChildren<app::LogoSlot*>())
        if (slot->isVisible() && slot->subject().section(u',', 0, 0) == name)
            return slot;
    return nullptr;
}

/// Opens the menu behind the button of this name and chooses the entry by keys; false where there
/// is none to choose.
[[nodiscard]] inline bool chooseFromMenu(const Ui& ui, const QString& button, const QString& entry)
{
    auto* more = ui.find<QToolButton>(button);
    if (!more)
        return false;
    QMenu* menu = more->menu();
    menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    QCoreApplication::processEvents();
    for (int presses = 0; presses < 12; ++presses) {
        QTest::keyClick(menu, Qt::Key_Down);
        const QAction* active = menu->activeAction();
        if (!active || active->text() != entry)
            continue;
        const bool isEnabled = active->isEnabled();
        QTest::keyClick(menu, isEnabled ? Qt::Key_Return : Qt::Key_Escape);
        QCoreApplication::processEvents();
        return isEnabled;
    }
    menu->close();
    return false;
}

} // namespace tests
