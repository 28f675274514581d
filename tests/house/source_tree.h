#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace house {

/// An #include as it stands in a file: <unistd.h> is named "unistd.h" and not quoted.
struct Include {
    std::string name;
    int line = 0;
    bool quoted = false;
};

struct SourceFile {
    /// From the top of the tree: "core/text/prose/placeholder.h".
    std::string path;
    std::vector<Include> includes;
    std::string text;

    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
};

/// The sources of the product, or a few made-up ones, sorted by their path.
using SourceTree = std::vector<SourceFile>;

/// The file with what its text includes; comments are not looked into.
[[nodiscard]] SourceFile sourceFile(std::string path, std::string_view text);

/// Every .h and .cpp below core and app of the tree at this folder.
[[nodiscard]] SourceTree productSources(const std::filesystem::path& top);

/// Every .h and .cpp below tests.
[[nodiscard]] SourceTree testSources(const std::filesystem::path& top);

/// A room is a folder: "core/text/prose" of "core/text/prose/placeholder.h".
[[nodiscard]] std::string roomOf(std::string_view path);

/// The room that an include of this file leads to: its own for a name without a folder, which moc
/// writes; empty for what is no part of the product.
[[nodiscard]] std::string roomOf(const SourceFile& file, const Include& include);

/// Whether a room is this one or lies within it: "core/text/prose" in "core/text".
[[nodiscard]] bool liesIn(std::string_view room, std::string_view folder);

} // namespace house
