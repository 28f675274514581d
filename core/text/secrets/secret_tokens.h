#pragma once

#include "core/text/secrets/secrets.h"

namespace core {

/// Tokens of services, by their first letters and length: appended in the text's order.
void findTokens(std::string_view text, std::vector<Secret>& found);

} // namespace core
