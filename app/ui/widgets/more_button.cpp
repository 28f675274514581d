#include "app/ui/widgets/more_button.h"

#include "app/ui/look/icons.h"

#include <QMenu>

#include <utility>

namespace app {

namespace {

constexpr QSize kLeastSize{28, 24};

} // namespace

MoreButton::MoreButton(std::function<void(QMenu&)> fill, QWidget* parent) : QToolButton(parent)
{
    setIcon(iconFor(Icon::More));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setToolTip(tr("More"));
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
    setMenu(menu);
    setMinimumSize(sizeHint().expandedTo(kLeastSize));
}

} // namespace app
