#pragma once

#include "core/base/result.h"
#include "core/bundle/bundle.h"
#include "core/bundle/zip.h"
#include "core/project/project.h"
#include "tests/support/valid_offer.h"

#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the tests of bundles start from and look into.
namespace core::support {

using Files = std::map<std::string, std::string>;

inline std::shared_ptr<const std::string> shared(std::string bytes)
{
    return std::make_shared<const std::string>(std::move(bytes));
}

/// A valid offer that brings a file for each logo, so that nothing needs to be drawn.
struct BundleCase {
    ProjectContent content;
    Facts facts = validFacts();
    Report report;
    bool draft = false;
    long long time = 315'532'800;

    BundleCase()
    {
        content.offer = validOffer();
        Logos& logos = content.offer.media.logos;
        logos.master.clear();
        for (auto [field, role] :
             {std::pair(&logos.small, "small"), std::pair(&logos.medium, "medium"),
              std::pair(&logos.large, "large"), std::pair(&logos.wide, "wide")}) {
            *field = std::string("logos/") + role + ".png";
            content.assets.emplace(*field, shared(std::string(role) + " picture"));
        }
    }

    [[nodiscard]] Result<Bundle> make() const
    {
        BundleRequest request{content, facts, profile(), report};
        request.draft = draft;
        request.time = time;
        return makeBundle(request);
    }
    [[nodiscard]] std::string bytes() const { return make().value().archive.joined(); }
    [[nodiscard]] std::string fault() const
    {
        const auto bundle = make();
        return bundle ? "made" : inEnglish(bundle.error().message);
    }
};

inline constexpr std::string_view kFolder = "offerwright-contoso.vibration-monitor-cpp-2019/";

inline Files filesIn(std::string_view zip)
{
    Files files;
    const auto entries = readZip(zip).value();
    for (const ZipEntry& entry : entries)
        files.emplace(entry.name, entry.bytes);
    return files;
}

inline std::string zipOf(const Files& files)
{
    std::vector<ZipEntry> entries;
    for (const auto& [name, bytes] : files)
        entries.push_back({name, bytes});
    return writeZip(entries, 0).value().joined();
}

inline std::string fileIn(const Bundle& bundle, const std::string& name)
{
    const auto files = filesIn(bundle.archive.joined());
    const auto found = files.find(std::string(kFolder) + name);
    return found == files.end() ? "(missing)" : found->second;
}

inline std::vector<std::string> namesIn(const Bundle& bundle)
{
    std::vector<std::string> names;
    for (const auto& [name, bytes] : filesIn(bundle.archive.joined()))
        names.push_back(name.substr(kFolder.size()));
    return names;
}

/// A reader of RFC 8493 manifests that shares nothing with the one under test.
inline std::map<std::string, std::string> manifest(const std::string& text)
{
    std::map<std::string, std::string> digests;
    std::istringstream lines(text);
    for (std::string digest, name; lines >> digest && std::getline(lines >> std::ws, name);)
        digests[name] = digest;
    return digests;
}

} // namespace core::support
