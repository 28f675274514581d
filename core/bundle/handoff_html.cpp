#include "core/bundle/handoff_html.h"

#include "core/base/printable.h"
#include "core/bundle/bundle.h"
#include "core/bundle/handoff.h"
#include "core/report/html_page.h"

namespace core {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --line: #8886; --accent: #0b63b5; }
@media (prefers-color-scheme: dark) { :root { --accent: #6cb6ff; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 2px solid var(--accent); }
dl { display: grid; grid-template-columns: minmax(10rem, 1fr) 3fr; gap: .5rem 1.5rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: 0; font: .9rem/1.45 ui-monospace, monospace; white-space: pre-wrap; border: 1px solid
  var(--line); border-radius: 4px; padding: .3rem .6rem; max-height: 16rem; overflow: auto; }
a { color: var(--accent); }
.note { margin: .2rem 0; font-size: .9rem; font-style: italic; }
.draft { border: 2px solid #c33; border-radius: 4px; padding: .6rem 1rem; font-weight: 600; }
@media print { pre { max-height: none; } }
)";

/// A file name of the bag as a relative address.
std::string asAddress(std::string_view file)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kUnreserved =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string result;
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        if (kUnreserved.find(c) != std::string_view::npos)
            result += c;
        else
            result.append({'%', kDigits[byte >> 4U], kDigits[byte & 0x0fU]});
    }
    return result;
}

std::string fieldAsHtml(const HandoffField& field)
{
    std::string html = "<dt>" + escapedHtml(field.label) + "</dt>\n<dd>";
    if (!field.text.empty())
        html += "<pre>" + escapedHtml(field.text) + "</pre>";
    if (!field.file.empty())
        html += "<a href=\"" + asAddress(field.file) + "\">" + escapedHtml(field.file) + "</a>";
    if (!field.note.empty())
        html += "<p class=\"note\">" + escapedHtml(field.note) + "</p>";
    return html + "</dd>\n";
}

std::string contents(const std::vector<HandoffPage>& pages)
{
    std::string html = "<nav aria-label=\"Pages\">\n<ol>\n";
    for (std::size_t i = 0; i < pages.size(); ++i)
        html += "<li><a href=\"#page-" + std::to_string(i + 1) + "\">" + escapedHtml(pages[i].title)
                + "</a></li>\n";
    return html + "</ol>\n</nav>\n";
}

} // namespace

void addTextFiles(BundleFiles& files, const std::vector<HandoffPage>& pages)
{
    for (const HandoffPage& page : pages)
        for (const HandoffField& field : page.fields)
            if (field.file.starts_with("data/text/") || field.file.starts_with("data/legal/"))
                files.add(field.file, field.text);
}

std::string handoffAsHtml(const BundleRequest& request, const std::vector<HandoffPage>& pages)
{
    const Offer& offer = request.content.offer;
    const auto title =
        printable(offer.listing.title.empty() ? offer.identity.offerId : offer.listing.title);
    std::string html =
        "<h1>" + escapedHtml(title)
        + "</h1>\n<p>What to enter where, in the order "
          "of the portal: "
        + escapedHtml(request.profile.title)
        + ". Texts that have "
          "a file are there unchanged for pasting; pictures are ready to upload. The "
          "check report is <a href=\"report/report.html\">report/report.html</a>."
          "</p>\n";
    if (request.draft)
        html += "<p class=\"draft\">This is a draft: it was exported with errors. Do not submit "
                "it.</p>\n";
    html += contents(pages) + "<main>\n";
    for (std::size_t i = 0; i < pages.size(); ++i) {
        html += "<h2 id=\"page-" + std::to_string(i + 1) + "\">" + escapedHtml(pages[i].title)
                + "</h2>\n";
        if (!pages[i].note.empty())
            html += "<p class=\"note\">" + escapedHtml(pages[i].note) + "</p>\n";
        html += "<dl>\n";
        for (const HandoffField& field : pages[i].fields)
            html += fieldAsHtml(field);
        html += "</dl>\n";
    }
    return htmlPage("What to enter: " + title, kStyle, html + "</main>\n");
}

} // namespace core
