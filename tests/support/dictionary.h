#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace core::support {

/// Writes a dictionary in hunspell's format: "en_US" into en_US.aff and en_US.dic.
inline void writeDictionary(const std::filesystem::path& folder, const std::string& name,
                            const std::vector<std::string>& words,
                            const std::string& encoding = "UTF-8")
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / (name + ".aff")) << "SET " << encoding << "\nTRY abdegilnrs\n";
    std::ofstream list(folder / (name + ".dic"));
    list << words.size() << '\n';
    for (const std::string& word : words)
        list << word << '\n';
}

} // namespace core::support
