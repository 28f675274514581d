#pragma once

#include "core/text/secrets/secrets.h"

namespace core {

/// What is told in words and on command lines: "password: hunter22", "--password hunter22",
/// "Authorization: Basic dXNlcjpwYXNz". Appended in the text's order by kind.
void findToldSecrets(std::string_view text, std::vector<Secret>& found);

} // namespace core
