#include "tests/core/intake/intake_inputs.h"

#include "tests/core/intake/file_inputs.h"
#include "tests/core/intake/portal_inputs.h"
#include "tests/support/valid_offer.h"

#include <utility>

namespace core::support {

namespace {

constexpr int kOffers = 12;

Contact contactOf(const std::string& name)
{
    return {
        name + " desk", name + "@contoso.com", "+1 555 010" + std::to_string(name.size()), {}, {}};
}

std::vector<IntakeInput> descriptionInputs()
{
    const std::vector<std::pair<std::string, std::string>> texts{
        {"# Pump\n\nIt watches.", "<h1>Pump</h1>\n<p>It watches.</p>"},
        {"Pump\n====\n\nText *so*", "<h1>Pump</h1>\n<p>Text <i>so</i></p>"},
        {"Text **bold** and __more__", "<p>Text <b>bold</b> and <b>more</b></p>"},
        {"- one\n- two\n", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"},
        {"1. one\n2. two\n", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"},
        {"See [the page](https://x.example/a).", "<p>See the page.</p>"},
        {"Plain words only", "<p>Plain words only</p>"},
        {"> quoted\n\nText with `code`", "<p>quoted</p>\n<p>Text with code</p>"},
        {"<p>Hello <b>you</b></p>", "<p>Hello <b>you</b></p>"},
        {"<html><head><style>p{}</style></head><body><h2>A</h2><p>B</p></body></html>",
         "<h2>A</h2>\n<p>B</p>"},
        {"<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><p class=MsoNormal>A "
         "<span style='font-weight:bold'>b</span><o:p></o:p></p></body></html>",
         "<p>A <b>b</b></p>"},
        {"<div><ul><li>x</li></ul></div>", "<ul>\n<li>x</li>\n</ul>"},
    };
    std::vector<IntakeInput> inputs;
    for (const auto& [text, html] : texts) {
        Offer expected;
        expected.listing.description = html;
        inputs.push_back({{"text", false, text}, expected});
    }
    return inputs;
}

std::vector<IntakeInput> linkInputs()
{
    Offer expected;
    expected.listing.links = {
        {"Docs", "https://x.example/docs", LinkRole::Documentation, {}},
        {"Home, sweet", "https://x.example", LinkRole::Other, {}},
    };
    std::vector<IntakeInput> inputs;
    for (const char* text : {
             "title,url,role\nDocs,https://x.example/docs,docs\n\"Home, "
             "sweet\",https://x.example,\n",
             "Title;URL;Role\nDocs;https://x.example/docs;documentation\nHome, "
             "sweet;https://x.example;other\n",
             "name\taddress\ttype\nDocs\thttps://x.example/docs\tdocs\nHome, "
             "sweet\thttps://x.example\t\n",
             "url,title,role\nhttps://x.example/docs,Docs,docs\nhttps://x.example,\"Home, "
             "sweet\",\n",
             "Docs,https://x.example/docs,docs\n\"Home, sweet\",https://x.example\n",
             "Docs;https://x.example/docs;docs\r\nHome, sweet;https://x.example\r\n",
             "https://x.example/docs;Docs;docs\nhttps://x.example;Home, sweet;\n",
             "label,link,kind\nDocs,https://x.example/docs,Documentation\n\"Home, "
             "sweet\",https://x.example,Other\n",
             "role,title,url\ndocs,Docs,https://x.example/docs\n,\"Home, "
             "sweet\",https://x.example\n",
             "linkTitle,linkUrl,role\nDocs,https://x.example/docs,docs\n\n\"Home, "
             "sweet\",https://x.example,\n",
             "text,href,role,note\nDocs,https://x.example/docs,docs,a\n\"Home, "
             "sweet\",https://x.example,,b\n",
         })
        inputs.push_back({{"links.csv", false, text}, expected});
    return inputs;
}

} // namespace

std::vector<Offer> variedOffers()
{
    std::vector<Offer> offers;
    for (int at = 0; at < kOffers; ++at) {
        const std::string n = std::to_string(at);
        Offer offer = validOffer();
        offer.identity = {"contoso", "pump-" + n, "Pump " + n, "pump.watch-" + n, {}};
        offer.listing.title = "Pump watch " + n;
        offer.listing.links.push_back({"Forum", "https://www.contoso.com/f" + n, {}, {}});
        offer.legal.terms = at % 2 == 0 ? "Terms of offer " + n + ".\nSecond line." : "";
        offer.support.csp = contactOf("csp" + n);
        offer.support.customers = contactOf("help" + n);
        offer.support.publicUrl = "https://www.contoso.com/support/" + n;
        offer.media.videos.resize(static_cast<std::size_t>(at % 3));
        for (Video& video : offer.media.videos)
            video = {"Tour " + n, "https://www.youtube.com/watch?v=" + n, {}, {}};
        for (int more = 0; more < at % 3; ++more) {
            Plan plan = offer.plans.front();
            plan.id = "plan-" + std::to_string(more);
            plan.title = "Plan " + std::to_string(more) + " of " + n;
            plan.hidden = more == 1;
            plan.azureGovernment = at % 2 == 1;
            if (plan.azureGovernment)
                plan.governmentCertifications = {{"FedRAMP", "https://www.contoso.com/gov", {}}};
            offer.plans.push_back(std::move(plan));
        }
        offer.previewAudience = {{"0f8fad5b-d9cb-469f-a165-70867728950e", "Testers " + n, {}}};
        offer.leads.destination = static_cast<LeadDestination>(at % 7);
        offer.leads.httpsUrl = at % 7 == 3 ? "https://crm.contoso.com/" + n : "";
        offer.leads.contactEmails = {"sales" + n + "@contoso.com"};
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<IntakeInput> inputsOf(std::string_view kind, const TemporaryFolder& folder)
{
    if (kind == "cpp-offer")
        return cppInputs();
    if (kind == "resource-tree")
        return treeInputs();
    if (kind == "folder")
        return folderInputs(folder.path());
    if (kind == "bundle")
        return bundleInputs(folder.path());
    if (kind == "description")
        return descriptionInputs();
    return kind == "links" ? linkInputs() : std::vector<IntakeInput>();
}

} // namespace core::support
