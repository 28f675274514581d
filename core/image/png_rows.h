#pragma once

#include "core/image/inflate.h"
#include "core/image/png_file.h"

#include <array>
#include <cstdint>
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

/// Reads the rows of the passes: decompressed and unfiltered, not yet colours.
class PngRowReader {
public:
    /// `file` must outlive the reader.
    explicit PngRowReader(const PngFile& file, bool verifyChecksum = false);

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

    const PngFile& m_file;
    PngPass m_pass;
    InflateStream m_stream;
    std::size_t m_step;
    long long m_rowsRead = 0;
    /// The current and the previous row, each behind its filter byte.
    std::array<std::vector<std::uint8_t>, 2> m_rows;
};

} // namespace core
