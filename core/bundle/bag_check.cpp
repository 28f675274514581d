#include "core/bundle/bag_check.h"

#include "core/base/sha.h"
#include "core/bundle/bag.h"
#include "core/bundle/bag_profile.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

struct ManifestKind {
    std::string_view file;
    std::size_t digits;
    std::string Digests::* digest;
    /// It lists the files below data/; else the tag files.
    bool payload;
};

constexpr ManifestKind kManifests[] = {{"manifest-sha256.txt", 64, &Digests::sha256, true},
                                       {"manifest-sha512.txt", 128, &Digests::sha512, true},
                                       {"tagmanifest-sha256.txt", 64, &Digests::sha256, false},
                                       {"tagmanifest-sha512.txt", 128, &Digests::sha512, false}};

constexpr std::string_view kBagInfo = "bag-info.txt";

/// Finds what is wrong with a bag, naming each file once.
class BagChecker {
public:
    explicit BagChecker(const BagFiles& files) : m_files(files) {}

    std::vector<BundleProblem> check()
    {
        checkPresence();
        for (const ManifestKind& kind : kManifests)
            if (m_files.contains(kind.file))
                checkManifest(kind);
        checkPlaces();
        checkBagInfo();
        return std::move(m_problems);
    }

private:
    void report(std::string_view entry, const char* text, std::vector<Argument> arguments = {})
    {
        if (m_reported.insert(std::string(entry)).second)
            m_problems.push_back(
                {std::string(entry), Message{"error", text, std::move(arguments)}});
    }
    void checkPresence();
    void checkManifest(const ManifestKind& kind);
    std::map<std::string, std::string_view> readManifest(const ManifestKind& kind);
    const Digests& digestsOfFile(const BagFiles::value_type& file);
    void checkPlaces();
    void checkBagInfo();
    void checkLabel(const BagProfile::Label& label, const std::vector<std::string>& values);

    const BagFiles& m_files;
    std::vector<BundleProblem> m_problems;
    std::set<std::string> m_reported;
    std::map<std::string_view, Digests> m_digests;
};

