#include "core/bundle/handoff_html.h"

#include "core/base/base64.h"
#include "core/base/embedded.h"
#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/bundle/bag.h"
#include "core/bundle/bundle.h"
#include "core/bundle/handoff.h"
#include "core/bundle/handoff_marks.h"
#include "core/bundle/handoff_script.h"
#include "core/offer/access.h"
#include "core/report/html_page.h"
#include "core/report/run/report_words.h"
#include "core/rules/engine/report.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace core {

namespace {

/// Larger ones stand beside the page as files only: a page of many megabytes is slow to open.
constexpr std::size_t kMaxPicture = 512U << 10U;
constexpr std::size_t kMaxPictures = 4U << 20U;

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

/// A value as an attribute holds it: an HTML parser would make one line break of CR and LF.
std::string asAttribute(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\r', at), text.size());
        result += escapedHtml(text.substr(at, end - at));
        if (end < text.size())
            result += "&#13;";
        at = end + 1;
    }
    return result;
}

/// Writes the hand-over page from top to bottom.
class HandoffPageWriter {
public:
    HandoffPageWriter(const BundleRequest& request, const std::vector<HandoffPage>& pages,
                      const Assets& files, const std::optional<std::string>& publishedOn)
        : m_request(request),
          m_pages(pages),
          m_files(files),
          m_publishedOn(publishedOn),
          m_words(request.spoken(), "handoff")
    {
    }

    [[nodiscard]] std::string write()
    {
        const Offer& offer = m_request.content.offer;
        const auto title =
            printable(offer.listing.title.empty() ? offer.identity.offerId : offer.listing.title);
        m_html.reserve(estimatedSize());
        const std::string script = handoffScript(m_words);
        m_html += beginOfPage(m_words.language(),
                              m_words(translatable("handoff", "What to enter: %1"), {title}),
                              embeddedFile("handoff/handoff.css"), script);
        addHead(title);
        m_html += "<div class=\"body\">\n";
        addContents();
        m_html += "<main data-bundle=\"" + sha256Hex(payloadManifest(m_files)) + "\">\n";
        addWarnings();
        m_html += handoffUpdateHtml(m_pages, m_publishedOn, m_words);
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            addPage(page, title);
        (m_html += "</main>\n</div>\n") += endOfPage(script);
        return std::move(m_html);
    }

private:
    void addHead(const std::string& title);
    void addContents();
    void addWarnings();
    void addPage(std::size_t number, const std::string& title);
    void addRow(const HandoffField& field, const std::string& id);
    void addValue(const HandoffField& field);
    void addPicture(const HandoffField& field);
    void addMarks(const HandoffField& field);
    [[nodiscard]] std::ptrdiff_t dueRows() const;
    [[nodiscard]] std::size_t estimatedSize() const;
    [[nodiscard]] std::string text(const char* text) const { return escapedHtml(m_words(text)); }
    /// Where it is and what it says.
    [[nodiscard]] std::string told(const Finding& finding) const
    {
        return escapedHtml(placeIn(m_words.language(), finding.where) + ": "
                           + m_words.of(finding.message));
    }

    const BundleRequest& m_request;
    const std::vector<HandoffPage>& m_pages;
    const Assets& m_files;
    const std::optional<std::string>& m_publishedOn;
    ReportWords m_words;
    std::size_t m_picturesSize = 0;
    std::string m_html;
};

std::ptrdiff_t HandoffPageWriter::dueRows() const
{
    std::ptrdiff_t count = 0;
    for (const HandoffPage& page : m_pages)
        count += std::ranges::count(page.fields, false, &HandoffField::isLater);
    return count;
}

/// Of the page, above what most have: growing twice as large by and by, a page of many megabytes
/// would be held twice.
std::size_t HandoffPageWriter::estimatedSize() const
{
    constexpr std::size_t kRow = 400;
    std::size_t size = kMaxPictures;
    for (const HandoffPage& page : m_pages)
        for (const HandoffField& field : page.fields)
            size += kRow + 3 * (field.label.size() + field.text.size());
    return size;
}

