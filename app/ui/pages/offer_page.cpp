#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

namespace app {

namespace {

class OfferPage {
    Q_DECLARE_TR_FUNCTIONS(OfferPage)
};

template <auto Member>
using IdentityField = core::Field<&core::Offer::identity, Member>;

} // namespace

void buildOfferPage(Form& form)
{
    using core::Identity;
    form.text<IdentityField<&Identity::publisherId>>(
            OfferPage::tr("The ID of your publisher account, as the portal shows it, mostly in "
                          "lower-case letters. It cannot be changed after the first save."),
            QStringLiteral("contoso"))
        .width(40);
    form.text<IdentityField<&Identity::offerId>>(
            OfferPage::tr("Names the offer in its web address: lowercase letters, digits and %1. "
                          "It stays for ever."),
            QStringLiteral("vibration-monitor"))
        .signsOf("offer.id.charset")
        .counted("offer.id.length")
        .width(56);
    form.text<IdentityField<&Identity::name>>(
            OfferPage::tr("How the offer is called in the portal and in your reports."),
            OfferPage::tr("Vibration Monitor"))
        .counted("offer.name.length")
        .width(56);
    form.text<IdentityField<&Identity::marketingId>>(
            OfferPage::tr("The last part of the marketplace address, usually company and "
                          "product."),
            QStringLiteral("contoso.vibration-monitor"))
        .counted("offer.marketingid.length")
        .width(56);
    form.multiline<core::Field<&core::Offer::certificationNotes>>(
            OfferPage::tr("What the certification team has to know to try the module: test "
                          "accounts, devices, settings."))
        .optional();
}

} // namespace app
