#include "core/project/user/bundle_places.h"

#include "core/base/sha.h"
#include "core/project/own_files.h"
#include "core/project/user/user_folders.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxPlaces = 100;

/// A bundle's digest and its path.
using BundlePlace = std::pair<std::string, std::string>;

fs::path placesFile()
{
    const auto folder = stateFolder();
    return folder.empty() ? folder : folder / "bundles.json";
}

/// The latest first. A file that cannot be understood remembers nothing. Errors: it cannot be read.
Result<std::vector<BundlePlace>> knownPlaces()
{
    std::vector<BundlePlace> places;
    const auto file = placesFile();
    if (file.empty())
        return places;
    const auto text = readIfThere(file);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return places;
    const JsonTree tree = readJson(**text);
    if (const JsonNode* bundles = tree.root.member("bundles"))
        for (const JsonMember& bundle : bundles->members)
            places.emplace_back(bundle.key, bundle.value.text);
    return places;
}

/// No digest of a bundle: the place of a project's last one is kept under the project's own.
std::string exportKey(const fs::path& project)
{
    std::error_code error;
    return "export-" + sha256Hex(fs::absolute(project, error).lexically_normal().string());
}

} // namespace

Result<std::monostate> rememberBundle(const std::string& sha256, const fs::path& file)
{
    std::error_code error;
    const std::string path = fs::absolute(file, error).lexically_normal().string();
    // A name that is no text cannot be written down.
    if (placesFile().empty() || validUtf8(path) != path)
        return {};
    auto known = knownPlaces();
    if (!known)
        return tl::unexpected(known.error());
    std::vector<BundlePlace>& places = *known;
    std::erase_if(places, [&](const BundlePlace& place) { return place.first == sha256; });
    places.emplace(places.begin(), sha256, path);
    places.resize(std::min(places.size(), kMaxPlaces));
    JsonNode bundles = jsonObject();
    for (const auto& [digest, place] : places)
        addMember(bundles, digest, jsonText(place));
    return keepFile(placesFile(),
                    writeJson(jsonObject({{"bundles", std::move(bundles)}}), JsonStyle::Lines)
                        + '\n');
}

std::optional<fs::path> rememberedBundle(std::string_view sha256)
{
    const auto places = knownPlaces();
    if (!places)
        return std::nullopt;
    const auto found = std::ranges::find(*places, sha256, &BundlePlace::first);
    std::error_code error;
    if (found == places->end() || !fs::is_regular_file(found->second, error))
        return std::nullopt;
    return fs::path(found->second);
}

Result<std::monostate> rememberExport(const fs::path& project, const fs::path& file)
{
    return rememberBundle(exportKey(project), file);
}

std::optional<fs::path> rememberedExport(const fs::path& project)
{
    return rememberedBundle(exportKey(project));
}

} // namespace core
