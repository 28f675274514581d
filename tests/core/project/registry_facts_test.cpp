#include "core/project/registry_facts_json.h"
#include "tests/support/schema_walk.h"

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

} // namespace
