#include "core/intake/description_reader.h"

#include "core/base/text_position.h"
#include "core/intake/plain_text.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_paste.h"
#include "core/text/html/rich_text_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/markdown/markdown.h"

#include <algorithm>
#include <array>

namespace core::intake {

namespace {

void noteLosses(const std::vector<HtmlLossKind>& losses, Told& told)
{
    struct Name {
        HtmlLossKind kind;
        const char* text;
    };
    constexpr auto kNames = std::to_array<Name>({
        {HtmlLossKind::Link, translatable("import", "Links in the description; their text stays: "
                                                    "%1. Useful links have a page of their own.")},
        {HtmlLossKind::Image, translatable("import", "Pictures in the description: %1. Screenshots "
                                                     "have a page of their own.")},
        {HtmlLossKind::Table, translatable("import", "Tables in the description; the text of "
                                                     "their cells stays: %1.")},
        {HtmlLossKind::Style, translatable("import", "Fonts and colours of the description.")},
        {HtmlLossKind::Embedded, translatable("import", "Embedded parts of the description: %1.")},
        {HtmlLossKind::Tag, translatable("import", "HTML tags that a description does not keep: "
                                                   "%1.")},
    });
    for (const Name& name : kNames)
        if (const auto count = std::ranges::count(losses, name.kind))
            told.noteLeftOut(name.text, {static_cast<long long>(count)});
}

/// More than any Markdown that becomes a description; reading it takes time for nothing.
constexpr std::size_t kMaxMarkdown = 2 * kHtmlMaxBytes;

/// Behind the head that the clipboard of Windows puts before HTML.
std::string_view withoutClipboardHead(std::string_view text)
{
    constexpr std::size_t kMaxHead = 4096;
    const std::string_view head = text.substr(0, kMaxHead);
    const auto start = head.find('<');
    const bool isHead = start != std::string_view::npos && head.starts_with("Version:")
                        && head.substr(0, start).find("StartHTML:") != std::string_view::npos;
    return isHead ? text.substr(start) : text;
}

/// Behind what builders of sites keep before a text, between lines of "---" or "+++".
std::string_view withoutFrontMatter(std::string_view text)
{
    for (const std::string_view mark : {"---", "+++"}) {
        const auto endOfFirst = std::min(text.find('\n'), text.size());
        if (!text.starts_with(mark) || trimmed(text.substr(0, endOfFirst)) != mark)
            continue;
        for (std::size_t at = endOfFirst; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at + 1), text.size());
            const std::string_view line = trimmed(text.substr(at + 1, end - at - 1));
            if (line == mark)
                return text.substr(end);
            // A rule above a text has a blank line below it.
            if (line.empty() && at == endOfFirst)
                return text;
            at = end;
        }
    }
    return text;
}

} // namespace

/// Markdown begins with such a tag only where it is meant as HTML.
bool looksLikeHtml(std::string_view text)
{
    const std::string start = asciiLower(trimmed(text.substr(0, 8192)));
    if (!start.starts_with('<'))
        return false;
    constexpr auto kTags = std::to_array<std::string_view>(
        {"<!doctype", "<!--",     "<html",   "<head",  "<meta", "<body", "<div",
         "<p>",       "<p ",      "<h1",     "<h2",    "<h3",   "<h4",   "<ul",
         "<ol",       "<b>",      "<strong", "<i>",    "<em",   "<span", "<table",
         "<section",  "<article", "<main",   "<style", "<?xml", "<br",   "<a "});
    return std::ranges::any_of(kTags, [&](std::string_view tag) { return start.starts_with(tag); });
}

Result<std::string> descriptionOf(std::string_view source, Told& told)
{
    const std::string_view text = withoutFrontMatter(withoutClipboardHead(source));
    if (text.size() < source.size() && !looksLikeHtml(text))
        told.noteLeftOut(translatable("import", "The front matter above the text."));
    if (!looksLikeHtml(text)) {
        if (text.size() > kMaxMarkdown)
            return fail(
                translatable("error", "The text has %1 bytes, and a description at most "
                                      "%2. Choose a shorter one."),
                {static_cast<long long>(text.size()), static_cast<long long>(kHtmlMaxBytes)});
        const auto markdown = pastedMarkdown(text);
        if (!markdown)
            return fail(translatable("error", "The Markdown cannot be taken: %1"),
                        {InnerMessage(markdown.error().message)});
        noteLosses(markdown->losses, told);
        std::string html = richTextHtml(markdown->blocks);
        if (html.size() > kHtmlMaxBytes)
            return fail(
                translatable("error", "The text has %1 bytes as HTML, and a description "
                                      "at most %2. Choose a shorter one."),
                {static_cast<long long>(html.size()), static_cast<long long>(kHtmlMaxBytes)});
        return html;
    }
    const auto pasted = pastedHtml(text);
    if (!pasted)
        return fail(translatable("error", "The HTML cannot be taken: %1"),
                    {InnerMessage(pasted.error().message)});
    noteLosses(pasted->losses, told);
    return richTextHtml(pasted->blocks);
}

bool isDescription(const Source& source)
{
    return !source.isFolder && isPlainText(source.bytes) && !isBlank(source.bytes);
}

Result<Told> readDescription(const Source& source)
{
    Told told;
    if (!isPlainText(source.bytes))
        return fail(translatable("error",
                                 "The file is no text. Choose Markdown, HTML, or what Word "
                                 "saves as a web page."));
    auto html = descriptionOf(source.bytes, told);
    if (!html)
        return tl::unexpected(html.error());
    if (html->empty())
        return fail(translatable("error", "The file shows no text. Choose another file."));
    if (looksLikeHtml(withoutClipboardHead(source.bytes)))
        told.noteChanged(translatable("import", "The HTML was written anew with the tags that the "
                                                "store keeps."));
    else
        told.noteChanged(translatable("import", "Markdown became HTML."));
    told.tell("/listing/description", *html);
    return told;
}

} // namespace core::intake
