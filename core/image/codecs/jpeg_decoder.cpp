#include "core/image/codecs/jpeg_decoder.h"

#include "core/image/codecs/exif.h"

#include <jpeglib.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio> // jpeglib.h uses FILE without it.
#include <cstdlib>
#include <jerror.h>
#include <vector>

namespace core {

namespace {

/// A progressive picture is held as a whole: six bytes a pixel.
constexpr long long kProgressiveBudget = 16'000'000;
/// Encoders make about ten passes; thousands are an attack on the reader's time.
constexpr int kMaxScans = 100;
constexpr std::string_view kExifMark("Exif\0\0", 6);

/// libjpeg reports errors by a function that must not return: it jumps back to the caller, over
/// frames that hold nothing to destroy.
struct JpegErrors {
    jpeg_error_mgr manager{};
    std::jmp_buf back{};
    std::array<char, JMSG_LENGTH_MAX> text{};
    bool tooManyScans = false;
};

JpegErrors& errorsOf(j_common_ptr jpeg)
{
    return *static_cast<JpegErrors*>(jpeg->client_data);
}

[[noreturn]] void leave(j_common_ptr jpeg)
{
    auto& errors = errorsOf(jpeg);
    errors.manager.format_message(jpeg, errors.text.data());
    std::longjmp(errors.back, 1);
}

bool meansLostPixels(int code)
{
    return code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE
           || code == JWRN_MUST_RESYNC || code == JWRN_ARITH_BAD_CODE
           || code == JWRN_BOGUS_PROGRESSION;
}

/// A warning that pixels were lost is an error here: the picture would show garbage.
void takeMessage(j_common_ptr jpeg, int level)
{
    if (level < 0 && meansLostPixels(jpeg->err->msg_code))
        leave(jpeg);
}

void countScans(j_common_ptr jpeg)
{
    if (!jpeg->is_decompressor)
        return;
    const auto* decompressor = reinterpret_cast<j_decompress_ptr>(jpeg);
    if (decompressor->input_scan_number <= kMaxScans)
        return;
    errorsOf(jpeg).tooManyScans = true;
    std::longjmp(errorsOf(jpeg).back, 1);
}

class JpegDecoder final : public RowDecoder {
public:
    explicit JpegDecoder(std::string_view bytes) : m_bytes(bytes)
    {
        m_jpeg.err = jpeg_std_error(&m_errors.manager);
        m_jpeg.client_data = &m_errors;
        m_errors.manager.error_exit = leave;
        m_errors.manager.emit_message = takeMessage;
        jpeg_create_decompress(&m_jpeg);
        m_progress.progress_monitor = countScans;
        m_jpeg.progress = &m_progress;
    }

    ~JpegDecoder() override { jpeg_destroy_decompress(&m_jpeg); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    Result<std::monostate> start()
    {
        if (!readHeader())
            return damage();
        if (auto supported = checkHeader(); !supported)
            return supported;
        takeMetadata();
        if (!startRows())
            return damage();
        m_row.resize(static_cast<std::size_t>(m_info.width) * 4);
        return std::monostate{};
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        if (!readRow())
            return damage();
        ++m_rowsRead;
        return RasterRow{.eight = m_row, .sixteen = {}};
    }

private:
    // The three functions that libjpeg may jump back to hold no objects.
    bool readHeader()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        jpeg_mem_src(&m_jpeg, reinterpret_cast<const unsigned char*>(m_bytes.data()),
                     static_cast<unsigned long>(m_bytes.size()));
        jpeg_save_markers(&m_jpeg, JPEG_APP0 + 1, 0xffff);
        jpeg_save_markers(&m_jpeg, JPEG_APP0 + 2, 0xffff);
        return jpeg_read_header(&m_jpeg, TRUE) == JPEG_HEADER_OK;
    }

    bool startRows()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        m_jpeg.out_color_space = JCS_EXT_RGBA;
        m_jpeg.dct_method = JDCT_ISLOW;
        return jpeg_start_decompress(&m_jpeg) == TRUE;
    }

