#include "core/rules/pictures/picture_names.h"

#include "core/offer/access.h"
#include "core/offer/pictures.h"
#include "core/rules/pictures/derived_logos.h"
#include "core/rules/profile/profile.h"
#include "core/text/addresses/file_name.h"
#include "core/text/letters/characters.h"

#include <map>
#include <set>
#include <string>

namespace core {

namespace {

/// An entry of a bundle may have 400 bytes, of which its folders take some.
constexpr std::size_t kMaxPictureName = 250;

void checkSigns(const FieldPath& where, const std::string& name, Checking& report)
{
    if (const auto fault = faultInFileName(name))
        return report.add(where, fault->range, fault->message);
    if (const auto at = name.find('%'); at != std::string::npos)
        return report.add(where, TextRange{at, at + 1},
                          translatable("rule", "The file name “%1” holds a percent sign, which "
                                               "programs that verify bundles read in different "
                                               "ways, so it is refused on export. Rename the "
                                               "file."),
                          {excerpt(name)});
    if (name.size() > kMaxPictureName)
        report.add(where, TextRange{kMaxPictureName, name.size()},
                   translatable("rule", "The file name takes %1 bytes with its folders; more than "
                                        "%2 other systems and bundles refuse. Shorten it."),
                   {static_cast<long long>(name.size()), static_cast<long long>(kMaxPictureName)});
}

/// The files that exporting makes of the master logo.
std::set<std::string> derivedNames(const Subject& subject)
{
    std::set<std::string> names;
    const Logos& logos = subject.offer.media.logos;
    if (!logos.master.empty())
        for (const ImageSlot* slot : logosToDerive(logos, subject.profile))
            names.insert(logoNameInBundle(slot->role, {slot->width, slot->height}));
    return names;
}

} // namespace

void checkPictureNames(const Subject& subject, Checking& report)
{
    const auto derived = derivedNames(subject);
    std::map<std::string, std::string> byFoldedName;
    for (const FieldPath& where : imageFields(subject.offer)) {
        const std::string name = textAt(subject.offer, where).value_or(std::string());
        // An address of the web is no name of a file, and another rule tells so.
        if (name.empty() || name.find("://") != std::string::npos)
            continue;
        checkSigns(where, name, report);
        const auto [other, isNew] = byFoldedName.emplace(asciiLower(name), name);
        if (!isNew && other->second != name)
            report.add(where,
                       translatable("rule", "The file names “%1” and “%2” differ only in letter "
                                            "case, which other systems ignore, so they are refused "
                                            "on export. Rename one of the files."),
                       {excerpt(other->second), excerpt(name)});
        if (derived.contains(name))
            report.add(where,
                       translatable("rule", "Exporting makes a logo of the name “%1” from the "
                                            "master, so this file is refused. Rename it."),
                       {excerpt(name)});
    }
}

} // namespace core
