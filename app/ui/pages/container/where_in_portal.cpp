#include "app/ui/pages/container/where_in_portal.h"

#include "app/ui/look/style.h"
#include "app/ui/widgets/popup_card.h"

#include <array>

namespace app {

WhereInPortal::WhereInPortal(QWidget* parent) : QPushButton(tr("Where is this?"), parent)
{
    setButtonKind(this, ButtonKind::Link);
    // As high as the chips beside other labels, so that the fields of a line stand on one.
    setFixedHeight(space::chip);
    setAutoDefault(false);
    setAccessibleDescription(tr("Where the Azure portal shows the registry and its password"));
    connect(this, &QPushButton::clicked, this, &WhereInPortal::open);
}

void WhereInPortal::open()
{
    auto* card = new PopupCard(this, text());
    card->addLine(TextRole::SectionTitle, tr("In the Azure portal, under Container registries"));
    const std::array<std::pair<QString, QString>, 3> places{
        {{tr("Subscription ID, resource group, registry name"),
          tr("Open the registry; they stand on its Overview.")},
         {tr("User name and password"),
          tr("Settings, Access keys: switch on Admin user. Either of the two passwords does.")},
         {tr("Repository and tags"), tr("Services, Repositories.")}}};
    QString said;
    for (const auto& [what, where] : places) {
        card->addGap();
        card->addLine(TextRole::Label, what);
        card->addLine(TextRole::Body, where);
        said += what + QStringLiteral(": ") + where + u' ';
    }
    card->open(said.trimmed());
}

} // namespace app
