#include "core/iotedge/create_options/create_options_text.h"

#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

/// Text escaped oftener was escaped by a machine that nobody has to help.
constexpr int kMaxEscapes = 3;

bool looksLikeJson(std::string_view text)
{
    return text.starts_with('{') || text.starts_with('[');
}

std::optional<std::string> fromJsonString(std::string_view text)
{
    JsonTree tree = readJson(text);
    if (!tree.problems.empty() || tree.root.kind != JsonKind::String)
        return std::nullopt;
    return std::move(tree.root.text);
}

std::optional<std::string> fromBackslashes(std::string_view text)
{
    const auto after = text.substr(std::min(text.find_first_not_of(" \t\r\n{"), text.size()));
    if (!text.starts_with('{') || !after.starts_with("\\\""))
        return std::nullopt;
    return fromJsonString('"' + std::string(text) + '"');
}

int hexValue(char c)
{
    return isAsciiDigit(c) ? c - '0' : asciiLower(c) - 'a' + 10;
}

std::optional<std::string> fromPercent(std::string_view text)
{
    if (asciiLower(text.substr(0, 3)) != "%7b" && !text.starts_with("{%22"))
        return std::nullopt;
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isCode = text[at] == '%' && at + 2 < text.size() && isHexDigit(text[at + 1])
                            && isHexDigit(text[at + 2]);
        result += isCode ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]))
                         : text[at];
        at += isCode ? 2 : 0;
    }
    // The last code may stand at the very end.
    return result;
}

std::optional<std::string> fromEntities(std::string_view text)
{
    if (!text.starts_with('{') || text.find("&quot;") == std::string_view::npos)
        return std::nullopt;
    constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&quot;", '"'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&#39;", '\''}, {"&amp;", '&'}}};
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto entity = std::ranges::find_if(
            kEntities, [&](const auto& row) { return text.substr(at).starts_with(row.first); });
        result += entity == kEntities.end() ? text[at] : entity->second;
        at += entity == kEntities.end() ? 0 : entity->first.size() - 1;
    }
    return result;
}

std::optional<UnescapedOptions> unescapedOnce(std::string_view text)
{
    // Copied with the comma that stood behind it.
    const std::string_view whole =
        text.ends_with(',') ? trimmed(text.substr(0, text.size() - 1)) : text;
    if (text.starts_with('"'))
        if (auto inner = fromJsonString(whole))
            return UnescapedOptions{std::move(*inner), OptionsEscape::Quoted};
    if (auto plain = fromBackslashes(text))
        return UnescapedOptions{std::move(*plain), OptionsEscape::Backslashes};
    if (auto plain = fromPercent(text))
        return UnescapedOptions{std::move(*plain), OptionsEscape::Percent};
    if (auto plain = fromEntities(text))
        return UnescapedOptions{std::move(*plain), OptionsEscape::Entities};
    return std::nullopt;
}

} // namespace

std::optional<UnescapedOptions> unescapedOptions(std::string_view text)
{
    auto first = unescapedOnce(trimmed(text));
    if (!first)
        return std::nullopt;
    for (int times = 1; times < kMaxEscapes; ++times) {
        auto again = unescapedOnce(trimmed(first->text));
        if (!again)
            break;
        first->text = std::move(again->text);
    }
    return looksLikeJson(trimmed(first->text)) ? first : std::nullopt;
}

} // namespace core
