#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

namespace app {

namespace {

using core::CustomerLeads;
using core::LeadDestination;
using core::Offer;
using core::PreviewSubscription;

class AudiencePage {
    Q_DECLARE_TR_FUNCTIONS(AudiencePage)
};

template <auto Member>
using LeadField = core::Field<&Offer::leads, Member>;

void addDynamics(Form& form)
{
    form.text<LeadField<&CustomerLeads::dynamicsUrl>>(
        AudiencePage::tr("The address of your Dynamics 365 instance."),
        QStringLiteral("https://contoso.crm4.dynamics.com"));
    form.radio<LeadField<&CustomerLeads::dynamicsAuthentication>>(
        AudiencePage::tr("How the store signs in there. You type the key or the password into the "
                         "portal; it is never stored here."),
        {{"azureAd", AudiencePage::tr("Azure Active Directory")},
         {"office365", AudiencePage::tr("Office 365")}});
    if (form.document().offer().leads.dynamicsAuthentication
        == core::DynamicsAuthentication::Office365) {
        form.text<LeadField<&CustomerLeads::dynamicsUserName>>(
                AudiencePage::tr("The account that may write leads."))
            .width(44);
        return;
    }
    const QString help = AudiencePage::tr("A GUID, as the Azure portal shows it.");
    form.text<LeadField<&CustomerLeads::dynamicsApplicationId>>(help).width(44);
    form.text<LeadField<&CustomerLeads::dynamicsDirectoryId>>(help).width(44);
}

void addDestination(Form& form)
{
    switch (form.document().offer().leads.destination) {
    case LeadDestination::None:
    case LeadDestination::Email:
        return;
    case LeadDestination::AzureTable:
        form.text<LeadField<&CustomerLeads::storageAccount>>(
                AudiencePage::tr("The name only. You type the access key into the portal; it is "
                                 "never stored here."),
                QStringLiteral("contosoleads"))
            .width(32);
        form.choice<LeadField<&CustomerLeads::storageEndpointSuffix>>(
            AudiencePage::tr("The cloud that the account lives in."),
            {{"core.windows.net", AudiencePage::tr("Azure (core.windows.net)")},
             {"core.usgovcloudapi.net",
              AudiencePage::tr("Azure Government (core.usgovcloudapi.net)")},
             {"core.cloudapi.de", AudiencePage::tr("Azure Germany (core.cloudapi.de)")},
             {"core.chinacloudapi.cn", AudiencePage::tr("Azure China (core.chinacloudapi.cn)")}});
        return;
    case LeadDestination::Dynamics:
        addDynamics(form);
        return;
    case LeadDestination::HttpsEndpoint:
        form.text<LeadField<&CustomerLeads::httpsUrl>>(
            AudiencePage::tr("Receives each lead as JSON."),
            QStringLiteral("https://crm.contoso.com/azure-leads"));
        return;
    case LeadDestination::Marketo:
        form.text<LeadField<&CustomerLeads::marketoServerId>>(
                AudiencePage::tr("As the Marketo admin page shows it."))
            .width(44);
        form.text<LeadField<&CustomerLeads::marketoMunchkinId>>(
                AudiencePage::tr("Three groups of three letters or digits."),
                QStringLiteral("123-ABC-456"))
            .width(20);
        form.text<LeadField<&CustomerLeads::marketoFormId>>(
                AudiencePage::tr("The number of the form."), QStringLiteral("1024"))
            .width(16);
        return;
    case LeadDestination::Salesforce:
        form.text<LeadField<&CustomerLeads::salesforceObjectId>>(
                AudiencePage::tr("15 letters and digits."))
            .width(28);
        return;
    }
}

QString shapeOfLeads(const CustomerLeads& leads)
{
    return QStringLiteral("%1/%2")
        .arg(static_cast<int>(leads.destination))
        .arg(static_cast<int>(leads.dynamicsAuthentication));
}

} // namespace

void buildAudiencePage(Form& form)
{
    form.section(AudiencePage::tr("Preview audience"),
                 AudiencePage::tr("Azure subscriptions that see the offer before it goes live."));
    form.table<core::Field<&Offer::previewAudience>>(
            AudiencePage::tr("At least one of your own, to test the offer with. Paste several at "
                             "once, one per line."),
            {column<&PreviewSubscription::id>(
                 QStringLiteral("00000000-0000-0000-0000-000000000000"), 3),
             column<&PreviewSubscription::description>(AudiencePage::tr("Test team"), 2)})
        .named(AudiencePage::tr("Subscriptions"));

    form.section(AudiencePage::tr("Customer leads"),
                 AudiencePage::tr("Where the store sends the contact data of interested "
                                  "customers."));
    form.choice<LeadField<&CustomerLeads::destination>>(
            AudiencePage::tr("Your customer relationship system, or none."),
            {{"none", AudiencePage::tr("None")},
             {"azureTable", AudiencePage::tr("Azure Table storage")},
             {"dynamics", AudiencePage::tr("Dynamics 365")},
             {"httpsEndpoint", AudiencePage::tr("HTTPS endpoint")},
             {"marketo", AudiencePage::tr("Marketo")},
             {"salesforce", AudiencePage::tr("Salesforce")},
             {"email", AudiencePage::tr("E-mail")}})
        .width(36);
    form.dynamic([&document = form.document()] { return shapeOfLeads(document.offer().leads); },
                 addDestination);
    form.table<LeadField<&CustomerLeads::contactEmails>>(
            AudiencePage::tr("Who is told when something goes wrong with the leads."),
            {textColumn(QStringLiteral("sales@contoso.com"))})
        .optional();
}

} // namespace app
