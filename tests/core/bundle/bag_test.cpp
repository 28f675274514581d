#include "core/base/sha.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/project_from_bundle.h"
#include "core/bundle/verify.h"
#include "core/rules/engine/validate.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace core;
using core::support::BundleCase;
using core::support::fileIn;
using core::support::filesIn;
using core::support::kFolder;
using core::support::manifest;
using core::support::namesIn;
using core::support::shared;
using core::support::zipOf;
using ::testing::HasSubstr;

namespace {

TEST(Bag, Each_manifest_fits_the_files_and_names_each_once)
{
    const auto bundle = BundleCase().make().value();
    std::map<std::string, std::string> payload;
    std::map<std::string, std::string> tags;
    for (const auto& name : namesIn(bundle)) {
        if (name.starts_with("data/"))
            payload[name] = sha256Hex(fileIn(bundle, name));
        else if (!name.starts_with("tagmanifest-"))
            tags[name] = sha256Hex(fileIn(bundle, name));
    }
    EXPECT_EQ(manifest(fileIn(bundle, "manifest-sha256.txt")), payload);
    EXPECT_EQ(manifest(fileIn(bundle, "tagmanifest-sha256.txt")), tags);
}

TEST(Bag, Both_algorithms_name_the_same_files)
{
    const auto bundle = BundleCase().make().value();
    const auto short_ = manifest(fileIn(bundle, "manifest-sha256.txt"));
    const auto long_ = manifest(fileIn(bundle, "manifest-sha512.txt"));
    ASSERT_EQ(short_.size(), long_.size());
    for (const auto& [name, digest] : long_)
        EXPECT_EQ(digest, digestsOf(fileIn(bundle, name)).sha512) << name;
}

TEST(Bag, The_payload_oxum_counts_bytes_and_files)
{
    const auto bundle = BundleCase().make().value();
    std::size_t bytes = 0;
    std::size_t files = 0;
    for (const auto& name : namesIn(bundle))
        if (name.starts_with("data/")) {
            bytes += fileIn(bundle, name).size();
            ++files;
        }
    EXPECT_THAT(fileIn(bundle, "bag-info.txt"), HasSubstr("\nPayload-Oxum: " + std::to_string(bytes)
                                                          + '.' + std::to_string(files) + '\n'));
}

TEST(Bag, A_percent_sign_in_a_name_is_refused)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.logos.hero = "logos/100%25.png";
    bundleCase.content.assets.emplace("logos/100%25.png", shared("hero"));
    EXPECT_EQ(
        bundleCase.fault(),
        "The file name data/logos/100%25.png holds a percent sign, which programs that verify "
        "bundles read in different ways. Rename the file.");
}

bool tellsOfPictureName(const BundleCase& bundleCase)
{
    const Report report =
        validate({bundleCase.content.offer, bundleCase.facts, core::support::profile()});
    return std::ranges::any_of(report.findings(), [](const Finding& finding) {
        return finding.rule == "media.file.name" && finding.severity == Severity::Error;
    });
}

TEST(Bag, A_picture_name_is_refused_where_the_check_tells_of_it_and_nowhere_else)
{
    const std::map<std::string, bool> names{
        {"logos/100%25.png", true},        {"logos/%.png", true},
        {"logos/a:b.png", true},           {"logos/a\\b.png", true},
        {"logos/a\x7f.png", true},         {"logos/LARGE.png", true},
        {std::string(400, 'a'), true},     {"logos/hero.png", false},
        {"logos/Логотип ロゴ.png", false}, {"logos/a & b (1) #2, été.png", false},
        {std::string(250, 'a'), false}};
    for (const auto& [name, isRefused] : names) {
        BundleCase bundleCase;
        bundleCase.content.offer.media.logos.hero = name;
        bundleCase.content.assets.emplace(name, shared("hero"));
        EXPECT_EQ(bundleCase.fault() != "made", isRefused) << name << ": " << bundleCase.fault();
        EXPECT_EQ(tellsOfPictureName(bundleCase), isRefused) << name;
    }
}

/// A bundle's files as somebody changes them who knows BagIt: the tag manifests fit again.
class ForgedBag {
public:
    ForgedBag() : m_files(filesIn(BundleCase().bytes())) {}

    std::string& operator[](const std::string& name)
    {
        return m_files[std::string(kFolder) + name];
    }
    void remove(const std::string& name) { m_files.erase(std::string(kFolder) + name); }

    std::vector<BundleProblem> problems()
    {
        std::string sha256;
        std::string sha512;
        for (const auto& [path, bytes] : m_files)
            if (const auto name = path.substr(kFolder.size());
                !name.starts_with("data/") && !name.starts_with("tagmanifest-")) {
                const Digests digests = digestsOf(bytes);
                sha256 += digests.sha256 + "  " + name + '\n';
                sha512 += digests.sha512 + "  " + name + '\n';
            }
        (*this)["tagmanifest-sha256.txt"] = sha256;
        (*this)["tagmanifest-sha512.txt"] = sha512;
        return verifyBundle(zipOf(m_files));
    }
    std::string problem()
    {
        const auto found = problems();
        return found.size() == 1 ? found[0].entry + ": " + inEnglish(found[0].message)
                                 : std::to_string(found.size()) + " problems";
    }

private:
    core::support::Files m_files;
};

TEST(Verify, Tag_manifests_that_fit_again_are_no_fault_of_their_own)
{
    EXPECT_EQ(ForgedBag().problems(), std::vector<BundleProblem>());
}

TEST(Verify, Each_tag_file_of_the_profile_is_asked_for)
{
    for (const std::string name :
         {"HANDOFF.html", "bagit-profile.json", "report/report.html", "report/report.json"}) {
        ForgedBag bag;
        bag.remove(name);
        EXPECT_EQ(bag.problem(), name + ": The file is missing. Export the bundle again.");
    }
}

