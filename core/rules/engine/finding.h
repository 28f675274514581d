#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/base/severity.h" // IWYU pragma: export
#include "core/base/text_range.h"
#include "core/offer/offer.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// One thing a rule found: which rule, how grave, where, and the sentence to show.
struct Finding {
    std::string_view rule;
    Severity severity = Severity::Error;
    FieldPath where;
    /// Inside the text at `where`.
    std::optional<TextRange> range;
    Message message;

    bool operator==(const Finding&) const = default;
};

/// A labelled edit that mends a finding. Pure, so that it can be previewed as a diff of the offer
/// before and after, and undone as one step.
struct Fix {
    std::string_view id;
    Message label;
    std::function<void(Offer&)> apply;
    /// Loses nothing that somebody wrote and guesses nothing, so it needs no look before.
    bool isSafe = false;
};

} // namespace core
