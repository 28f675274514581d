#include "core/image/codecs/inflate.h"

#include <algorithm>
#include <array>
#define ZLIB_CONST // The compressed bytes are only read.
#include <libdeflate.h>

#include <zlib.h>

namespace core {

namespace {

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const
    {
        libdeflate_free_decompressor(decompressor);
    }
};

std::string inOnePiece(std::span<const std::string_view> pieces)
{
    std::string whole;
    for (const auto piece : pieces)
        whole += piece;
    return whole;
}

} // namespace

void InflateStream::End::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    std::default_delete<z_stream_s>{}(stream);
}

InflateStream::InflateStream(std::span<const std::string_view> pieces, bool verifyChecksum)
    : m_stream(new z_stream_s{}), m_pieces(pieces)
{
    if (inflateInit(m_stream.get()) != Z_OK)
        m_state = State::Damaged;
    else if (!verifyChecksum)
        inflateValidate(m_stream.get(), 0);
}

InflateStream::InflateStream(InflateStream&&) noexcept = default;
InflateStream& InflateStream::operator=(InflateStream&&) noexcept = default;
InflateStream::~InflateStream() = default;

std::size_t InflateStream::readSome(std::span<std::uint8_t> out)
{
    m_stream->next_out = out.data();
    m_stream->avail_out = static_cast<uInt>(out.size());
    while (m_stream->avail_out > 0 && m_state == State::Good) {
        if (m_stream->avail_in == 0 && !m_pieces.empty()) {
            m_stream->next_in = reinterpret_cast<const Bytef*>(m_pieces.front().data());
            m_stream->avail_in = static_cast<uInt>(m_pieces.front().size());
            m_pieces = m_pieces.subspan(1);
            continue;
        }
        const int result = m_ended ? Z_BUF_ERROR : inflate(m_stream.get(), Z_NO_FLUSH);
        m_ended = m_ended || result == Z_STREAM_END;
        if (result == Z_BUF_ERROR)
            m_state = State::Over;
        else if (result != Z_OK && result != Z_STREAM_END)
            m_state = State::Damaged;
    }
    return out.size() - m_stream->avail_out;
}

bool InflateStream::read(std::span<std::uint8_t> out)
{
    return readSome(out) == out.size();
}

bool InflateStream::skip(std::size_t count)
{
    std::array<std::uint8_t, 32768> waste; // NOLINT(cppcoreguidelines-pro-type-member-init)
    while (count > 0) {
        const auto part = std::min(count, waste.size());
        if (!read({waste.data(), part}))
            return false;
        count -= part;
    }
    return true;
}

bool InflateStream::finish()
{
    std::array<std::uint8_t, 1> surplus{};
    return readSome(surplus) == 1 || m_ended;
}

bool inflateExactly(std::span<const std::string_view> pieces, std::span<std::uint8_t> out)
{
    const auto together = pieces.size() > 1 ? inOnePiece(pieces) : std::string();
    const auto bytes = pieces.size() == 1 ? pieces.front() : std::string_view(together);
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    return decompressor
           && libdeflate_zlib_decompress(decompressor.get(), bytes.data(), bytes.size(), out.data(),
                                         out.size(), nullptr)
                  == LIBDEFLATE_SUCCESS;
}

std::optional<std::string> inflateAll(std::string_view compressed, std::size_t limit)
{
    InflateStream stream({&compressed, 1}, true);
    std::string result;
    std::array<std::uint8_t, 16384> buffer{};
    while (const auto count = stream.readSome(buffer)) {
        result.append(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(count));
        if (result.size() > limit)
            return std::nullopt;
    }
    if (!stream.finish())
        return std::nullopt;
    return result;
}

} // namespace core
