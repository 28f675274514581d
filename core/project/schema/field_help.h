#pragma once

#include "core/base/field_path.h"
#include "core/rules/profile/profile.h"

#include <string>
#include <string_view>
#include <vector>

/// What a profile says of a field, for whoever types it in an editor.
namespace core {

/// A limit of the profile and what of the field it counts.
struct FieldLimit {
    enum class Kind { Length, Count, Characters };

    std::string_view rule;
    Kind kind = Kind::Length;
    const Limit* limit = nullptr;
    /// The text is counted as it stands in the file; the store counts HTML in its own way.
    bool isExact = true;
};

/// The limits of the field with this address, "*" for any position in a list, in the order of the
/// portal and of the catalogue.
[[nodiscard]] std::vector<FieldLimit> limitsOf(const Profile& profile, std::string_view address);

/// A sentence on the limit: "At most 100 characters."; empty where it sets none.
[[nodiscard]] std::string limitInEnglish(const FieldLimit& limit);

/// What is to know of the field, in English, a sentence or two each: the portal's name of it and
/// its note, why the portal lacks it, the requirements behind its limits, and the limits.
[[nodiscard]] std::vector<std::string> helpFor(const Profile& profile, const FieldPath& field);

} // namespace core
