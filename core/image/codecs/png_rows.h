#pragma once

#include "core/image/codecs/inflate.h"
#include "core/image/codecs/png_file.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// One of the seven reduced pictures of an interlaced PNG, or the whole of another one: pixel
/// (x, y) of the pass is pixel (firstX + x * stepX, firstY + y * stepY) of the picture.
struct PngPass {
    int firstX = 0;
    int firstY = 0;
    int stepX = 1;
    int stepY = 1;

    [[nodiscard]] int width(const PngHeader& header) const;
    [[nodiscard]] int height(const PngHeader& header) const;
    /// Of one row, without its filter byte.
    [[nodiscard]] std::size_t rowBytes(const PngHeader& header) const;
    /// Of all its rows in the compressed stream.
    [[nodiscard]] std::size_t streamBytes(const PngHeader& header) const;
};

/// The passes of a picture in the order of the stream.
[[nodiscard]] std::span<const PngPass> passesOf(const PngHeader& header);

/// The rows of all passes as they are compressed, filtered.
struct PngStream {
    std::unique_ptr<std::uint8_t[]> bytes;
    std::size_t size = 0;

    [[nodiscard]] std::span<std::uint8_t> all() const { return {bytes.get(), size}; }
};

/// Decompresses the rows of a picture of usual size at once, which is three times as fast as one by
/// one and finds all damage but of filters and palette. Nothing when the picture is too large for
/// that, or anything is wrong with it: to tell what, it is to be read row by row.
[[nodiscard]] std::optional<PngStream> decompressedAtOnce(const PngFile& file);

/// Reads the rows of the passes: decompressed and unfiltered, not yet colours.
class PngRowReader {
public:
    /// `file` must outlive the reader.
    explicit PngRowReader(const PngFile& file, bool verifyChecksum = false);

    /// Reads rows that are decompressed already, and unfilters them where they are.
    PngRowReader(const PngFile& file, std::span<std::uint8_t> rows);

    /// Skips what lies before a pass in the stream.
    Result<std::monostate> skip(std::size_t bytes);

    /// The rows that follow are those of this pass.
    void begin(const PngPass& pass);

    /// The bytes of the next row, valid until the next call.
    Result<std::span<const std::uint8_t>> nextRow();

    /// An error when the stream does not end well behind the last row.
    Result<std::monostate> finish();

    [[nodiscard]] const PngPass& pass() const { return m_pass; }

private:
    [[nodiscard]] tl::unexpected<Error> damage() const;
    /// The next row behind its filter byte, still filtered; empty at damage.
    [[nodiscard]] std::span<std::uint8_t> takeRow();

    const PngFile& m_file;
    PngPass m_pass;
    /// Where rows come from if they are not decompressed already.
    std::optional<InflateStream> m_stream;
    /// What is left of rows that are.
    std::span<std::uint8_t> m_left;
    std::size_t m_step;
    std::size_t m_rowBytes = 0;
    long long m_rowsRead = 0;
    /// The row before, without its filter byte; zeros before the first one.
    const std::uint8_t* m_above = nullptr;
    /// Rows in turn, as they are decompressed.
    std::array<std::vector<std::uint8_t>, 2> m_rows;
};

} // namespace core
