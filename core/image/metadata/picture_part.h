#pragma once

#include <string_view>

namespace core {

/// What a part of a picture file is about.
enum class PartKind {
    /// Its pixels, their colours, or the frame of the file.
    Picture,
    /// A TIFF structure: camera, place, thumbnail, orientation.
    Exif,
    /// The XML of XMP.
    Xmp,
    /// Image resource blocks of Photoshop, which hold IPTC.
    Photoshop,
    /// A text with a keyword (PNG), or a comment (JPEG).
    Text,
    /// Content credentials (C2PA).
    Credentials,
    /// Anything else that no pixel depends on.
    Other,
    /// What lies behind the end of the picture.
    Behind,
};

/// Views into the file.
struct PicturePart {
    PartKind kind = PartKind::Picture;
    /// All of its bytes with their frame: joined, the parts are the file.
    std::string_view bytes;
    /// What the frame holds.
    std::string_view body = {};
};

} // namespace core
