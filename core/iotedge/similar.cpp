#include "core/iotedge/similar.h"

#include "core/text/characters.h"

#include <algorithm>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kLongestWord = 64;
/// Of short words nearly every other is near.
constexpr std::size_t kShortestWord = 3;

/// Slips between two words in lower case: letters too much, missing, wrong, or swapped.
std::size_t slips(std::string_view a, std::string_view b)
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
            row[j] = std::min({last[j] + 1, row[j - 1] + 1,
                               last[j - 1] + static_cast<std::size_t>(a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view mostSimilar(std::string_view word, const std::vector<std::string_view>& candidates)
{
    if (word.size() < kShortestWord || word.size() > kLongestWord)
        return {};
    const std::string lower = asciiLower(word);
    const std::size_t most = word.size() < 5 ? 1 : word.size() < 12 ? 2 : 3;
    std::size_t best = most + 1;
    std::string_view found;
    for (const std::string_view candidate : candidates) {
        const std::size_t apart =
            std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size());
        if (apart >= best || candidate.size() < kShortestWord)
            continue;
        if (const std::size_t count = slips(lower, asciiLower(candidate)); count < best) {
            best = count;
            found = candidate;
        }
    }
    return found;
}

} // namespace core