TEST(Verify, A_tag_file_that_the_profile_does_not_know_is_named)
{
    ForgedBag bag;
    bag["notes.txt"] = "mine";
    EXPECT_EQ(bag.problem(), "notes.txt: The file was added: the profile of this program's bundles "
                             "knows none of that name. Change the project and export the bundle "
                             "again.");
}

TEST(Verify, Each_label_of_the_profile_is_asked_for)
{
    for (const std::string label :
         {"Bag-Software-Agent", "External-Identifier", "External-Description",
          "Offerwright-Profile", "Offerwright-Profile-Checked"}) {
        ForgedBag bag;
        std::string& info = bag["bag-info.txt"];
        const auto start = info.find(label + ": ");
        ASSERT_NE(start, std::string::npos) << label;
        info.erase(start, info.find('\n', start) + 1 - start);
        EXPECT_EQ(bag.problem(),
                  "bag-info.txt: " + label + " is missing. Export the bundle again.");
    }
}

TEST(Verify, A_label_stands_once)
{
    ForgedBag bag;
    bag["bag-info.txt"] += "Offerwright-Profile: pc-2022\n";
    EXPECT_EQ(bag.problem(), "bag-info.txt: Offerwright-Profile stands there 2 times, and once is "
                             "right. Export the bundle again.");
}

TEST(Verify, A_label_has_one_of_the_values_that_the_profile_knows)
{
    ForgedBag bag;
    bag["bag-info.txt"] += "Offerwright-Draft: maybe\n";
    EXPECT_EQ(bag.problem(), "bag-info.txt: Offerwright-Draft says \"maybe\", which the profile of "
                             "this program's bundles does not know. Export the bundle again.");
}

TEST(Verify, A_bundle_is_valid)
{
    EXPECT_EQ(verifyBundle(BundleCase().bytes()), std::vector<BundleProblem>());
}

TEST(Verify, Every_flipped_byte_is_found)
{
    BundleCase bundleCase;
    bundleCase.content = {};
    bundleCase.draft = true;
    auto bytes = bundleCase.bytes();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char flip = static_cast<char>(1U << (at % 8));
        bytes[at] = static_cast<char>(bytes[at] ^ flip);
        EXPECT_FALSE(verifyBundle(bytes).empty()) << "byte " << at;
        bytes[at] = static_cast<char>(bytes[at] ^ flip);
    }
    EXPECT_TRUE(verifyBundle(bytes).empty());
}

TEST(Verify, A_changed_file_is_found_though_the_archive_is_sound)
{
    const auto files = filesIn(BundleCase().bytes());
    for (const auto& [name, bytes] : files) {
        auto changed = files;
        changed[name] += ' ';
        EXPECT_FALSE(verifyBundle(zipOf(changed)).empty()) << name;
    }
}

TEST(Verify, A_changed_file_is_named_once)
{
    auto files = filesIn(BundleCase().bytes());
    files[std::string(kFolder) + "data/text/title.txt"][0] = 'W';
    const auto problems = verifyBundle(zipOf(files));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().entry, "data/text/title.txt");
    EXPECT_THAT(inEnglish(problems.front().message), HasSubstr("was changed"));
}

TEST(Verify, A_removed_file_is_found)
{
    const auto files = filesIn(BundleCase().bytes());
    for (const auto& [name, bytes] : files) {
        auto fewer = files;
        fewer.erase(name);
        EXPECT_FALSE(verifyBundle(zipOf(fewer)).empty()) << name;
    }
}

TEST(Verify, A_renamed_file_is_found)
{
    const auto files = filesIn(BundleCase().bytes());
    for (const auto& [name, bytes] : files) {
        auto renamed = files;
        auto node = renamed.extract(name);
        node.key() += "x";
        renamed.insert(std::move(node));
        EXPECT_FALSE(verifyBundle(zipOf(renamed)).empty()) << name;
    }
}

TEST(Verify, An_added_file_is_found_and_named)
{
    for (const std::string name : {"data/new.txt", "new.txt", "report/new.txt", "fetch.txt",
                                   "manifest-md5.txt", "tagmanifest-md5.txt"}) {
        auto files = filesIn(BundleCase().bytes());
        files.emplace(std::string(kFolder) + name, "new");
        const auto problems = verifyBundle(zipOf(files));
        EXPECT_TRUE(std::ranges::count(problems, name, &BundleProblem::entry) == 1) << name;
    }
}

TEST(Verify, A_second_folder_is_found)
{
    auto files = filesIn(BundleCase().bytes());
    files.emplace("other/file.txt", "new");
    EXPECT_FALSE(verifyBundle(zipOf(files)).empty());
}

TEST(Verify, An_empty_archive_is_no_bundle)
{
    EXPECT_FALSE(verifyBundle(zipOf({})).empty());
}

TEST(Verify, A_bag_of_another_program_is_no_bundle)
{
    auto files = filesIn(BundleCase().bytes());
    files[std::string(kFolder) + "bagit.txt"] =
        "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
    EXPECT_THAT(inEnglish(verifyBundle(zipOf(files)).front().message), HasSubstr("was changed"));
}

TEST(Verify, A_project_comes_only_from_a_valid_bundle)
{
    auto files = filesIn(BundleCase().bytes());
    files[std::string(kFolder) + "data/offer.json"] += ' ';
    const auto project = projectFromBundle(zipOf(files));
    ASSERT_FALSE(project);
    EXPECT_THAT(inEnglish(project.error().message), HasSubstr("data/offer.json"));
}

} // namespace
