#pragma once

#include "app/ui/window/page_view.h"
#include "tests/ui/fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

#include <stdexcept>
#include <string>
#include <vector>

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

/// What on the page has less room than it needs to show all of its text, or leaves its parent.
inline std::vector<std::string> clippedOn(const Ui& ui, int page)
{
    // A timer may have changed a text after the last layout.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    std::vector<std::string> clipped;
    for (const QWidget* widget : ui.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInternal(widget) || widget->window() != ui.window.get())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (!label && !button && !box)
            continue;
        const bool isWrapped = label && label->wordWrap();
        const bool isLow = isWrapped && widget->height() < widget->heightForWidth(widget->width());
        const bool isNarrow = !isWrapped && widget->width() < widget->minimumSizeHint().width();
        const bool isOutside =
            widget->parentWidget() && widget->geometry().right() > widget->parentWidget()->width();
        if (isLow || isNarrow || isOutside)
            clipped.push_back(describe(widget, page)
                              + (label ? ' ' + label->text().toStdString() : std::string()));
    }
    return clipped;
}

} // namespace tests
