#include "core/image/codecs/svg_danger.h"

#include "core/image/codecs/svg.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

constexpr std::size_t kMaxBytes = 8U << 20U;
constexpr std::ptrdiff_t kMaxElements = 50'000;
constexpr std::string_view kSpace = " \t\r\n";

constexpr std::string_view kEntity = "<!ENTITY";
constexpr std::string_view kAttributes = "<!ATTLIST";

/// Declarations that bring in more than characters.
bool isNestedEntity(std::string_view declaration)
{
    return declaration.find_first_of("&<", kEntity.size()) != std::string_view::npos
           || declaration.find("SYSTEM") != std::string_view::npos
           || declaration.find("PUBLIC") != std::string_view::npos;
}

/// Attributes that elements have although they do not show them: handlers of events, and addresses
/// that are scripts.
bool declaresScript(std::string_view declaration)
{
    for (auto at = declaration.find_first_of(kSpace); at != std::string_view::npos;
         at = declaration.find_first_of(kSpace, at + 1))
        if (declaration.substr(at + 1).starts_with("on"))
            return true;
    return declaration.find("script:") != std::string_view::npos;
}

bool hasDeclaration(std::string_view bytes, std::string_view start,
                    bool (*isDangerous)(std::string_view))
{
    for (auto at = bytes.find(start); at != std::string_view::npos;
         at = bytes.find(start, at + start.size()))
        if (isDangerous(bytes.substr(at, bytes.substr(at).find('>'))))
            return true;
    return false;
}

/// The value of the next attribute `href` of a tag, with or without a prefix; empty for none.
std::string_view referenceIn(std::string_view tag)
{
    const auto name = tag.find("href");
    if (name == std::string_view::npos)
        return {};
    auto rest = tag.substr(name + 4);
    rest.remove_prefix(std::min(rest.find_first_not_of(kSpace), rest.size()));
    if (!rest.starts_with('='))
        return {};
    rest.remove_prefix(1);
    rest.remove_prefix(std::min(rest.find_first_not_of(kSpace), rest.size()));
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\''))
        return {};
    const auto end = rest.find(rest[0], 1);
    return rest.substr(1, end == std::string_view::npos ? end : end - 1);
}

/// The name of a tag without its prefix, in lower case.
std::string localName(std::string_view tag)
{
    const auto name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    return asciiLower(name.substr(name.find(':') + 1));
}

/// A link leads elsewhere only when somebody follows it.
bool isLink(std::string_view name)
{
    return name == "a";
}

/// What programs that make drawings put beside the drawing for themselves alone.
bool isForEditor(std::string_view tag)
{
    return tag.find("requiredExtensions") != std::string_view::npos;
}

bool isOfWebPages(std::string_view name)
{
    constexpr std::array<std::string_view, 9> kParts{
        "foreignobject", "iframe", "embed", "object", "audio", "video", "canvas", "frame", "link"};
    return std::ranges::find(kParts, name) != kParts.end();
}

bool isOutside(std::string_view reference)
{
    return !reference.empty() && reference[0] != '#'
           && asciiLower(reference.substr(0, 5)) != "data:";
}

/// What url(...) of a style names outside of the document; empty for nothing.
std::string_view outsideUrl(std::string_view style)
{
    constexpr std::string_view kUrl = "url(";
    for (auto at = style.find(kUrl); at != std::string_view::npos;
         at = style.find(kUrl, at + kUrl.size())) {
        auto rest = style.substr(at + kUrl.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\"'"), rest.size()));
        const auto reference = rest.substr(0, rest.find_first_of(")\"'"));
        // Quotes may be written as references.
        if (isOutside(reference) && !reference.starts_with("&quot;#")
            && !reference.starts_with("&apos;#"))
            return reference;
    }
    return {};
}

