#include "core/importers/manifest_import.h"
#include "core/intake/intake.h"
#include "core/intake/kinds.h"
#include "core/intake/language_tag.h"
#include "core/intake/plain_text.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// Inputs as tools and people outside write them.
using namespace core;
using namespace core::intake;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

namespace fs = std::filesystem;

Told toldOf(const std::string& text, const char* kind)
{
    auto told = read({"file", false, text}, *kindOf(kind));
    if (!told)
        ADD_FAILURE() << inEnglish(told.error().message);
    return told ? std::move(*told) : Told();
}

Told toldOfFolder(const std::vector<std::pair<std::string, std::string>>& files)
{
    const support::TemporaryFolder folder;
    for (const auto& [name, text] : files) {
        const fs::path path = folder / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    return read({folder.path(), true}, *kindOf("folder")).value();
}

std::string allOf(const std::vector<Message>& messages)
{
    std::string text;
    for (const Message& message : messages)
        text += inEnglish(message) + '\n';
    return text;
}

constexpr const char* kListing = R"({"$schema": "https://schema.mp.microsoft.com/schema/listing/1",
 "title": "Pump", "languageId": "en-us"})";

TEST(OutsideTree, A_resource_by_itself_in_a_list_or_in_an_answer_is_read)
{
    for (const std::string& text :
         {std::string(kListing), '[' + std::string(kListing) + ']',
          R"({"value": [)" + std::string(kListing) + R"(], "@nextLink": "more"})"}) {
        EXPECT_EQ(recognisedKind({"a.json", false, text})->id, "resource-tree") << text;
        EXPECT_EQ(toldOf(text, "resource-tree").offer().listing.title, "Pump") << text;
    }
    EXPECT_THAT(allOf(toldOf(R"({"value": [)" + std::string(kListing) + R"(], "@nextLink": "x"})",
                             "resource-tree")
                          .notUnderstood),
                HasSubstr("@nextLink"));
}

TEST(OutsideTree, A_part_of_a_plan_that_is_not_in_the_file_makes_one)
{
    const Told told = toldOf(R"({"$schema":
 "https://schema.mp.microsoft.com/schema/container-plan-technical-configuration/1",
 "plan": "plan/1/2", "imageRepositoryDetails": {"registryName": "contoso"}})",
                             "resource-tree");
    ASSERT_EQ(told.offer().plans.size(), 1U);
    EXPECT_EQ(told.offer().plans.front().image.registry, "contoso");
}

TEST(OutsideTree, Of_listings_in_several_languages_the_English_one_is_taken)
{
    const Told told = toldOf('[' + std::string(kListing) + R"(,
 {"$schema": "https://schema.mp.microsoft.com/schema/listing/1", "title": "Pumpe",
  "languageId": "de-de"}])",
                             "resource-tree");
    EXPECT_EQ(told.offer().listing.title, "Pump");
    EXPECT_EQ(told.offer().listing.language, "en-US");
    EXPECT_THAT(allOf(told.leftOut), HasSubstr("The texts in “de-de”"));
}

TEST(OutsideTree, Members_below_others_are_taken_or_listed)
{
    const Told told = toldOf(R"({"resources": [
 {"$schema": "https://schema.mp.microsoft.com/schema/product/1", "type": "azureContainer"},
 {"$schema": "https://schema.mp.microsoft.com/schema/listing/1",
  "supportContact": {"url": "https://c.example", "fax": "1", "pager": null},
  "generalLinks": [{"displayText": "A", "link": "https://a.example", "order": 1}]}]})",
                             "resource-tree");
    EXPECT_EQ(told.offer().support.customers.url, "https://c.example");
    EXPECT_THAT(allOf(told.notUnderstood),
                AllOf(HasSubstr("listing.supportContact.fax"),
                      HasSubstr("listing.generalLinks.*.order"), Not(HasSubstr("pager"))));
    EXPECT_THAT(allOf(told.changed), HasSubstr("of the type “azureContainer”"));
}

TEST(OutsideTree, A_deleted_plan_stays_out)
{
    const Told told = toldOf(R"({"resources": [
 {"$schema": "https://schema.mp.microsoft.com/schema/plan/1", "id": "1", "lifecycleState": "deleted",
  "identity": {"externalId": "old"}},
 {"$schema": "https://schema.mp.microsoft.com/schema/plan/1", "id": "2",
  "identity": {"externalId": "new"}}]})",
                             "resource-tree");
    ASSERT_EQ(told.offer().plans.size(), 1U);
    EXPECT_EQ(told.offer().plans.front().id, "new");
    EXPECT_THAT(allOf(told.leftOut), HasSubstr("A deleted resource, “plan”."));
}

