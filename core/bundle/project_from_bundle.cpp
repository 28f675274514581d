#include "core/bundle/project_from_bundle.h"

#include "core/base/result.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/verify.h"
#include "core/offer/access.h"
#include "core/offer/pictures.h"
#include "core/project/load.h"
#include "core/project/project.h"

namespace core {

Result<Project> projectFromBundle(std::string_view zip)
{
    const auto bag = bagIn(zip);
    if (!bag)
        return tl::unexpected(bag.error());
    return projectFromBag(*bag);
}

Result<Project> projectFromBag(const BagFiles& bag)
{
    const auto problems = problemsOf(bag);
    if (!problems.empty())
        return fail(translatable("error", "The bundle is not as it was exported; %1: %2"),
                    {problems.front().entry, InnerMessage(problems.front().message)});
    constexpr std::string_view kPayload = "data/";
    std::map<std::string, std::string> files;
    for (const auto& [name, bytes] : bag)
        if (name.starts_with(kPayload))
            files.emplace(name.substr(kPayload.size()), bytes);
    Project project = projectFromFiles(files);
    // The bag also holds what was made for the portal; the project's own files are those it names.
    Assets named;
    const Offer& offer = project.content.offer;
    for (const FieldPath& field : imageFields(offer))
        if (auto asset =
                project.content.assets.extract(textAt(offer, field).value_or(std::string())))
            named.insert(std::move(asset));
    project.content.assets = std::move(named);
    project.bundleProfile = bagInfoValue(bag, "Offerwright-Profile");
    return project;
}

} // namespace core
