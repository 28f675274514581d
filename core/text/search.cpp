#include "core/text/search.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace core {

namespace {

struct FreeFolded {
    void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

std::string withReplaced(std::string_view text, std::string_view what, char by)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool isFound = text.substr(at).starts_with(what);
        result.push_back(isFound ? by : text[at]);
        at += isFound ? what.size() : 1;
    }
    return result;
}

} // namespace

std::string searchable(std::string_view text)
{
    utf8proc_uint8_t* folded = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE
                                       | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &folded, options);
    const std::unique_ptr<utf8proc_uint8_t, FreeFolded> owner(folded);
    if (length < 0)
        return {};
    std::string result(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
    for (const char* dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"})
        result = withReplaced(result, dash, '-');
    return withReplaced(result, "\u2019", '\'');
}

} // namespace core
