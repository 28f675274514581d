#include "core/importers/image_proposals.h"

#include "core/iotedge/registry/image_description.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

using namespace core;
using core::registry::ImageDescription;
using core::registry::imageDescriptions;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr const char* kConfig = R"({"os":"linux","architecture":"amd64","rootfs":{},"config":{
  "User":"1000","Env":["PATH=/bin","MODE=demo","NODE_VERSION=20"],
  "ExposedPorts":{"8080/tcp":{}},"Volumes":{"/data":{},"/var/data":{}},
  "Labels":{"org.opencontainers.image.title":"Pump Watch",
    "org.opencontainers.image.description":"Watches pumps & fans",
    "org.opencontainers.image.documentation":"https://docs.example.com/pump",
    "org.opencontainers.image.source":"git@example.com:pump",
    "org.opencontainers.image.licenses":"MIT",
    "org.opencontainers.image.version":"1.0.0"}}})";

std::string digest(char digit)
{
    return "sha256:" + std::string(64, digit);
}

std::string manifestText()
{
    return R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.oci.image.config.v1+json",)"
           R"("digest":")"
           + digest('a') + R"(","size":2},"layers":[],"annotations":{)"
           + R"("org.opencontainers.image.title":"Annotated"}})";
}

std::string listText()
{
    return R"({"schemaVersion":2,"manifests":[{"digest":")" + digest('b')
           + R"(","platform":{"os":"linux","architecture":"amd64"}},{"digest":")" + digest('c')
           + R"(","platform":{"os":"unknown","architecture":"unknown"}}]})";
}

ImageDescription described(std::string_view text)
{
    const auto images = imageDescriptions(text);
    EXPECT_TRUE(images);
    EXPECT_THAT(*images, SizeIs(1));
    return images && images->size() == 1 ? images->front() : ImageDescription();
}

Offer emptyOffer()
{
    Offer offer;
    offer.plans.emplace_back();
    return offer;
}

/// Field and value of those that are advised.
std::vector<std::pair<std::string, std::string>> advised(const ImageProposals& found)
{
    std::vector<std::pair<std::string, std::string>> result;
    for (const Proposal& proposal : found.proposals)
        if (proposal.isAdvised)
            result.emplace_back(inEnglish(proposal.field), proposal.offered);
    return result;
}

std::vector<std::string> noted(const std::vector<Message>& messages)
{
    std::vector<std::string> result;
    for (const Message& message : messages)
        result.push_back(inEnglish(message));
    return result;
}

TEST(ImageDescription, Of_a_configuration_knows_what_it_starts_with)
{
    const auto image = described(kConfig);
    EXPECT_TRUE(image.hasConfig);
    EXPECT_EQ(image.config.user, "1000");
    EXPECT_THAT(image.config.volumes, ElementsAre("/data", "/var/data"));
    EXPECT_EQ(image.platforms, (std::vector<RegistryPlatform>{{"linux", "amd64", "", ""}}));
}

TEST(ImageDescription, Of_a_manifest_takes_annotations_for_labels)
{
    const auto image = described(manifestText());
    EXPECT_FALSE(image.hasConfig);
    EXPECT_EQ(image.config.labels.at("org.opencontainers.image.title"), "Annotated");
}

TEST(ImageDescription, Of_a_list_leaves_the_builders_records_out)
{
    const auto image = described(listText());
    EXPECT_TRUE(image.isList);
    EXPECT_EQ(image.platforms,
              (std::vector<RegistryPlatform>{{"linux", "amd64", "", digest('b')}}));
}

TEST(ImageDescription, Of_a_verbose_list_is_one_image)
{
    const auto item = [](const char* architecture, char digit) {
        return R"({"Ref":"r.azurecr.io/vm:1.0.0@)" + digest(digit) + R"(","Descriptor":{"digest":")"
               + digest(digit) + R"(","platform":{"os":"linux","architecture":")" + architecture
               + R"("}},"SchemaV2Manifest":)" + manifestText() + "}";
    };
    const auto image = described('[' + item("amd64", 'd') + ',' + item("arm64", 'e') + ']');
    EXPECT_THAT(image.names, ElementsAre("r.azurecr.io/vm:1.0.0"));
    EXPECT_EQ(image.platforms,
              (std::vector<RegistryPlatform>{{"linux", "amd64", "", digest('d')},
                                             {"linux", "arm64", "", digest('e')}}));
}

