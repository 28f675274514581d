#pragma once

#include "core/base/language.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace core {

/// The text with everything that HTML would take for markup written as references, and so is what
/// turns the direction of text: it is the same text, and steers nothing that shows the page's
/// source. What no HTML text may hold becomes U+FFFD.
[[nodiscard]] std::string escapedHtml(std::string_view text);
/// HTML with what turns the direction of text written as references.
[[nodiscard]] std::string calmHtml(std::string_view html);

/// The start of a page in that language, up to the body's content. Nothing may be loaded, and
/// nothing run but the script that endOfPage() is given; with one, pictures may stand in the page
/// itself. A page may be large: its body is written between the two, not put into them.
[[nodiscard]] std::string beginOfPage(const Language& language, std::string_view title,
                                      std::string_view style, std::string_view script = {});
[[nodiscard]] std::string endOfPage(std::string_view script = {});

/// The start of such a page with the style of reports.
[[nodiscard]] std::string beginOfReportPage(const Language& language, std::string_view title);
/// A whole report.
[[nodiscard]] std::string htmlReportPage(const Language& language, std::string_view title,
                                         std::string body);

/// Builds the body of one self-contained HTML page: all texts are printableLines() and escaped, but
/// for raw().
class HtmlPage {
public:
    void raw(std::string_view html) { m_body += html; }
    /// Line breaks are references, so that no text begins a line.
    void text(std::string_view text);
    void open(std::string_view tag, std::string_view cssClass = {});
    void close(std::string_view tag);
    /// One element with a text in it.
    void add(std::string_view tag, std::string_view text, std::string_view cssClass = {});
    void link(std::string_view target, std::string_view text);
    /// <thead> with one row.
    void tableHead(std::initializer_list<std::string_view> columns);

    /// The whole page with the style of reports; nothing may be loaded or run.
    [[nodiscard]] std::string take(const Language& language, std::string_view title)
    {
        return htmlReportPage(language, title, std::move(m_body));
    }
    /// What was written so far, without the page around it.
    [[nodiscard]] std::string takeBody() { return std::move(m_body); }

private:
    std::string m_body;
};

} // namespace core
