#include "core/text/addresses/punycode.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/encode.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <memory>
#include <vector>

namespace core {

namespace {

// The parameters of RFC 3492, section 5.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kLowest = 1;
constexpr std::uint32_t kHighest = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kInitialBias = 72;
constexpr std::uint32_t kInitialPoint = 128;

/// Longer labels are far beyond any limit and are not worth encoding.
constexpr std::size_t kMaxEncoded = 256;

std::vector<std::uint32_t> foldedPoints(std::string_view label)
{
    utf8proc_uint8_t* folded = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(label.data()),
        static_cast<utf8proc_ssize_t>(label.size()), &folded,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT
                                       | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
    const std::string_view text = length < 0
                                      ? label
                                      : std::string_view(reinterpret_cast<const char*>(folded),
                                                         static_cast<std::size_t>(length));
    std::vector<std::uint32_t> points;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        points.push_back(static_cast<std::uint32_t>(character.point));
        at += character.size;
    }
    return points;
}

std::uint32_t adapted(std::uint32_t delta, std::uint32_t count, bool isFirst)
{
    delta = isFirst ? delta / kDamp : delta / 2;
    delta += delta / count;
    std::uint32_t steps = 0;
    for (; delta > (kBase - kLowest) * kHighest / 2; steps += kBase)
        delta /= kBase - kLowest;
    return steps + (kBase - kLowest + 1) * delta / (delta + kSkew);
}

/// How many digits the generalised variable-length integer takes.
std::size_t digitsOf(std::uint32_t delta, std::uint32_t bias)
{
    std::size_t digits = 1;
    for (std::uint32_t k = kBase;; k += kBase, ++digits) {
        const std::uint32_t threshold =
            k <= bias ? kLowest : std::min(std::max(k - bias, kLowest), kHighest);
        if (delta < threshold)
            return digits;
        delta = (delta - threshold) / (kBase - threshold);
    }
}

/// -1 for what is no digit.
int punycodeDigit(char c)
{
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    constexpr int kLetters = 26;
    return c >= '0' && c <= '9' ? c - '0' + kLetters : -1;
}

/// The generalised variable-length integer at the place, which moves behind it; nothing where it
/// does not end or is too large.
std::optional<std::uint64_t> punycodeDelta(std::string_view encoded, std::size_t& at,
                                           std::uint32_t bias)
{
    constexpr std::uint64_t kMaxWeight = 0x10FFFF;
    std::uint64_t delta = 0;
    std::uint64_t weight = 1;
    for (std::uint32_t k = kBase;; k += kBase) {
        const int digit = at < encoded.size() ? punycodeDigit(encoded[at++]) : -1;
        if (digit < 0 || weight > kMaxWeight)
            return std::nullopt;
        delta += static_cast<std::uint64_t>(digit) * weight;
        const std::uint32_t threshold =
            k <= bias ? kLowest : std::min(std::max(k - bias, kLowest), kHighest);
        if (static_cast<std::uint32_t>(digit) < threshold)
            return delta;
        weight *= kBase - threshold;
    }
}

std::string utf8Text(std::u32string_view points)
{
    std::string text;
    for (const char32_t point : points)
        text += utf8(static_cast<std::int32_t>(point));
    return text;
}

std::uint32_t smallestFrom(const std::vector<std::uint32_t>& points, std::uint32_t least)
{
    std::uint32_t result = std::numeric_limits<std::uint32_t>::max();
    for (const std::uint32_t point : points)
        if (point >= least)
            result = std::min(result, point);
    return result;
}

std::size_t punycodeLength(const std::vector<std::uint32_t>& points)
{
    const auto basic = static_cast<std::uint32_t>(
        std::ranges::count_if(points, [](std::uint32_t point) { return point < kInitialPoint; }));
    std::size_t length = basic + (basic > 0 ? 1 : 0);
    std::uint32_t next = kInitialPoint;
    std::uint32_t delta = 0;
    std::uint32_t bias = kInitialBias;
    for (std::uint32_t handled = basic; handled < points.size(); ++delta, ++next) {
        const std::uint32_t smallest = smallestFrom(points, next);
        delta += (smallest - next) * (handled + 1);
        next = smallest;
        for (const std::uint32_t point : points) {
            if (point < next)
                ++delta;
            if (point != next)
                continue;
            length += digitsOf(delta, bias);
            bias = adapted(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
    }
    return length;
}

} // namespace

std::size_t wireLength(std::string_view label)
{
    const bool isAscii =
        std::ranges::all_of(label, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii || label.size() > kMaxEncoded)
        return label.size();
    const auto points = foldedPoints(label);
    const bool folds = std::ranges::all_of(points, [](std::uint32_t p) { return p < 0x80; });
    return folds ? points.size() : std::string_view("xn--").size() + punycodeLength(points);
}

std::optional<std::u32string> decodedPunycode(std::string_view encoded)
{
    constexpr std::uint32_t kMax = 0x10FFFF;
    if (encoded.size() > kMaxEncoded)
        return std::nullopt;
    const auto hyphen = encoded.rfind('-');
    const std::size_t basic = hyphen == std::string_view::npos ? 0 : hyphen;
    std::u32string points(encoded.begin(), encoded.begin() + static_cast<std::ptrdiff_t>(basic));
    std::uint32_t next = kInitialPoint;
    std::uint32_t bias = kInitialBias;
    std::uint64_t place = 0;
    for (std::size_t at = basic == 0 ? 0 : basic + 1; at < encoded.size();) {
        const auto step = punycodeDelta(encoded, at, bias);
        if (!step)
            return std::nullopt;
        const std::uint64_t before = place;
        place += *step;
        const std::uint64_t size = points.size() + 1;
        const std::uint64_t point = next + place / size;
        if (point > kMax || place - before > kMax * size)
            return std::nullopt;
        bias = adapted(static_cast<std::uint32_t>(place - before), static_cast<std::uint32_t>(size),
                       before == 0 && points.size() == basic);
        next = static_cast<std::uint32_t>(point);
        place %= size;
        points.insert(points.begin() + static_cast<std::ptrdiff_t>(place),
                      static_cast<char32_t>(next));
        ++place;
    }
    const std::string text = utf8Text(points);
    const auto folded = foldedPoints(text);
    const bool isSame = std::ranges::equal(
        folded, points, {}, {}, [](char32_t point) { return static_cast<std::uint32_t>(point); });
    const bool isNeeded =
        std::ranges::any_of(points, [](char32_t point) { return point >= kInitialPoint; });
    return isNeeded && isSame ? std::optional(std::move(points)) : std::nullopt;
}

} // namespace core
