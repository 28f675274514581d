#include "core/text/letters/similar.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/typing_errors.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kMaxWord = 64;
/// Of short words nearly every other is near.
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kMaxSimilarWords = 3;

std::size_t maxSlips(std::string_view word)
{
    return word.size() < 5 ? 1 : word.size() < 12 ? 2 : 3;
}

/// None where there are more than `most`.
std::optional<std::size_t> slipsBetween(std::string_view lower, std::string_view candidate,
                                        std::size_t most)
{
    const std::size_t apart =
        std::max(lower.size(), candidate.size()) - std::min(lower.size(), candidate.size());
    if (apart > most || lower.size() > kMaxWord)
        return std::nullopt;
    const std::size_t slips = typingErrors(lower, asciiLower(candidate));
    return slips > most ? std::nullopt : std::optional(slips);
}

} // namespace

std::string_view mostSimilar(std::string_view word, const std::vector<std::string_view>& candidates)
{
    if (word.size() < kShortestWord)
        return {};
    const std::string lower = asciiLower(word);
    std::size_t best = maxSlips(word) + 1;
    std::string_view found;
    for (const std::string_view candidate : candidates) {
        if (best == 0 || candidate.size() < kShortestWord)
            continue;
        if (const auto slips = slipsBetween(lower, candidate, best - 1)) {
            best = *slips;
            found = candidate;
        }
    }
    return found;
}

std::vector<std::string_view> similarWords(std::string_view word,
                                           const std::vector<std::string_view>& candidates)
{
    const std::string lower = asciiLower(word);
    const std::size_t most = maxSlips(word);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string_view candidate : candidates)
        if (const auto slips = slipsBetween(lower, candidate, most))
            near.emplace_back(*slips, candidate);
        else if (word.size() > 1 && candidate.starts_with(word))
            near.emplace_back(most + 1, candidate);
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string_view> words;
    for (const auto& [slips, candidate] : near)
        if (words.size() < kMaxSimilarWords && slips <= near.front().first + 1)
            words.push_back(candidate);
    return words;
}

} // namespace core
