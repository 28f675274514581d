#include "app/cli/base/input.h"

#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/base/result.h"
#include "core/base/sha.h"
#include "core/base/text_position.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/platform/process.h"
#include "core/project/facts/link_facts.h"
#include "core/project/facts/registry_facts_json.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/project/published.h"
#include "core/project/user/clock.h"
#include "core/project/user/measure_cache.h"
#include "core/project/user/speller.h"
#include "core/rules/pictures/picture_uses.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <memory>

namespace app {

namespace {

namespace fs = std::filesystem;

core::Result<core::Project> projectAt(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return core::loadProject(path);
    if (path.filename() == "offer.json")
        return core::loadProject(path.has_parent_path() ? path.parent_path() : fs::path("."));
    const auto bytes = core::readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto project = core::projectFromBundle(*bytes);
    return project ? std::move(project) : tl::unexpected(inFile(path.string(), project.error()));
}

std::string prefixFor(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return (path / "").string();
    if (path.filename() == "offer.json")
        return path.has_parent_path() ? (path.parent_path() / "").string() : std::string();
    return path.string() + ": data/";
}

/// Writes what was measured when the last look is over.
struct KeptCache {
    core::MeasureCache cache = core::MeasureCache::ofUser();

    KeptCache() = default;
    KeptCache(const KeptCache&) = delete;
    KeptCache& operator=(const KeptCache&) = delete;
    ~KeptCache() { cache.save(); }
};

core::Result<std::monostate> readBaseline(const Arguments& arguments, Sources& sources)
{
    const auto file = arguments.value(kBaseline);
    if (!file)
        return {};
    auto earlier = contentOfBundle(*file);
    if (!earlier)
        return tl::unexpected(earlier.error());
    sources.facts.baseline = earlier->offer;
    sources.baselineName = *file;
    sources.baselinePictures = core::pictureDigests(earlier->assets);
    // Nobody noted on which day it went live.
    core::Published published;
    published.offer = earlier->offer;
    published.pictures = sources.baselinePictures;
    sources.published = std::make_shared<const core::Published>(std::move(published));
    sources.earlier = std::make_shared<const core::ProjectContent>(std::move(*earlier));
    return {};
}

void tellProblems(const Input& input)
{
    for (const core::ProjectProblem& problem : input.project.problems)
        printError(core::printable(input.prefix + problem.place.file) + ':'
                   + std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column)
                   + ": " + spoken(problem.message));
}

core::Result<std::monostate> readFacts(const std::string& file, core::FactSources& sources)
{
    const auto text = core::readFile(file, core::kMaxText);
    if (!text)
        return tl::unexpected(text.error());
    auto registry = core::registryFactsFrom(file, *text);
    if (!registry)
        return tl::unexpected(registry.error());
    auto links = core::linkFactsFrom(file, *text);
    if (!links)
        return tl::unexpected(links.error());
    sources.registry = std::move(*registry);
    sources.links = std::move(*links);
    return {};
}

} // namespace

std::filesystem::path folderOf(const std::string& path)
{
    const fs::path given(path);
    std::error_code error;
    if (given.filename() == "offer.json" && !fs::is_directory(given, error))
        return given.has_parent_path() ? given.parent_path() : fs::path(".");
    return fs::is_regular_file(given, error) ? fs::path() : given;
}

core::Result<Input> readInput(const std::string& path)
{
    auto project = projectAt(path);
    if (!project)
        return tl::unexpected(project.error());
    return Input{std::move(*project), prefixFor(path), folderOf(path)};
}

core::Result<Input> openInput(const std::string& path)
{
    auto input = readInput(path);
    if (input)
        tellProblems(*input);
    return input;
}

core::Result<core::ProjectContent> contentOfBundle(const std::string& file)
{
    const auto bytes = core::readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto project = core::projectFromBundle(*bytes);
    if (!project)
        return tl::unexpected(inFile(file, project.error()));
    return std::move(project->content);
}

core::Error inFile(const std::string& file, const core::Error& error)
{
    return core::Error{{"", "%1: %2", {file, core::InnerMessage(error.message)}}};
}

core::Error inFile(const std::string& file, const std::string& text, std::size_t at,
                   const core::Message& message)
{
    const auto place = core::PositionedText(text).at(at);
    return core::Error{{"error",
                        core::translatable("error", "%1:%2:%3: %4"),
                        {file, static_cast<long long>(place.line),
                         static_cast<long long>(place.column), core::InnerMessage(message)}}};
}

core::Error inTextFile(const std::string& file, const core::Error& error)
{
    constexpr std::string_view kPlace = "Line %1, column %2: ";
    const core::Message& message = error.message;
    // Only of the English text it is known where the place ends.
    const bool isTakenApart = std::string_view(message.text).starts_with(kPlace)
                              && spoken().text(message.context, message.text) == message.text;
    if (!isTakenApart)
        return inFile(file, error);
    const auto part = [&](const char* text) {
        return core::InnerMessage({message.context, text, message.arguments});
    };
    return core::Error{{"error",
                        core::translatable("error", "%1:%2:%3: %4"),
                        {file, part("%1"), part("%2"), part(message.text + kPlace.size())}}};
}

core::Error inJsonFile(const std::string& file, const std::string& text, const core::Error& error)
{
    const core::JsonTree tree = core::readJson(text);
    return tree.problems.empty() ? inFile(file, error)
                                 : inFile(file, text, tree.problems.front().range.start,
                                          tree.problems.front().message);
}

core::Result<std::monostate> addPublished(const Input& input, Sources& sources)
{
    if (sources.earlier || input.folder.empty())
        return {};
    auto published = core::readPublished(input.folder);
    if (!published)
        return tl::unexpected(published.error());
    if (*published) {
        sources.published = std::make_shared<const core::Published>(std::move(**published));
        sources.facts.baseline = sources.published->offer;
        sources.publishedOn = sources.published->date;
        sources.baselinePictures = sources.published->pictures;
    }
    return {};
}

core::Result<Sources> sourcesFor(const Arguments& arguments, const Input& input)
{
    auto sources = commonSources(
        arguments, {arguments.has(kSpelling), arguments.value(kFacts).value_or(std::string())});
    if (sources)
        if (auto read = addPublished(input, *sources); !read)
            return tl::unexpected(read.error());
    return sources;
}

core::Result<Sources> commonSources(const Arguments& arguments, const SourceChoice& choice)
{
    Sources sources{core::sourcesThatLook(), nullptr};
    if (!arguments.has(kNoCache))
        sources.facts.look = [kept = std::make_shared<KeptCache>()](const auto& bytes,
                                                                    const auto& uses) {
            auto digest = core::sha256Hex(*bytes);
            auto facts = kept->cache.measure(*bytes, digest, uses);
            return std::optional(core::PictureLook{std::move(facts), std::move(digest)});
        };
    if (choice.spelling)
        sources.facts.spelling = [](const core::Listing& listing) {
            return core::encodingOf(listing, core::dictionaryFolders());
        };
    if (!core::platform::environmentVariable("OFFERWRIGHT_REGISTRY_PASSWORD").empty())
        sources.facts.hasRegistryPassword = true;
    if (auto read = readBaseline(arguments, sources); !read)
        return tl::unexpected(read.error());
    if (!choice.facts.empty())
        if (auto read = readFacts(choice.facts, sources.facts); !read)
            return tl::unexpected(read.error());
    auto day = core::today();
    if (!day)
        return tl::unexpected(day.error());
    sources.facts.today = std::move(*day);
    return sources;
}

} // namespace app
