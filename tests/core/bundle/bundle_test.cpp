#include "core/bundle/bundle.h"

#include "core/bundle/sha.h"
#include "core/bundle/zip.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

using namespace core;
using core::support::profile;
using core::support::validFacts;
using core::support::validOffer;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

using Files = std::map<std::string, std::string>;

std::shared_ptr<const std::string> shared(std::string bytes)
{
    return std::make_shared<const std::string>(std::move(bytes));
}

/// A valid offer that brings a file for each logo, so that nothing needs to be drawn.
struct Fixture {
    ProjectContent content;
    Facts facts = validFacts();
    Report report;
    bool draft = false;
    long long time = 315'532'800;

    Fixture()
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
    [[nodiscard]] std::string fault() const
    {
        const auto bundle = make();
        return bundle ? "made" : inEnglish(bundle.error().message);
    }
};

constexpr std::string_view kFolder = "offerwright-contoso.vibration-monitor-cpp-2019/";

Files filesIn(std::string_view zip)
{
    Files files;
    const auto entries = readZip(zip).value();
    for (const ZipEntry& entry : entries)
        files.emplace(entry.name, entry.bytes);
    return files;
}

std::string zipOf(const Files& files)
{
    std::vector<ZipEntry> entries;
    for (const auto& [name, bytes] : files)
        entries.push_back({name, bytes});
    return writeZip(entries, 0).value();
}

std::string fileIn(const Bundle& bundle, const std::string& name)
{
    const auto files = filesIn(bundle.bytes);
    const auto found = files.find(std::string(kFolder) + name);
    return found == files.end() ? "(missing)" : found->second;
}

std::vector<std::string> namesIn(const Bundle& bundle)
{
    std::vector<std::string> names;
    for (const auto& [name, bytes] : filesIn(bundle.bytes))
        names.push_back(name.substr(kFolder.size()));
    return names;
}

/// A reader of RFC 8493 manifests that shares nothing with the one under test.
std::map<std::string, std::string> manifest(const std::string& text)
{
    std::map<std::string, std::string> digests;
    std::istringstream lines(text);
    for (std::string digest, name; lines >> digest && std::getline(lines >> std::ws, name);)
        digests[name] = digest;
    return digests;
}

TEST(Bundle, Holds_the_uploads_the_project_and_the_reports)
{
    const std::vector<std::string> expected{"HANDOFF.html",
                                            "bag-info.txt",
                                            "bagit-profile.json",
                                            "bagit.txt",
                                            "data/description.html",
                                            "data/legal/terms-of-use.txt",
                                            "data/logos/large.png",
                                            "data/logos/large_115x115.png",
                                            "data/logos/medium.png",
                                            "data/logos/medium_90x90.png",
                                            "data/logos/small.png",
                                            "data/logos/small_40x40.png",
                                            "data/logos/wide.png",
                                            "data/logos/wide_255x115.png",
                                            "data/module/standard/iot-edge-metadata.json",
                                            "data/module/standard/routes.json",
                                            "data/offer.json",
                                            "data/plans/standard.html",
                                            "data/sidecar/cpp-offer.json",
                                            "data/terms.txt",
                                            "data/text/description.html",
                                            "data/text/long-summary.txt",
                                            "data/text/plans/standard/description.html",
                                            "data/text/plans/standard/summary.txt",
                                            "data/text/plans/standard/title.txt",
                                            "data/text/summary.txt",
                                            "data/text/title.txt",
                                            "manifest-sha256.txt",
                                            "manifest-sha512.txt",
                                            "report/report.html",
                                            "report/report.json",
                                            "tagmanifest-sha256.txt",
                                            "tagmanifest-sha512.txt"};
    EXPECT_EQ(namesIn(Fixture().make().value()), expected);
}

TEST(Bundle, Is_named_after_publisher_offer_and_profile)
{
    EXPECT_EQ(Fixture().make().value().fileName,
              "offerwright-contoso.vibration-monitor-cpp-2019.zip");
}

TEST(Bundle, Unfit_ids_make_fit_names)
{
    Fixture fixture;
    fixture.content.offer.identity.publisherId = "../up";
    fixture.content.offer.identity.offerId = "";
    EXPECT_EQ(fixture.make().value().fileName, "offerwright----up.offer-cpp-2019.zip");
}

TEST(Bundle, Tells_its_digest_and_entries)
{
    const auto bundle = Fixture().make().value();
    EXPECT_EQ(bundle.sha256, sha256Hex(bundle.bytes));
    std::map<std::string, std::size_t> sizes;
    for (const auto& [name, bytes] : filesIn(bundle.bytes))
        sizes.emplace(name, bytes.size());
    EXPECT_EQ(bundle.entries, sizes);
}

