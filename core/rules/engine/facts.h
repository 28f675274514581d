#pragma once

#include "core/base/message.h"
#include "core/image/measure/image_facts.h" // IWYU pragma: export
#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What a web address answered. `problem` is set when nobody could read a page there.
struct LinkFacts {
    /// HTTP status of the last answer; 0 where there was none.
    int status = 0;
    /// Where the redirects ended.
    std::string finalUrl = {};
    std::optional<Message> problem = {};
    /// The name system knows no such host, although it knows others.
    bool isHostUnknown = false;
    /// The day on which it was asked, "YYYY-MM-DD" in UTC; empty where that is not known.
    std::string asked = {};

    bool operator==(const LinkFacts&) const = default;
};

/// By the address as the offer writes it.
using LinkFactsByUrl = std::map<std::string, LinkFacts, std::less<>>;

/// Words that a dictionary lacks, with what may have been meant.
using UnknownWords = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What the dictionary of the listing's language says of the description's words.
struct SpellingFacts {
    UnknownWords unknown;
    /// Why not all words were looked up.
    std::optional<Message> gap;

    bool operator==(const SpellingFacts&) const = default;
};

/// What only the world knows, handed to the rules as data. A rule whose fact is missing reports
/// itself as not run.
struct Facts {
    /// By the relative path that the offer names.
    std::map<std::string, ImageFacts, std::less<>> images;
    /// Null where nobody looked at the file.
    [[nodiscard]] const ImageFacts* image(std::string_view file) const
    {
        const auto known = images.find(file);
        return known == images.end() ? nullptr : &known->second;
    }
    /// The SHA-256 of each picture's file in lower-case hex, by its relative path.
    std::map<std::string, std::string, std::less<>> pictureDigests;
    /// Only those that somebody asked to check.
    LinkFactsByUrl links;
    /// What the container registry holds; only what somebody asked.
    RegistryFacts registry;
    /// Whether a registry password is at hand (in the key ring, the environment); never the
    /// password.
    std::optional<bool> hasRegistryPassword;
    /// The offer of an earlier bundle, for the rules that hold on update.
    std::optional<Offer> baseline;
    /// Absent where nobody asked a dictionary.
    std::optional<SpellingFacts> spelling;
    /// Today, "YYYY-MM-DD" in UTC.
    std::optional<std::string> today;
};

} // namespace core
