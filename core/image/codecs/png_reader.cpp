#include "core/image/codecs/png_reader.h"

#include <png.h>

#include <bit>
#include <cstdio>
#include <cstring>

namespace core {

namespace {

/// Pixels that come too late do no harm: decoders pass over them, as other programs do.
bool isHarmlessWarning(std::string_view warning)
{
    return !warning.starts_with("IDAT:") || warning.ends_with("Too much image data")
           || warning.ends_with("Extra compressed data");
}

PngReader& readerOf(png_structp png)
{
    return *static_cast<PngReader*>(png_get_error_ptr(png));
}

} // namespace

PngReader::PngReader(std::string_view bytes)
    : m_left(bytes), m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, this, leave, takeWarning))
{
}

PngReader::~PngReader()
{
    png_destroy_read_struct(&m_png, &m_info, nullptr);
}

void PngReader::tell(const char* text)
{
    std::snprintf(m_text, sizeof m_text, "%s", text);
}

void PngReader::leave(png_structp png, const char* text)
{
    auto& reader = readerOf(png);
    reader.tell(text);
    std::longjmp(reader.m_back, 1);
}

/// libpng only warns of pixels whose checksum is wrong.
void PngReader::takeWarning(png_structp png, const char* text)
{
    auto& reader = readerOf(png);
    if (reader.m_isDamaged || isHarmlessWarning(text))
        return;
    reader.m_isDamaged = true;
    reader.tell(text);
}

void PngReader::give(png_structp png, png_bytep out, std::size_t count)
{
    auto& left = static_cast<PngReader*>(png_get_io_ptr(png))->m_left;
    if (count > left.size())
        png_error(png, "the file ends too early");
    std::memcpy(out, left.data(), count);
    left.remove_prefix(count);
}

void PngReader::askForRgba()
{
    const auto colour = png_get_color_type(m_png, m_info);
    m_passes = png_set_interlace_handling(m_png);
    if (colour == PNG_COLOR_TYPE_PALETTE) {
        png_set_packing(m_png);
    } else {
        png_set_expand(m_png);
        png_set_gray_to_rgb(m_png);
        png_set_add_alpha(m_png, 0xffff, PNG_FILLER_AFTER);
        if constexpr (std::endian::native == std::endian::little)
            png_set_swap(m_png);
    }
    png_read_update_info(m_png, m_info);
}

bool PngReader::begin()
{
    if (!m_png)
        return false;
    if (setjmp(m_back) != 0)
        return false;
    m_info = png_create_info_struct(m_png);
    png_set_read_fn(m_png, this, give);
    png_set_user_limits(m_png, kMaxSide, kMaxSide);
    png_set_crc_action(m_png, PNG_CRC_QUIET_USE, PNG_CRC_QUIET_USE);
    png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
    // Chunks that are not kept may have any length.
    png_set_chunk_malloc_max(m_png, 0);
    png_read_info(m_png, m_info);
    askForRgba();
    return true;
}

std::size_t PngReader::rowBytes() const
{
    return png_get_rowbytes(m_png, m_info);
}

bool PngReader::readRows(std::uint8_t* first, std::size_t stride, int count)
{
    if (setjmp(m_back) != 0)
        return false;
    for (int pass = 0; pass < m_passes; ++pass)
        for (int row = 0; row < count; ++row)
            png_read_row(m_png, first + static_cast<std::size_t>(row) * stride, nullptr);
    return true;
}

bool PngReader::finish()
{
    if (setjmp(m_back) != 0)
        return false;
    png_read_end(m_png, nullptr);
    return !m_isDamaged;
}

} // namespace core