TEST(Bundle, The_same_project_gives_the_same_bytes)
{
    EXPECT_EQ(Fixture().make().value().bytes, Fixture().make().value().bytes);
}

TEST(Bundle, The_time_is_in_the_headers_only)
{
    Fixture later;
    later.time = 1'700'000'000;
    const auto first = Fixture().make().value().bytes;
    const auto second = later.make().value().bytes;
    EXPECT_NE(first, second);
    EXPECT_EQ(filesIn(first), filesIn(second));
}

TEST(Bundle, Gives_the_project_back)
{
    const Fixture fixture;
    const auto project = projectFromBundle(fixture.make().value().bytes).value();
    EXPECT_EQ(project.content.offer, fixture.content.offer);
    EXPECT_TRUE(project.problems.empty());
    std::map<std::string, std::string> before;
    std::map<std::string, std::string> after;
    for (const auto& [name, bytes] : fixture.content.assets)
        before.emplace(name, *bytes);
    for (const auto& [name, bytes] : project.content.assets)
        after.emplace(name, *bytes);
    EXPECT_EQ(after, before);
}

TEST(Bundle, The_project_given_back_makes_the_same_bundle)
{
    Fixture fixture;
    const auto first = fixture.make().value().bytes;
    fixture.content = projectFromBundle(first).value().content;
    EXPECT_EQ(fixture.make().value().bytes, first);
}

TEST(Bundle, Files_that_the_offer_does_not_name_stay_outside)
{
    Fixture fixture;
    const auto without = fixture.make().value().bytes;
    fixture.content.assets.emplace("notes/private.txt", shared("private"));
    EXPECT_EQ(fixture.make().value().bytes, without);
}

TEST(Bundle, A_missing_picture_is_an_error)
{
    Fixture fixture;
    fixture.content.assets.erase("logos/wide.png");
    EXPECT_THAT(fixture.fault(), HasSubstr("names the picture logos/wide.png, but the project"));
}

TEST(Bundle, A_draft_leaves_a_missing_picture_out)
{
    Fixture fixture;
    fixture.draft = true;
    fixture.content.assets.erase("logos/wide.png");
    EXPECT_EQ(fileIn(fixture.make().value(), "data/logos/wide_255x115.png"), "(missing)");
}

TEST(Bundle, A_required_logo_without_file_and_master_is_an_error)
{
    Fixture fixture;
    fixture.content.offer.media.logos.wide.clear();
    EXPECT_THAT(fixture.fault(), HasSubstr("Choose a master logo"));
}

TEST(Bundle, The_name_of_an_own_logo_tells_its_true_size)
{
    Fixture fixture;
    fixture.facts.images["logos/small.png"] = {ImageFormat::Png, 41, 39, false, std::nullopt};
    EXPECT_EQ(fileIn(fixture.make().value(), "data/logos/small_41x39.png"), "small picture");
}

TEST(Bundle, Screenshots_are_numbered_in_their_order)
{
    Fixture fixture;
    fixture.content.offer.media.screenshots = {{"shots/b.png", "B", {}},
                                               {"shots/02_a.png", "A", {}}};
    fixture.content.assets.emplace("shots/b.png", shared("b"));
    fixture.content.assets.emplace("shots/02_a.png", shared("a"));
    const auto bundle = fixture.make().value();
    EXPECT_EQ(fileIn(bundle, "data/screenshots/01_b.png"), "b");
    EXPECT_EQ(fileIn(bundle, "data/screenshots/02_a.png"), "a");
}

TEST(Bundle, Two_files_of_one_name_are_an_error)
{
    Fixture fixture;
    fixture.content.offer.media.logos.hero = "logos/small_40x40.png";
    fixture.content.assets.emplace("logos/small_40x40.png", shared("something else"));
    EXPECT_THAT(fixture.fault(), HasSubstr("would be called data/logos/small_40x40.png"));
}

TEST(Bundle, A_picture_that_would_leave_the_bundle_is_an_error)
{
    Fixture fixture;
    fixture.content.offer.media.logos.hero = "../hero.png";
    fixture.content.assets.emplace("../hero.png", shared("hero"));
    EXPECT_THAT(fixture.fault(), HasSubstr("leaves its folder"));
}

TEST(Bundle, Names_are_in_normalisation_form_c_inside_and_outside_the_offer)
{
    Fixture fixture;
    fixture.content.offer.media.logos.hero = "logos/he\u0301ros.png";
    fixture.content.assets.emplace("logos/he\u0301ros.png", shared("hero"));
    const auto project = projectFromBundle(fixture.make().value().bytes).value();
    EXPECT_EQ(project.content.offer.media.logos.hero, "logos/h\u00e9ros.png");
    EXPECT_TRUE(project.content.assets.contains("logos/h\u00e9ros.png"));
}

