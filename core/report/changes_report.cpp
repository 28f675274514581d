#include "core/report/changes_report.h"

#include "core/changes/shown_change.h"
#include "core/offer/access.h"
#include "core/offer/pages.h"
#include "core/report/html_page.h"
#include "core/report/run/report_texts.h"
#include "core/text/secrets/secrets.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json textJson(const std::optional<std::string>& text)
{
    return text ? Json(withoutSecrets(*text)) : Json();
}

/// A cell of a table has one line of source, and shows several.
std::string markdownLines(std::string_view text)
{
    std::string cell;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        cell += escapedMarkdownText(text.substr(0, end)) + "<br>";
        text.remove_prefix(end + 1);
    }
    return cell + escapedMarkdownText(text);
}

std::string inMarkdown(const std::vector<TextPart>& parts)
{
    std::string cell;
    for (const TextPart& part : parts) {
        const std::string text = markdownLines(part.text);
        if (part.kind == TextPart::Kind::Removed)
            cell += "<del>" + text + "</del>";
        else if (part.kind == TextPart::Kind::Added)
            cell += "<ins>" + text + "</ins>";
        else
            cell += text;
    }
    return cell;
}

std::vector<TextPart> partsOf(const JsonChange& change)
{
    std::vector<TextPart> parts{{TextPart::Kind::Same, change.path + ": "}};
    if (change.before)
        parts.push_back({TextPart::Kind::Removed, *change.before});
    if (change.before && change.after)
        parts.push_back({TextPart::Kind::Same, " "});
    if (change.after)
        parts.push_back({TextPart::Kind::Added, *change.after});
    return parts;
}

std::string markdownCell(const ChangesContext& context, const Change& change,
                         const Language& language)
{
    if (const auto replaced = replacedPicture(context, change, language); !replaced.empty())
        return escapedMarkdownText(replaced);
    const ShownChange shown = shownChange(change);
    if (shown.paths.empty())
        return inMarkdown(shown.parts);
    std::string cell;
    for (const JsonChange& path : shown.paths)
        cell += (cell.empty() ? "" : "<br>") + inMarkdown(partsOf(path));
    return cell;
}

void add(HtmlPage& page, const std::vector<TextPart>& parts)
{
    for (const TextPart& part : parts) {
        if (part.kind == TextPart::Kind::Same) {
            page.text(part.text);
            continue;
        }
        // Within a line: HtmlPage::close() would end it, and with it a word.
        const bool isRemoved = part.kind == TextPart::Kind::Removed;
        page.open(isRemoved ? "del" : "ins");
        page.text(part.text);
        page.raw(isRemoved ? "</del>" : "</ins>");
    }
}

void add(HtmlPage& page, const ChangesContext& context, const Change& change,
         const ReportWords& words)
{
    page.open("tr");
    page.open("th");
    page.text(placeIn(words.language(), change.where));
    if (change.isFrozen)
        page.add("div",
                 words(translatable("report", "Frozen: it can never change once it is published.")),
                 "error");
    page.close("th");
    page.open("td");
    const std::string replaced = replacedPicture(context, change, words.language());
    const ShownChange shown = replaced.empty() ? shownChange(change) : ShownChange();
    page.text(replaced);
    add(page, shown.parts);
    for (const JsonChange& path : shown.paths) {
        page.open("div");
        add(page, partsOf(path));
        page.close("div");
    }
    if (shown.isFormOnly)
        page.add("div", words(formOnlyText(change.kind)), "quiet");
    page.close("td");
    page.close("tr");
}

void addPages(HtmlPage& page, const ChangesContext& context, const char* heading,
              const ReportWords& words)
{
    for (const ChangedPage& changed : changedPages(context.changes)) {
        page.add(heading, words.language().text("page", changed.title));
        page.open("table");
        for (const Change* change : changed.changes)
            add(page, context, *change, words);
        page.close("table");
    }
    if (context.consequences.empty())
        return;
    page.add(heading, words(translatable("report", "For customers")));
    page.open("ul");
    for (const Consequence& consequence : context.consequences)
        page.add("li", words.of(consequence.message));
    page.close("ul");
}

} // namespace

std::vector<ChangedPage> changedPages(std::span<const Change> changes)
{
    std::vector<ChangedPage> pages;
    for (const Page& page : allPages())
        pages.push_back({page.title, {}});
    pages.push_back({translatable("page", "The offer as a whole"), {}});
    for (const Change& change : changes)
        pages[pageIndexOf(change.where).value_or(pages.size() - 1)].changes.push_back(&change);
    std::erase_if(pages, [](const ChangedPage& page) { return page.changes.empty(); });
    return pages;
}

