#include "core/report/html_page.h"

#include "core/base/base64.h"
#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/text/json/json_character.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core {

namespace {

constexpr std::string_view kReportStyle = R"css(
:root { color-scheme: light dark; --line: #d0d3d9; --quiet: #555b66; --error: #b3261e;
  --warning: #8a5300; --clean: #1a6b3a; --link: #0b57a4; --paper: #ffffff; --ink: #1b1d21; }
@media (prefers-color-scheme: dark) { :root { --line: #44484f; --quiet: #a8adb7; --error: #ff8a80;
  --warning: #f5b95f; --clean: #7dd39a; --link: #8ab8f0; --paper: #1b1d21; --ink: #e7e9ed; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 54rem; margin: 0 auto; padding: 2rem 1rem;
  color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 0; font-size: 1rem; } a { color: var(--link); } p { margin: .35rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; } .verdict { font-weight: 600; }
.verdict.error, .error h3 { color: var(--error); } .verdict.clean { color: var(--clean); }
.warning h3 { color: var(--warning); }
article { border-left: 4px solid var(--line); padding: .25rem 0 .25rem 1rem; margin: 1rem 0; }
article.error { border-color: var(--error); } article.warning { border-color: var(--warning); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: left; color: var(--quiet); padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0;
  border-top: 1px solid var(--line); white-space: pre-wrap; }
th { font-weight: normal; color: var(--quiet); width: 38%; }
@media print { nav { display: none; } article, tr { break-inside: avoid; } body { padding: 0; } }
)css";

bool isForbidden(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return (value < 0x20 && c != '\n' && c != '\t') || value == 0x7F;
}

} // namespace

std::string calmHtml(std::string_view html)
{
    std::string result;
    for (std::size_t at = 0; at < html.size();) {
        const Character character = characterAt(html, at);
        if (isSteeringMark(static_cast<std::uint32_t>(character.point)) && character.size > 1)
            result += "&#" + std::to_string(character.point) + ';';
        else
            result += html.substr(at, character.size);
        at += character.size;
    }
    return result;
}

std::string escapedHtml(std::string_view text)
{
    std::string result;
    char before = 0;
    for (const char c : validUtf8(text)) {
        const bool isSecondHash = c == '#' && before == '#';
        before = c;
        if (isSecondHash)
            result += "&#35;";
        else if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '\'')
            result += "&#39;";
        else if (isForbidden(c))
            result += "\xEF\xBF\xBD";
        else
            result += c;
    }
    return calmHtml(result);
}

void HtmlPage::text(std::string_view text)
{
    for (const char c : escapedHtml(printableLines(text))) {
        if (c == '\n')
            m_body += "&#10;";
        else
            m_body += c;
    }
}

void HtmlPage::open(std::string_view tag, std::string_view cssClass)
{
    (m_body += '<') += tag;
    if (!cssClass.empty())
        ((m_body += " class=\"") += escapedHtml(cssClass)) += '"';
    m_body += '>';
}

void HtmlPage::close(std::string_view tag)
{
    ((m_body += "</") += tag) += ">\n";
}

void HtmlPage::add(std::string_view tag, std::string_view content, std::string_view cssClass)
{
    open(tag, cssClass);
    text(content);
    close(tag);
}

void HtmlPage::tableHead(std::initializer_list<std::string_view> columns)
{
    m_body += "<thead><tr>";
    for (const std::string_view column : columns)
        ((m_body += "<th scope=\"col\">") += escapedHtml(column)) += "</th>";
    m_body += "</tr></thead>\n";
}

void HtmlPage::link(std::string_view target, std::string_view content)
{
    ((m_body += "<a href=\"") += escapedHtml(target)) += "\">";
    (m_body += escapedHtml(printable(content))) += "</a>";
}

namespace {

/// <html>, and which way it reads.
std::string opening(const Language& language)
{
    constexpr std::array<std::string_view, 4> kFromTheRight{"ar", "fa", "he", "ur"};
    const std::string tag = language.tag();
    const auto name = std::string_view(tag).substr(0, tag.find('-'));
    const bool isFromTheRight = std::ranges::find(kFromTheRight, name) != kFromTheRight.end();
    return "<html lang=\"" + tag + (isFromTheRight ? R"(" dir="rtl">)" : R"(">)");
}

} // namespace

std::string beginOfPage(const Language& language, std::string_view title, std::string_view style,
                        std::string_view script)
{
    std::string policy = "default-src 'none'; style-src 'unsafe-inline'";
    if (!script.empty())
        policy += "; img-src data:; script-src 'sha256-" + base64(sha256(script)) + "'";
    std::string page =
        "<!DOCTYPE html>\n" + opening(language)
        + "\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    ((page += "<title>") += escapedHtml(title)) += "</title>\n<style>";
    return (page += style) + "</style>\n</head>\n<body>\n";
}

std::string endOfPage(std::string_view script)
{
    std::string end;
    if (!script.empty())
        ((end += "<script>") += script) += "</script>\n";
    end += "</body>\n</html>\n";
    return end;
}

std::string beginOfReportPage(const Language& language, std::string_view title)
{
    return beginOfPage(language, title, kReportStyle);
}

std::string htmlReportPage(const Language& language, std::string_view title, std::string body)
{
    body.insert(0, beginOfReportPage(language, title));
    body += endOfPage();
    return body;
}

} // namespace core
