#include "core/image/codecs/svg.h"
#include "core/text/json/json_character.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr std::string_view kXmlSpace = " \t\r\n";
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostAttributes = 32;
constexpr double kFarthest = 1e6;

/// What is always drawn or passed over: none of these refers to another element.
constexpr std::array<std::string_view, 15> kPlainElements{
    "g",       "defs", "title",    "desc",    "metadata",       "path",           "rect", "circle",
    "ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop"};

struct SvgAttribute {
    std::string_view name;
    std::string_view value;

    bool operator==(const SvgAttribute&) const = default;
};
/// The attributes with a prefix that occur in plain drawings; the parser warns of other values.
constexpr std::array<SvgAttribute, 4> kPrefixed{{{"xmlns:svg", "http://www.w3.org/2000/svg"},
                                                 {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                                                 {"xml:space", "default"},
                                                 {"xml:space", "preserve"}}};
using SvgAttributes = std::vector<SvgAttribute>;

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
}

/// References to characters by number are left to a real parser.
bool hasOnlyNamedReferences(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kNamed{"&lt;", "&gt;", "&amp;", "&quot;", "&apos;"};
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1))
        if (std::ranges::none_of(
                kNamed, [&](std::string_view name) { return text.substr(at).starts_with(name); }))
            return false;
    return true;
}

bool hasOnlyXmlCharacters(std::string_view bytes)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < ' ' && kXmlSpace.find(c) == std::string_view::npos;
    };
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::any_of(bytes, isControl))
        return false;
    if (std::ranges::all_of(bytes, isAscii))
        return true;
    return validUtf8(bytes) == bytes && bytes.find("\xEF\xBF\xBE") == std::string_view::npos
           && bytes.find("\xEF\xBF\xBF") == std::string_view::npos;
}

