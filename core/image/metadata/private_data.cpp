#include "core/image/metadata/private_data.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/inflate.h"
#include "core/image/metadata/exif_data.h"
#include "core/image/metadata/iptc.h"
#include "core/image/metadata/notes.h"
#include "core/image/metadata/picture_parts.h"
#include "core/image/metadata/png_pixels.h"
#include "core/image/metadata/svg_clean.h"
#include "core/image/metadata/xmp.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

/// Longer texts are not read; all compressed ones of a file together give no more than this.
constexpr std::size_t kMaxChunkText = 4U << 20U;
/// Thousands of tiny texts are no metadata either.
constexpr int kMaxTexts = 1000;

/// A text of PNG: its keyword, and what stands under it.
struct PngNote {
    std::string_view keyword;
    std::string text;
};

/// Takes the text before the next zero off; the rest of a chunk that lacks one is none.
std::string_view takeField(std::string_view& rest)
{
    const auto end = std::min(rest.find('\0'), rest.size());
    const auto field = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return field;
}

/// Reads the texts of one PNG; compressed ones have a budget in common.
class NoteReader {
public:
    PngNote read(std::string_view type, std::string_view body)
    {
        PngNote note{takeField(body), {}};
        bool isCompressed = type == "zTXt";
        if (isCompressed) {
            body.remove_prefix(std::min<std::size_t>(1, body.size()));
        } else if (type == "iTXt") {
            isCompressed = body.starts_with('\1');
            body.remove_prefix(std::min<std::size_t>(2, body.size()));
            takeField(body); // The language.
            takeField(body); // The keyword in it.
        }
        if (isCompressed)
            note.text = inflated(body);
        else
            note.text = body.substr(0, kMaxChunkText);
        return note;
    }

private:
    std::string inflated(std::string_view compressed)
    {
        auto text = m_left > 0 ? inflateAll(compressed, m_left) : std::nullopt;
        // What cannot be read costs as much as what can.
        m_left -= std::min(m_left, text ? text->size() : kMaxChunkText / 8);
        return std::move(text).value_or("");
    }

    std::size_t m_left = kMaxChunkText;
};

int hexDigitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// ImageMagick writes blocks of other formats as text: a name, a length, then two digits a byte.
std::string rawProfile(std::string_view text)
{
    std::string bytes;
    int high = -1;
    for (std::size_t line = 0, at = 0; at < text.size(); ++at) {
        line += text[at] == '\n' ? 1 : 0;
        const int digit = line < 3 ? -1 : hexDigitOf(text[at]);
        if (digit < 0)
            continue;
        if (high >= 0)
            bytes += static_cast<char>(high << 4 | digit);
        high = high < 0 ? digit : -1;
    }
    return bytes;
}

void readRawProfile(std::string_view name, std::string_view text, PrivateData& data)
{
    constexpr std::string_view kExifName("Exif\0\0", 6);
    const auto bytes = rawProfile(text);
    if (name == "xmp")
        readXmp(bytes, data);
    else if (name == "iptc" || name == "8bim")
        readPhotoshop(bytes, data);
    else if (name == "exif" || name == "APP1")
        readExif(bytes.starts_with(kExifName) ? std::string_view(bytes).substr(kExifName.size())
                                              : std::string_view(bytes),
                 data);
}

void readPngText(const PngNote& note, PrivateData& data)
{
    constexpr std::string_view kRawName = "Raw profile type ";
    if (note.keyword == "Author")
        data.person = data.person || hasContent(note.text);
    else if (note.keyword == "Copyright")
        readCopyright(note.text, data);
    else if (note.keyword == "Comment" || note.keyword == "Description")
        readNote(note.text, data);
    else if (note.keyword == "XML:com.adobe.xmp")
        readXmp(note.text, data);
    else if (note.keyword.starts_with(kRawName))
        readRawProfile(note.keyword.substr(kRawName.size()), note.text, data);
}

void readRaster(std::string_view bytes, PrivateData& data)
{
    const bool isPng = formatOf(bytes) == ImageFormat::Png;
    NoteReader notes;
    int texts = 0;
    for (const PicturePart& part : partsOf(bytes)) {
        if (part.kind == PartKind::Exif)
            readExif(part.body, data);
        else if (part.kind == PartKind::Xmp)
            readXmp(part.body.substr(0, kMaxChunkText), data);
        else if (part.kind == PartKind::Photoshop)
            readPhotoshop(part.body, data);
        else if (part.kind == PartKind::Text && ++texts > kMaxTexts)
            continue;
        else if (part.kind == PartKind::Text && isPng)
            readPngText(notes.read(part.bytes.substr(4, 4), part.body), data);
        else if (part.kind == PartKind::Text)
            readNote(part.body, data);
        data.history = data.history || part.kind == PartKind::Credentials;
        data.behind = data.behind || (part.kind == PartKind::Behind && hasContent(part.body));
    }
    data.behind = data.behind || (isPng && hidesBehindPixels(bytes));
}

/// Drawing programs note who drew, and where the file was exported to.
void readSvg(std::string_view bytes, PrivateData& data)
{
    constexpr std::array<std::string_view, 3> kFolders{"/home/", "/Users/", ":\\Users\\"};
    readXmp(bytes, data);
    data.folder = std::ranges::any_of(kFolders, [&](std::string_view folder) {
        return bytes.find(folder) != std::string_view::npos;
    });
    data.script = hasSvgScript(bytes);
}

} // namespace

PrivateData privateDataOf(std::string_view bytes)
{
    PrivateData data;
    if (formatOf(bytes) == ImageFormat::Svg)
        readSvg(bytes, data);
    else
        readRaster(bytes, data);
    return data;
}

} // namespace core