constexpr const char* kCppOffer = R"({"publisherId": "contoso", "id": "pump", "owner": "me",
 "eTag": "W/1", "Definition": {"displayText": "Pump offer", "offer": {
 "Microsoft-Azure-Marketplace.Title": "Pump",
 "microsoft-azure-marketplace.tableLeadConfiguration": {},
 "microsoft-azure-marketplace.usefulLinks": [
  {"linkTitle": "A", "linkUrl": "https://a.example", "linkOrder": 1}]}}})";

TEST(OutsideCppOffer, Wrappers_and_letter_case_are_no_hindrance)
{
    for (const std::string& text :
         {std::string(kCppOffer), '[' + std::string(kCppOffer) + ']',
          R"({"value": [)" + std::string(kCppOffer) + "]}",
          R"({"statusCode": 200, "body": )" + std::string(kCppOffer) + '}'}) {
        const Offer offer = toldOf(text, "cpp-offer").offer();
        EXPECT_EQ(recognisedKind({"a.json", false, text})->id, "cpp-offer") << text;
        EXPECT_EQ(offer.listing.title, "Pump") << text;
        EXPECT_EQ(offer.identity.publisherId, "contoso") << text;
    }
}

TEST(OutsideCppOffer, A_definition_by_itself_is_read)
{
    const Told told = toldOf(R"({"displayText": "Pump offer",
 "offer": {"microsoft-azure-marketplace.title": "Pump"}, "plans": [{"planId": "free"}]})",
                             "cpp-offer");
    EXPECT_EQ(told.offer().identity.name, "Pump offer");
    EXPECT_EQ(told.offer().plans.front().id, "free");
}

TEST(OutsideCppOffer, All_that_is_not_taken_is_listed)
{
    const Told told = toldOf('[' + std::string(kCppOffer) + R"(, {"id": "other",
 "definition": {"offer": {}}}])",
                             "cpp-offer");
    EXPECT_THAT(allOf(told.notUnderstood),
                AllOf(HasSubstr("owner"), HasSubstr("usefulLinks.linkOrder"),
                      Not(HasSubstr("tableLeadConfiguration"))));
    EXPECT_THAT(allOf(told.leftOut),
                AllOf(HasSubstr("eTag"), HasSubstr("Another offer in the file: “other”"),
                      HasSubstr("the file does not tell")));
}

TEST(OutsideManifest, Templates_and_lists_of_deployments_are_gone_through)
{
    const std::string manifest = R"({"modulesContent": {"$edgeAgent": {"properties.desired":
 {"modules": {"Pump": {"settings": {"image": "contoso.azurecr.io/pump:1"}}}}}}})";
    for (const std::string& text :
         {R"({"resources": [{"type": "x", "properties": {"content": )" + manifest + "}}]}",
          R"({"parameters": {"p": 1}, "variables": {"manifest": )" + manifest + "}}",
          R"([{"id": "d", "content": )" + manifest + "}]"}) {
        const auto import = importManifest(text);
        ASSERT_TRUE(import) << text;
        EXPECT_EQ(import->modules.front().image.repository, "pump") << text;
    }
}

TEST(OutsideFolder, Numbers_before_names_and_sizes_in_names_are_understood)
{
    const Offer offer = toldOfFolder({{"01_title.txt", "Pump"},
                                      {"logos/40x40.png", "a"},
                                      {"logos/90x90.png", "b"},
                                      {"Logo 216x216.png", "c"},
                                      {"logos/255x115.png", "d"},
                                      {"logos/815x290.png", "e"}})
                            .offer();
    const Logos& logos = offer.media.logos;
    EXPECT_EQ(offer.listing.title, "Pump");
    EXPECT_THAT((std::vector{logos.small, logos.medium, logos.large, logos.wide, logos.hero}),
                ElementsAre(HasSubstr("40x40"), HasSubstr("90x90"), HasSubstr("216x216"),
                            HasSubstr("255x115"), HasSubstr("815x290")));
}

TEST(OutsideFolder, A_description_goes_before_the_readme)
{
    const Told told = toldOfFolder({{"README.md", "For developers"}, {"description.txt", "Pump"}});
    EXPECT_EQ(told.offer().listing.description, "<p>Pump</p>");
    EXPECT_THAT(allOf(told.leftOut), HasSubstr("README.md: another file told"));
}

