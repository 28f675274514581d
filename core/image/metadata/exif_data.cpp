#include "core/image/metadata/exif_data.h"

#include "core/image/codecs/exif.h"
#include "core/image/metadata/notes.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

enum ExifTag : std::uint32_t {
    TagArtist = 0x013b,
    TagHostComputer = 0x013c,
    TagThumbnail = 0x0201,
    TagCopyright = 0x8298,
    TagExif = 0x8769,
    TagGps = 0x8825,
    TagUserComment = 0x9286,
    TagXpComment = 0x9c9c,
    TagXpAuthor = 0x9c9d,
    TagOwner = 0xa430,
    TagBodyNumber = 0xa431,
    TagLensNumber = 0xa435,
};
constexpr std::array<std::uint32_t, 6> kPersonTags{TagArtist, TagHostComputer, TagXpAuthor,
                                                   TagOwner,  TagBodyNumber,   TagLensNumber};
/// A comment begins with the name of its encoding.
constexpr std::size_t kEncodingName = 8;

void readExifEntry(const TiffReader& tiff, const TiffEntry& entry, PrivateData& data)
{
    if (std::ranges::find(kPersonTags, entry.tag) != kPersonTags.end())
        data.person = data.person || hasContent(tiff.valueOf(entry));
    else if (entry.tag == TagCopyright)
        readCopyright(tiff.valueOf(entry), data);
    else if (entry.tag == TagXpComment)
        data.comment = data.comment || hasContent(tiff.valueOf(entry));
    else if (entry.tag == TagUserComment && entry.count > kEncodingName)
        data.comment = data.comment || hasContent(tiff.valueOf(entry).substr(kEncodingName));
}

/// A version alone is no place, and neither are values that are all zero.
bool tellsPlace(const TiffReader& tiff, std::size_t directory)
{
    return std::ranges::any_of(tiff.entriesAt(directory), [&](const TiffEntry& entry) {
        return entry.tag != 0 && hasContent(tiff.valueOf(entry));
    });
}

} // namespace

void readExif(std::string_view bytes, PrivateData& data)
{
    const TiffReader tiff(bytes);
    if (!tiff.isTiff())
        return;
    const auto first = tiff.firstDirectory();
    for (const TiffEntry& entry : tiff.entriesAt(first)) {
        readExifEntry(tiff, entry, data);
        if (entry.tag == TagGps)
            data.place = data.place || tellsPlace(tiff, tiff.offsetIn(entry));
        if (entry.tag == TagExif)
            for (const TiffEntry& inner : tiff.entriesAt(tiff.offsetIn(entry)))
                readExifEntry(tiff, inner, data);
    }
    const auto second = tiff.directoryAfter(first);
    if (second != 0 && second != first)
        for (const TiffEntry& entry : tiff.entriesAt(second))
            data.thumbnail = data.thumbnail || entry.tag == TagThumbnail;
}

} // namespace core
