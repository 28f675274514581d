#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/link_check.h"
#include "app/ui/pages/pages.h"
#include "core/rules/checks/web/catalogue_links.h"

#include <QCoreApplication>

namespace app {

namespace {

class LinksPage {
    Q_DECLARE_TR_FUNCTIONS(LinksPage)
};

void addLinks(Form& form)
{
    using core::UsefulLink;
    form.table<core::Field<&core::Offer::listing, &core::Listing::links>>(
        core::asksForCatalogue(form.document().profile())
            ? LinksPage::tr("At least one link goes to your documentation, and one to the device "
                            "catalogue. Use titles that say where they lead.")
            : LinksPage::tr("At least one link goes to your documentation. Use titles that say "
                            "where they lead."),
        {column<&UsefulLink::title>(LinksPage::tr("Getting started"), 4),
         column<&UsefulLink::url>(QStringLiteral("https://docs.contoso.com/start"), 6),
         choiceColumn<&UsefulLink::role>({{"documentation", LinksPage::tr("Documentation")},
                                          {"deviceCatalogue", LinksPage::tr("Device catalogue")},
                                          {"other", LinksPage::tr("Other")}},
                                         3)});
}

} // namespace

void buildLinksPage(Form& form)
{
    form.setTabular();
    form.dynamic([&document = form.document()] { return fromUtf8(document.profile().id); },
                 addLinks);
    auto* check = new LinkCheck(form.document(), &form);
    form.widget(check);
    form.onRefresh([check] { check->refresh(); });
    QObject::connect(check, &LinkCheck::placeWanted, &form,
                     [&form](const core::FieldPath& place) { emit form.placeWanted(place, {}); });
}

} // namespace app
