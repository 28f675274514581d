#include "app/cli/suggest.h"

#include "core/text/letters/similar.h"

namespace app {

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& candidates)
{
    std::string text;
    for (const auto candidate : core::similarWords(word, candidates)) {
        text += text.empty() ? " Did you mean " : " or ";
        text.append("\"").append(candidate).append("\"");
    }
    return text.empty() ? text : text + '?';
}

} // namespace app
