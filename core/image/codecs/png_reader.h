#pragma once

#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

struct png_struct_def;
struct png_info_def;

namespace core {

/// libpng behind functions that return. It reports errors by jumping back to its caller; only the
/// functions of this class are ever jumped to, and they hold nothing to destroy.
///
/// It is shown all chunks, keeps none beside those that pixels depend on, and does not compute
/// their checksums: they are checked before (readPngFile).
class PngReader {
public:
    /// No side of a picture may be longer: a row is held several times.
    static constexpr int kMaxSide = 1'000'000;

    /// The bytes of a whole PNG; they must outlive the reader.
    explicit PngReader(std::string_view bytes);
    ~PngReader();
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    /// Reads what lies before the pixels. False: see message().
    [[nodiscard]] bool begin();

    /// Bytes of a row of pixels as readRows() writes it. Valid behind begin().
    [[nodiscard]] std::size_t rowBytes() const;

    /// Reads the next `count` rows, `stride` bytes apart: RGBA in 8 bits or in the machine's
    /// 16 bits a sample, of a palette picture one byte a pixel, its entry. The rows of an
    /// interlaced picture have to be read at once. False: see message().
    [[nodiscard]] bool readRows(std::uint8_t* first, std::size_t stride, int count);

    /// Reads what lies behind the pixels. False when that, or the checksum of the pixels, tells of
    /// damage: see message().
    [[nodiscard]] bool finish();

    /// What libpng said last, in English.
    [[nodiscard]] std::string message() const { return m_text; }

private:
    static void leave(png_struct_def* png, const char* text);
    static void takeWarning(png_struct_def* png, const char* text);
    static void give(png_struct_def* png, unsigned char* out, std::size_t count);

    void tell(const char* text);
    void askForRgba();

    std::string_view m_left;
    png_struct_def* m_png;
    png_info_def* m_info = nullptr;
    std::jmp_buf m_back;
    char m_text[128] = "";
    int m_passes = 1;
    bool m_isDamaged = false;
};

} // namespace core
