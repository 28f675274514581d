#include "app/cli/suggest.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr std::size_t kMostSuggestions = 3;

/// The optimal string alignment distance: like Levenshtein's, with swaps of neighbours.
std::size_t typingErrors(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

std::vector<std::string_view> closest(std::string_view word,
                                      const std::vector<std::string_view>& candidates)
{
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto candidate : candidates) {
        const auto errors = typingErrors(word, candidate);
        if (errors <= limit)
            near.emplace_back(errors, candidate);
        else if (word.size() > 1 && candidate.starts_with(word))
            near.emplace_back(limit + 1, candidate);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string_view> result;
    for (const auto& [errors, candidate] : near)
        if (result.size() < kMostSuggestions && errors <= near.front().first + 1)
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
