#pragma once

#include <string>
#include <string_view>

namespace core {

/// The text with everything that HTML would take for markup written as references; what no HTML
/// text may hold becomes U+FFFD.
[[nodiscard]] std::string escapedHtml(std::string_view text);

/// A whole page in English, with its style. The body is HTML. Nothing may be loaded, and nothing
/// run but the script that is given; with one, pictures may stand in the page itself.
[[nodiscard]] std::string htmlPage(std::string_view title, std::string_view style,
                                   std::string_view body, std::string_view script = {});

/// Builds one self-contained HTML page: all texts are escaped, but for raw().
class HtmlPage {
public:
    void raw(std::string_view html) { m_body += html; }
    void text(std::string_view text) { m_body += escapedHtml(text); }
    void open(std::string_view tag, std::string_view cssClass = {});
    void close(std::string_view tag);
    /// One element with a text in it.
    void add(std::string_view tag, std::string_view text, std::string_view cssClass = {});
    void link(std::string_view target, std::string_view text);

    /// The whole page, in English, with its style; nothing may be loaded or run.
    [[nodiscard]] std::string take(std::string_view title);

private:
    std::string m_body;
};

} // namespace core