    bool readRow()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        JSAMPROW row = m_row.data();
        return jpeg_read_scanlines(&m_jpeg, &row, 1) == 1;
    }

    Result<std::monostate> checkHeader()
    {
        m_info.width = static_cast<int>(m_jpeg.image_width);
        m_info.height = static_cast<int>(m_jpeg.image_height);
        if (auto budget = checkPixelBudget(m_info.width, m_info.height); !budget)
            return budget;
        if (m_jpeg.num_components == 4)
            return fail(translatable("error", "The JPEG is in print colours (CMYK). Save it in "
                                              "sRGB."));
        const auto pixels = static_cast<long long>(m_info.width) * m_info.height;
        if (jpeg_has_multiple_scans(&m_jpeg) && pixels > kProgressiveBudget)
            return fail(translatable("error", "The progressive JPEG has %1 × %2 pixels, more than "
                                              "the limit of %3 million in all. Save it as a "
                                              "baseline JPEG or scale it down."),
                        {static_cast<long long>(m_info.width),
                         static_cast<long long>(m_info.height), kProgressiveBudget / 1'000'000});
        return std::monostate{};
    }

    void takeMetadata()
    {
        for (const auto* marker = m_jpeg.marker_list; marker; marker = marker->next) {
            const std::string_view data(reinterpret_cast<const char*>(marker->data),
                                        marker->data_length);
            if (marker->marker == JPEG_APP0 + 1 && data.starts_with(kExifMark)) {
                m_info.orientation = exifOrientation(data.substr(kExifMark.size()));
                break;
            }
        }
        JOCTET* profile = nullptr;
        unsigned int size = 0;
        if (jpeg_read_icc_profile(&m_jpeg, &profile, &size))
            m_info.colour.iccProfile.assign(reinterpret_cast<const char*>(profile), size);
        std::free(profile); // NOLINT(cppcoreguidelines-no-malloc): libjpeg's allocation.
    }

    /// Sound, but of 12 bits, without losses or in another way that libjpeg does not read.
    [[nodiscard]] bool isOfOtherKind() const
    {
        const int code = m_errors.manager.msg_code;
        return code == JERR_BAD_PRECISION || code == JERR_SOF_UNSUPPORTED
               || code == JERR_ARITH_NOTIMPL || code == JERR_CONVERSION_NOTIMPL;
    }

    [[nodiscard]] tl::unexpected<Error> damage() const
    {
        if (m_errors.tooManyScans)
            return fail(translatable("error", "The JPEG has more than %1 passes. Save it as a "
                                              "baseline JPEG."),
                        {static_cast<long long>(kMaxScans)});
        if (isOfOtherKind())
            return fail(translatable("error", "This kind of JPEG cannot be read: %1. Save it as a "
                                              "usual JPEG with 8 bits a colour, or as PNG."),
                        {std::string(m_errors.text.data())});
        if (m_info.height == 0)
            return fail(translatable("error", "The JPEG is damaged before its pixels begin: %1. "
                                              "Copy or save the picture again."),
                        {std::string(m_errors.text.data())});
        return fail(
            translatable("error", "The JPEG is damaged after %1 of %2 rows: %3. Copy or "
                                  "save the picture again."),
            {m_rowsRead, static_cast<long long>(m_info.height), std::string(m_errors.text.data())});
    }

    std::string_view m_bytes;
    JpegErrors m_errors;
    jpeg_decompress_struct m_jpeg{};
    jpeg_progress_mgr m_progress{};
    RasterInfo m_info;
    std::vector<std::uint8_t> m_row;
    long long m_rowsRead = 0;
};

} // namespace

Result<std::unique_ptr<RowDecoder>> openJpeg(std::string_view bytes)
{
    auto decoder = std::make_unique<JpegDecoder>(bytes);
    if (auto started = decoder->start(); !started)
        return tl::unexpected(started.error());
    return decoder;
}

} // namespace core
