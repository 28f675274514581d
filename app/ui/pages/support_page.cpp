#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

namespace app {

namespace {

using core::Contact;
using core::Offer;
using core::Support;

class SupportPage {
    Q_DECLARE_TR_FUNCTIONS(SupportPage)
};

template <auto Person>
void addWebAddress(Form& form)
{
    form.text<core::Field<&Offer::support, Person, &Contact::url>>(
            SupportPage::tr("A page of this contact; the portal takes it where it asks for one."),
            QStringLiteral("https://www.contoso.com/contact"))
        .optional();
}

template <auto Person>
void addContact(Form& form)
{
    form.text<core::Field<&Offer::support, Person, &Contact::name>>(
            SupportPage::tr("A person or a desk that answers."), SupportPage::tr("Customer desk"))
        .width(44);
    form.text<core::Field<&Offer::support, Person, &Contact::email>>(
            SupportPage::tr("An address that is read on working days."),
            QStringLiteral("support@contoso.com"))
        .width(44);
    form.text<core::Field<&Offer::support, Person, &Contact::phone>>(
            SupportPage::tr("International notation, with the country code."),
            QStringLiteral("+49 30 1234567"))
        .width(28);
    addWebAddress<Person>(form);
}

} // namespace

void buildSupportPage(Form& form)
{
    form.section(SupportPage::tr("Customer support"),
                 SupportPage::tr("Whom Microsoft names when a customer opens a ticket."));
    addContact<&Support::customers>(form);

    form.section(SupportPage::tr("Engineering"),
                 SupportPage::tr("Whom Microsoft calls when the module itself is at fault. "
                                 "Customers do not see it."));
    addContact<&Support::engineering>(form);

    form.section(SupportPage::tr("Support websites"));
    form.text<core::Field<&Offer::support, &Support::publicUrl>>(
        SupportPage::tr("Where customers find help by themselves."),
        QStringLiteral("https://www.contoso.com/support"));
    form.text<core::Field<&Offer::support, &Support::governmentUrl>>(
            SupportPage::tr("Only for plans that are offered in Azure Government."),
            QStringLiteral("https://www.contoso.com/gov-support"))
        .optional();

    form.section(SupportPage::tr("Cloud Solution Providers"),
                 SupportPage::tr("Only for offers that resellers of the CSP programme sell."));
    form.text<core::Field<&Offer::support, &Support::csp, &Contact::name>>(
            SupportPage::tr("Whom resellers ask."))
        .width(44)
        .optional();
    form.text<core::Field<&Offer::support, &Support::csp, &Contact::email>>(
            SupportPage::tr("Where resellers write to."))
        .width(44)
        .optional();
    form.text<core::Field<&Offer::support, &Support::csp, &Contact::phone>>(
            SupportPage::tr("International notation, with the country code."))
        .width(28)
        .optional();
    addWebAddress<&Support::csp>(form);
    form.text<core::Field<&Offer::support, &Support::cspMaterialsUrl>>(
            SupportPage::tr("Where resellers find texts and pictures."))
        .optional();
}

} // namespace app
