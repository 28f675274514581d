#pragma once

#include "app/ui/window/page_view.h"
#include "tests/ui/fixture.h"

#include <stdexcept>
#include <string>

/// What tests ask of a whole window.
namespace tests {

inline int lastPage()
{
    return static_cast<int>(core::allPages().size()) - 1;
}

inline app::PageView& currentPage(const Ui& ui)
{
    for (auto* view : ui.window->findChildren<app::PageView*>())
        if (view->isVisible())
            return *view;
    throw std::logic_error("no page is visible");
}

inline bool showsPage(const Ui& ui)
{
    const auto views = ui.window->findChildren<app::PageView*>();
    return std::ranges::any_of(views, [](const app::PageView* view) { return view->isVisible(); });
}

inline std::string describe(const QWidget* widget, int page)
{
    return std::string(widget->metaObject()->className()) + " \""
           + widget->accessibleName().toStdString() + "\" on page "
           + std::string(core::allPages()[static_cast<std::size_t>(page)].id);
}

inline bool isInternal(const QWidget* widget)
{
    // A button inside a line edit has the size that the field gives it.
    return widget->objectName().startsWith(QStringLiteral("qt_"))
           || widget->inherits("QLineEditIconButton");
}

} // namespace tests
