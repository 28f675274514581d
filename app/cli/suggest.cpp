#include "app/cli/suggest.h"

#include "core/text/letters/typing_errors.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr std::size_t kMaxSuggestions = 3;

} // namespace

std::vector<std::string_view> closest(std::string_view word,
                                      const std::vector<std::string_view>& candidates)
{
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto candidate : candidates) {
        const auto errors = core::typingErrors(word, candidate);
        if (errors <= limit)
            near.emplace_back(errors, candidate);
        else if (word.size() > 1 && candidate.starts_with(word))
            near.emplace_back(limit + 1, candidate);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string_view> result;
    for (const auto& [errors, candidate] : near)
        if (result.size() < kMaxSuggestions && errors <= near.front().first + 1)
            result.push_back(candidate);
    return result;
}

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& candidates)
{
    std::string text;
    for (const auto candidate : closest(word, candidates)) {
        text += text.empty() ? " Did you mean " : " or ";
        text.append("\"").append(candidate).append("\"");
    }
    return text.empty() ? text : text + '?';
}

} // namespace app
