#include "app/cli/input.h"

#include "app/cli/facts_file.h"
#include "app/cli/measure_cache.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/base/result.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/platform/process.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/rules/pictures/picture_uses.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr long long kEndOfYear9999 = 253'402'300'799;

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

void tellProblems(const Input& input)
{
    for (const core::ProjectProblem& problem : input.project.problems)
        complain(input.prefix + problem.place.file + ':' + std::to_string(problem.place.line) + ':'
                 + std::to_string(problem.place.column) + ": " + core::inEnglish(problem.message));
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

core::Result<Input> openInput(const std::string& path)
{
    auto project = projectAt(path);
    if (!project)
        return tl::unexpected(project.error());
    Input input{std::move(*project), prefixFor(path)};
    tellProblems(input);
    return input;
}

std::map<std::string, core::ImageFacts, std::less<>> imagesOf(const core::ProjectContent& content,
                                                              const Arguments& arguments)
{
    auto cache = arguments.has(kNoCache) ? MeasureCache() : MeasureCache::ofUser();
    std::map<std::string, core::ImageFacts, std::less<>> images;
    auto uses = core::pictureUsesOf(content.offer);
    for (const auto& [name, bytes] : content.assets)
        images.emplace(name, cache.measure(*bytes, uses[name]));
    cache.save();
    return images;
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
    return core::Error{{{}, "%1: %2", {file, core::inEnglish(error.message)}}};
}

core::Result<core::Facts> factsFor(const core::ProjectContent& content, const Arguments& arguments)
{
    core::Facts facts;
    facts.images = imagesOf(content, arguments);
    core::addMissingPictures(
        content.offer, [&](const std::string& name) { return content.assets.contains(name); },
        facts);
    if (!core::platform::environmentVariable("OFFERWRIGHT_REGISTRY_PASSWORD").empty())
        facts.hasRegistryPassword = true;
    if (const auto baseline = arguments.value(kBaseline)) {
        auto earlier = contentOfBundle(*baseline);
        if (!earlier)
            return tl::unexpected(earlier.error());
        facts.baseline = std::move(earlier->offer);
    }
    if (const auto file = arguments.value(kFacts)) {
        auto links = linkFactsIn(*file);
        if (!links)
            return tl::unexpected(links.error());
        facts.links = std::move(*links);
    }
    return facts;
}

core::Result<std::optional<long long>> sourceDate()
{
    const std::string digits = core::platform::environmentVariable("SOURCE_DATE_EPOCH");
    if (digits.empty())
        return std::optional<long long>();
    long long time = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), time);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || time < 0
        || time > kEndOfYear9999)
        return core::fail(core::translatable("error",
                                             "SOURCE_DATE_EPOCH is \"%1\", which is no number "
                                             "of seconds since 1970. Correct or unset it."),
                          {digits});
    return std::optional(time);
}

std::string dateOf(long long time)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_seconds(seconds(time))));
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

} // namespace app