TEST(ImageDescription, Of_docker_image_inspect_tells_each_image_by_its_names)
{
    const auto images = imageDescriptions(
        R"([{"RepoTags":["r.azurecr.io/a:1.0.0"],"Architecture":"amd64","Os":"linux",
             "Config":{"User":"7"}},
            {"RepoTags":["<none>:<none>"],"Architecture":"arm64","Os":"linux","Config":{}}])");
    ASSERT_TRUE(images);
    ASSERT_THAT(*images, SizeIs(2));
    EXPECT_THAT(images->at(0).names, ElementsAre("r.azurecr.io/a:1.0.0"));
    EXPECT_EQ(images->at(0).config.user, "7");
    EXPECT_THAT(images->at(1).names, IsEmpty());
}

TEST(ImageDescription, Of_skopeo_inspect_has_the_name_and_not_all_tags)
{
    const auto image = described(R"({"Name":"r.azurecr.io/a","Digest":"d","RepoTags":["1","2"],
        "Layers":[],"Labels":{"a":"b"},"Architecture":"amd64","Os":"linux","Env":["A=1"]})");
    EXPECT_THAT(image.names, ElementsAre("r.azurecr.io/a"));
    EXPECT_THAT(image.config.environment, ElementsAre("A=1"));
}

TEST(ImageDescription, Is_none_of_what_others_read)
{
    for (const char* text :
         {"", "{", "{}", "[]", "null", "7", R"({"modulesContent":{}})", R"({"services":{}})",
          R"([{"Id":"1","State":{},"Config":{},"RepoTags":[],"Architecture":"x"}])",
          R"({"Ref":"a","Descriptor":{}})"}) {
        const auto images = imageDescriptions(text);
        EXPECT_TRUE(images && images->empty()) << text;
    }
}

TEST(ImageDescription, Tells_why_a_manifest_is_of_no_use)
{
    const auto old = imageDescriptions(R"({"schemaVersion":1,"fsLayers":[]})");
    ASSERT_FALSE(old);
    EXPECT_THAT(inEnglish(old.error().message), ::testing::HasSubstr("schema 1"));
}

TEST(ImageProposals, Fill_an_empty_offer)
{
    const auto found = imageProposals(described(kConfig), emptyOffer(), 0);
    EXPECT_THAT(advised(found),
                ElementsAre(std::pair("Title", "Pump Watch"),
                            std::pair("Summary", "Watches pumps & fans"),
                            std::pair("Description", "<p>Watches pumps &amp; fans</p>"),
                            std::pair("Link “Documentation”", "https://docs.example.com/pump"),
                            std::pair("Tag", "1.0.0"), std::pair("Variable MODE", "demo"),
                            std::pair("Port 8080/tcp", "8080 → 8080/tcp"),
                            std::pair("Volume /data", "data:/data"),
                            std::pair("Volume /var/data", "data-2:/var/data")));
    EXPECT_THAT(noted(found.notTaken),
                ElementsAre("The label “org.opencontainers.image.source” is no web address: "
                            "git@example.com:pump."));
}

TEST(ImageProposals, Change_the_offer_where_they_are_taken)
{
    Offer offer = emptyOffer();
    for (const auto& proposal : imageProposals(described(kConfig), offer, 0).proposals)
        proposal.take(offer);
    EXPECT_EQ(offer.listing.title, "Pump Watch");
    EXPECT_EQ(
        offer.listing.links,
        (std::vector<UsefulLink>{
            {"Documentation", "https://docs.example.com/pump", LinkRole::Documentation, {}}}));
    EXPECT_EQ(offer.legal.contract, ContractChoice::OwnTerms);
    EXPECT_EQ(offer.legal.termsUrl, "https://spdx.org/licenses/MIT.html");
    EXPECT_EQ(offer.plans[0].image.tags, (std::vector<Tag>{{"1.0.0", false, {}, {}}}));
    EXPECT_EQ(offer.plans[0].defaults.environment,
              (std::vector<NameValue>{{"MODE", "demo", {}}, {"NODE_VERSION", "20", {}}}));
    EXPECT_EQ(offer.plans[0].defaults.createOptions,
              R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]},)"
              R"("Binds":["data:/data","data-2:/var/data"]},"User":"1000"})");
    EXPECT_THAT(imageProposals(described(kConfig), offer, 0).proposals, IsEmpty());
}

