#include "core/bundle/verify.h"

#include "core/bundle/bag_check.h"
#include "core/bundle/zip.h"

namespace core {

Result<BagFiles> bagIn(std::string_view zip)
{
    // Another program's archive is none that somebody changed.
    if (zip.starts_with("PK\x03\x04") && zip.find("/bagit.txt") == std::string_view::npos)
        return fail(translatable("error", "This zip archive is no bundle of Offerwright. Choose "
                                          "the file that the export wrote; its name ends in "
                                          ".offer.zip."));
    const auto entries = readZip(zip);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto first = entries->empty() ? std::string_view() : entries->front().name;
    const auto folder = first.substr(0, first.find('/') + 1);
    BagFiles files;
    for (const ZipEntry& entry : *entries) {
        if (folder.empty() || !entry.name.starts_with(folder))
            return fail(translatable("error", "The files are not in one folder, so this is no "
                                              "bundle of this program. Use a bundle that "
                                              "Offerwright exported."));
        files.emplace(entry.name.substr(folder.size()), entry.bytes);
    }
    if (files.empty())
        return fail(translatable("error", "The archive is empty. Export the bundle again."));
    return files;
}

std::vector<BundleProblem> verifyBundle(std::string_view zip)
{
    const auto files = bagIn(zip);
    if (!files)
        return {{"", files.error().message}};
    return problemsOf(*files);
}

} // namespace core
