#pragma once

#include <string>
#include <string_view>

namespace core {

/// What a picture file tells of people, or hides, beside its pixels.
struct PrivateData {
    /// Where it was taken.
    bool place = false;
    /// An author, an owner, or the number of a device.
    bool person = false;
    /// Whom the picture belongs to, cut off after 200 bytes; empty where the file does not say.
    std::string copyright = {};
    /// A folder on somebody's computer.
    bool folder = false;
    /// A small picture, which may show what was cropped away.
    bool thumbnail = false;
    /// What somebody wrote about it; what a program writes of itself does not count.
    bool comment = false;
    /// How it was edited.
    bool history = false;
    /// Bytes other than zero behind its end, or packed behind the last of its pixels.
    bool behind = false;
    /// A drawing's scripts or event handlers.
    bool script = false;

    bool operator==(const PrivateData&) const = default;
};

/// Looks at all metadata of the file. Work and memory are bounded whatever the file says.
[[nodiscard]] PrivateData privateDataOf(std::string_view bytes);

} // namespace core
