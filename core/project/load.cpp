#include "core/project/load.h"

#include "core/base/result.h"
#include "core/offer/access.h"
#include "core/offer/pictures.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/save_journal.h"
#include "core/project/source_locations.h"

#include <utility>

namespace core {

namespace {

/// Reads the images that the offer names; what is wrong with one is a problem at its field.
void readImages(const FetchFile& fetch, Project& project)
{
    for (const FieldPath& field : imageFields(project.content.offer)) {
        const auto name = textAt(project.content.offer, field).value_or(std::string());
        if (name.empty() || project.content.assets.contains(name))
            continue;
        if (const char* fault = faultInRelativePath(name)) {
            project.problems.push_back({{"project", fault, {name}}, project.places.of(field)});
            continue;
        }
        auto bytes = fetch(name, kMaxImageBytes);
        if (bytes)
            project.content.assets[name] = std::make_shared<const std::string>(std::move(*bytes));
        else
            project.problems.push_back({bytes.error().message, project.places.of(field)});
    }
}

Project projectOf(OfferText text)
{
    return {{std::move(text.offer), {}},
            std::move(text.places),
            std::move(text.problems),
            text.version > kSchemaVersion};
}

/// Finds files among those given.
FetchFile fetchFrom(const std::map<std::string, std::string>& files)
{
    return [&files](const std::string& name, std::size_t limit) -> Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end())
            return fail(translatable("error", "The file %1 is missing. Add it, or remove its name "
                                              "from the offer."),
                        {name});
        if (found->second.size() > limit)
            return fail(
                translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                {name, static_cast<long long>(limit >> 20)});
        return found->second;
    };
}

} // namespace

Result<Project> loadProject(const std::filesystem::path& folder)
{
    return loadProject(fetchInside(folder));
}

Result<Project> loadProject(const FetchFile& fetch)
{
    auto offerJson = fetch(kOfferFile, kMaxTextBytes);
    if (!offerJson)
        return tl::unexpected(offerJson.error());
    Project project = projectOf(readOffer(*offerJson, fetch));
    readImages(fetch, project);
    return project;
}

Project projectFromFiles(const std::map<std::string, std::string>& files)
{
    const FetchFile fetch = fetchFrom(files);
    const auto offerJson = fetch(kOfferFile, kMaxTextBytes);
    if (!offerJson)
        return {{}, {}, {{offerJson.error().message, {kOfferFile}}}};
    OfferText text = readOffer(*offerJson, fetch);
    const auto textFiles = text.files;
    Project project = projectOf(std::move(text));
    for (const auto& [name, bytes] : files) {
        if (textFiles.contains(name))
            continue;
        if (const char* fault = faultInRelativePath(name))
            project.problems.push_back({{"project", fault, {name}}, {kOfferFile}});
        else if (bytes.size() <= kMaxImageBytes)
            project.content.assets[name] = std::make_shared<const std::string>(bytes);
    }
    readImages(fetch, project);
    return project;
}

SourceLocations placesIn(const ProjectFiles& files, SourceLocations places)
{
    const FetchFile fetch = fetchFrom(files);
    const auto offerJson = fetch(kOfferFile, kMaxTextBytes);
    return offerJson ? readOffer(*offerJson, fetch, std::move(places)).places : SourceLocations();
}

} // namespace core
