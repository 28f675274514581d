#include "core/project/facts/kept_registry_facts.h"
#include "core/project/facts/link_facts.h"
#include "core/project/facts/registry_facts_json.h"
#include "core/project/facts/registry_facts_writer.h"
#include "tests/support/environment.h"
#include "tests/support/schema_walk.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace core;

namespace {

std::string sampleFacts()
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/tests/data/facts/registry.json");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string digest(char digit)
{
    return "sha256:" + std::string(64, digit);
}

RegistryFacts sampleAsRead()
{
    RegistryTag list;
    list.status = 200;
    list.mediaType = "application/vnd.oci.image.index.v1+json";
    list.digest = digest('1');
    list.earlierDigest = digest('2');
    list.platforms = {{"linux", "arm", "v7", digest('3'), 90'000'000}};
    RegistryTag image;
    image.status = 200;
    image.platforms = {{"linux", "amd64", {}, {}, 0}};
    image.config = RegistryConfig{"2026-11-01T10:00:00Z",
                                  "1000",
                                  {"PATH=/bin"},
                                  {{"org.opencontainers.image.version", "1.0.0"}},
                                  {"COPY . /app"}};
    image.config->exposedPorts = {"8080/tcp"};
    image.config->volumes = {"/data"};
    RegistryTag gone;
    gone.status = 404;
    gone.code = "MANIFEST_UNKNOWN";
    return {{"contosoedge.azurecr.io/vibration-monitor",
             {{{"latest", list}, {"1.0.0-linux-x64", image}, {"1.0.0", gone}}, "2026-11-28"}}};
}

std::string problemOf(std::string_view text)
{
    const auto facts = registryFactsFrom("facts.json", text);
    return facts ? std::string() : inEnglish(facts.error().message);
}

TEST(RegistryFacts, Are_read_whole)
{
    EXPECT_EQ(registryFactsFrom("facts.json", sampleFacts()), sampleAsRead());
}

TEST(RegistryFacts, Fit_the_published_schema)
{
    EXPECT_EQ(support::faultsBySchema(support::publishedSchema("facts.schema.json"),
                                      nlohmann::ordered_json::parse(sampleFacts())),
              std::vector<std::string>{});
}

TEST(RegistryFacts, May_be_absent)
{
    EXPECT_EQ(registryFactsFrom("facts.json", R"({"links": {}})"), RegistryFacts());
}

TEST(RegistryFacts, Of_another_kind_are_told_by_line_and_column)
{
    EXPECT_EQ(problemOf("{\"registry\":\n {\"vm\": {\"tags\": []}}}"),
              "facts.json:2:18: The member “tags” of the registry's facts is of another kind than "
              "the schema says. Correct it.");
    EXPECT_EQ(problemOf(R"({"registry": {"vm": {"tags": {"latest": {"status": 42}}}}})"),
              "facts.json:1:41: A tag needs “status”, the number of the HTTP answer, from 100 to "
              "599.");
    EXPECT_EQ(problemOf(R"({"registry": {"vm": {"tags": {"a": {"status": 200,)"
                        R"( "platforms": [{"size": -1}]}}}}})"),
              "facts.json:1:75: “size” is a whole number from 0. Correct it.");
}

/// All that a look may tell.
RegistryFacts wholeFacts()
{
    RegistryFacts facts = sampleAsRead();
    RegistryRepository& repository = facts.begin()->second;
    repository.listed = {"latest", "0.9"};
    RegistryPlatform& entry = repository.tags["latest"].platforms[0];
    entry.config = RegistryConfig{"2026-11-01T10:00:00Z",
                                  "0",
                                  {"A=…"},
                                  {},
                                  {},
                                  "linux",
                                  "arm",
                                  "v7",
                                  {"80/tcp"},
                                  {"/data"},
                                  {"/app"},
                                  {"ENV A"}};
    repository.tags["latest"].platforms.push_back({"linux", "arm64", {}, digest('4'), 0});
    repository.tags["latest"].platforms.back().isMissing = true;
    repository.tags["latest"].platforms.push_back({"linux", "amd64", {}, digest('5'), 0});
    repository.tags["latest"].platforms.back().problem = Message{"error", "%1", {"cut off"}};
    repository.tags["odd"].problem = Message{"error", "%1", {"no image"}};
    return facts;
}

TEST(RegistryFacts, Are_the_same_when_written_and_read)
{
    const RegistryFacts facts = wholeFacts();
    const std::string text = factsFile(&facts, nullptr);
    EXPECT_EQ(registryFactsFrom("facts.json", text), facts);
    EXPECT_EQ(support::faultsBySchema(support::publishedSchema("facts.schema.json"),
                                      nlohmann::ordered_json::parse(text)),
              std::vector<std::string>{});
}

TEST(RegistryFacts, Stand_beside_those_of_addresses)
{
    const LinkFactsByUrl links{
        {"https://contoso.com", {200, "https://contoso.com/", {}, false, "2026-11-28"}},
        {"https://gone.example", {0, {}, Message{"link", "nobody", {}}, true, "2026-11-28"}},
        {"https://a:S3cr3tW0rd@contoso.com", {200, {}, {}, false, "2026-11-28"}}};
    const RegistryFacts registry = wholeFacts();
    const std::string text = factsFile(&registry, &links);
    EXPECT_EQ(text.find("S3cr3tW0rd"), std::string::npos);
    EXPECT_EQ(support::faultsBySchema(support::publishedSchema("facts.schema.json"),
                                      nlohmann::ordered_json::parse(text)),
              std::vector<std::string>{});
    const auto read = linkFactsFrom("facts.json", text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 2U);
    EXPECT_TRUE(read->at("https://gone.example").isHostUnknown);
}

TEST(RegistryFacts, Note_the_digest_that_a_tag_had_before)
{
    RegistryFacts now = sampleAsRead();
    RegistryFacts before = now;
    before.begin()->second.tags["latest"].digest = digest('9');
    noteEarlierDigests(now, before);
    EXPECT_EQ(now.begin()->second.tags["latest"].earlierDigest, digest('9'));
}

/// With a state folder of its own.
class KeptRegistryFacts : public testing::Test {
protected:
    support::TemporaryFolder m_folder;
    support::Environment m_state{"XDG_STATE_HOME", m_folder.path().c_str()};
};

TEST_F(KeptRegistryFacts, Count_for_a_year)
{
    ASSERT_TRUE(keepRegistryFacts(sampleAsRead(), "2026-11-28"));
    EXPECT_EQ(keptRegistryFacts("2026-11-28"), sampleAsRead());
    EXPECT_EQ(keptRegistryFacts("2027-11-20"), sampleAsRead());
    EXPECT_EQ(keptRegistryFacts("2027-12-20"), RegistryFacts());
    EXPECT_EQ(keptRegistryFacts("2026-11-27"), RegistryFacts());
}

TEST_F(KeptRegistryFacts, Leave_out_what_nobody_answered)
{
    ASSERT_TRUE(keepRegistryFacts(wholeFacts(), "2026-11-28"));
    EXPECT_FALSE(keptRegistryFacts("2026-11-28").begin()->second.tags.contains("odd"));
}

} // namespace
