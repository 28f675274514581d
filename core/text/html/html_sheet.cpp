#include "core/text/html/html_sheet.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace core {

namespace {

constexpr std::array<std::string_view, 4> kProperties{"display", "font-style", "font-weight",
                                                      "vertical-align"};
/// A longer value is none of these properties'.
constexpr std::size_t kMaxValue = 32;
/// A tag of more classes is no person's; each costs a look.
constexpr std::size_t kMaxClasses = 16;

/// The values of a class by property.
using Styles = std::map<std::string_view, std::string>;

/// Calls visit(part) for each part between the separators.
template <class Visit>
void eachPart(std::string_view text, std::string_view separators, const Visit& visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        visit(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// "c1" of ".c1" and "span.c1"; empty for every other selector.
std::string_view classOf(std::string_view selector)
{
    const auto dot = selector.find('.');
    if (dot == std::string_view::npos)
        return {};
    const std::string_view name = selector.substr(dot + 1);
    const auto isOfTag = [](char one) { return isAsciiLetter(one) || isAsciiDigit(one); };
    const auto isOfName = [&](char one) { return isOfTag(one) || one == '-' || one == '_'; };
    return std::ranges::all_of(selector.substr(0, dot), isOfTag)
                   && std::ranges::all_of(name, isOfName)
               ? name
               : std::string_view();
}

/// Reads rules one by one; what it does not know it passes over.
class SheetReader {
public:
    explicit SheetReader(std::map<std::string, Styles, std::less<>>& classes) : m_classes(classes)
    {
    }

    void read(std::string_view sheet)
    {
        const std::string text = withoutComments(sheet);
        std::string_view rest = text;
        while (!rest.empty()) {
            const auto start = rest.find_first_of("{;}");
            if (start == std::string_view::npos)
                return;
            const std::string_view selectors = trimmed(rest.substr(0, start));
            const char mark = rest[start];
            rest.remove_prefix(start + 1);
            // Of "@media" the rules within hold on some devices only; they are read as the rest.
            if (mark != '{' || selectors.starts_with('@'))
                continue;
            const auto end = std::min(rest.find('}'), rest.size());
            readRule(selectors, rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

private:
    /// Also without the marks that keep a sheet from browsers of the past.
    static std::string withoutComments(std::string_view sheet)
    {
        std::string text;
        for (std::size_t at = 0; at < sheet.size();) {
            const auto comment = std::min(sheet.find("/*", at), sheet.size());
            text.append(sheet.substr(at, comment - at));
            const auto end = sheet.find("*/", comment);
            at = end == std::string_view::npos ? sheet.size() : end + 2;
        }
        for (const std::string_view mark : {"<!--", "-->"})
            if (const auto found = text.find(mark); found != std::string::npos)
                text.replace(found, mark.size(), " ");
        return text;
    }

    void readRule(std::string_view selectors, std::string_view declarations)
    {
        Styles styles;
        eachPart(declarations, ";", [&](std::string_view declaration) {
            const auto colon = declaration.find(':');
            if (colon == std::string_view::npos)
                return;
            const std::string name = asciiLower(trimmed(declaration.substr(0, colon)));
            const std::string_view value = trimmed(declaration.substr(colon + 1));
            const auto* const known = std::ranges::find(kProperties, name);
            if (known != kProperties.end() && value.size() <= kMaxValue)
                styles[*known] = asciiLower(value);
        });
        if (styles.empty())
            return;
        eachPart(selectors, ",", [&](std::string_view selector) {
            const std::string_view name = classOf(selector);
            if (name.empty())
                return;
            Styles& known = m_classes.try_emplace(std::string(name)).first->second;
            for (const auto& [property, value] : styles)
                known[property] = value;
        });
    }

    std::map<std::string, Styles, std::less<>>& m_classes;
};

std::map<std::string, Styles, std::less<>> classesOf(std::string_view page,
                                                     const std::vector<HtmlToken>& tokens)
{
    std::map<std::string, Styles, std::less<>> classes;
    SheetReader reader(classes);
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at)
        if (tokens[at].kind == HtmlTokenKind::StartTag && tokens[at].name == "style"
            && tokens[at + 1].kind == HtmlTokenKind::RawText)
            reader.read(partOf(page, tokens[at + 1].range));
    return classes;
}

} // namespace

void inlineHtmlSheets(std::string_view page, std::vector<HtmlToken>& tokens)
{
    const auto classes = classesOf(page, htmlTokens(page));
    if (classes.empty())
        return;
    for (HtmlToken& token : tokens) {
        const auto names = std::ranges::find(token.attributes, "class", &HtmlAttribute::name);
        if (names == token.attributes.end())
            continue;
        Styles styles;
        std::size_t looks = 0;
        eachPart(names->value, " \t\r\n\f", [&](std::string_view name) {
            const auto known = ++looks > kMaxClasses ? classes.end() : classes.find(name);
            if (known != classes.end())
                for (const auto& [property, value] : known->second)
                    styles[property] = value;
        });
        std::string added;
        for (const auto& [property, value] : styles)
            added.append(";").append(property).append(":").append(value);
        if (added.empty())
            continue;
        const auto own = std::ranges::find(token.attributes, "style", &HtmlAttribute::name);
        if (own != token.attributes.end())
            own->value += added;
        else
            token.attributes.push_back({"style", added.substr(1), names->range});
    }
}

} // namespace core
