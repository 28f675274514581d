#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kLeadCases[] = {
    {"leads.destination.enum",
     "e-mail",
     "pc-2022",
     [](Situation& s) { s.offer.leads.destination = LeadDestination::Email; },
     {{Severity::Error, "/leads/destination",
       "The portal does not offer e-mail as the destination of leads. Choose "
       "another destination, or none."}}},
    {"leads.single",
     "a field of another destination",
     "cpp-2019",
     [](Situation& s) { s.offer.leads.marketoFormId = "1234"; },
     {{Severity::Error, "/leads/destination",
       "Fields for Marketo are filled in, but leads go elsewhere. Clear them, or "
       "choose Marketo as the destination."}}},
    {"leads.single",
     "two other destinations",
     "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Salesforce;
         s.offer.leads.salesforceObjectId = "00D000000000062";
         s.offer.leads.storageAccount = "contoso";
         s.offer.leads.dynamicsUserName = "ada";
     },
     {{Severity::Error, "/leads/destination",
       "Fields for Azure table are filled in, but leads go elsewhere. Clear them, "
       "or choose Azure table as the destination."},
      {Severity::Error, "/leads/destination",
       "Fields for Dynamics are filled in, but leads go elsewhere. Clear them, or "
       "choose Dynamics as the destination."}}},
    {"leads.table.connection",
     "all empty",
     "cpp-2019",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::AzureTable;
         s.offer.leads.storageEndpointSuffix.clear();
     },
     {{Severity::Error, "/leads/storageAccount",
       "“Storage account name” is empty, and the offer cannot be published without "
       "it. Fill it in."},
      {Severity::Error, "/leads/storageEndpointSuffix",
       "“Storage endpoint suffix” is empty, and the offer cannot be published "
       "without it. Fill it in."}}},
    {"leads.table.connection",
     "two letters and another suffix",
     "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::AzureTable;
         s.offer.leads.storageAccount = "ab";
         s.offer.leads.storageEndpointSuffix = "windows.net";
     },
     {{Severity::Error, "/leads/storageAccount",
       "“ab” is not the name of a storage account. Enter 3 to 24 lower-case letters "
       "and digits."},
      {Severity::Error, "/leads/storageEndpointSuffix",
       "“windows.net” is not an endpoint of Azure Storage. Enter core.windows.net, "
       "or the one of your national cloud."}}},
    {"leads.table.connection", "a national cloud", "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::AzureTable;
         s.offer.leads.storageAccount = "abc";
         s.offer.leads.storageEndpointSuffix = "core.chinacloudapi.cn";
     }},
    {"leads.dynamics.fields",
     "no GUID",
     "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Dynamics;
         s.offer.leads.dynamicsUrl = "https://contoso.crm.dynamics.com";
         s.offer.leads.dynamicsApplicationId = "app";
         s.offer.leads.dynamicsDirectoryId = "0f8fad5b-d9cb-469f-a165-70867728950e";
     },
     {{Severity::Error, "/leads/dynamicsApplicationId",
       "The ID has “p” where one of 0–9 and a–f belongs. Copy it from the Azure portal; its form "
       "is 00000000-0000-0000-0000-000000000000.",
       TextRange{1, 2}}}},
    {"leads.dynamics.fields",
     "no user name",
     "cpp-2019",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Dynamics;
         s.offer.leads.dynamicsUrl = "https://contoso.crm.dynamics.com";
         s.offer.leads.dynamicsAuthentication = DynamicsAuthentication::Office365;
     },
     {{Severity::Error, "/leads/dynamicsUserName",
       "“Dynamics user name” is empty, and the offer cannot be published without "
       "it. Fill it in."}}},
    {"leads.dynamics.fields",
     "a long user name",
     "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Dynamics;
         s.offer.leads.dynamicsUrl = "https://contoso.crm.dynamics.com";
         s.offer.leads.dynamicsAuthentication = DynamicsAuthentication::Office365;
         s.offer.leads.dynamicsUserName = std::string(129, 'a');
     },
     {{Severity::Error, "/leads/dynamicsUserName",
       "“Dynamics user name” has 129 characters; the limit is 128. Shorten it by at "
       "least 1.",
       TextRange{128, 129}}}},
    {"leads.https.url",
     "http",
     "cpp-2019",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::HttpsEndpoint;
         s.offer.leads.httpsUrl = "http://contoso.com/leads";
     },
     {{Severity::Error, "/leads/httpsUrl",
       "The web address begins with “http:”; only https:// is accepted here. Write "
       "https://.",
       TextRange{0, 4}}}},
    {"leads.https.url",
     "empty",
     "pc-2022",
     [](Situation& s) { s.offer.leads.destination = LeadDestination::HttpsEndpoint; },
     {{Severity::Error, "/leads/httpsUrl",
       "“HTTPS endpoint” is empty, and the offer cannot be published without it. "
       "Fill it in."}}},
    {"leads.marketo.fields",
     "three slips",
     "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Marketo;
         s.offer.leads.marketoServerId = "ser ver";
         s.offer.leads.marketoMunchkinId = "ABC-12-DEF";
         s.offer.leads.marketoFormId = "form1";
     },
     {{Severity::Error, "/leads/marketoServerId",
       "“ser ver” is not a Marketo server ID. Enter at most 255 letters, digits, "
       "dashes and full stops."},
      {Severity::Error, "/leads/marketoMunchkinId",
       "“ABC-12-DEF” is not a Munchkin ID. Enter three groups of three letters or "
       "digits joined by dashes, as in ABC-123-DEF."},
      {Severity::Error, "/leads/marketoFormId",
       "“form1” is not the ID of a Marketo form. Enter its number of at most 8 "
       "digits."}}},
    {"leads.marketo.fields", "all right", "pc-2022",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Marketo;
         s.offer.leads.marketoServerId = "app-ab01.marketo";
         s.offer.leads.marketoMunchkinId = "ABC-123-DEF";
         s.offer.leads.marketoFormId = "12345678";
     }},
    {"leads.salesforce.fields",
     "fourteen characters",
     "cpp-2019",
     [](Situation& s) {
         s.offer.leads.destination = LeadDestination::Salesforce;
         s.offer.leads.salesforceObjectId = "00D00000000062";
     },
     {{Severity::Error, "/leads/salesforceObjectId",
       "“00D00000000062” is not a Salesforce object identifier. Enter its 15 "
       "letters and digits."}}},
    {"leads.contactemail",
     "no address",
     "pc-2022",
     [](Situation& s) { s.offer.leads.contactEmails = {"ada@contoso.com", "ada.contoso.com", ""}; },
     {{Severity::Error, "/leads/contactEmails/1",
       "The e-mail address “ada.contoso.com” has no @. Write it as name@contoso.com.",
       TextRange{0, 15}},
      {Severity::Error, "/leads/contactEmails/2",
       "“Notification e-mail addresses” is empty, and the offer cannot be published "
       "without it. Fill it in."}}},
};

} // namespace

std::span<const RuleCase> leadCases()
{
    return kLeadCases;
}

} // namespace core::support