TEST(OutsideFolder, An_empty_file_is_told_and_lines_end_in_one_way)
{
    const Told told = toldOfFolder({{"summary.txt", " \r\n"}, {"terms.txt", "One.\r\nTwo.\r\n"}});
    EXPECT_EQ(told.offer().legal.terms, "One.\nTwo.");
    EXPECT_THAT(allOf(told.leftOut), HasSubstr("summary.txt is empty."));
}

TEST(OutsideFolder, What_stands_beside_an_address_is_its_name)
{
    const Offer offer =
        toldOfFolder({{"videos.txt", "Tour: https://youtu.be/2\nyoutu.be/3\n"},
                      {"preview_audience.txt",
                       "59160c40 Testers\nPlant 2: 0f8fad5b-d9cb-469f-a165-70867728950e\n"}})
            .offer();
    EXPECT_THAT(offer.media.videos, ElementsAre(Video{"Tour", "https://youtu.be/2", {}, {}},
                                                Video{"", "youtu.be/3", {}, {}}));
    EXPECT_THAT(
        offer.previewAudience,
        ElementsAre(PreviewSubscription{"59160c40", "Testers", {}},
                    PreviewSubscription{"0f8fad5b-d9cb-469f-a165-70867728950e", "Plant 2", {}}));
}

TEST(OutsideFolder, Only_a_language_is_one)
{
    for (const char* name : {"en", "en-US", "pt_BR", "zh-Hant-TW", "es-419", "fil"})
        EXPECT_TRUE(looksLikeLanguage(name)) << name;
    for (const char* name : {"pc", "ui", "big-screens", "new-logos", "web-app", "en-", ""})
        EXPECT_FALSE(looksLikeLanguage(name)) << name;
}

TEST(OutsideLinks, Bars_old_line_ends_and_German_heads_are_read)
{
    for (const char* text :
         {"Titel|Link\nDocs|https://x.example\n", "title,url\rDocs,https://x.example\r",
          "Bezeichnung;Adresse\nDocs;https://x.example\n"})
        EXPECT_THAT(toldOf(text, "links").offer().listing.links,
                    ElementsAre(UsefulLink{"Docs", "https://x.example", LinkRole::Other, {}}))
            << text;
}

TEST(OutsideLinks, Columns_and_lines_that_are_not_taken_are_listed)
{
    const Told told =
        toldOf("title,url,owner\nDocs,https://x.example,me\nB,www.b.example,\n", "links");
    EXPECT_THAT(
        allOf(told.notUnderstood),
        AllOf(HasSubstr("Columns without a meaning here: owner."), HasSubstr("www.b.example")));
}

TEST(OutsideDescription, Front_matter_and_the_head_of_a_clipboard_stay_out)
{
    const Told told = toldOf("---\ntitle: A\n---\n\nText\n", "description");
    EXPECT_EQ(told.offer().listing.description, "<p>Text</p>");
    EXPECT_THAT(allOf(told.leftOut), HasSubstr("front matter"));
    EXPECT_EQ(toldOf("Version:1.0\r\nStartHTML:00000097\r\n<html><body><p>A</p></body></html>",
                     "description")
                  .offer()
                  .listing.description,
              "<p>A</p>");
    EXPECT_THAT(toldOf("---\n\nText\n", "description").offer().listing.description,
                HasSubstr("Text"));
}

TEST(OutsideDescription, More_than_any_description_is_refused_at_once)
{
    const auto told = read({"a.md", false, std::string(300'000, 'x')}, *kindOf("description"));
    ASSERT_FALSE(told);
    EXPECT_THAT(inEnglish(told.error().message), HasSubstr("300000 bytes, and a description"));
}

TEST(OutsideText, JSON_is_no_description_by_its_name)
{
    EXPECT_EQ(recognisedKind({"a.md", false, kListing})->id, "resource-tree");
    EXPECT_EQ(recognisedKind({"a.md", false, "[![Build](a)](b)"})->id, "description");
}

TEST(OutsideText, UTF_16_needs_no_mark)
{
    const PlainText plain = plainText(std::string("{\0\"\0a\0\"\0:\0001\0}\0 \0", 16));
    EXPECT_EQ(plain.text, "{\"a\":1} ");
    EXPECT_EQ(plain.encoding, "UTF-16");
}

} // namespace
