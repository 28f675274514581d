#include "app/ui/changes/change_filters.h"

#include "app/ui/look/style.h"
#include "app/ui/widgets/flow_layout.h"
#include "core/changes/element_title.h"
#include "core/offer/pages.h"

#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace app {

ChangeFilters::ChangeFilters(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(space::unit, space::unit, this);
    for (int filter = All; filter <= Frozen; ++filter) {
        auto* chip = new QPushButton(this);
        setButtonKind(chip, ButtonKind::Chip);
        chip->setCheckable(true);
        chip->setChecked(filter == All);
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            m_filter = static_cast<Filter>(filter);
            emit chosen();
        });
        m_chips[static_cast<std::size_t>(filter)] = chip;
        row->addWidget(chip);
    }
}

bool ChangeFilters::isIn(Filter filter, const core::Change& change)
{
    const auto page = core::pageIndexOf(change.where);
    const auto id = page ? core::allPages()[*page].id : std::string_view();
    switch (filter) {
    case All:
        return true;
    case Customers:
        return id == "listing" || id == "media" || id == "links" || id == "legal" || id == "plans";
    case Devices:
        return id == "container" || id == "defaults";
    case Frozen:
        return change.isFrozen;
    }
    return true;
}

bool ChangeFilters::shows(const core::Change& change) const
{
    return isIn(m_filter, change);
}

void ChangeFilters::count(const std::vector<core::Change>& changes)
{
    const QString names[] = {tr("All %1"), tr("Customers see %1"), tr("Devices get %1"),
                             tr("Frozen %1")};
    for (std::size_t at = 0; at < m_chips.size(); ++at) {
        const auto filter = static_cast<Filter>(at);
        std::vector<core::Change> shown;
        std::ranges::copy_if(changes, std::back_inserter(shown),
                             [&](const core::Change& change) { return isIn(filter, change); });
        const auto number = core::countOfChanges(shown);
        m_chips[at]->setText(names[at].arg(number));
        m_chips[at]->setChecked(filter == m_filter);
        m_chips[at]->setEnabled(filter == All || filter == m_filter || number > 0);
    }
    setVisible(!changes.empty());
}

} // namespace app
