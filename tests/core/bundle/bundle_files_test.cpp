#include "core/base/base64.h"
#include "core/base/sha.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

using namespace core;
using core::support::BundleCase;
using core::support::fileIn;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

TEST(BundleFiles, Texts_are_as_typed)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.description = "<p>A & B</p>";
    const auto bundle = bundleCase.make().value();
    EXPECT_EQ(fileIn(bundle, "data/text/description.html"), "<p>A & B</p>");
    EXPECT_EQ(fileIn(bundle, "data/text/title.txt"), "Vibration Monitor");
}

TEST(BundleFiles, The_module_file_has_the_shape_that_the_marketplace_publishes)
{
    BundleCase bundleCase;
    ModuleDefaults& defaults = bundleCase.content.offer.plans.front().defaults;
    defaults.twin = {{"interval", "5", {}}};
    defaults.createOptions = R"({"HostConfig":{}})";
    EXPECT_EQ(fileIn(bundleCase.make().value(), "data/module/standard/iot-edge-metadata.json"),
              R"({
  "containerUri": "contosoedge.azurecr.io/vibration-monitor",
  "tagsOrDigests": [
    "latest",
    "1.0.0",
    "1.0.0-linux-x64",
    "1.0.0-linux-arm64",
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
    BundleCase bundleCase;
    bundleCase.content.offer.plans.front().defaults.createOptions = "{ \"Hostname\" :\t\"x\" }";
    EXPECT_EQ(fileIn(bundleCase.make().value(), "data/module/standard/createOptions.json"),
              "{ \"Hostname\" :\t\"x\" }");
}

TEST(BundleFiles, The_sidecar_has_documented_keys_only)
{
    const auto sidecar = fileIn(BundleCase().make().value(), "data/sidecar/cpp-offer.json");
    EXPECT_THAT(sidecar, HasSubstr(R"("publisherId": "contoso")"));
    EXPECT_THAT(sidecar, HasSubstr(R"("microsoft-azure-marketplace.title": "Vibration Monitor")"));
    EXPECT_THAT(sidecar, HasSubstr(R"("planId": "standard")"));
    EXPECT_THAT(sidecar, Not(HasSubstr("Logo")));
    EXPECT_THAT(sidecar, Not(HasSubstr("registry")));
}

TEST(BundleFiles, The_hand_off_page_escapes_texts)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.title = "<script>alert(1)</script>\"&";
    const auto page = fileIn(bundleCase.make().value(), "HANDOFF.html");
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"));
    EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
}

TEST(BundleFiles, The_hand_off_page_loads_nothing_and_runs_its_own_script_only)
{
    const auto page = fileIn(BundleCase().make().value(), "HANDOFF.html");
    const auto start = page.find("<script>") + std::string_view("<script>").size();
    const auto script = page.substr(start, page.find("</script>") - start);
    EXPECT_THAT(page,
                HasSubstr("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                          "'none'; style-src 'unsafe-inline'; img-src data:; script-src "
                          "'sha256-"
                          + base64(sha256(script)) + "'\">"));
    EXPECT_EQ(page.find("<script>", start), std::string::npos);
}

TEST(BundleFiles, The_hand_off_page_keeps_ticks_by_the_manifest_of_its_bundle)
{
    const auto bundle = BundleCase().make().value();
    EXPECT_THAT(fileIn(bundle, "HANDOFF.html"),
                HasSubstr("<main data-bundle=\"" + sha256Hex(fileIn(bundle, "manifest-sha256.txt"))
                          + "\">"));
}

TEST(BundleFiles, The_hand_off_page_counts_as_the_portal_does)
{
    EXPECT_THAT(fileIn(BundleCase().make().value(), "HANDOFF.html"),
                HasSubstr("Offer ID</label><span class=\"count\">17 of 50 characters</span>"));
}

TEST(BundleFiles, The_hand_off_page_gives_a_description_formatted_and_as_source)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.description = "<p onclick=\"x()\">A\r\n<b>b</b></p>";
    EXPECT_THAT(
        fileIn(bundleCase.make().value(), "HANDOFF.html"),
        HasSubstr("<div class=\"value formatted\" data-value=\"&lt;p onclick=&quot;x()&quot;"
                  "&gt;A&#13;\n&lt;b&gt;b&lt;/b&gt;&lt;/p&gt;\"><p>A"));
}

TEST(BundleFiles, The_hand_off_page_says_what_stays_empty)
{
    EXPECT_THAT(fileIn(BundleCase().make().value(), "HANDOFF.html"),
                HasSubstr("Terms of use: address</label></div>\n<div><p class=\"empty\">leave "
                          "empty</p>"));
}

TEST(BundleFiles, The_hand_off_page_follows_the_portal)
{
    const auto page = fileIn(BundleCase().make().value(), "HANDOFF.html");
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
    BundleCase bundleCase;
    EXPECT_THAT(fileIn(bundleCase.make().value(), "bag-info.txt"), Not(HasSubstr("Draft")));
    bundleCase.draft = true;
    const auto bundle = bundleCase.make().value();
    EXPECT_THAT(fileIn(bundle, "bag-info.txt"), HasSubstr("\nOfferwright-Draft: true\n"));
    EXPECT_THAT(fileIn(bundle, "HANDOFF.html"), HasSubstr("This is a draft"));
}

TEST(BundleFiles, A_line_break_in_a_title_adds_no_line_to_the_bag_info)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.title = "A\nPayload-Oxum: 0.0";
    EXPECT_THAT(fileIn(bundleCase.make().value(), "bag-info.txt"),
                HasSubstr("External-Description: A\\nPayload-Oxum: 0.0\n"));
}

TEST(BundleFiles, A_title_that_turns_the_direction_turns_no_heading)
{
    BundleCase bundleCase;
    bundleCase.content.offer.listing.title = "A\xE2\x80\xAE";
    bundleCase.content.offer.plans.front().title = "B\xE2\x80\xAE";
    const auto bundle = bundleCase.make().value();
    EXPECT_THAT(fileIn(bundle, "bag-info.txt"), HasSubstr("External-Description: A\\u202e\n"));
    const std::string handoff = fileIn(bundle, "HANDOFF.html");
    EXPECT_THAT(handoff, HasSubstr("<title>What to enter: A\\u202e</title>"));
    EXPECT_THAT(handoff, HasSubstr("<h1>A\\u202e</h1>"));
    EXPECT_THAT(handoff, HasSubstr("SKU B\\u202e <span class=\"sum\">"));
    EXPECT_THAT(fileIn(bundle, "report/report.html"), HasSubstr("<h1>Check of A\\u202e</h1>"));
}

} // namespace
