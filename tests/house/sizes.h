#pragma once

#include "tests/house/source_tree.h"

#include <cstddef>
#include <string>
#include <vector>

namespace house {

/// The files of more lines, as "core/text/words.cpp: 351".
[[nodiscard]] std::vector<std::string> filesLongerThan(std::size_t most, const SourceTree& tree);

/// The folders of more files, without those of the folders in them, as "core/text: 41".
[[nodiscard]] std::vector<std::string> foldersFullerThan(std::size_t most, const SourceTree& tree);

} // namespace house
