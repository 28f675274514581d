#pragma once

#include "core/image/pixels/crop.h"
#include "core/offer/unknown_member.h"

#include <string>
#include <vector>

/// What the store shows before anybody reads: logos, screenshots and videos.
namespace core {

/// A part of a picture as it is shown, in thousandths of its width and of its height.
struct LogoCrop {
    int left = 0;
    int top = 0;
    int width = 1000;
    int height = 1000;
    UnknownMembers unknown = {};

    bool operator==(const LogoCrop&) const = default;
};

/// How a logo is made from the master.
struct LogoDerivation {
    PictureFit fit = PictureFit::Contain;
    /// The part of the master that is shown.
    LogoCrop crop = {};
    /// Free border on each side, in percent of the shorter side.
    int padding = 0;
    /// "#rrggbb", or empty for a transparent background.
    std::string background = {};
    /// How much the edges are sharpened, in percent; 0 leaves them as they are.
    int sharpening = 0;
    UnknownMembers unknown = {};

    bool operator==(const LogoDerivation&) const = default;
};

/// A size that is made in a way of its own.
struct LogoOverride {
    /// "small", "medium", "large" or "wide".
    std::string size;
    LogoDerivation derivation;
    UnknownMembers unknown;

    bool operator==(const LogoOverride&) const = default;
};

/// Paths are relative to the project folder. An empty size is derived from the master; how, tells
/// derivationOf() of core/offer/logos.h.
struct Logos {
    std::string master;
    std::string small;
    std::string medium;
    std::string large;
    std::string wide;
    std::string hero;
    LogoDerivation derivation;
    std::vector<LogoOverride> exceptions;
    UnknownMembers unknown;

    bool operator==(const Logos&) const = default;
};

struct Screenshot {
    std::string file;
    std::string caption;
    UnknownMembers unknown;

    bool operator==(const Screenshot&) const = default;
};

struct Video {
    std::string title;
    std::string url;
    std::string thumbnail;
    UnknownMembers unknown;

    bool operator==(const Video&) const = default;
};

struct Media {
    Logos logos;
    std::vector<Screenshot> screenshots;
    std::vector<Video> videos;
    UnknownMembers unknown;

    bool operator==(const Media&) const = default;
};

} // namespace core
