#include "core/text/addresses/url_query.h"

#include "core/text/addresses/percent.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

QueryParameter parameterIn(std::string_view text)
{
    const auto equals = std::min(text.find('='), text.size());
    const auto value = text.substr(std::min(equals + 1, text.size()));
    return {asciiLower(percentDecoded(text.substr(0, equals))), percentDecoded(value)};
}

} // namespace

std::vector<QueryParameter> queryOf(std::string_view url)
{
    constexpr std::string_view kReference = "amp;";
    url = url.substr(0, url.find('#'));
    const auto mark = url.find('?');
    std::vector<QueryParameter> parameters;
    std::string_view rest =
        mark == std::string_view::npos ? std::string_view() : url.substr(mark + 1);
    while (!rest.empty()) {
        const auto one = rest.substr(0, rest.find('&'));
        if (!one.empty())
            parameters.push_back(parameterIn(one));
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        if (rest.starts_with(kReference))
            rest.remove_prefix(kReference.size());
    }
    return parameters;
}

} // namespace core
