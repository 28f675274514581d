#include "tests/house/sizes.h"

#include <algorithm>
#include <map>

namespace house {

std::vector<std::string> filesLongerThan(std::size_t most, const SourceTree& tree)
{
    std::vector<std::string> longer;
    for (const SourceFile& file : tree)
        if (const auto lines = static_cast<std::size_t>(std::ranges::count(file.text, '\n'));
            lines > most)
            longer.push_back(file.path + ": " + std::to_string(lines));
    return longer;
}

std::vector<std::string> foldersFullerThan(std::size_t most, const SourceTree& tree)
{
    std::map<std::string, std::size_t> folders;
    for (const SourceFile& file : tree)
        ++folders[roomOf(file.path)];
    std::vector<std::string> fuller;
    for (const auto& [folder, files] : folders)
        if (files > most)
            fuller.push_back(folder + ": " + std::to_string(files));
    return fuller;
}

} // namespace house