TEST(Bundle, Hostile_plan_ids_make_fit_and_different_folders)
{
    Fixture fixture;
    Plan plan = fixture.content.offer.plans.front();
    plan.id = "../../etc";
    fixture.content.offer.plans = {plan, plan};
    const auto bundle = fixture.make().value();
    EXPECT_NE(fileIn(bundle, "data/module/------etc/routes.json"), "(missing)");
    EXPECT_NE(fileIn(bundle, "data/module/------etc-2/routes.json"), "(missing)");
}

TEST(Bundle, A_secret_in_a_text_is_an_error)
{
    Fixture fixture;
    fixture.content.offer.plans.front().defaults.environment = {
        {"CONNECTION",
         "HostName=x.azure-devices.net;SharedAccessKey=c2VjcmV0a2V5c2VjcmV0a2V5MTIz",
         {}}};
    EXPECT_THAT(fixture.fault(), HasSubstr("a bundle is shared with others"));
}

TEST(BundleFiles, Texts_are_as_typed)
{
    Fixture fixture;
    fixture.content.offer.listing.description = "<p>A & B</p>";
    const auto bundle = fixture.make().value();
    EXPECT_EQ(fileIn(bundle, "data/text/description.html"), "<p>A & B</p>");
    EXPECT_EQ(fileIn(bundle, "data/text/title.txt"), "Vibration Monitor");
}

TEST(BundleFiles, The_module_file_has_the_shape_that_the_marketplace_publishes)
{
    Fixture fixture;
    ModuleDefaults& defaults = fixture.content.offer.plans.front().defaults;
    defaults.twin = {{"interval", "5", {}}};
    defaults.createOptions = R"({"HostConfig":{}})";
    EXPECT_EQ(fileIn(fixture.make().value(), "data/module/standard/iot-edge-metadata.json"),
              R"({
  "containerUri": "contosoedge.azurecr.io/vibration-monitor",
  "tagsOrDigests": [
    "latest",
    "1.0.0",
    "1.0.0-linux-x64",
    "1.0.0-linux-arm32"
  ],
  "routes": [
    {
      "name": "ToCloud",
      "value": "FROM /messages/modules/VibrationMonitor/outputs/* INTO $upstream"
    }
  ],
  "twins": [
    {
      "name": "interval",
      "value": "5"
    }
  ],
  "environmentVariables": [],
  "createOptions": "{\"HostConfig\":{}}"
}
)");
}

TEST(BundleFiles, Create_options_are_a_file_as_typed)
{
    Fixture fixture;
    fixture.content.offer.plans.front().defaults.createOptions = "{ \"Hostname\" :\t\"x\" }";
    EXPECT_EQ(fileIn(fixture.make().value(), "data/module/standard/createOptions.json"),
              "{ \"Hostname\" :\t\"x\" }");
}

TEST(BundleFiles, The_sidecar_has_documented_keys_only)
{
    const auto sidecar = fileIn(Fixture().make().value(), "data/sidecar/cpp-offer.json");
    EXPECT_THAT(sidecar, HasSubstr(R"("publisherId": "contoso")"));
    EXPECT_THAT(sidecar, HasSubstr(R"("microsoft-azure-marketplace.title": "Vibration Monitor")"));
    EXPECT_THAT(sidecar, HasSubstr(R"("planId": "standard")"));
    EXPECT_THAT(sidecar, Not(HasSubstr("Logo")));
    EXPECT_THAT(sidecar, Not(HasSubstr("registry")));
}

TEST(BundleFiles, The_hand_off_page_escapes_texts_and_has_no_scripts)
{
    Fixture fixture;
    fixture.content.offer.listing.title = "<script>alert(1)</script>\"&";
    const auto page = fileIn(fixture.make().value(), "HANDOFF.html");
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
}

TEST(BundleFiles, The_hand_off_page_follows_the_portal)
{
    const auto page = fileIn(Fixture().make().value(), "HANDOFF.html");
    std::size_t at = 0;
    for (const auto* title :
         {"Offer Settings</h2>", "SKU Vibration Monitor</h2>", "Marketplace: Overview</h2>",
          "Marketplace: Marketing Artifacts</h2>", "Marketplace: Lead Management</h2>",
          "Marketplace: Legal</h2>", "Support</h2>"}) {
        const auto found = page.find(title, at);
        ASSERT_NE(found, std::string::npos) << title;
        at = found;
    }
}

TEST(BundleFiles, A_draft_says_so)
{
    Fixture fixture;
    EXPECT_THAT(fileIn(fixture.make().value(), "bag-info.txt"), Not(HasSubstr("Draft")));
    fixture.draft = true;
    const auto bundle = fixture.make().value();
    EXPECT_THAT(fileIn(bundle, "bag-info.txt"), HasSubstr("\nOfferwright-Draft: true\n"));
    EXPECT_THAT(fileIn(bundle, "HANDOFF.html"), HasSubstr("This is a draft"));
}

