#include "app/ui/pages/container/registry_rows.h"

#include "app/document/base/wording.h"
#include "core/iotedge/images/image_tag.h"
#include "core/rules/checks/registry_lookup.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <string>

namespace app {

namespace {

class RegistryRowsText {
    Q_DECLARE_TR_FUNCTIONS(RegistryRowsText)
};

QStringList platformsOf(const core::RegistryTag& tag)
{
    QStringList names;
    for (const core::RegistryPlatform& platform : tag.platforms) {
        if (platform.os == "unknown" || platform.architecture.empty())
            continue;
        // ARM of 64 bits has one variant only.
        const bool isNamed = !platform.variant.empty() && platform.architecture != "arm64";
        names += fromUtf8(isNamed ? platform.architecture + '/' + platform.variant
                                  : platform.architecture);
    }
    return names;
}

/// What the choice of all Tier 1 platforms promises, as the registry writes it.
QStringList missingIn(const core::ContainerImage& image, const core::RegistryTag& tag)
{
    QStringList missing;
    if (image.platforms != core::PlatformChoice::AllTier1 || !core::isList(tag))
        return missing;
    for (const std::string& platform : core::missingPlatforms(tag))
        missing += platform == "x64"     ? QStringLiteral("amd64")
                   : platform == "arm32" ? QStringLiteral("arm/v7")
                                         : fromUtf8(platform);
    return missing;
}

void describe(RegistryRow& row, const core::RegistryTag& tag)
{
    row.platforms = platformsOf(tag);
    row.digest = shortDigest(tag.digest);
    row.wholeDigest = fromUtf8(tag.digest);
    if (tag.platforms.size() == 1 && tag.platforms.front().size > 0)
        row.size = fromUtf8(core::sizeInWords(tag.platforms.front().size));
    if (tag.config)
        row.built = dayText(tag.config->created.substr(0, tag.config->created.find('T')));
}

/// What the rules say of the tag, the gravest first; null where they say nothing.
const core::Finding* findingAt(const core::Report& report, const core::FieldPath& tag)
{
    const core::Finding* gravest = nullptr;
    for (const core::Finding& finding : report.findings())
        if (finding.rule.starts_with("registry.") && tag.contains(finding.where)
            && (!gravest || finding.severity > gravest->severity))
            gravest = &finding;
    return gravest;
}

/// The newest version that points to the same image as the tag.
QString sameVersion(const core::RegistryRepository& repository, const std::string& name,
                    const core::RegistryTag& tag)
{
    const std::string* newest = nullptr;
    for (const auto& [other, seen] : repository.tags)
        if (other != name && seen.digest == tag.digest && core::parsedTag(other).isPlainVersion()
            && (!newest || core::parsedTag(*newest).version < core::parsedTag(other).version))
            newest = &other;
    return newest ? fromUtf8(*newest) : QString();
}

void judge(RegistryRow& row, const core::ContainerImage& image, const core::Tag& tag,
           const core::RegistryRepository& repository, const core::Finding* finding)
{
    const auto found = repository.tags.find(tag.name);
    if (found == repository.tags.end()) {
        row.state = RegistryRowsText::tr("not asked");
        return;
    }
    const core::RegistryTag& seen = found->second;
    describe(row, seen);
    row.missing = missingIn(image, seen);
    row.kind = StateKind::Good;
    row.state = RegistryRowsText::tr("as in the offer");
    if (seen.problem) {
        row.kind = StateKind::Warning;
        row.state = wording(*seen.problem);
    } else if (seen.status == 404) {
        row.kind = StateKind::Error;
        row.state = RegistryRowsText::tr("missing");
    } else if (seen.status != 200) {
        row.kind = StateKind::Warning;
        row.state = RegistryRowsText::tr("not told (HTTP %1)").arg(seen.status);
    } else if (!row.missing.isEmpty()) {
        // The documents of the store do not ask for ARM of 64 bits yet.
        const bool isOnlyNew = row.missing == QStringList{QStringLiteral("arm64")};
        row.kind = isOnlyNew ? StateKind::Warning : StateKind::Error;
        row.state =
            RegistryRowsText::tr("%1 missing").arg(QLocale().createSeparatedList(row.missing));
    } else if (finding) {
        const bool isError = finding->severity == core::Severity::Error;
        row.kind = isError ? StateKind::Error : StateKind::Warning;
        row.state = wording(finding->message);
    } else if (tag.name == "latest") {
        const QString same = sameVersion(repository, tag.name, seen);
        if (!same.isEmpty())
            row.state = RegistryRowsText::tr("same as %1", "%1 is a version").arg(same);
        else if (core::isMoved(seen))
            row.state = RegistryRowsText::tr("moved since the last look");
    }
}

/// The newest version first, then what is no version, in the registry's order.
void sortByVersion(std::vector<std::string>& names)
{
    std::ranges::stable_sort(names, [](const std::string& one, const std::string& other) {
        return core::parsedTag(one).version > core::parsedTag(other).version;
    });
}

std::vector<std::string> othersOf(const core::ContainerImage& image,
                                  const core::RegistryRepository& repository)
{
    std::set<std::string_view> offered;
    for (const core::Tag& tag : image.tags)
        offered.insert(tag.name);
    std::vector<std::string> others;
    for (const std::string& name : repository.listed)
        if (!offered.contains(name))
            others.push_back(name);
    sortByVersion(others);
    return others;
}

void addOthers(RegistryRows& rows, const std::vector<std::string>& names,
               const core::RegistryRepository& repository, std::size_t most)
{
    for (const std::string& name : names) {
        if (most == 0) {
            ++rows.left;
            continue;
        }
        --most;
        RegistryRow row;
        row.tag = fromUtf8(name);
        if (const auto seen = repository.tags.find(name); seen != repository.tags.end())
            describe(row, seen->second);
        row.state = RegistryRowsText::tr("not offered");
        row.isOffered = false;
        rows.rows.push_back(std::move(row));
    }
}

} // namespace

QString shortDigest(const std::string& digest)
{
    constexpr std::size_t kAlgorithm = 7;
    constexpr std::size_t kShown = 4;
    if (digest.size() < kAlgorithm + 2 * kShown)
        return {};
    return fromUtf8(digest.substr(kAlgorithm, kShown) + "…"
                    + digest.substr(digest.size() - kShown));
}

RegistryRows registryRows(const core::ContainerImage& image,
                          const core::RegistryRepository* repository, const core::Report& report,
                          const core::FieldPath& where, const RegistryFilter& filter)
{
    RegistryRows result;
    const auto isWanted = [&](const QString& name) {
        return filter.find.isEmpty() || name.contains(filter.find, Qt::CaseInsensitive);
    };
    for (std::size_t at = 0; at < image.tags.size(); ++at) {
        RegistryRow row;
        row.tag = fromUtf8(image.tags[at].name);
        if (!isWanted(row.tag))
            continue;
        if (repository)
            judge(row, image, image.tags[at], *repository, findingAt(report, where / "tags" / at));
        else
            row.state = RegistryRowsText::tr("not asked");
        result.rows.push_back(std::move(row));
    }
    if (!repository)
        return result;
    auto others = othersOf(image, *repository);
    std::erase_if(others, [&](const std::string& name) { return !isWanted(fromUtf8(name)); });
    addOthers(result, others, *repository, filter.mostOthers);
    return result;
}

} // namespace app