/// What a style sheet loads, by name; empty for nothing.
std::string_view importedSheet(std::string_view style)
{
    constexpr std::string_view kImport = "@import";
    const auto at = style.find(kImport);
    return at == std::string_view::npos ? std::string_view()
                                        : style.substr(at, style.substr(at).find_first_of(";<\n"));
}

tl::unexpected<Error> drawnFromOutside(std::string_view reference)
{
    return fail(translatable("error", "The SVG draws %1, which lies outside of it. Embed it "
                                      "in the drawing."),
                {std::string(reference.substr(0, 200))});
}

tl::unexpected<Error> styledFromOutside(std::string_view sheet)
{
    return fail(translatable("error", "The SVG takes its styles from elsewhere (%1). Write them "
                                      "into the drawing."),
                {std::string(sheet.substr(0, 200))});
}

/// Why a tag makes the drawing depend on more than itself. `text` is what stands behind it.
std::optional<Error> dangerOfTag(std::string_view tag, std::string_view text)
{
    const std::string name = localName(tag);
    if (name == "?xml-stylesheet")
        return styledFromOutside(tag).value();
    if (isOfWebPages(name) && !isForEditor(tag))
        return fail(translatable("error", "The SVG holds <%1>, a part of web pages that other "
                                          "programs draw differently or not at all. Draw it as "
                                          "shapes and text."),
                    {name})
            .value();
    const auto reference = isLink(name) ? std::string_view() : referenceIn(tag);
    if (isOutside(reference) && !tag.starts_with('!') && !tag.starts_with('?'))
        return drawnFromOutside(reference).value();
    if (const auto url = outsideUrl(tag); !url.empty())
        return drawnFromOutside(url).value();
    if (name != "style")
        return std::nullopt;
    const auto style = text.substr(0, text.find("</"));
    if (const auto sheet = importedSheet(style); !sheet.empty())
        return styledFromOutside(sheet).value();
    if (const auto url = outsideUrl(style); !url.empty())
        return drawnFromOutside(url).value();
    return std::nullopt;
}

/// The first such tag; what is commented out does not count.
std::optional<Error> dangerOfTags(std::string_view bytes)
{
    constexpr std::string_view kComment = "<!--";
    std::size_t close = 0;
    for (auto at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1)) {
        if (bytes.substr(at).starts_with(kComment)) {
            at = std::min(bytes.find("-->", at + kComment.size()), bytes.size() - 1);
            continue;
        }
        // Asked again only once it lies behind, so that tags without an end cost one search.
        if (close <= at)
            close = std::min(bytes.find('>', at), bytes.size());
        const auto next = std::min(bytes.find('<', at + 1), bytes.size());
        const auto tag = bytes.substr(at + 1, std::min(close, next) - at - 1);
        if (auto danger = dangerOfTag(tag, bytes.substr(std::min(close + 1, bytes.size()))))
            return danger;
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> findSvgDanger(std::string_view bytes)
{
    if (bytes.size() > kMaxBytes)
        return fail(translatable("error", "The SVG has %1 bytes; the limit is %2. Simplify the "
                                          "drawing or export it as PNG."),
                    {static_cast<long long>(bytes.size()), static_cast<long long>(kMaxBytes)})
            .value();
    const auto elements = std::count(bytes.begin(), bytes.end(), '<');
    if (elements > kMaxElements)
        return fail(translatable("error", "The SVG has about %1 elements; the limit is %2. "
                                          "Simplify the drawing or export it as PNG."),
                    {static_cast<long long>(elements), static_cast<long long>(kMaxElements)})
            .value();
    if (hasDeclaration(bytes, kEntity, isNestedEntity))
        return fail(translatable("error", "The SVG declares entities that refer to others or to "
                                          "other files, or hold elements. Export it as plain "
                                          "SVG."))
            .value();
    if (hasDeclaration(bytes, kAttributes, declaresScript))
        return fail(translatable("error", "The SVG declares attributes that run scripts. Export it "
                                          "as plain SVG."))
            .value();
    return dangerOfTags(bytes);
}

} // namespace core
