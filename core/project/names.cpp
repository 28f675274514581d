#include "core/project/names.h"

#include "core/offer/field.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using DictionaryText = Field<&Offer::dictionary>;
using DescriptionText = Field<&Offer::listing, &Listing::description>;
using TermsText = Field<&Offer::legal, &Legal::terms>;
using PlanList = Field<&Offer::plans>;
using PlanText = Field<&Offer::plans, &Plan::description>;

constexpr std::size_t kMaxFileStem = 64;

/// Names that Windows keeps for devices, whatever their extension.
bool isDeviceName(std::string_view stem)
{
    constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    const bool isPort = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"))
                        && stem[3] >= '0' && stem[3] <= '9';
    return isPort || std::ranges::find(kDevices, stem) != kDevices.end();
}

/// The same name on every file system: lower case, no dots, no device.
bool isSafeStem(std::string_view stem)
{
    const auto isSafe = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !stem.empty() && stem.size() <= kMaxFileStem && stem.front() != '-'
           && std::ranges::all_of(stem, isSafe) && !isDeviceName(stem);
}

std::string planFile(std::string_view stem)
{
    return "plans/" + std::string(stem) + ".html";
}

} // namespace

bool hasTextFile(const FieldPath& path)
{
    if (path == DescriptionText::path() || path == TermsText::path()
        || path == DictionaryText::path())
        return true;
    const auto index = path.parent().index();
    return index && path == PlanText::path(*index);
}

std::map<FieldPath, std::string> textFileNames(const Offer& offer)
{
    std::map<FieldPath, std::string> names{{DescriptionText::path(), "description.html"},
                                           {TermsText::path(), "terms.txt"},
                                           {DictionaryText::path(), "dictionary.txt"}};
    std::set<std::string> taken;
    for (std::size_t at = 0; at < offer.plans.size(); ++at) {
        const std::string numbered = "plan-" + std::to_string(at + 1);
        std::string stem = isSafeStem(offer.plans[at].id) ? offer.plans[at].id : numbered;
        while (!taken.insert(stem).second)
            if (stem == numbered || stem.starts_with(numbered + "-x"))
                stem += "-x";
            else
                stem = numbered;
        names.emplace(PlanText::path(at), planFile(stem));
    }
    return names;
}

bool isTextFileName(std::string_view name)
{
    constexpr std::string_view kStart = "plans/";
    constexpr std::string_view kEnd = ".html";
    if (name == "description.html" || name == "terms.txt" || name == "dictionary.txt")
        return true;
    if (!name.starts_with(kStart) || !name.ends_with(kEnd)
        || name.size() < kStart.size() + kEnd.size())
        return false;
    name.remove_prefix(kStart.size());
    name.remove_suffix(kEnd.size());
    return isSafeStem(name);
}

const char* faultInRelativePath(std::string_view name)
{
    if (name.starts_with('/') || (name.size() > 1 && name[1] == ':'))
        return translatable("project", "\"%1\" is an absolute path. Put the file into the project "
                                       "folder and write its path from there.");
    if (name.find('\\') != std::string_view::npos)
        return translatable("project", R"("%1" has a backslash. Separate folders by "/".)");
    if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return translatable("project", "\"%1\" has a control character. Rename the file.");
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        const std::string_view step = name.substr(start, end - start);
        if (step == "..")
            return translatable("project", "\"%1\" leads out of the project folder. Put the file "
                                           "into the folder and write its path from there.");
        if (step.empty() || step == ".")
            return translatable("project", "\"%1\" has an empty step. Write folder/file.");
        start = end + 1;
    }
    return nullptr;
}

} // namespace core