TEST(ImageProposals, Replace_nothing_by_themselves)
{
    Offer offer = emptyOffer();
    offer.listing.title = "Mine";
    offer.plans[0].defaults.environment = {{"MODE", "real", {}}};
    offer.plans[0].defaults.createOptions =
        "{\n \"hostConfig\": {\"portBindings\": {\"80\": []}, \"Binds\": [\"store:/data/\"]}}";
    const auto found = imageProposals(described(kConfig), offer, 0);
    for (const Proposal& proposal : found.proposals) {
        const std::string field = inEnglish(proposal.field);
        if (field == "Title" || field == "Variable MODE" || field == "Port 8080/tcp") {
            EXPECT_FALSE(proposal.isAdvised) << field;
        }
        EXPECT_NE(field, "Volume /data");
    }
    EXPECT_EQ(found.proposals.front().now, "Mine");
}

TEST(ImageProposals, Keep_the_lines_of_create_options)
{
    Offer offer = emptyOffer();
    offer.plans[0].defaults.createOptions = "{\n \"hostConfig\": {}}";
    auto config = described(kConfig);
    config.config.volumes.clear();
    for (const auto& proposal : imageProposals(config, offer, 0).proposals)
        if (proposal.isAdvised)
            proposal.take(offer);
    EXPECT_EQ(offer.plans[0].defaults.createOptions,
              "{\n  \"hostConfig\": {\n    \"PortBindings\": {\n      \"8080/tcp\": [\n        {\n"
              "          \"HostPort\": \"8080\"\n        }\n      ]\n    }\n  }\n}");
}

TEST(ImageProposals, Leave_create_options_alone_that_nobody_reads)
{
    for (const char* text :
         {"{", "[]", R"({"HostConfig":"x"})", R"({"HostConfig":{"Binds":{}}})"}) {
        Offer offer = emptyOffer();
        offer.plans[0].defaults.createOptions = text;
        const auto found = imageProposals(described(kConfig), offer, 0);
        EXPECT_EQ(noted(found.notTaken).back(),
                  "The create options of the plan are none that Docker reads, so ports, volumes "
                  "and user of the image cannot be added. Correct them first.")
            << text;
        for (const auto& proposal : found.proposals)
            proposal.take(offer);
        EXPECT_EQ(offer.plans[0].defaults.createOptions, text);
    }
}

TEST(ImageProposals, Have_a_placeholder_for_a_secret)
{
    auto image = described(R"({"os":"linux","architecture":"amd64","rootfs":{},"config":{"User":"1",
        "Env":["DB_PASSWORD=x7Gq!92vLw"]}})");
    const auto found = imageProposals(image, emptyOffer(), 0);
    EXPECT_THAT(advised(found), ElementsAre(std::pair("Variable DB_PASSWORD", "<DB_PASSWORD>")));
    for (const std::string& sentence : noted(found.notTaken))
        EXPECT_EQ(sentence.find("x7Gq"), std::string::npos);
}

TEST(ImageProposals, Tell_a_list_s_platforms_and_what_a_manifest_lacks)
{
    const auto found = imageProposals(described(listText()), emptyOffer(), 0);
    EXPECT_THAT(advised(found), ElementsAre(std::pair("Platforms", "linux/amd64")));
    EXPECT_THAT(noted(found.notTaken),
                ElementsAre("A manifest does not tell ports, variables, volumes and user. They "
                            "stand in the configuration: skopeo inspect --config prints it."));
}

TEST(ImageProposals, Take_registry_and_tags_from_the_image_s_names)
{
    ImageDescription image = described(kConfig);
    image.config = {};
    image.config.user = "1";
    image.names = {"Contoso.azurecr.io/team/vm:1.0.0", "contoso.azurecr.io/team/vm:latest"};
    EXPECT_THAT(advised(imageProposals(image, emptyOffer(), 0)),
                ElementsAre(std::pair("Registry name", "contoso"),
                            std::pair("Repository", "team/vm"), std::pair("Tag", "1.0.0"),
                            std::pair("Tag", "latest")));
}

} // namespace
