#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct z_stream_s;

namespace core {

/// Decompresses a zlib stream that lies in several pieces (the IDAT chunks of a PNG).
class InflateStream {
public:
    /// Over: there are no more bytes.
    enum class State { Good, Over, Damaged };

    /// Without the stream's own checksum a reader of checked pieces saves a fifth of the time.
    explicit InflateStream(std::span<const std::string_view> pieces, bool verifyChecksum = false);
    InflateStream(InflateStream&&) noexcept;
    InflateStream& operator=(InflateStream&&) noexcept;
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;
    ~InflateStream();

    /// How many bytes it could fill: fewer only when the stream is over or damaged, see state().
    [[nodiscard]] std::size_t readSome(std::span<std::uint8_t> out);

    /// Fills `out` completely, or returns false.
    [[nodiscard]] bool read(std::span<std::uint8_t> out);

    /// Reads and forgets.
    [[nodiscard]] bool skip(std::size_t count);

    /// True when the stream ends here (and, if asked for, its checksum holds), or goes on
    /// undamaged.
    [[nodiscard]] bool finish();

    [[nodiscard]] State state() const { return m_state; }

private:
    struct End {
        void operator()(z_stream_s* stream) const;
    };

    std::unique_ptr<z_stream_s, End> m_stream;
    std::span<const std::string_view> m_pieces;
    State m_state = State::Good;
    bool m_ended = false;
};

/// Decompresses a whole zlib stream at once, three times as fast as InflateStream. False when it is
/// damaged, fails its checksum, or does not fill `out` exactly.
[[nodiscard]] bool inflateExactly(std::span<const std::string_view> pieces,
                                  std::span<std::uint8_t> out);

/// A whole zlib stream; nothing when it is damaged or gives more than `limit` bytes.
[[nodiscard]] std::optional<std::string> inflateAll(std::string_view compressed, std::size_t limit);

} // namespace core
