#include "core/image/codecs/png_filter.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core {

namespace {

std::uint8_t wrapped(int value)
{
    return static_cast<std::uint8_t>(value & 0xff);
}

int paeth(int left, int above, int corner)
{
    const int toLeft = std::abs(above - corner);
    const int toAbove = std::abs(left - corner);
    const int toCorner = std::abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}

void undoSub(std::uint8_t* row, std::size_t size, std::size_t step)
{
    for (std::size_t at = step; at < size; ++at)
        row[at] = wrapped(row[at] + row[at - step]);
}

void undoUp(std::uint8_t* row, const std::uint8_t* above, std::size_t size)
{
    for (std::size_t at = 0; at < size; ++at)
        row[at] = wrapped(row[at] + above[at]);
}

void undoAverage(std::uint8_t* row, const std::uint8_t* above, std::size_t size, std::size_t step)
{
    for (std::size_t at = 0; at < std::min(size, step); ++at)
        row[at] = wrapped(row[at] + above[at] / 2);
    for (std::size_t at = step; at < size; ++at)
        row[at] = wrapped(row[at] + (row[at - step] + above[at]) / 2);
}

#ifdef __SSE2__
/// Four bytes, of which three may be a pixel's, as 16-bit samples.
__m128i samplesAt(const std::uint8_t* bytes)
{
    std::int32_t pixel = 0;
    std::memcpy(&pixel, bytes, sizeof pixel);
    return _mm_unpacklo_epi8(_mm_cvtsi32_si128(pixel), _mm_setzero_si128());
}

__m128i magnitude(__m128i value)
{
    return _mm_max_epi16(value, _mm_sub_epi16(_mm_setzero_si128(), value));
}

__m128i select(__m128i mask, __m128i whenSet, __m128i otherwise)
{
    return _mm_or_si128(_mm_and_si128(mask, whenSet), _mm_andnot_si128(mask, otherwise));
}

/// The filter of most coloured pictures, and half of the time that decoding them takes: each pixel
/// waits for the one before, so that only its three or four samples can be had at once. Leaves a
/// last pixel of three bytes, and tells how many bytes it did.
template <std::size_t Step>
std::size_t undoPaethOfColours(std::uint8_t* row, const std::uint8_t* above, std::size_t size)
{
    auto left = _mm_setzero_si128();
    auto corner = left;
    for (std::size_t at = 0; at + 4 <= size; at += Step) {
        const auto up = samplesAt(above + at);
        const auto toLeft = _mm_sub_epi16(up, corner);
        const auto toUp = _mm_sub_epi16(left, corner);
        const auto distanceLeft = magnitude(toLeft);
        const auto distanceUp = magnitude(toUp);
        const auto distanceCorner = magnitude(_mm_add_epi16(toLeft, toUp));
        const auto least = _mm_min_epi16(distanceCorner, _mm_min_epi16(distanceLeft, distanceUp));
        const auto upOrCorner = select(_mm_cmpeq_epi16(least, distanceUp), up, corner);
        const auto predicted = select(_mm_cmpeq_epi16(least, distanceLeft), left, upOrCorner);
        left = _mm_and_si128(_mm_add_epi16(samplesAt(row + at), predicted), _mm_set1_epi16(255));
        corner = up;
        const auto pixel = _mm_cvtsi128_si32(_mm_packus_epi16(left, left));
        std::memcpy(row + at, &pixel, Step);
    }
    return Step == 4 ? size : size - std::min<std::size_t>(size, 3);
}
#endif

void undoPaeth(std::uint8_t* row, const std::uint8_t* above, std::size_t size, std::size_t step)
{
    std::size_t done = 0;
#ifdef __SSE2__
    if (step == 3)
        done = undoPaethOfColours<3>(row, above, size);
    else if (step == 4)
        done = undoPaethOfColours<4>(row, above, size);
#endif
    for (std::size_t at = done; at < std::min(size, step); ++at)
        row[at] = wrapped(row[at] + above[at]);
    for (std::size_t at = std::max(done, step); at < size; ++at)
        row[at] = wrapped(row[at] + paeth(row[at - step], above[at], above[at - step]));
}

} // namespace

bool undoPngFilter(int filter, std::uint8_t* row, const std::uint8_t* above, std::size_t size,
                   std::size_t step)
{
    switch (filter) {
    case 0:
        return true;
    case 1:
        undoSub(row, size, step);
        return true;
    case 2:
        undoUp(row, above, size);
        return true;
    case 3:
        undoAverage(row, above, size, step);
        return true;
    case 4:
        undoPaeth(row, above, size, step);
        return true;
    default:
        return false;
    }
}

} // namespace core
