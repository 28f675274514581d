#pragma once

#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/lists/entry_list.h"
#include "tests/support/qt_support.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <initializer_list>

namespace tests {

inline core::Offer offerWithRoutes(std::initializer_list<core::NameValue> routes)
{
    core::Offer offer;
    offer.plans.emplace_back().title = "Standard";
    offer.plans.front().defaults.routes = routes;
    return offer;
}

/// The page Default configuration over an offer with one plan.
class EntryListTest : public ::testing::Test {
protected:
    explicit EntryListTest(const core::Offer& offer = offerWithRoutes({})) : m_ui(offer)
    {
        m_ui.showPage("defaults");
    }

    [[nodiscard]] const core::ModuleDefaults& defaults() const
    {
        return m_ui.document.offer().plans.front().defaults;
    }
    [[nodiscard]] QLineEdit* name(int route) const
    {
        return m_ui.find<QLineEdit>(QStringLiteral("Name of Route %1").arg(route));
    }
    [[nodiscard]] app::CodeLine* value(const QString& title) const
    {
        return m_ui.find<app::CodeLine>(title);
    }
    [[nodiscard]] app::CodeLine* route(int at) const
    {
        return value(QStringLiteral("Route %1").arg(at));
    }

    /// Opens the menu of the route, and takes what is called so from it.
    void choose(int route, const QString& action) const
    {
        auto* more = m_ui.find<QToolButton>(QStringLiteral("More for Route %1").arg(route));
        QTimer::singleShot(0, more, [more, action] {
            for (QAction* offered : more->menu()->actions())
                if (offered->text() == action)
                    QTest::mouseClick(more->menu(), Qt::LeftButton, {},
                                      more->menu()->actionGeometry(offered).center());
        });
        QTest::mouseClick(more, Qt::LeftButton);
    }

    static void focus(QWidget* editor)
    {
        editor->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }

    Ui m_ui;
};

} // namespace tests