std::string ChangesContext::nameOfBefore(const Language& language) const
{
    if (publishedOn.empty())
        return before;
    return ReportWords(language)(translatable("report", "what was published on %1"), {publishedOn});
}

std::string replacedPicture(const ChangesContext& context, const Change& change,
                            const Language& language)
{
    if (change.kind != ChangeKind::Picture || !change.after || change.before != change.after)
        return {};
    const ReportWords words(language);
    const auto digestIn = [&](const auto* pictures) {
        constexpr std::size_t kShown = 12;
        const auto found = pictures ? pictures->find(*change.after) : decltype(pictures->end())();
        const bool isKnown = pictures && found != pictures->end();
        return isKnown ? found->second.substr(0, kShown) + "…" : std::string("?");
    };
    return words(
        translatable("report", "Picture replaced: %1 (SHA-256 %2 before, %3 now)"),
        {*change.after, digestIn(context.picturesBefore), digestIn(context.picturesAfter)});
}

std::string sumOf(std::span<const Change> changes, const Language& language)
{
    const ReportWords words(language);
    if (changes.empty())
        return words(translatable("report", "No field differs"));
    const auto sum = words.counted(countable("report", "%n field(s) differ"),
                                   static_cast<long long>(changes.size()));
    const auto frozen = std::ranges::count(changes, true, &Change::isFrozen);
    return frozen == 0
               ? sum
               : words(translatable("report", "%1, %2 of them frozen since it was published"),
                       {sum, std::to_string(frozen)});
}

std::string changesAsJson(const ChangesContext& context)
{
    Json list = Json::array();
    for (const Change& change : context.changes)
        list.push_back({{"where", change.where.str()},
                        {"label", placeInEnglish(change.where)},
                        {"kind", kindName(change.kind)},
                        {"before", textJson(change.before)},
                        {"after", textJson(change.after)},
                        {"frozen", change.isFrozen}});
    Json effects = Json::array();
    for (const Consequence& consequence : context.consequences)
        effects.push_back({{"where", consequence.where.str()},
                           {"text", withoutSecrets(inEnglish(consequence.message))}});
    const Json root{{"schema", "offerwright-diff/1"},
                    {"changes", std::move(list)},
                    {"consequences", std::move(effects)}};
    return calmJson(root.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::string changesAsMarkdown(const ChangesContext& context, const Language& language)
{
    const ReportWords words(language);
    std::string text = "## " + words(translatable("report", "What changed")) + "\n\n"
                       + escapedMarkdownText(context.nameOfBefore(language)) + " → "
                       + escapedMarkdownText(context.after) + "\n\n"
                       + sumOf(context.changes, language) + ".\n";
    for (const ChangedPage& page : changedPages(context.changes)) {
        text += "\n### " + std::string(language.text("page", page.title)) + "\n\n| "
                + words(translatable("report", "Field")) + " | "
                + words(translatable("report", "Change")) + " |\n| --- | --- |\n";
        for (const Change* change : page.changes)
            text += "| " + escapedMarkdownText(placeIn(language, change->where))
                    + (change->isFrozen ? " **" + words(translatable("report", "frozen")) + "**"
                                        : std::string())
                    + " | " + markdownCell(context, *change, language) + " |\n";
    }
    if (context.consequences.empty())
        return text;
    text += "\n### " + words(translatable("report", "For customers")) + "\n\n";
    for (const Consequence& consequence : context.consequences)
        text += "- " + escapedMarkdownText(words.of(consequence.message)) + '\n';
    return text;
}

std::string changesSection(const ChangesContext* context, std::string_view anchors,
                           const ReportWords& words)
{
    if (!context)
        return {};
    HtmlPage page;
    page.raw("<section id=\"" + std::string(anchors) + "changes\">\n");
    page.add("h2", words(translatable("report", "What changed")));
    page.add("p", context->nameOfBefore(words.language()) + " → " + context->after, "quiet");
    page.add("p", sumOf(context->changes, words.language()) + '.');
    addPages(page, *context, "h3", words);
    page.close("section");
    return page.takeBody();
}

std::string changesAsHtml(const ChangesContext& context, const Language& language)
{
    const ReportWords words(language);
    const std::string title = words(translatable("report", "What changed"));
    HtmlPage page;
    page.add("h1", title);
    page.add("p", context.nameOfBefore(language) + " → " + context.after, "quiet");
    page.add("p", sumOf(context.changes, language) + '.', "verdict");
    addPages(page, context, "h2", words);
    return page.take(language, title);
}

} // namespace core
