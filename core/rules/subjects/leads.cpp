#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/addresses/url.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

template <auto Member>
using Lead = Field<&Offer::leads, Member>;

/// Checks the field as a text of a fixed form that must not be empty.
template <auto Member, class Check>
void requireForm(const Subject& subject, Checking& report, Check check)
{
    using At = Lead<Member>;
    const std::string& text = At::in(subject.offer);
    checkPresent(report, {At::path(), At::label()}, text);
    check(report, At::path(), text);
}

bool leadsTo(const Subject& subject, LeadDestination destination)
{
    return subject.offer.leads.destination == destination;
}

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isAsciiDigit(c);
}

bool isAlphanumeric(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

bool allAre(bool (*isOfKind)(char), std::string_view text)
{
    return std::ranges::all_of(text, isOfKind);
}

/// One finding with the sentence if a text that is there does not have the form.
auto form(bool (*hasForm)(std::string_view), const char* sentence)
{
    return [=](Checking& report, const FieldPath& where, std::string_view text) {
        if (!text.empty() && !hasForm(text))
            report.add(where, sentence, {std::string(text)});
    };
}

bool isStorageAccount(std::string_view text)
{
    return text.size() >= 3 && text.size() <= 24 && allAre(isLowerOrDigit, text);
}

bool isEndpointSuffix(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kSuffixes{
        "core.windows.net", "core.usgovcloudapi.net", "core.chinacloudapi.cn", "core.cloudapi.de"};
    return std::ranges::find(kSuffixes, text) != kSuffixes.end();
}

bool isMarketoServer(std::string_view text)
{
    return text.size() <= 255
           && allAre([](char c) { return isAlphanumeric(c) || c == '-' || c == '.'; }, text);
}

bool isMunchkinId(std::string_view text)
{
    return text.size() == 11 && text[3] == '-' && text[7] == '-'
           && allAre(isAlphanumeric, text.substr(0, 3)) && allAre(isAlphanumeric, text.substr(4, 3))
           && allAre(isAlphanumeric, text.substr(8));
}

bool isMarketoForm(std::string_view text)
{
    return text.size() <= 8 && allAre(isAsciiDigit, text);
}

bool isSalesforceId(std::string_view text)
{
    return text.size() == 15 && allAre(isAlphanumeric, text);
}

void checkDestinationOffered(const Subject& subject, Checking& report)
{
    if (leadsTo(subject, LeadDestination::Email))
        report.add(Lead<&CustomerLeads::destination>::path(),
                   translatable("rule", "The portal does not offer e-mail as the destination of "
                                        "leads. Choose another destination, or none."));
}

struct Connection {
    LeadDestination destination;
    const char* name;
    std::vector<std::string CustomerLeads::*> fields;
};

const std::vector<Connection>& connections()
{
    using L = CustomerLeads;
    static const std::vector<Connection> all{
        {LeadDestination::AzureTable, translatable("lead", "Azure table"), {&L::storageAccount}},
        {LeadDestination::Dynamics,
         translatable("lead", "Dynamics"),
         {&L::dynamicsUrl, &L::dynamicsApplicationId, &L::dynamicsDirectoryId,
          &L::dynamicsUserName}},
        {LeadDestination::HttpsEndpoint, translatable("lead", "HTTPS endpoint"), {&L::httpsUrl}},
        {LeadDestination::Marketo,
         translatable("lead", "Marketo"),
         {&L::marketoServerId, &L::marketoMunchkinId, &L::marketoFormId}},
        {LeadDestination::Salesforce, translatable("lead", "Salesforce"), {&L::salesforceObjectId}},
    };
    return all;
}

bool isFilled(const CustomerLeads& leads, const Connection& connection)
{
    return std::ranges::any_of(connection.fields,
                               [&](auto field) { return !(leads.*field).empty(); });
}

void checkOneConnection(const Subject& subject, Checking& report)
{
    for (const Connection& connection : connections())
        if (!leadsTo(subject, connection.destination) && isFilled(subject.offer.leads, connection))
            report.add(Lead<&CustomerLeads::destination>::path(),
                       translatable("rule", "Fields for %1 are filled in, but leads go elsewhere. "
                                            "Clear them, or choose %1 as the destination."),
                       {TranslatableText{"lead", connection.name}});
}

void clearOtherConnections(Offer& offer)
{
    for (const Connection& connection : connections())
        if (connection.destination != offer.leads.destination)
            for (const auto field : connection.fields)
                (offer.leads.*field).clear();
}

std::vector<Fix> keepOneConnection(const Subject& /*unused*/, const Finding& /*unused*/)
{
    return {{"keepOneConnection",
             {"fix", translatable("fix", "Clear the fields of all other destinations"), {}},
             clearOtherConnections}};
}

void checkTableConnection(const Subject& subject, Checking& report)
{
    if (!leadsTo(subject, LeadDestination::AzureTable))
        return;
    requireForm<&CustomerLeads::storageAccount>(
        subject, report,
        form(isStorageAccount,
             translatable("rule", "“%1” is not the name of a storage account. Enter 3 to 24 "
                                  "lower-case letters and digits.")));
    requireForm<&CustomerLeads::storageEndpointSuffix>(
        subject, report,
        form(isEndpointSuffix,
             translatable("rule", "“%1” is not an endpoint of Azure Storage. Enter "
                                  "core.windows.net, or the one of your national cloud.")));
}

void checkDynamicsConnection(const Subject& subject, Checking& report)
{
    if (!leadsTo(subject, LeadDestination::Dynamics))
        return;
    requireForm<&CustomerLeads::dynamicsUrl>(
        subject, report, [](Checking& to, const FieldPath& where, std::string_view text) {
            checkUrl(to, where, text);
        });
    if (subject.offer.leads.dynamicsAuthentication == DynamicsAuthentication::AzureAd) {
        requireForm<&CustomerLeads::dynamicsApplicationId>(subject, report, checkGuid);
        requireForm<&CustomerLeads::dynamicsDirectoryId>(subject, report, checkGuid);
        return;
    }
    using UserName = Lead<&CustomerLeads::dynamicsUserName>;
    const std::string& name = UserName::in(subject.offer);
    checkPresent(report, {UserName::path(), UserName::label()}, name);
    checkLength(subject, report, {UserName::path(), UserName::label()}, name);
}

void checkHttpsConnection(const Subject& subject, Checking& report)
{
    if (leadsTo(subject, LeadDestination::HttpsEndpoint))
        requireForm<&CustomerLeads::httpsUrl>(
            subject, report, [](Checking& to, const FieldPath& where, std::string_view text) {
                checkUrl(to, where, text, UrlScheme::HttpsOnly);
            });
}

void checkMarketoConnection(const Subject& subject, Checking& report)
{
    if (!leadsTo(subject, LeadDestination::Marketo))
        return;
    requireForm<&CustomerLeads::marketoServerId>(
        subject, report,
        form(isMarketoServer,
             translatable("rule", "“%1” is not a Marketo server ID. Enter at most 255 letters, "
                                  "digits, dashes and full stops.")));
    requireForm<&CustomerLeads::marketoMunchkinId>(
        subject, report,
        form(isMunchkinId,
             translatable("rule", "“%1” is not a Munchkin ID. Enter three groups of three letters "
                                  "or digits joined by dashes, as in ABC-123-DEF.")));
    requireForm<&CustomerLeads::marketoFormId>(
        subject, report,
        form(isMarketoForm, translatable("rule", "“%1” is not the ID of a Marketo form. Enter its "
                                                 "number of at most 8 digits.")));
}

void checkSalesforceConnection(const Subject& subject, Checking& report)
{
    if (leadsTo(subject, LeadDestination::Salesforce))
        requireForm<&CustomerLeads::salesforceObjectId>(
            subject, report,
            form(isSalesforceId,
                 translatable("rule", "“%1” is not a Salesforce object identifier. Enter its 15 "
                                      "letters and digits.")));
}

void checkContactEmails(const Subject& subject, Checking& report)
{
    using Emails = Lead<&CustomerLeads::contactEmails>;
    const auto& emails = Emails::in(subject.offer);
    for (std::size_t at = 0; at < emails.size(); ++at) {
        checkPresent(report, {Emails::path(at), Emails::label()}, emails[at]);
        checkEmail(report, Emails::path(at), emails[at]);
    }
}

const Rule kLeadsRules[] = {
    {.id = "leads.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Customer leads are optional")},
    {.id = "leads.destination.enum",
     .title = translatable("rule-title", "Lead destination"),
     .check = checkDestinationOffered},
    {.id = "leads.single",
     .title = translatable("rule-title", "One lead destination"),
     .check = checkOneConnection,
     .fixes = perFinding<keepOneConnection>},
    {.id = "leads.table.connection",
     .title = translatable("rule-title", "Azure table for leads"),
     .check = checkTableConnection},
    {.id = "leads.dynamics.fields",
     .title = translatable("rule-title", "Dynamics connection for leads"),
     .check = checkDynamicsConnection},
    {.id = "leads.https.url",
     .title = translatable("rule-title", "HTTPS endpoint for leads"),
     .check = checkHttpsConnection,
     .fixes = perFinding<fixedUrl>},
    {.id = "leads.marketo.fields",
     .title = translatable("rule-title", "Marketo connection for leads"),
     .check = checkMarketoConnection},
    {.id = "leads.salesforce.fields",
     .title = translatable("rule-title", "Salesforce connection for leads"),
     .check = checkSalesforceConnection},
    {.id = "leads.contactemail",
     .title = translatable("rule-title", "Notification addresses for leads"),
     .check = checkContactEmails,
     .fixes = perFinding<fixEmail>},
    {.id = "leads.verified",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Test lead")},
};

} // namespace

std::span<const Rule> leadRules()
{
    return kLeadsRules;
}

} // namespace core
