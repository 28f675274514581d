#pragma once

#include "core/rules/profile/profile.h"

#include <string>

/// The JSON Schema (2020-12) of offer.json, made from the field table.
namespace core {

enum class SchemaKind {
    /// Valid is what the reader takes; the profile's limits are annotations, "x-limits".
    Structure,
    /// They are constraints, as far as a schema can count: by code points, of texts that stand in
    /// the file. What such a schema refuses a rule refuses, too, not the other way round.
    Strict
};

/// One value a line, with a line feed at its end.
[[nodiscard]] std::string offerSchema(const Profile& profile, SchemaKind kind);

} // namespace core
