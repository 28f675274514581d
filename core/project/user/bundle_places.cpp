#include "core/project/user/bundle_places.h"

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

/// The latest first. A file that cannot be understood remembers nothing.
std::vector<BundlePlace> knownPlaces()
{
    std::vector<BundlePlace> places;
    const auto file = placesFile();
    const auto text = file.empty() ? std::nullopt : readIfThere(file).value_or(std::nullopt);
    if (!text)
        return places;
    const JsonTree tree = readJson(*text);
    if (const JsonNode* bundles = tree.root.member("bundles"))
        for (const JsonMember& bundle : bundles->members)
            places.emplace_back(bundle.key, bundle.value.text);
    return places;
}

} // namespace

Result<std::monostate> rememberBundle(const std::string& sha256, const fs::path& file)
{
    std::error_code error;
    const std::string place = fs::absolute(file, error).lexically_normal().string();
    // A name that is no text cannot be written down.
    if (placesFile().empty() || validUtf8(place) != place)
        return {};
    auto places = knownPlaces();
    std::erase_if(places, [&](const BundlePlace& known) { return known.first == sha256; });
    places.emplace(places.begin(), sha256, place);
    places.resize(std::min(places.size(), kMaxPlaces));
    JsonNode bundles = jsonObject();
    for (const auto& [digest, path] : places)
        addMember(bundles, digest, jsonText(path));
    return keepFile(placesFile(),
                    writeJson(jsonObject({{"bundles", std::move(bundles)}}), JsonStyle::Lines)
                        + '\n');
}

std::optional<fs::path> rememberedBundle(std::string_view sha256)
{
    const auto places = knownPlaces();
    const auto found = std::ranges::find(places, sha256, &BundlePlace::first);
    std::error_code error;
    if (found == places.end() || !fs::is_regular_file(found->second, error))
        return std::nullopt;
    return fs::path(found->second);
}

} // namespace core
