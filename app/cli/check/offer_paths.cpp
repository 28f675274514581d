#include "app/cli/check/offer_paths.h"

#include "app/cli/check/name_pattern.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <set>

namespace app {

namespace {

namespace fs = std::filesystem;

bool isProjectFolder(const fs::path& folder)
{
    std::error_code error;
    return fs::is_regular_file(folder / "offer.json", error);
}

bool isFolderItself(const fs::directory_entry& entry)
{
    std::error_code error;
    return !entry.is_symlink(error) && entry.is_directory(error);
}

/// The same for a folder, with or without a slash, and its offer.json.
fs::path placeOfOffer(const std::string& path)
{
    std::error_code error;
    fs::path place = fs::absolute(path, error).lexically_normal();
    if (!place.has_filename())
        place = place.parent_path();
    const bool isOfferFile = place.filename() == "offer.json" && !fs::is_directory(place, error);
    return isOfferFile ? place.parent_path() : place;
}

/// What lies directly in the folder, but for what is hidden; nothing where it cannot be read.
std::vector<fs::directory_entry> entriesOf(const fs::path& folder)
{
    std::vector<fs::directory_entry> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (!at->path().filename().string().starts_with('.'))
            entries.push_back(*at);
    return entries;
}

/// Project folders and bundles below the folder, or itself; nothing is looked for within a project.
void addBelow(const fs::path& folder, std::vector<std::string>& found)
{
    std::vector<fs::path> folders{folder};
    while (!folders.empty()) {
        const fs::path next = std::move(folders.back());
        folders.pop_back();
        if (isProjectFolder(next)) {
            found.push_back(next.string());
            continue;
        }
        for (const fs::directory_entry& entry : entriesOf(next)) {
            std::error_code error;
            if (isFolderItself(entry))
                folders.push_back(entry.path());
            else if (entry.path().extension() == ".zip" && entry.is_regular_file(error))
                found.push_back(entry.path().string());
        }
    }
}

std::vector<fs::path> withFoldersBelow(const fs::path& folder)
{
    std::vector<fs::path> all{folder};
    for (std::size_t at = 0; at < all.size(); ++at)
        for (const fs::directory_entry& entry : entriesOf(all[at].empty() ? "." : all[at]))
            if (isFolderItself(entry))
                all.push_back(all[at] / entry.path().filename());
    return all;
}

/// Adds what the folder has for one name of a pattern.
void addMatches(const fs::path& folder, const fs::path& step, std::set<fs::path>& next)
{
    std::error_code error;
    if (step == "**") {
        std::ranges::move(withFoldersBelow(folder), std::inserter(next, next.end()));
    } else if (step.empty()) {
        next.insert(folder);
    } else if (!isPattern(step.string())) {
        if (fs::exists(folder / step, error))
            next.insert(folder / step);
    } else {
        for (const auto& entry :
             fs::directory_iterator(folder.empty() ? fs::path(".") : folder, error))
            if (matches(step.string(), entry.path().filename().string()))
                next.insert(folder / entry.path().filename());
    }
}

/// Of a pattern the paths that match, name by name.
std::vector<std::string> matchesOf(const std::string& pattern)
{
    std::vector<fs::path> found{pattern.starts_with('/') ? fs::path("/") : fs::path()};
    for (const fs::path& step : fs::path(pattern).relative_path()) {
        std::set<fs::path> next;
        for (const fs::path& folder : found)
            addMatches(folder, step, next);
        found.assign(next.begin(), next.end());
    }
    std::vector<std::string> paths;
    paths.reserve(found.size());
    for (const fs::path& path : found)
        paths.push_back(path.string());
    return paths;
}

/// The names, or of folders the offers below, in order. What one operand named stays, whatever it
/// is, so that its fault is told.
std::vector<std::string> offersAmong(const std::vector<std::string>& named, bool isRecursive)
{
    std::vector<std::string> paths;
    for (const std::string& name : named) {
        const std::size_t before = paths.size();
        std::error_code error;
        if (isRecursive && fs::is_directory(name, error))
            addBelow(name, paths);
        if (paths.size() == before && (!isRecursive || named.size() <= 1))
            paths.push_back(name);
    }
    std::ranges::sort(paths);
    return paths;
}

} // namespace

OfferPaths offerPaths(const std::vector<std::string>& operands, bool isRecursive)
{
    OfferPaths result{{}, isRecursive || operands.size() > 1};
    std::set<fs::path> seen;
    for (const std::string& operand : operands) {
        std::error_code error;
        std::vector<std::string> named{operand};
        if (isPattern(operand) && !fs::exists(operand, error)) {
            result.isOfMany = true;
            if (auto found = matchesOf(operand); !found.empty())
                named = std::move(found);
        }
        for (std::string& path : offersAmong(named, isRecursive))
            if (seen.insert(placeOfOffer(path)).second)
                result.paths.push_back(std::move(path));
    }
    return result;
}

std::optional<Shard> shardFrom(std::string_view text)
{
    Shard shard;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, shard.number);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != '/')
        return std::nullopt;
    const auto count = std::from_chars(number.ptr + 1, end, shard.count);
    const bool isFit = count.ec == std::errc() && count.ptr == end && shard.number >= 1
                       && shard.number <= shard.count;
    return isFit ? std::optional(shard) : std::nullopt;
}

bool isIn(const Shard& shard, std::string_view name)
{
    // FNV-1a, the same on every machine, and stirred (murmur's last step) as its low bits are weak.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    hash ^= hash >> 33U;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33U;
    return hash % shard.count == shard.number - 1;
}

} // namespace app