std::string_view nextLine(std::string_view& text)
{
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

std::string withoutPercentCodes(std::string_view name)
{
    std::string result;
    while (!name.empty()) {
        const bool code = name.starts_with("%25");
        result += name.front();
        name.remove_prefix(code ? 3 : 1);
    }
    return result;
}

bool isHex(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool belongsTo(const ManifestKind& kind, std::string_view name)
{
    // A tag manifest is the one kind of file that no manifest names.
    return name.starts_with("data/") == kind.payload && name != "tagmanifest-sha256.txt"
           && name != "tagmanifest-sha512.txt";
}

void BagChecker::checkPresence()
{
    std::vector<std::string_view> required{"bagit.txt", "bag-info.txt"};
    for (const ManifestKind& kind : kManifests)
        required.push_back(kind.file);
    const BagProfile& profile = bundleProfile();
    required.insert(required.end(), profile.requiredPayload.begin(), profile.requiredPayload.end());
    required.insert(required.end(), profile.requiredTagFiles.begin(),
                    profile.requiredTagFiles.end());
    for (const std::string_view name : required)
        if (!m_files.contains(name))
            report(name, translatable("error", "The file is missing. Export the bundle again."));
}

void BagChecker::checkPlaces()
{
    for (const auto& [name, bytes] : m_files)
        if (!name.starts_with("data/") && !bundleProfile().allowsTagFile(name))
            report(name, translatable("error", "The file was added: the profile of this program's "
                                               "bundles knows none of that name. Change the "
                                               "project and export the bundle again."));
}

std::map<std::string, std::string_view> BagChecker::readManifest(const ManifestKind& kind)
{
    std::map<std::string, std::string_view> digests;
    std::string_view text = m_files.at(kind.file);
    for (long long number = 1; !text.empty(); ++number) {
        const auto line = nextLine(text);
        const bool wellFormed = line.size() > kind.digits + 2 && isHex(line.substr(0, kind.digits))
                                && line.substr(kind.digits, 2) == "  ";
        if (!wellFormed
            || !digests
                    .emplace(withoutPercentCodes(line.substr(kind.digits + 2)),
                             line.substr(0, kind.digits))
                    .second)
            report(kind.file,
                   translatable("error", "Line %1 is no checksum and file name, or names a file "
                                         "twice. Export the bundle again."),
                   {number});
    }
    return digests;
}

const Digests& BagChecker::digestsOfFile(const BagFiles::value_type& file)
{
    const auto [known, isNew] = m_digests.try_emplace(file.first);
    if (isNew)
        known->second = digestsOf(file.second);
    return known->second;
}

void BagChecker::checkManifest(const ManifestKind& kind)
{
    const auto digests = readManifest(kind);
    for (const auto& [name, digest] : digests) {
        const auto file = m_files.find(name);
        if (file == m_files.end() || !belongsTo(kind, name))
            report(name, translatable("error", "The file is in the manifest, but not in the "
                                               "bundle. Export the bundle again."));
        else if (digestsOfFile(*file).*kind.digest != digest)
            report(name, translatable("error", "The file was changed: its checksum is not the one "
                                               "in the manifest. Change the project and export "
                                               "the bundle again."));
    }
    for (const auto& [name, bytes] : m_files)
        if (belongsTo(kind, name) && !digests.contains(std::string(name)))
            report(name, translatable("error", "The file was added: no manifest names it. Change "
                                               "the project and export the bundle again."));
}

std::string payloadOxum(const BagFiles& files)
{
    std::size_t size = 0;
    std::size_t count = 0;
    for (const auto& [name, bytes] : files)
        if (name.starts_with("data/")) {
            size += bytes.size();
            ++count;
        }
    return std::to_string(size) + '.' + std::to_string(count);
}

/// The values of bag-info.txt by their label, in the order of the file.
std::map<std::string, std::vector<std::string>, std::less<>> bagInfoIn(std::string_view text)
{
    std::map<std::string, std::vector<std::string>, std::less<>> values;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto colon = line.find(": ");
        if (colon != std::string_view::npos)
            values[std::string(line.substr(0, colon))].emplace_back(line.substr(colon + 2));
    }
    return values;
}

void BagChecker::checkLabel(const BagProfile::Label& label, const std::vector<std::string>& values)
{
    if (values.empty() && label.isRequired)
        report(kBagInfo, translatable("error", "%1 is missing. Export the bundle again."),
               {label.name});
    if (values.size() > 1 && !label.isRepeatable)
        report(kBagInfo,
               translatable("error", "%1 stands there %2 times, and once is right. Export the "
                                     "bundle again."),
               {label.name, static_cast<long long>(values.size())});
    for (const std::string& value : values)
        if (!label.values.empty() && std::ranges::find(label.values, value) == label.values.end())
            report(kBagInfo,
                   translatable("error", "%1 says \"%2\", which the profile of this program's "
                                         "bundles does not know. Export the bundle again."),
                   {label.name, value});
}

void BagChecker::checkBagInfo()
{
    const auto file = m_files.find(kBagInfo);
    auto info = bagInfoIn(file == m_files.end() ? std::string_view() : file->second);
    for (const BagProfile::Label& label : bundleProfile().labels)
        checkLabel(label, info[label.name]);
    if (const auto oxum = payloadOxum(m_files); info["Payload-Oxum"] != std::vector{oxum})
        report(kBagInfo,
               translatable("error", "Payload-Oxum says \"%1\", but the payload is %2 (bytes and "
                                     "files). Export the bundle again."),
               {info["Payload-Oxum"].empty() ? std::string() : info["Payload-Oxum"].front(), oxum});
    if (info["BagIt-Profile-Identifier"] != std::vector{bundleProfile().identifier})
        report(kBagInfo, translatable("error", "The bag does not name the profile of this "
                                               "program's bundles. Use a bundle that "
                                               "Offerwright exported."));
    const auto declaration = m_files.find("bagit.txt");
    if (declaration != m_files.end() && declaration->second != kBagItText)
        report("bagit.txt", translatable("error", "The file does not declare BagIt 1.0 in UTF-8. "
                                                  "Export the bundle again."));
}

} // namespace

std::vector<BundleProblem> problemsOf(const BagFiles& files)
{
    return BagChecker(files).check();
}

std::string bagInfoValue(const BagFiles& files, std::string_view label)
{
    const auto info = files.find("bag-info.txt");
    if (info == files.end())
        return {};
    const std::string start = std::string(label) + ": ";
    std::string_view rest = info->second;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (line.starts_with(start))
            return std::string(line.substr(start.size()));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return {};
}

} // namespace core
