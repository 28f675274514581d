#include "app/ui/studio/mockups_sheet.h"

#include "app/ui/look/theme.h"
#include "app/ui/studio/mockup_view.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace app {

MockupsSheet::MockupsSheet(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(space::section, space::field, this);
    flow->setTopAligned();
    for (const MockupRow& row : allMockups())
        flow->addWidget(groupOf(row));
}

/// Light and dark beside each other if the place is narrow, else one below the other.
QWidget* MockupsSheet::groupOf(const MockupRow& row)
{
    constexpr int kNarrow = 240;
    auto* group = new QWidget(this);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(new TextLabel(TextRole::Label, nameOf(row.place), group));
    auto* both =
        new QBoxLayout(row.width <= kNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    both->setSpacing(space::inside);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        auto* view = new MockupView(row.place, theme, group);
        both->addWidget(view);
        m_items.push_back({group, view, theme->isDark});
    }
    rows->addLayout(both);
    return group;
}

void MockupsSheet::setShown(const Shown& shown)
{
    m_shown = shown;
    showItems();
    for (const Item& item : m_items)
        item.view->setShown(shown);
}

void MockupsSheet::setVision(core::Vision vision)
{
    for (const Item& item : m_items)
        item.view->setVision(vision);
}

void MockupsSheet::setPages(bool light, bool dark)
{
    m_isLightShown = light;
    m_isDarkShown = dark;
    showItems();
}

void MockupsSheet::showItems()
{
    for (const Item& item : m_items) {
        const bool isThere = !m_shown.size(rowOf(item.view->place()).role).isEmpty();
        item.group->setVisible(isThere);
        item.view->setVisible(item.isDark ? m_isDarkShown : m_isLightShown);
    }
}

} // namespace app
