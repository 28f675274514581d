#pragma once

#include "core/base/result.h"
#include "core/base/severity.h"
#include "core/iotedge/images/platform.h"
#include "core/rules/profile/portal.h"
#include "core/text/letters/lengths.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

struct Limit {
    std::optional<long long> min;
    std::optional<long long> max;
    /// Above this a text is accepted, yet risky.
    std::optional<long long> warnAbove;
    LengthUnit unit = LengthUnit::CodePoints;
    /// Some documents count bytes as well: more than `max` of them is a risk.
    bool alsoBytes = false;
    /// Where the rule is on characters: those that are allowed, and those allowed at the start if
    /// not all of them are.
    std::string characters;
    std::string firstCharacters;

    /// The allowed characters but letters and digits, as people are told them: "-" or "- _" with a
    /// space that no line breaks at.
    [[nodiscard]] std::string signs() const;

    bool operator==(const Limit&) const = default;
};

/// The document that a rule stands on.
struct Source {
    std::string document;
    std::string heading;
    /// ISO 8601 date printed in the document, or empty.
    std::string date;
    std::string url;
};

/// Documents that disagree, the reading chosen, and why.
struct Conflict {
    std::string id;
    std::string question;
    std::string chosen;
    std::string why;
    /// The addresses of the fields it is about, with "*" for any position in a list; none where it
    /// is about the interface of the portal only.
    std::vector<std::string> fields;

    bool operator==(const Conflict&) const = default;
};

/// What one profile says of one rule.
struct RuleEntry {
    Severity severity = Severity::Error;
    /// The requirement in our words, one or two sentences.
    std::string requirement;
    std::vector<Source> sources;
    /// Ids of the profile's conflicts that touch the rule.
    std::vector<std::string> conflicts;
};

/// An image that the store shows. Widths and heights are pixels; a range allows any square inside
/// it.
struct ImageSlot {
    /// "small", "medium", "large", "wide", "hero", "screenshot" or "thumbnail".
    std::string role;
    int width = 0;
    int height = 0;
    /// The largest size allowed; equal to width and height where the size is exact.
    int maxWidth = 0;
    int maxHeight = 0;
    bool required = false;
};

struct StoreCategory {
    std::string id;
    std::string title;
    std::vector<StoreCategory> subcategories;
};

struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

/// By the id of the rule, in no order. Every rule is looked up at every key.
template <class Value>
using ByRule = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// The requirements of one portal at one time: data, never code. Rows of the registry never change
/// at run time; a profile may.
struct Profile {
    std::string id;
    std::string title;
    /// The document that the profile stands on first of all, if it names one.
    Source document;
    /// ISO 8601 date of the last comparison with the documents.
    std::string checked;
    /// The year in which the portal closed, or empty while it is open.
    std::string closed;
    ByRule<RuleEntry> rules;
    ByRule<Limit> limits;
    std::vector<ImageSlot> images;
    std::vector<StoreCategory> categories;
    std::vector<Conflict> conflicts;
    /// What the choice of all Tier 1 platforms means.
    Platforms tier1;
    Portal portal;

    /// Null where the profile does not have the rule.
    [[nodiscard]] const RuleEntry* rule(std::string_view id) const;
    /// Null where the profile sets no limit under that rule id.
    [[nodiscard]] const Limit* limit(std::string_view ruleId) const;
    [[nodiscard]] const ImageSlot* image(std::string_view role) const;
    /// The conflicts about the field, in their order.
    [[nodiscard]] std::vector<const Conflict*> conflictsAbout(const FieldPath& field) const;
};

/// Whether a year has passed since the profile was compared with its documents: portals change.
/// `today` is "YYYY-MM-DD".
[[nodiscard]] bool isOutdated(const Profile& profile, std::string_view today);

/// That the profile's portal has closed, and which profile is today's; nothing where it is open.
[[nodiscard]] std::optional<Message> closedNotice(const Profile& profile);

/// The profile of today's portal.
inline constexpr std::string_view kNewestProfile = "pc-2026";
/// The profile that judges where nothing else is said.
inline constexpr std::string_view kDefaultProfile = kNewestProfile;

/// The JSON text of the profiles that are built in: the default first, the others by their ids.
struct EmbeddedProfile {
    std::string_view id;
    std::string_view json;
};
[[nodiscard]] std::span<const EmbeddedProfile> embeddedProfiles();

} // namespace core