void HandoffPageWriter::addHead(const std::string& title)
{
    constexpr std::string_view kReport = R"(<a href="report/report.html">report/report.html</a>)";
    m_html +=
        "<header>\n<div>\n<h1>" + escapedHtml(title) + "</h1>\n<p class=\"quiet\">"
        + filled(text(translatable("handoff",
                                   "For %1, in the order of its pages. Long texts have a file of "
                                   "their own, pictures are ready to upload; the check report is "
                                   "%2.")),
                 {escapedHtml(m_words.ofProfile(m_request.profile.title)), kReport})
        + "</p>\n</div>\n"
          "<div class=\"state\" hidden><b class=\"done\"></b> <span class=\"quiet kept\">"
          "</span><progress aria-label=\""
        + text(translatable("handoff", "Done")) + "\" max=\"" + std::to_string(dueRows())
        + "\" value=\"0\"></progress></div>\n</header>\n";
}

void HandoffPageWriter::addContents()
{
    const std::string heading = text(translatable("handoff", "Pages of the portal"));
    m_html += "<nav aria-label=\"" + heading + "\">\n<h2>" + heading + "</h2>\n<ol>\n";
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        m_html += "<li><a href=\"#page-" + std::to_string(page + 1) + "\">"
                  + escapedHtml(m_pages[page].title) + " <span class=\"sum\"></span></a></li>\n";
    m_html += "</ol>\n<p class=\"quiet\">"
              + text(translatable("handoff", "This page asks for nothing outside of it. Ticks stay "
                                             "in this browser. Without scripts everything can "
                                             "still be read and selected."))
              + "</p>\n</nav>\n";
}

/// What a reviewer may ask about: warnings that are open, and those that somebody justified.
void HandoffPageWriter::addWarnings()
{
    if (m_request.draft)
        m_html += "<p class=\"draft\">"
                  + text(translatable("handoff", "This is a draft: it was exported with errors. Do "
                                                 "not submit it."))
                  + "</p>\n";
    std::string list;
    std::size_t open = 0;
    for (const Finding& finding : m_request.report.findings())
        if (finding.severity == Severity::Warning) {
            ++open;
            list += "<li>" + told(finding) + "</li>\n";
        }
    std::size_t justified = 0;
    for (const HiddenFinding& hidden : m_request.report.hidden())
        if (!hidden.reason.empty()) {
            ++justified;
            list += "<li>"
                    + filled(text(translatable("handoff", "%1 Justified: %2")),
                             {told(hidden.finding), escapedHtml(printable(hidden.reason))})
                    + "</li>\n";
        }
    if (list.empty())
        return;
    m_html += "<details class=\"told\"><summary>"
              + escapedHtml(m_words(translatable("handoff", "Warnings: %1 open, %2 justified"),
                                    {std::to_string(open), std::to_string(justified)}))
              + "</summary>\n<ul>\n" + list + "</ul>\n</details>\n";
}

void HandoffPageWriter::addPage(std::size_t number, const std::string& title)
{
    const HandoffPage& page = m_pages[number];
    const std::string id = std::to_string(number + 1);
    m_html += "<section id=\"page-" + id + "\">\n<h2>" + escapedHtml(page.title)
              + "</h2>\n<p class=\"crumb\">"
              + escapedHtml(m_words.ofProfile(m_request.profile.title)) + " › " + escapedHtml(title)
              + " › " + escapedHtml(page.title) + "</p>\n";
    if (!page.note.empty())
        m_html += R"(<p class="note">)" + escapedHtml(m_words.ofProfile(page.note)) + "</p>\n";
    m_html += "<ol class=\"rows\">\n";
    for (std::size_t row = 0; row < page.fields.size(); ++row)
        addRow(page.fields[row], "entry-" + id + '-' + std::to_string(row + 1));
    m_html += "</ol>\n</section>\n";
}

void HandoffPageWriter::addRow(const HandoffField& field, const std::string& id)
{
    // What stands in the portal as it is has nothing to wait for.
    const std::string ticked = field.news == HandoffNews::AsPublished ? " checked" : "";
    m_html += std::string(R"(<li class="row)") + (field.isLater ? " later" : "")
              + R"("><input type="checkbox" class="tick" id=")" + id + '"' + ticked
              + R"(><div class="name"><label for=")" + id + "\">"
              + escapedHtml(handoffLabel(field, m_words)) + "</label>"
              + handoffChipHtml(field.news, m_words)
              + (field.length ? handoffCountHtml(*field.length, m_words) : std::string())
              + "</div>\n";
    m_html += "<div>" + handoffNewsHtml(field, m_words);
    addValue(field);
    if (!field.note.empty())
        m_html += R"(<p class="note">)" + escapedHtml(m_words.ofProfile(field.note)) + "</p>";
    m_html += "</div><div class=\"copies\"></div></li>\n";
}

