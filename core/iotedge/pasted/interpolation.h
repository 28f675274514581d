#pragma once

#include "core/base/message.h"
#include "core/text/json/json_tree.h"

#include <vector>

/// ${VARIABLES} of Compose, which the shell or a file .env fills in where Compose runs.
namespace core::pasted {

struct Interpolated {
    JsonNode root;
    /// One for each variable that has no default in the text, and for what is none.
    std::vector<Message> notes;
};

/// Each variable with its default in the text; one without a default becomes a placeholder for the
/// customer, <NAME>. "$$" is a dollar sign.
[[nodiscard]] Interpolated interpolated(const JsonNode& root);

} // namespace core::pasted
