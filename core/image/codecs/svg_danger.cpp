#include "core/image/codecs/svg_danger.h"

#include "core/image/codecs/svg.h"

#include <algorithm>
#include <array>

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

bool drawsReference(std::string_view tag)
{
    const auto name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    const auto local = name.substr(name.find(':') + 1);
    constexpr std::array<std::string_view, 3> kDrawing{"image", "use", "feImage"};
    return std::ranges::find(kDrawing, local) != kDrawing.end();
}

/// What an element draws from outside of the document; empty for nothing.
std::string_view outsideReference(std::string_view bytes)
{
    for (auto at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1)) {
        const auto tag = bytes.substr(at + 1, bytes.substr(at + 1).find('>'));
        if (!drawsReference(tag))
            continue;
        const auto reference = referenceIn(tag);
        if (!reference.empty() && reference[0] != '#' && !reference.starts_with("data:"))
            return reference;
    }
    return {};
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
    if (const auto reference = outsideReference(bytes); !reference.empty())
        return fail(translatable("error", "The SVG draws %1, which lies outside of it. Embed it "
                                          "in the drawing."),
                    {std::string(reference.substr(0, 200))})
            .value();
    return std::nullopt;
}

} // namespace core