TEST(BundleFiles, A_line_break_in_a_title_adds_no_line_to_the_bag_info)
{
    Fixture fixture;
    fixture.content.offer.listing.title = "A\nPayload-Oxum: 0.0";
    EXPECT_THAT(fileIn(fixture.make().value(), "bag-info.txt"),
                HasSubstr("External-Description: A Payload-Oxum: 0.0\n"));
}

TEST(Bag, Each_manifest_fits_the_files_and_names_each_once)
{
    const auto bundle = Fixture().make().value();
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
    const auto bundle = Fixture().make().value();
    const auto short_ = manifest(fileIn(bundle, "manifest-sha256.txt"));
    const auto long_ = manifest(fileIn(bundle, "manifest-sha512.txt"));
    ASSERT_EQ(short_.size(), long_.size());
    for (const auto& [name, digest] : long_)
        EXPECT_EQ(digest, digestsOf(fileIn(bundle, name)).sha512) << name;
}

TEST(Bag, The_payload_oxum_counts_bytes_and_files)
{
    const auto bundle = Fixture().make().value();
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

TEST(Bag, A_percent_sign_in_a_name_is_encoded_in_the_manifest)
{
    Fixture fixture;
    fixture.content.offer.media.logos.hero = "logos/100%25.png";
    fixture.content.assets.emplace("logos/100%25.png", shared("hero"));
    const auto bundle = fixture.make().value();
    EXPECT_THAT(fileIn(bundle, "manifest-sha256.txt"), HasSubstr("  data/logos/100%2525.png\n"));
    EXPECT_TRUE(verifyBundle(bundle.bytes).empty());
}

TEST(Verify, A_bundle_is_valid)
{
    EXPECT_EQ(verifyBundle(Fixture().make().value().bytes), std::vector<BundleProblem>());
}

TEST(Verify, Every_flipped_byte_is_found)
{
    Fixture fixture;
    fixture.content = {};
    fixture.draft = true;
    auto bytes = fixture.make().value().bytes;
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
    const auto files = filesIn(Fixture().make().value().bytes);
    for (const auto& [name, bytes] : files) {
        auto changed = files;
        changed[name] += ' ';
        EXPECT_FALSE(verifyBundle(zipOf(changed)).empty()) << name;
    }
}

TEST(Verify, A_changed_file_is_named_once)
{
    auto files = filesIn(Fixture().make().value().bytes);
    files[std::string(kFolder) + "data/text/title.txt"][0] = 'W';
    const auto problems = verifyBundle(zipOf(files));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().entry, "data/text/title.txt");
    EXPECT_THAT(inEnglish(problems.front().message), HasSubstr("was changed"));
}

TEST(Verify, A_removed_file_is_found)
{
    const auto files = filesIn(Fixture().make().value().bytes);
    for (const auto& [name, bytes] : files) {
        auto fewer = files;
        fewer.erase(name);
        EXPECT_FALSE(verifyBundle(zipOf(fewer)).empty()) << name;
    }
}

TEST(Verify, A_renamed_file_is_found)
{
    const auto files = filesIn(Fixture().make().value().bytes);
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
        auto files = filesIn(Fixture().make().value().bytes);
        files.emplace(std::string(kFolder) + name, "new");
        const auto problems = verifyBundle(zipOf(files));
        EXPECT_TRUE(std::ranges::count(problems, name, &BundleProblem::entry) == 1) << name;
    }
}

TEST(Verify, A_second_folder_is_found)
{
    auto files = filesIn(Fixture().make().value().bytes);
    files.emplace("other/file.txt", "new");
    EXPECT_FALSE(verifyBundle(zipOf(files)).empty());
}

TEST(Verify, An_empty_archive_is_no_bundle)
{
    EXPECT_FALSE(verifyBundle(zipOf({})).empty());
}

TEST(Verify, A_bag_of_another_program_is_no_bundle)
{
    auto files = filesIn(Fixture().make().value().bytes);
    files[std::string(kFolder) + "bagit.txt"] =
        "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
    EXPECT_THAT(inEnglish(verifyBundle(zipOf(files)).front().message), HasSubstr("was changed"));
}

TEST(Verify, A_project_comes_only_from_a_valid_bundle)
{
    auto files = filesIn(Fixture().make().value().bytes);
    files[std::string(kFolder) + "data/offer.json"] += ' ';
    const auto project = projectFromBundle(zipOf(files));
    ASSERT_FALSE(project);
    EXPECT_THAT(inEnglish(project.error().message), HasSubstr("data/offer.json"));
}

} // namespace