/// Of a long value, which scrolls: keys reach it, and it says what it is.
std::string scrolling(const HandoffField& field)
{
    constexpr std::size_t kLong = 1200;
    return field.text.size() <= kLong
               ? std::string()
               : R"( tabindex="0" role="region" aria-label=")" + asAttribute(field.label) + '"';
}

void HandoffPageWriter::addValue(const HandoffField& field)
{
    if (field.isLeftEmpty) {
        m_html += R"(<p class="empty">)" + text(translatable("handoff", "leave empty")) + "</p>";
    } else if (field.control == PortalControl::File) {
        addPicture(field);
        return;
    } else if (!field.parts.empty()) {
        m_html += R"(<ul class="parts">)";
        for (const std::string& part : field.parts)
            m_html +=
                R"(<li data-part=")" + asAttribute(part) + "\">" + escapedHtml(part) + "</li> ";
        m_html += "</ul>";
    } else if (const auto clean = field.control == PortalControl::Html
                                      ? sanitisedHtml(field.text)
                                      : tl::unexpected(SyntaxFault());
               clean) {
        m_html += R"(<div class="value formatted" data-value=")" + asAttribute(field.text) + '"'
                  + scrolling(field) + '>' + calmHtml(*clean) + "</div>";
    } else if (field.control == PortalControl::Choice || field.control == PortalControl::Switch) {
        m_html += R"(<p class="value">)" + escapedHtml(field.text) + "</p>";
    } else if (!field.text.empty()) {
        m_html += R"(<pre class="value" data-value=")" + asAttribute(field.text) + '"'
                  + scrolling(field) + ">\n" + escapedHtml(field.text) + "</pre>";
    }
    if (!field.file.empty())
        m_html += R"(<p class="quiet">)"
                  + filled(text(translatable("handoff", "Also in %1")),
                           {R"(<a href=")" + asAddress(field.file) + "\">"
                            + escapedHtml(printable(field.file)) + "</a>"})
                  + "</p>";
    addMarks(field);
}

/// What is copied is the offer's text as it is; what nobody sees in it, and what turns its
/// direction within its box, is named below it.
void HandoffPageWriter::addMarks(const HandoffField& field)
{
    std::string names;
    std::set<std::int32_t> marks;
    for (std::size_t at = 0; at < field.text.size();) {
        const Character character = characterAt(field.text, at);
        if (character.size > 1 && isSteeringMark(static_cast<std::uint32_t>(character.point))
            && marks.insert(character.point).second)
            names += (names.empty() ? "" : ", ") + codeAndName(character.point);
        at += character.size;
    }
    if (!names.empty())
        m_html += R"(<p class="note">)"
                  + filled(text(translatable("handoff", "Holds characters that nobody sees: %1. "
                                                        "Copying keeps them.")),
                           {escapedHtml(names)})
                  + "</p>";
}

void HandoffPageWriter::addPicture(const HandoffField& field)
{
    const auto file = m_files.find(field.file);
    const auto size = file == m_files.end() ? 0 : file->second->size();
    m_html += R"(<div class="picture">)";
    if (size > 0 && size <= kMaxPicture && m_picturesSize + size <= kMaxPictures) {
        m_picturesSize += size;
        m_html += R"(<img alt="" src="data:image/png;base64,)" + base64(*file->second) + "\">";
    }
    m_html += R"(<a href=")" + asAddress(field.file) + "\">" + escapedHtml(printable(field.file))
              + "</a></div>";
}

} // namespace

void addTextFiles(BundleFiles& files, const std::vector<HandoffPage>& pages)
{
    for (const HandoffPage& page : pages)
        for (const HandoffField& field : page.fields)
            if (field.file.starts_with("data/text/") || field.file.starts_with("data/legal/"))
                files.add(field.file, field.text);
}

std::string handoffAsHtml(const BundleRequest& request, const std::vector<HandoffPage>& pages,
                          const Assets& payload, const std::optional<std::string>& publishedOn)
{
    return HandoffPageWriter(request, pages, payload, publishedOn).write();
}

} // namespace core