/// A number as people write lengths: digits, and after a point more of them; no exponent.
std::optional<double> plainNumber(std::string_view text)
{
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    const bool whole = read.ec == std::errc() && read.ptr == end && !text.ends_with('.');
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<double> sideOf(std::string_view length)
{
    if (length.ends_with("px"))
        length.remove_suffix(2);
    const auto side = plainNumber(length);
    return side && *side >= 1 && *side <= kFarthest ? side : std::nullopt;
}

/// Width and height of "0 0 100 50".
std::optional<std::array<double, 2>> sidesOfViewBox(std::string_view text)
{
    std::array<std::optional<double>, 4> numbers;
    for (auto& number : numbers) {
        text.remove_prefix(std::min(text.find_first_not_of(kXmlSpace), text.size()));
        const auto word = text.substr(0, text.find_first_of(kXmlSpace));
        text.remove_prefix(word.size());
        number = plainNumber(word);
        if (!number || std::abs(*number) > kFarthest)
            return std::nullopt;
    }
    const bool more = text.find_first_not_of(kXmlSpace) != std::string_view::npos;
    if (more || *numbers[2] < 1 || *numbers[3] < 1)
        return std::nullopt;
    return std::array{*numbers[2], *numbers[3]};
}

const std::string_view* valueOf(const SvgAttributes& attributes, std::string_view name)
{
    const auto found = std::ranges::find(attributes, name, &SvgAttribute::name);
    return found == attributes.end() ? nullptr : &found->value;
}

std::optional<PixelSize> sizeOfRoot(const SvgAttributes& attributes)
{
    const auto* width = valueOf(attributes, "width");
    const auto* height = valueOf(attributes, "height");
    const auto* viewBox = valueOf(attributes, "viewBox");
    const auto inside = viewBox ? sidesOfViewBox(*viewBox) : std::nullopt;
    const auto wide = width ? sideOf(*width) : std::nullopt;
    const auto high = height ? sideOf(*height) : std::nullopt;
    if ((viewBox && !inside) || (width && !wide) || (height && !high) || !width != !height
        || (!width && !viewBox))
        return std::nullopt;
    const auto rounded = [](double side) { return static_cast<int>(std::lround(side)); };
    return PixelSize{rounded(wide ? *wide : (*inside)[0]), rounded(high ? *high : (*inside)[1])};
}

/// Transformations whose numbers could leave the range of a matrix are not plain.
bool isPlainTransform(std::string_view value)
{
    std::size_t digits = 0;
    for (const char c : value) {
        if (digits > 0 && (c == 'e' || c == 'E'))
            return false;
        digits = isAsciiDigit(c) || c == '.' ? digits + 1 : 0;
        if (digits > 12)
            return false;
    }
    return true;
}

bool isPlainAttribute(const SvgAttribute& attribute)
{
    if (attribute.name.find(':') != std::string_view::npos)
        return std::ranges::find(kPrefixed, attribute) != kPrefixed.end();
    if (attribute.name == "href" || attribute.name == "filter")
        return false;
    if (attribute.name == "style")
        return attribute.value.find("filter") == std::string_view::npos
               && attribute.value.find("transform") == std::string_view::npos;
    return !attribute.name.ends_with("ransform") || isPlainTransform(attribute.value);
}

/// Reads the document once; every step says whether it is still plain.
class PlainSvgScan {
public:
    explicit PlainSvgScan(std::string_view bytes) : m_rest(bytes) {}

    std::optional<PixelSize> run()
    {
        takeDeclaration();
        while (!m_rest.empty())
            if (!takeText() || (!m_rest.empty() && !takeMarkup()))
                return std::nullopt;
        return m_open.empty() ? m_size : std::nullopt;
    }

private:
    void takeDeclaration();
    bool takeText();
    bool takeMarkup();
    bool takeComment();
    bool takeEnd();
    bool takeStart();
    bool takeAttribute(SvgAttributes& attributes);
    bool open(std::string_view name, const SvgAttributes& attributes);
    std::string_view takeName();
    bool takeSpace();

    std::string_view m_rest;
    std::vector<std::string_view> m_open;
    std::optional<PixelSize> m_size;
};

void PlainSvgScan::takeDeclaration()
{
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
    for (const std::string_view declaration :
         {R"(<?xml version="1.0"?>)", R"(<?xml version="1.0" encoding="UTF-8"?>)",
          R"(<?xml version="1.0" encoding="utf-8"?>)",
          R"(<?xml version="1.0" encoding="UTF-8" standalone="no"?>)"})
        if (m_rest.starts_with(declaration))
            return m_rest.remove_prefix(declaration.size());
}

bool PlainSvgScan::takeText()
{
    const auto text = m_rest.substr(0, m_rest.find('<'));
    m_rest.remove_prefix(text.size());
    if (m_open.empty())
        return text.find_first_not_of(kXmlSpace) == std::string_view::npos;
    return hasOnlyNamedReferences(text) && text.find("]]>") == std::string_view::npos;
}

bool PlainSvgScan::takeMarkup()
{
    if (m_rest.starts_with("<!--"))
        return takeComment();
    return m_rest.starts_with("</") ? takeEnd() : takeStart();
}

bool PlainSvgScan::takeComment()
{
    const auto end = m_rest.find("--", 4);
    if (end == std::string_view::npos || !m_rest.substr(end).starts_with("-->"))
        return false;
    m_rest.remove_prefix(end + 3);
    return true;
}

std::string_view PlainSvgScan::takeName()
{
    const auto end = std::ranges::find_if_not(m_rest, isNameCharacter);
    const auto name = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
    m_rest.remove_prefix(name.size());
    return !name.empty() && (isAsciiLetter(name[0]) || name[0] == '_') ? name : std::string_view();
}

bool PlainSvgScan::takeSpace()
{
    const auto size = std::min(m_rest.find_first_not_of(kXmlSpace), m_rest.size());
    m_rest.remove_prefix(size);
    return size > 0;
}

bool PlainSvgScan::takeEnd()
{
    m_rest.remove_prefix(2);
    const auto name = takeName();
    takeSpace();
    if (m_open.empty() || name != m_open.back() || !m_rest.starts_with('>'))
        return false;
    m_rest.remove_prefix(1);
    m_open.pop_back();
    return true;
}

bool PlainSvgScan::takeStart()
{
    m_rest.remove_prefix(1);
    const auto name = takeName();
    SvgAttributes attributes;
    while (takeSpace() && !m_rest.starts_with('>') && !m_rest.starts_with('/'))
        if (!takeAttribute(attributes))
            return false;
    const bool isEmpty = m_rest.starts_with("/>");
    if (!(isEmpty || m_rest.starts_with('>')) || !open(name, attributes))
        return false;
    m_rest.remove_prefix(isEmpty ? 2 : 1);
    if (isEmpty)
        m_open.pop_back();
    return true;
}

bool PlainSvgScan::takeAttribute(SvgAttributes& attributes)
{
    const auto name = takeName();
    takeSpace();
    if (name.empty() || !m_rest.starts_with('='))
        return false;
    m_rest.remove_prefix(1);
    takeSpace();
    const auto quote = m_rest.substr(0, 1);
    const auto end = quote == "\"" || quote == "'" ? m_rest.find(quote, 1) : std::string_view::npos;
    if (end == std::string_view::npos)
        return false;
    const SvgAttribute attribute{name, m_rest.substr(1, end - 1)};
    m_rest.remove_prefix(end + 1);
    if (valueOf(attributes, name) || attributes.size() == kMostAttributes
        || !isPlainAttribute(attribute) || attribute.value.find('<') != std::string_view::npos
        || !hasOnlyNamedReferences(attribute.value))
        return false;
    attributes.push_back(attribute);
    return true;
}

bool PlainSvgScan::open(std::string_view name, const SvgAttributes& attributes)
{
    const auto* space = valueOf(attributes, "xmlns");
    m_open.push_back(name);
    if (m_size)
        return m_open.size() > 1 && m_open.size() <= kDeepest && !space
               && std::ranges::find(kPlainElements, name) != kPlainElements.end();
    if (name == "svg" && space && *space == "http://www.w3.org/2000/svg"
        && !valueOf(attributes, "style"))
        m_size = sizeOfRoot(attributes);
    return m_size.has_value();
}

} // namespace

std::optional<PixelSize> sizeOfPlainSvg(std::string_view bytes)
{
    return hasOnlyXmlCharacters(bytes) ? PlainSvgScan(bytes).run() : std::nullopt;
}

} // namespace core
