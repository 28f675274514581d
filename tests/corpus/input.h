#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Inputs of which somebody said beforehand what the rules must tell, and what they must not.
namespace corpus {

/// Who said so.
enum class Kind {
    /// Written from the row of the catalogue alone, before looking at what the program finds.
    Row,
    /// A case of the rule's own tests.
    Case,
    /// An input that a trial outside of the project tripped over.
    Measured,
    /// Drawn from a grammar whose mistakes are known.
    Grammar,
    /// A picture drawn with one known fault or with none.
    Picture
};

inline constexpr std::array<std::string_view, 5> kKindNames{"row", "case", "measured", "grammar",
                                                            "picture"};

[[nodiscard]] constexpr std::string_view nameOf(Kind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)];
}

/// A finding, as text that can be compared between two builds.
struct Found {
    std::string rule;
    std::string severity;
    std::string where;
    std::string message;
};

/// An input for the rules. The same one may be judged in several profiles.
struct Input {
    std::string id;
    Kind kind = Kind::Row;
    std::string profile;
    /// What was put in, for people.
    std::string shown;
    /// The ids of rules that must be told, and of those that must not.
    std::vector<std::string> told;
    std::vector<std::string> silent;
    std::function<std::vector<Found>()> judge;
};

} // namespace corpus
