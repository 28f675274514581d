#pragma once

#include "core/base/text_edit.h"
#include "core/rules/texts/text_fields.h"
#include "core/text/letters/encode.h" // IWYU pragma: export

#include <cstddef>
#include <cstdint>
#include <string>

/// Walking the characters of a text.
namespace core {

constexpr std::int32_t kNoBreakSpace = 0xA0;
/// The soft hyphen.
constexpr std::int32_t kShy = 0xAD;

/// Calls visit(first, end) for each run of characters of the kind, as long as it can be.
/// `isOfKind` takes an index.
template <class IsOfKind, class Visit>
void eachRun(const TextField& field, IsOfKind isOfKind, Visit visit)
{
    for (std::size_t at = 0; at < field.characters.size(); ++at) {
        if (!isOfKind(at))
            continue;
        const std::size_t first = at;
        while (at < field.characters.size() && isOfKind(at))
            ++at;
        visit(first, at);
    }
}

/// The same, cut where the character changes.
template <class IsOfKind, class Visit>
void eachSameRun(const TextField& field, IsOfKind isOfKind, Visit visit)
{
    eachRun(field, isOfKind, [&](std::size_t first, std::size_t end) {
        for (std::size_t start = first; start < end;) {
            std::size_t at = start;
            while (at < end && field.characters[at].point == field.characters[start].point)
                ++at;
            visit(start, at);
            start = at;
        }
    });
}

/// From the first character to the last.
[[nodiscard]] inline TextRange rangeOfRun(const TextField& field, std::size_t first,
                                          std::size_t end)
{
    return {field.characters[first].start, field.characters[end - 1].end};
}

/// 0 beyond the ends.
[[nodiscard]] inline std::int32_t pointAt(const TextField& field, std::size_t at)
{
    return at < field.characters.size() ? field.characters[at].point : 0;
}
[[nodiscard]] inline std::int32_t pointBefore(const TextField& field, std::size_t at)
{
    return at > 0 ? field.characters[at - 1].point : 0;
}

/// Each character of the run taken away by itself: tags may stand between them.
[[nodiscard]] std::vector<TextEdit> withoutRun(const TextField& field, std::size_t first,
                                               std::size_t end);

[[nodiscard]] std::string utf8(const TextField& field, std::size_t first, std::size_t end);
/// In Unicode's composed form, or what looks alike resolved, too.
[[nodiscard]] std::string composed(std::string_view text);
[[nodiscard]] std::string compatible(std::string_view text);

} // namespace core
