#pragma once

#include "core/text/secrets/secrets.h"

namespace core {

/// "AccountKey=…", "; Password = …", "CLIENT_SECRET=…": appended in the text's order.
void findAssignedSecrets(std::string_view text, std::vector<Secret>& found);

} // namespace core
