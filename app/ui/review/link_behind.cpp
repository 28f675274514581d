#include "app/ui/review/link_behind.h"

#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace app {

QPushButton* linkBehind(TextLabel& text, const QString& words, const QString& accessibleName,
                        QWidget* place)
{
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    auto* link = new QPushButton(words, place);
    setButtonKind(link, ButtonKind::Link);
    link->setAccessibleName(accessibleName);
    link->setAutoDefault(false);
    text.setWordWrap(true);
    row->addWidget(&text, 1);
    row->addWidget(link);
    return link;
}

} // namespace app
