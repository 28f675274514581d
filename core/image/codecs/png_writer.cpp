#include "core/image/codecs/png_writer.h"

#include "core/image/codecs/png_file.h"
#include "core/image/codecs/png_samples.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace core {

namespace {

/// Larger pictures get less effort. Level 12 would halve the speed for one percent of the bytes.
constexpr std::size_t kThoroughBytes = 600'000;
constexpr int kTrialLevel = 4;
constexpr int kThoroughLevel = 10;
constexpr int kSlowestLevel = 12;
constexpr std::size_t kFilters = 5;
/// Deflate hardly finds farther back in a logo what a row repeats.
constexpr std::size_t kLookBack = 4096;

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const
    {
        libdeflate_free_compressor(compressor);
    }
};

class Compressor {
public:
    explicit Compressor(int level) : m_compressor(libdeflate_alloc_compressor(level)) {}

    [[nodiscard]] std::string operator()(std::string_view bytes) const
    {
        auto* compressor = m_compressor.get();
        std::string result(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
        result.resize(libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(),
                                               result.data(), result.size()));
        return result;
    }

private:
    std::unique_ptr<libdeflate_compressor, FreeCompressor> m_compressor;
};

int predicted(std::size_t filter, int left, int above, int corner)
{
    switch (filter) {
    case 1:
        return left;
    case 2:
        return above;
    case 3:
        return (left + above) / 2;
    case 4: {
        const int toLeft = std::abs(above - corner);
        const int toAbove = std::abs(left - corner);
        const int toCorner = std::abs(left + above - 2 * corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
    default:
        return 0;
    }
}

std::string filteredRow(const PngSamples& samples, std::size_t row, std::size_t filter)
{
    const auto size = samples.rowBytes;
    const auto* current = samples.bytes.data() + row * size;
    const auto* above = row == 0 ? nullptr : current - size;
    std::string result(size + 1, '\0');
    result[0] = static_cast<char>(filter);
    auto* out = result.data() + 1;
    for (std::size_t at = 0; at < size; ++at) {
        const bool hasLeft = at >= samples.step;
        const int left = hasLeft ? current[at - samples.step] : 0;
        const int up = above ? above[at] : 0;
        const int corner = above && hasLeft ? above[at - samples.step] : 0;
        out[at] = static_cast<char>((current[at] - predicted(filter, left, up, corner)) & 0xff);
    }
    return result;
}

long long sumOfDifferences(std::string_view row)
{
    long long sum = 0;
    for (const char byte : row.substr(1))
        sum += std::abs(static_cast<int>(static_cast<signed char>(byte)));
    return sum;
}

/// Which pairs of neighbouring bytes a row has; all 0 between two rows.
using PairMarks = std::vector<std::uint8_t>;

/// Distinct pairs of neighbouring bytes: what deflate finds again is cheap.
long long distinctPairs(std::string_view row, PairMarks& seen)
{
    // Two bytes are an index below the size.
    const auto markOf = [bytes = row.data(), marks = seen.data()](std::size_t at) -> std::uint8_t& {
        return marks[std::size_t{static_cast<unsigned char>(bytes[at])} << 8U
                     | static_cast<unsigned char>(bytes[at + 1])];
    };
    long long count = 0;
    for (std::size_t at = 1; at + 1 < row.size(); ++at)
        count += std::exchange(markOf(at), std::uint8_t{1}) == 0 ? 1 : 0;
    for (std::size_t at = 1; at + 1 < row.size(); ++at)
        markOf(at) = 0;
    return count;
}

/// All rows filtered in several ways: each filter alone, and for each row the best by two measures.
std::vector<std::string> filterChoices(const PngSamples& samples)
{
    std::vector<std::string> choices(kFilters + 2);
    PairMarks seen(65536);
    for (std::size_t row = 0; row < samples.rows; ++row) {
        std::array<std::string, kFilters> rows;
        std::size_t calmest = 0;
        std::size_t plainest = 0;
        std::array<long long, kFilters> sums{};
        std::array<long long, kFilters> pairs{};
        for (std::size_t filter = 0; filter < kFilters; ++filter) {
            rows[filter] = filteredRow(samples, row, filter);
            sums[filter] = sumOfDifferences(rows[filter]);
            pairs[filter] = distinctPairs(rows[filter], seen);
            if (sums[filter] < sums[calmest])
                calmest = filter;
            if (pairs[filter] < pairs[plainest])
                plainest = filter;
            choices[filter] += rows[filter];
        }
        choices[kFilters] += rows[calmest];
        choices[kFilters + 1] += rows[plainest];
    }
    return choices;
}

std::string unfiltered(const PngSamples& samples)
{
    std::string result;
    for (std::size_t row = 0; row < samples.rows; ++row)
        result += filteredRow(samples, row, 0);
    return result;
}

/// For each row the filter after which the rows so far deflate best: slow, often the smallest.
std::string filteredByTrial(const PngSamples& samples)
{
    const Compressor attempt(kThoroughLevel);
    std::string result;
    for (std::size_t row = 0; row < samples.rows; ++row) {
        const auto before = result.size() - std::min(result.size(), kLookBack);
        std::string best;
        auto bestSize = std::numeric_limits<std::size_t>::max();
        for (std::size_t filter = 0; filter < kFilters; ++filter) {
            auto filtered = filteredRow(samples, row, filter);
            const auto size = attempt(result.substr(before) + filtered).size();
            if (size < bestSize) {
                bestSize = size;
                best = std::move(filtered);
            }
        }
        result += best;
    }
    return result;
}

/// The choice that a quick trial finds best, compressed thoroughly.
std::string smallestData(const PngSamples& samples)
{
    const bool thorough = samples.bytes.size() <= kThoroughBytes;
    const Compressor finish(thorough ? kThoroughLevel : kTrialLevel);
    if (!samples.palette.empty())
        return finish(unfiltered(samples));
    const auto choices = filterChoices(samples);
    const Compressor attempt(kTrialLevel);
    std::size_t best = 0;
    auto bestSize = std::numeric_limits<std::size_t>::max();
    for (std::size_t index = 0; index < choices.size(); ++index) {
        const auto size = attempt(choices[index]).size();
        if (size < bestSize) {
            best = index;
            bestSize = size;
        }
    }
    return finish(choices[best]);
}

/// All choices, each compressed as far as it goes.
std::string thoroughData(const PngSamples& samples)
{
    auto choices = filterChoices(samples);
    choices.push_back(filteredByTrial(samples));
    const Compressor finish(kSlowestLevel);
    std::string best;
    for (const auto& choice : choices) {
        auto data = finish(choice);
        if (best.empty() || data.size() < best.size())
            best = std::move(data);
    }
    return best;
}

void append32(std::string& out, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>(value >> shift & 0xffU);
}

void appendChunk(std::string& out, std::string_view type, std::string_view body)
{
    append32(out, static_cast<std::uint32_t>(body.size()));
    const auto start = out.size();
    out += type;
    out += body;
    append32(out, libdeflate_crc32(0, out.data() + start, out.size() - start));
}

std::string assembled(PixelSize size, const PngSamples& samples, std::string_view data)
{
    std::string header;
    append32(header, static_cast<std::uint32_t>(size.width));
    append32(header, static_cast<std::uint32_t>(size.height));
    header += static_cast<char>(samples.bitDepth);
    header += static_cast<char>(samples.colour);
    header.append(3, '\0');
    std::string png(kPngSignature);
    appendChunk(png, "IHDR", header);
    if (!samples.palette.empty())
        appendChunk(png, "PLTE", samples.palette);
    if (!samples.paletteAlpha.empty())
        appendChunk(png, "tRNS", samples.paletteAlpha);
    appendChunk(png, "IDAT", data);
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace

std::string writePng(const Rgba8Image& image, PngEffort effort)
{
    const auto samples = smallestEncoding(image);
    const bool isThorough = effort == PngEffort::Thorough && samples.bytes.size() <= kThoroughBytes;
    if (!isThorough)
        return assembled(image.size, samples, smallestData(samples));
    auto png = assembled(image.size, samples, thoroughData(samples));
    if (samples.palette.empty())
        return png;
    const auto direct = directSamples(image);
    auto other = assembled(image.size, direct, thoroughData(direct));
    return other.size() < png.size() ? other : png;
}

} // namespace core
