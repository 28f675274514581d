#pragma once

#include "core/base/language.h"
#include "core/rules/profile/profile.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The passages that the rules stand on, and whether our notes of them still say the same.
namespace app {

/// A document, a heading in it and the date printed there.
struct Passage {
    std::string document;
    std::string heading;
    std::string date;

    auto operator<=>(const Passage&) const = default;
};

struct CitedPassage {
    Passage passage;
    /// The first digits of the SHA-256 of what the profiles say that it demands, rule by rule.
    std::string fingerprint;
    /// The rules that cite it in any profile, by their ids.
    std::vector<std::string> rules;

    bool operator==(const CitedPassage&) const = default;
};

/// In the order of documents and headings.
[[nodiscard]] std::vector<CitedPassage> citedPassages(std::span<const core::Profile> profiles);

/// A heading in the language, and a line for each passage with tabs between fingerprint, date,
/// document, heading and rules.
[[nodiscard]] std::string passagesAsTable(std::span<const CitedPassage> passages,
                                          const core::Language& language = {});

/// Reads that table in any language. Nothing where a line is none of it.
[[nodiscard]] std::optional<std::vector<CitedPassage>> passagesFromTable(std::string_view text);

/// What differs between two lists, and which rules cite that.
struct PassageChanges {
    std::vector<CitedPassage> changed;
    std::vector<CitedPassage> added;
    std::vector<CitedPassage> gone;
    /// Those that cite any of them, now or before, by their ids.
    std::vector<std::string> rules;
};

[[nodiscard]] PassageChanges passageChanges(std::span<const CitedPassage> before,
                                            std::span<const CitedPassage> now);

} // namespace app
