#pragma once

#include "core/text/secrets/secrets.h"

namespace core {

/// "AccountKey=…", "; Password = …", "CLIENT_SECRET=…": appended in the text's order. In a
/// setting, what a link to a shared page may have, too, is one.
void findAssignedSecrets(std::string_view text, bool isSetting, std::vector<Secret>& found);

} // namespace core
