#include "app/document/base/typing_run.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace app {

namespace {

bool isContinuation(char c)
{
    constexpr unsigned kMask = 0xC0;
    constexpr unsigned kContinuation = 0x80;
    return (static_cast<unsigned char>(c) & kMask) == kContinuation;
}

/// Where the tag or the entity at the start of the text ends; 1 where there is none.
std::size_t endOfMarkup(std::string_view text)
{
    const char last = text[0] == '<' ? '>' : text[0] == '&' ? ';' : text[0];
    const auto end = text.find(last);
    return end == std::string_view::npos ? 1 : end + 1;
}

/// What one key writes: a character or none, in HTML with the space before it, which is written
/// once something follows it, and with the tags of a new paragraph.
bool isOneKey(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    int count = 0;
    while (!text.empty() && count <= 1) {
        const bool isTag = text[0] == '<';
        const std::size_t end = endOfMarkup(text);
        const bool isCounted = kSpaces.find(text[0]) == std::string_view::npos
                               && !isContinuation(text[0]) && (!isTag || end == 1)
                               && !text.starts_with("&nbsp;") && !text.starts_with("\u00A0");
        count += isCounted ? 1 : 0;
        text.remove_prefix(end);
    }
    return count <= 1;
}

} // namespace

bool TypingRun::goesOn(std::string_view before, std::string_view after)
{
    constexpr qint64 kPauseMs = 3000;
    const auto [one, other] = std::ranges::mismatch(before, after);
    auto start = static_cast<std::size_t>(one - before.begin());
    while (start > 0 && start < before.size() && isContinuation(before[start]))
        --start;
    const std::string_view restBefore = before.substr(start);
    const std::string_view restAfter = after.substr(start);
    std::size_t same = 0;
    while (same < std::min(restBefore.size(), restAfter.size())
           && restBefore[restBefore.size() - 1 - same] == restAfter[restAfter.size() - 1 - same])
        ++same;
    while (same > 0 && isContinuation(restBefore[restBefore.size() - same]))
        --same;
    const std::string_view removed = restBefore.substr(0, restBefore.size() - same);
    const std::string_view inserted = restAfter.substr(0, restAfter.size() - same);

    const bool isKey = isOneKey(removed) && isOneKey(inserted);
    // Of equal letters in a row nobody can tell which one was typed, and an entity is a few bytes.
    constexpr std::size_t kNear = 8;
    const bool isHere =
        m_caret && *m_caret + kNear >= start && *m_caret <= start + removed.size() + kNear;
    const bool isSoon = m_since.isValid() && m_since.elapsed() < kPauseMs;
    m_since.start();
    const bool result = isKey && isHere && isSoon;
    m_caret = isOneKey(inserted) ? std::optional(start + inserted.size()) : std::nullopt;
    return result;
}

} // namespace app
