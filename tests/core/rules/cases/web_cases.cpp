#include "core/rules/checks/web/web_addresses.h"
#include "tests/support/rule_case.h"

namespace core::support {

namespace {

/// The first useful link.
std::string& linkUrl(Situation& situation)
{
    return situation.offer.listing.links[0].url;
}

void addSecondLink(Situation& situation, std::string title, std::string url)
{
    situation.offer.listing.links.resize(1);
    situation.offer.listing.links.push_back(
        {std::move(title), std::move(url), LinkRole::Other, {}});
}

/// Every other address opens.
void answerOthers(Situation& situation)
{
    for (const WebAddress& address : addressesToAsk(situation.offer))
        situation.facts.links.try_emplace(address.url, LinkFacts{200, address.url});
}

/// Somebody asked, and that was the answer.
void answer(Situation& situation, std::string& url, const std::string& address, int status)
{
    url = address;
    situation.facts.links[address] = {status, address, problemOfStatus(status)};
    answerOthers(situation);
}

const RuleCase kWebCases[] = {
    {"web.https",
     "http",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "http://www.contoso.com/docs"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“http://www.contoso.com/docs” begins with http://, and browsers warn of such pages. Write "
       "https:// where the server answers it.",
       TextRange{0, 4}}}},
    {"web.https", "https in capitals", "pc-2026",
     [](Situation& s) { linkUrl(s) = "HTTPS://www.contoso.com/docs"; }},
    {"web.https", "a device in a text", "pc-2026",
     [](Situation& s) { s.offer.listing.description += "<p>Open http://localhost:8080.</p>"; }},
    {"web.userinfo",
     "user and password",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://user:pw@docs.contoso.com"; },
     {{Severity::Error, "/listing/links/0/url",
       "The web address carries a user name or password, which every customer would see. Remove "
       "everything up to the @, and change a password that stood here.",
       TextRange{8, 16}}}},
    {"web.userinfo",
     "in a description",
     "pc-2026",
     [](Situation& s) { s.offer.listing.description = "<p>https://me:pw@acme.com/x</p>"; },
     {{Severity::Error, "/listing/description",
       "The web address carries a user name or password, which every customer would see. Remove "
       "everything up to the @, and change a password that stood here.",
       TextRange{11, 17}}}},
    {"web.userinfo",
     "an @ with no name before it",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://@docs.contoso.com"; },
     {{Severity::Warning, "/listing/links/0/url",
       "Before the host stands a “@” with no user name. Remove it.", TextRange{8, 9}}}},
    {"web.userinfo", "an @ in the path", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://www.youtube.com/@contoso"; }},
    {"web.userinfo", "a placeholder", "pc-2026",
     [](Situation& s) { s.offer.listing.description = "<p>https://&lt;USER&gt;@acme.com/x</p>"; }},
    {"web.signed",
     "a shared access signature",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s) = "https://a.blob.core.windows.net/f/g.pdf?sv=2024-08-04&sig=abc%3D";
     },
     {{Severity::Error, "/listing/links/0/url",
       "The address is signed: it opens for whoever has it, and one day for nobody. Link a public "
       "page.",
       TextRange{31, 64}}}},
    {"web.signed",
     "Amazon's",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?X-Amz-Signature=00"; },
     {{Severity::Error, "/listing/links/0/url",
       "The address is signed: it opens for whoever has it, and one day for nobody. Link a public "
       "page.",
       TextRange{13, 34}}}},
    {"web.signed",
     "a key",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?authkey=0123456789abcdef"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“authkey” in the address looks like a key: every customer would have it. Link a page that "
       "opens without it.",
       TextRange{13, 40}}}},
    {"web.signed",
     "the key of a function behind a name of one's own",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s) = "https://f.acme.com/api/"
                      "x?code=aB3dE5gH7jK9mN1pQ3rS5tU7vW9yZ1bC3dE5fG7hJ9kL1mN3pQ5rS7==";
     },
     {{Severity::Warning, "/listing/links/0/url",
       "“code” in the address looks like a key: every customer would have it. Link a page that "
       "opens without it.",
       TextRange{18, 86}}}},
    {"web.signed",
     "a token, which links to shared pages have, too",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?token=aB3dE5gH7jK9mN1p"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“token” in the address looks like a key: every customer would have it. Link a page that "
       "opens without it.",
       TextRange{13, 38}}}},
    {"defaults.nosecrets", "in a link, where the rule on addresses tells it", "pc-2026",
     [](Situation& s) {
         linkUrl(s) = "https://a.blob.core.windows.net/f/g.pdf?sv=2024-08-04&se=2027-01-01"
                      "&sig=abcDEF0123456789abcDEF0123456789abcDEF01%3D";
     }},
    {"web.signed", "a language", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?code=en&token=short"; }},
    {"web.email",
     "in a parameter",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?to=jane.doe%40contoso.com"; },
     {{Severity::Warning, "/listing/links/0/url",
       "The address carries the e-mail address jane.doe@contoso.com, which every customer would "
       "see. Link the page without it.",
       TextRange{0, 41}}}},
    {"web.email",
     "Outlook's wrapper",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s) =
             "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.com%2Fa";
     },
     {{Severity::Warning, "/listing/links/0/url",
       "The address is Outlook's wrapper of another one: it names whoever got it by e-mail, and it "
       "expires. Write the address that it leads to.",
       TextRange{0, 78}}}},
    {"web.email", "a role", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://a.com/x?to=support@contoso.com"; }},
    {"web.email", "a version of a package", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://unpkg.com/name@1.2.3/x"; }},
    {"web.private",
     "one label",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://wiki/vm"; },
     {{Severity::Error, "/listing/links/0/url",
       "“wiki” can be reached from your own machine or network only. Write the address of a public "
       "page.",
       TextRange{8, 12}}}},
    {"web.private",
     "a private address",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://172.31.0.1/x"; },
     {{Severity::Error, "/listing/links/0/url",
       "“172.31.0.1” can be reached from your own machine or network only. Write the address of a "
       "public page.",
       TextRange{8, 18}}}},
    {"web.private",
     "IPv6 of this machine",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://[::1]/x"; },
     {{Severity::Error, "/listing/links/0/url",
       "“[::1]” can be reached from your own machine or network only. Write the address of a "
       "public page.",
       TextRange{8, 13}}}},
    {"web.private",
     "a local name",
     "pc-2026",
     [](Situation& s) { s.offer.support.publicUrl = "https://docs.lan/x"; },
     {{Severity::Error, "/support/publicUrl",
       "“docs.lan” can be reached from your own machine or network only. Write the address of a "
       "public page.",
       TextRange{8, 16}}}},
    {"web.private",
     "an address of documents",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://203.0.113.7/x"; },
     {{Severity::Error, "/listing/links/0/url",
       "“203.0.113.7” can be reached from your own machine or network only. Write the address of "
       "a public page.",
       TextRange{8, 19}}}},
    {"web.private",
     "where the server leads on to",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s) = "https://www.acme.com/docs";
         s.facts.links[linkUrl(s)] = {200, "https://10.0.0.1/docs"};
         answerOthers(s);
     },
     {{Severity::Error, "/listing/links/0/url",
       "The address leads on to “10.0.0.1”, which can be reached from your own machine or network "
       "only. Fix the redirect on the server, or write the address of a public page.",
       TextRange{0, 25}}}},
    {"web.private",
     "a mail address of the own network",
     "pc-2026",
     [](Situation& s) { s.offer.support.customers.email = "help@mail.local"; },
     {{Severity::Error, "/support/customers/email",
       "“mail.local” is known on your own network only, so nobody else can write there. Write a "
       "public address.",
       TextRange{5, 15}}}},
    {"web.private",
     "a public address",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://172.32.0.1/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“172.32.0.1” is a bare IP address, which can be somebody else's tomorrow. Write a host "
       "name.",
       TextRange{8, 18}}}},
    {"web.private", "a host that ends alike", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://www.mylocal.com/home"; }},
    {"web.signin.host",
     "a file share",
     "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://contoso.sharepoint.com/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“contoso.sharepoint.com” asks most visitors for a sign-in. Link a page that opens for "
       "everyone.",
       TextRange{8, 30}}}},
    {"web.signin.host", "one that opened", "pc-2026",
     [](Situation& s) {
         answer(s, linkUrl(s), "https://contoso.atlassian.net/servicedesk/", 200);
     }},
    {"web.signin.host", "a shop of the same owner", "pc-2026",
     [](Situation& s) { linkUrl(s) = "https://marketplace.visualstudio.com/x"; }},
    {"web.homepage",
     "of the support",
     "pc-2026",
     [](Situation& s) { s.offer.support.publicUrl = "https://www.contoso.com/"; },
     {{Severity::Warning, "/support/publicUrl",
       "“https://www.contoso.com” is a home page, and reviewers ask for the page of the matter. "
       "Write its address, such as https://www.contoso.com/support."}}},
    {"web.homepage", "of a help desk", "pc-2026",
     [](Situation& s) { s.offer.support.publicUrl = "https://support.contoso.com"; }},
    {"web.duplicate",
     "the same page",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s) = "https://acme.com/docs";
         addSecondLink(s, "Again", "http://ACME.com:80/docs/#start");
     },
     {{Severity::Warning, "/listing/links/1/url",
       "The link leads where “Documentation” leads, too. Keep one of the two."}}},
    {"web.duplicate",
     "the same title",
     "pc-2026",
     [](Situation& s) { addSecondLink(s, "documentation", "https://acme.com/other"); },
     {{Severity::Warning, "/listing/links/1/title",
       "Two links are called “documentation”, so that nobody can tell them apart. Say what each of "
       "them leads to."}}},
    {"web.dead",
     "the privacy policy",
     "pc-2026",
     [](Situation& s) {
         answer(s, s.offer.listing.privacyPolicyUrl, "https://acme.com/PRIVACY.md", 404);
     },
     {{Severity::Error, "/listing/privacyPolicyUrl",
       "There is no such page (HTTP 404). Correct the address, or put the page back.",
       TextRange{0, 27}}}},
    {"web.dead",
     "a useful link",
     "pc-2026",
     [](Situation& s) { answer(s, linkUrl(s), "https://acme.com/x", 410); },
     {{Severity::Warning, "/listing/links/0/url",
       "There is no such page (HTTP 410). Correct the address, or put the page back.",
       TextRange{0, 18}}}},
    {"web.dead",
     "nobody asked",
     "pc-2026",
     [](Situation& s) {
         linkUrl(s).clear();
         answerOthers(s);
         linkUrl(s) = "https://acme.com/x";
     },
     {},
     "1 of the web addresses have not been checked for whether they open. Press “Check the "
     "addresses” on the "
     "page Links."},
    {"web.dead", "a server that refuses programs", "pc-2026",
     [](Situation& s) { answer(s, linkUrl(s), "https://acme.com/x", 403); }},
    {"web.signin",
     "asked for",
     "pc-2026",
     [](Situation& s) { answer(s, linkUrl(s), "https://acme.com/x", 401); },
     {{Severity::Warning, "/listing/links/0/url",
       "The server asks for a sign-in (HTTP 401). Give an address that anyone can open.",
       TextRange{0, 18}}}},
    {"web.signin",
     "at the end of the redirects",
     "pc-2026",
     [](Situation& s) {
         answer(s, linkUrl(s), "https://acme.com/x", 200);
         s.facts.links["https://acme.com/x"].finalUrl = "https://acme.com/login?to=x";
     },
     {{Severity::Warning, "/listing/links/0/url",
       "The address leads to https://acme.com/login?to=x, which asks for a sign-in. Give an "
       "address that anyone can open.",
       TextRange{0, 18}}}},
    {"web.signin", "a page about it", "pc-2026",
     [](Situation& s) { answer(s, linkUrl(s), "https://acme.com/login", 200); }},
};

} // namespace

std::span<const RuleCase> webCases()
{
    return kWebCases;
}

} // namespace core::support
