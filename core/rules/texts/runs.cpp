#include "core/rules/texts/runs.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace core {

namespace {

std::string unicodeMapped(std::string_view text, int options)
{
    utf8proc_uint8_t* result = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

} // namespace

std::vector<TextEdit> withoutRun(const TextField& field, std::size_t first, std::size_t end)
{
    std::vector<TextEdit> edits;
    for (std::size_t at = first; at < end; ++at) {
        const TextRange range = field.characters[at].range();
        // A reference of HTML may stand for two.
        if (edits.empty() || edits.back().range != range)
            edits.push_back({range, {}});
    }
    return edits;
}

std::string utf8(const TextField& field, std::size_t first, std::size_t end)
{
    std::string text;
    for (std::size_t at = first; at < end; ++at)
        text += utf8(field.characters[at].point);
    return text;
}

std::string composed(std::string_view text)
{
    return unicodeMapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string compatible(std::string_view text)
{
    return unicodeMapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

} // namespace core
