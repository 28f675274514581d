#include "core/iotedge/lint/similar.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/typing_errors.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr std::size_t kMaxWord = 64;
/// Of short words nearly every other is near.
constexpr std::size_t kShortestWord = 3;

} // namespace

std::string_view mostSimilar(std::string_view word, const std::vector<std::string_view>& candidates)
{
    if (word.size() < kShortestWord || word.size() > kMaxWord)
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
        if (const std::size_t count = typingErrors(lower, asciiLower(candidate)); count < best) {
            best = count;
            found = candidate;
        }
    }
    return found;
}

} // namespace core
