#include "core/project/user/company.h"

#include "core/base/message.h"
#include "core/offer/origin.h"
#include "core/project/load.h"
#include "core/project/save.h"
#include "core/project/user/user_folders.h"

#include <utility>

namespace core {

namespace {

namespace fs = std::filesystem;

Offer companyOf(const Offer& offer)
{
    Offer company = emptyCompany();
    copyCompany(offer, company, [](const FieldPath&) { return true; });
    return company;
}

tl::unexpected<Error> companyUnreadable(const fs::path& folder, const Message& reason)
{
    return fail(translatable("error", "What is kept for new offers in %1 cannot be understood: %2 "
                                      "Fix its offer.json, or move the folder away."),
                {folder.string(), InnerMessage(reason)});
}

} // namespace

fs::path companyFolder()
{
    const fs::path config = configFolder();
    return config.empty() ? config : config / "company";
}

Result<Offer> keptCompany()
{
    const fs::path folder = companyFolder();
    std::error_code unknown;
    if (folder.empty() || !fs::exists(folder / "offer.json", unknown))
        return emptyCompany();
    const auto project = loadProject(folder);
    if (!project)
        return companyUnreadable(folder, project.error().message);
    if (project->isNewer)
        return fail(translatable("error",
                                 "What is kept for new offers in %1 was written by a newer "
                                 "version of Offerwright. Update Offerwright, or move the "
                                 "folder away."),
                    {folder.string()});
    if (!project->problems.empty())
        return companyUnreadable(folder, project->problems.front().message);
    return companyOf(project->content.offer);
}

Result<std::monostate> keepCompany(const Offer& offer)
{
    const fs::path folder = companyFolder();
    if (folder.empty())
        return fail(translatable("error", "There is no folder to keep anything in: neither "
                                          "XDG_CONFIG_HOME nor HOME names one. Set one of them."));
    if (const auto before = keptCompany(); !before)
        return tl::unexpected(before.error());
    return saveProject(folder, {companyOf(offer), {}});
}

} // namespace core
