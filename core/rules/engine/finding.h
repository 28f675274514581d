#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/base/severity.h" // IWYU pragma: export
#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

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

/// Equal for findings of the same rule, place and sentence.
[[nodiscard]] std::string kindOf(const Finding& finding);

} // namespace core
