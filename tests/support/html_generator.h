#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace tests {

/// Makes HTML of every degree of badness, the same for the same seed: allowed, tolerated, forbidden
/// and invented tags, nested, crossed and left open, attributes, references, comments and bytes
/// that are no UTF-8.
class HtmlGenerator {
public:
    explicit HtmlGenerator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::string next()
    {
        std::string html;
        const int pieces = below(24) + 1;
        for (int piece = 0; piece < pieces; ++piece)
            html += this->piece();
        return html;
    }

private:
    static constexpr std::array<std::string_view, 43> kTags{
        "p",     "p",      "p",      "b",        "i",        "u",         "br",     "ul",   "ol",
        "li",    "li",     "h1",     "h2",       "h6",       "em",        "strong", "div",  "a",
        "span",  "table",  "tr",     "td",       "tbody",    "script",    "style",  "svg",  "math",
        "title", "select", "option", "textarea", "button",   "form",      "object", "font", "x-y",
        "body",  "pre",    "dl",     "dd",       "noscript", "plaintext", "isindex"};
    static constexpr std::array<std::string_view, 32> kTexts{
        "a",        "two words",  " ",        "\n",        "\t  \r\n", "&amp;",  "&",
        "&copy",    "&nosuch;",   "&#0;",     "&#x41;",    "&lt;",     "<",      "< b",
        "é",        "\U0001F600", "\xFF",     "\xC3",      "&nbsp;",   "]]>",    "-->",
        "&#13;",    "</",         "x > y",    "&lt;b&gt;", "\x01",     "&#x81;", "&#x9F;",
        "\xC2\x85", "&#xFFFE;",   "&#xFDD0;", "&#x1FFFF;"};
    static constexpr std::array<std::string_view, 12> kAttributes{" class=x",
                                                                  " onclick='x()'",
                                                                  " href=\"javascript:x\"",
                                                                  " a a",
                                                                  " =",
                                                                  " style=\"</p>\"",
                                                                  " title='<b>'",
                                                                  " x=\"",
                                                                  "/",
                                                                  " /",
                                                                  " \"",
                                                                  " data-x = y"};
    static constexpr std::array<std::string_view, 8> kOthers{
        "<!-- c -->", "<!-->", "<!doctype html>", "<?php x ?>", "<![CDATA[x]]>", "</>",
        "<!--",       "<p"};

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    template <std::size_t N>
    std::string_view oneOf(const std::array<std::string_view, N>& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    std::string piece()
    {
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            return startTag();
        case 3:
        case 4:
            return "</" + std::string(oneOf(kTags)) + ">";
        case 5:
        case 6:
            return std::string(oneOf(kTexts));
        default:
            return below(4) == 0 ? std::string(oneOf(kOthers)) : std::string(oneOf(kTexts));
        }
    }
    std::string startTag()
    {
        std::string tag = "<" + std::string(oneOf(kTags));
        while (below(5) == 0)
            tag += oneOf(kAttributes);
        return tag + ">";
    }

    std::mt19937 m_random;
};

} // namespace tests
