#pragma once

#include "core/offer/offer.h"

#include <map>
#include <string>

namespace core {

/// The text files of a project, byte for byte as they are saved: relative path to UTF-8 text.
/// Every field is written, also where it is empty: so each has a line of its own to point at, to
/// fill in, and to compare, and an edit is a change of one line. Long texts are files of their own,
/// with one line feed added at their end.
using ProjectFiles = std::map<std::string, std::string>;
[[nodiscard]] ProjectFiles projectFiles(const Offer& offer);

/// What a new project begins with: the member "$schema". It is kept as any member that the table
/// does not have, and written first.
void nameSchema(Offer& offer);

} // namespace core
