#include "tests/campaigns/outcome.h"

#include "core/project/save_journal.h"

#include <algorithm>

namespace campaigns {

namespace {

namespace fs = std::filesystem;

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

bool isLeftover(std::string_view path)
{
    const auto name = nameOf(path);
    return name == core::kJournalFile || (name.starts_with('.') && name.ends_with(".new"))
           || name.find(".part-") != std::string_view::npos;
}

Tree shown(const Tree& tree)
{
    Tree result;
    for (const auto& [path, bytes] : tree)
        if (!isLeftover(path) && !path.starts_with("home/.cache/"))
            result.emplace(path, bytes);
    return result;
}

Tree readBack(const fs::path& root)
{
    for (const auto& [path, bytes] : treeOf(root))
        if (nameOf(path) == core::kJournalFile) [[maybe_unused]]
            const auto done =
                core::finishSave((root / path).parent_path(), core::platform::DiskCalls::system());
    return shown(treeOf(root));
}

bool isEachOfOne(const Tree& now, const Tree& one, const Tree& other)
{
    const auto holds = [](const Tree& tree, const auto& file) {
        const auto found = tree.find(file.first);
        return found != tree.end() && found->second == file.second;
    };
    return std::ranges::all_of(
        now, [&](const auto& file) { return holds(one, file) || holds(other, file); });
}

std::string differences(const Tree& from, const Tree& to)
{
    std::string names;
    const auto add = [&names](std::string_view sign, const std::string& path) {
        names.append(names.empty() ? "" : " ").append(sign).append(path);
    };
    for (const auto& [path, bytes] : from)
        if (const auto found = to.find(path); found == to.end())
            add("-", path);
        else if (found->second != bytes)
            add("~", path);
    for (const auto& [path, bytes] : to)
        if (!from.contains(path))
            add("+", path);
    return names;
}

} // namespace campaigns
