#include "core/iotedge/registry/registry_walk.h"

#include "tests/support/registry_image.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

using namespace core;
using namespace core::registry;
using namespace tests;
using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// Answers a walk from memory.
class Store {
public:
    void put(const RegistryImage& image, const std::string& tag = {})
    {
        const Answer answer{200, image.mediaType, image.digest(), {}, image.manifest, {}};
        m_answers["/v2/vm/manifests/" + image.digest()] = answer;
        if (!tag.empty())
            m_answers["/v2/vm/manifests/" + tag] = answer;
        if (!image.blobs.empty())
            m_answers["/v2/vm/blobs/" + digestOf(image.blobs.front())] = {
                200, "application/octet-stream", {}, {}, image.blobs.front(), {}};
    }
    Answer& at(const std::string& path) { return m_answers[path]; }

    RegistryRepository walk(const std::vector<std::string>& tags)
    {
        RegistryWalk walk("vm", tags, true);
        while (const auto question = walk.take()) {
            m_asked.push_back(question->path);
            const auto found = m_answers.find(question->path);
            walk.answer(
                *question,
                found == m_answers.end()
                    ? Answer{404, {}, {}, {}, R"({"errors":[{"code":"MANIFEST_UNKNOWN"}]})", {}}
                    : found->second);
        }
        EXPECT_TRUE(walk.isDone());
        EXPECT_EQ(walk.answered(), m_asked.size());
        return walk.result("2026-11-28");
    }
    [[nodiscard]] const std::vector<std::string>& asked() const { return m_asked; }

private:
    std::map<std::string, Answer> m_answers;
    std::vector<std::string> m_asked;
};

std::string problemOf(const RegistryTag& tag)
{
    return tag.problem ? inEnglish(*tag.problem) : std::string();
}

TEST(RegistryWalk, Tells_an_image_without_a_layer)
{
    Store store;
    const auto image = registryImage(imageConfig("arm", "v7"));
    store.put(image, "1.0.0");
    const auto seen = store.walk({"1.0.0"}).tags.at("1.0.0");
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.digest, image.digest());
    EXPECT_EQ(seen.mediaType, kOciImage);
    ASSERT_EQ(seen.platforms.size(), 1U);
    const long long size = static_cast<long long>(image.blobs[0].size() + image.blobs[1].size());
    EXPECT_EQ(seen.platforms[0], (RegistryPlatform{"linux", "arm", "v7", image.digest(), size}));
    ASSERT_TRUE(seen.config);
    EXPECT_EQ(seen.config->user, "1000");
    EXPECT_EQ(seen.config->environment, (std::vector<std::string>{"PATH=/bin", "MODE=demo"}));
    EXPECT_EQ(seen.config->exposedPorts, std::vector<std::string>{"8080/tcp"});
    EXPECT_THAT(store.asked(), ElementsAre("/v2/vm/manifests/1.0.0", "/v2/vm/tags/list?n=1000",
                                           "/v2/vm/blobs/" + digestOf(image.blobs[0])));
}

TEST(RegistryWalk, Asks_for_each_digest_once)
{
    Store store;
    const auto x64 = registryImage(imageConfig("amd64"));
    const auto arm = registryImage(imageConfig("arm", "v7"));
    const auto list = registryList({x64.entry(), arm.entry()});
    for (const char* tag : {"latest", "1.0.0"})
        store.put(list, tag);
    store.put(x64, "1.0.0-linux-x64");
    store.put(arm, "1.0.0-linux-arm32");
    const auto seen = store.walk({"latest", "1.0.0", "1.0.0-linux-x64", "1.0.0-linux-arm32"});
    EXPECT_EQ(seen.tags.at("latest").platforms, seen.tags.at("1.0.0").platforms);
    EXPECT_EQ(seen.tags.at("latest").platforms[1].config->variant, "v7");
    // Tags, distinct configurations, the list of tags, and what lists named before their tag came.
    EXPECT_LE(store.asked().size(), 4U + 2 + 2 + 1);
}

TEST(RegistryWalk, Leaves_out_what_builders_keep_beside_the_images)
{
    Store store;
    const auto x64 = registryImage(imageConfig("amd64"));
    auto record = registryImage(imageConfig("amd64")).entry();
    record["digest"] = "sha256:" + std::string(64, 'f');
    record["platform"] = {{"os", "unknown"}, {"architecture", "unknown"}};
    store.put(x64);
    store.put(registryList({x64.entry(), record}), "latest");
    EXPECT_EQ(store.walk({"latest"}).tags.at("latest").platforms.size(), 1U);
}

TEST(RegistryWalk, Looks_into_lists_in_lists_but_not_for_ever)
{
    Store store;
    const auto x64 = registryImage(imageConfig("amd64"));
    store.put(x64);
    auto list = registryList({x64.entry()});
    store.put(list);
    const auto nested = registryList({list.entry()}, true);
    store.put(nested, "nested");
    for (int depth = 0; depth < 5; ++depth) {
        store.put(list);
        list = registryList({list.entry()});
    }
    store.put(list, "deep");
    const auto seen = store.walk({"nested", "deep"});
    EXPECT_EQ(seen.tags.at("nested").platforms[0].config->architecture, "amd64");
    ASSERT_EQ(seen.tags.at("deep").platforms.size(), 1U);
    EXPECT_THAT(inEnglish(*seen.tags.at("deep").platforms[0].problem), HasSubstr("more than 3"));
}

TEST(RegistryWalk, Tells_a_tag_and_an_entry_that_are_not_there)
{
    Store store;
    store.put(registryList({registryImage(imageConfig("arm64")).entry()}), "1.0.0");
    const auto seen = store.walk({"1.0.0", "latest"});
    EXPECT_EQ(seen.tags.at("latest").status, 404);
    EXPECT_EQ(seen.tags.at("latest").code, "MANIFEST_UNKNOWN");
    EXPECT_TRUE(seen.tags.at("1.0.0").platforms[0].isMissing);
}

TEST(RegistryWalk, Takes_nothing_whose_digest_is_another)
{
    Store store;
    const auto image = registryImage(imageConfig("amd64"));
    store.put(image, "1.0.0");
    store.put(image, "1.0.1");
    store.at("/v2/vm/manifests/1.0.0").digest = "sha256:" + std::string(64, '1');
    store.at("/v2/vm/blobs/" + digestOf(image.blobs[0])).body += ' ';
    const auto seen = store.walk({"1.0.0", "1.0.1"});
    EXPECT_EQ(seen.tags.at("1.0.0").status, 0);
    EXPECT_THAT(problemOf(seen.tags.at("1.0.0")), HasSubstr("not what its digest names"));
    EXPECT_FALSE(seen.tags.at("1.0.1").config);
    EXPECT_THAT(inEnglish(*seen.tags.at("1.0.1").platforms[0].problem),
                HasSubstr("not what its digest names"));
}

TEST(RegistryWalk, Never_asks_for_a_configuration_beyond_the_limit)
{
    Store store;
    auto manifest = json::parse(registryImage(imageConfig("amd64")).manifest);
    manifest["config"]["size"] = 5'000'000;
    store.put({kOciImage, manifest.dump()}, "huge");
    const auto seen = store.walk({"huge"});
    EXPECT_THAT(inEnglish(*seen.tags.at("huge").platforms[0].problem), HasSubstr("5000000 bytes"));
    EXPECT_EQ(store.asked().size(), 2U);
}

TEST(RegistryWalk, Tells_what_is_no_image_of_today)
{
    Store store;
    store.put({"application/vnd.docker.distribution.manifest.v1+prettyjws",
               R"({"schemaVersion": 1, "name": "vm"})"},
              "old");
    store.put({kOciImage, R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.cncf.helm.)"
                          R"(config.v1+json","digest":"sha256:00","size":2}})"},
              "chart");
    store.put({"text/html", "<html>Sign in</html>"}, "page");
    store.put({"application/octet-stream", "{}"}, "empty");
    store.put({kOciImage, "{\"config\":"}, "broken");
    const auto seen = store.walk({"old", "chart", "page", "empty", "broken", "a/b"});
    EXPECT_THAT(problemOf(seen.tags.at("old")), HasSubstr("schema 1"));
    EXPECT_THAT(problemOf(seen.tags.at("chart")), HasSubstr("no container image"));
    EXPECT_THAT(problemOf(seen.tags.at("page")), HasSubstr("web page"));
    EXPECT_THAT(problemOf(seen.tags.at("empty")), HasSubstr("no container image"));
    EXPECT_THAT(problemOf(seen.tags.at("broken")), HasSubstr("no JSON object"));
    EXPECT_THAT(problemOf(seen.tags.at("a/b")), HasSubstr("no tag"));
    EXPECT_EQ(store.asked().size(), 6U);
}

TEST(RegistryWalk, Goes_through_the_pages_of_the_tags)
{
    Store store;
    store.at("/v2/vm/tags/list?n=1000") = {200,
                                           "application/json",
                                           {},
                                           "</v2/vm/tags/list?last=b>; rel=\"next\"",
                                           R"({"name":"vm","tags":["a","b"]})",
                                           {}};
    store.at("/v2/vm/tags/list?last=b") = {
        200, "application/json", {}, {}, R"({"name":"vm","tags":["c"]})", {}};
    EXPECT_THAT(store.walk({}).listed, ElementsAre("a", "b", "c"));
}

TEST(RegistryWalk, Ends_a_list_of_tags_that_goes_round)
{
    Store store;
    for (const char* page : {"?n=1000", "?last=a"})
        store.at(std::string("/v2/vm/tags/list") + page) = {
            200, {}, {}, "</v2/vm/tags/list?last=a>; rel=next", R"({"tags":[]})", {}};
    EXPECT_TRUE(store.walk({}).listed.empty());
    EXPECT_EQ(store.asked().size(), 1U);
}

TEST(RegistryWalk, Leaves_secrets_of_the_image_out)
{
    Store store;
    auto config = imageConfig("amd64");
    config["config"]["Env"] = {"DB_PASSWORD=x7Gq!92vLw", "MODE=demo"};
    config["history"] = {{{"created_by", "ENV DB_PASSWORD=x7Gq!92vLw"}}};
    store.put(registryImage(config), "1.0.0");
    const auto seen = store.walk({"1.0.0"}).tags.at("1.0.0").config.value();
    EXPECT_EQ(seen.environment, (std::vector<std::string>{"DB_PASSWORD=…", "MODE=demo"}));
    EXPECT_THAT(seen.secrets, testing::Contains("ENV DB_PASSWORD"));
    for (const std::string& line : seen.history)
        EXPECT_THAT(line, testing::Not(HasSubstr("x7Gq")));
}

TEST(RegistryWalk, Ends_whatever_bytes_come_in_whatever_order)
{
    std::mt19937 random(11);
    const auto x64 = registryImage(imageConfig("amd64"));
    const auto list = registryList({x64.entry(), registryImage(imageConfig("arm64")).entry()});
    for (int round = 0; round < 300; ++round) {
        RegistryWalk walk("vm", {"latest", "1.0.0"}, true);
        std::vector<Question> open;
        for (int asked = 0; asked < 200; ++asked) {
            while (auto question = walk.take())
                open.push_back(std::move(*question));
            if (open.empty())
                break;
            std::swap(open[random() % open.size()], open.back());
            std::string body = random() % 2 == 0 ? list.manifest : x64.blobs[0];
            for (auto spoiled = random() % 3; spoiled > 0; --spoiled)
                body[random() % body.size()] = static_cast<char>(random());
            walk.answer(open.back(), {200, random() % 2 == 0 ? kOciIndex : "", {}, {}, body, {}});
            open.pop_back();
        }
        EXPECT_TRUE(open.empty());
        EXPECT_TRUE(walk.isDone());
        EXPECT_EQ(walk.result("2026-11-28").tags.size(), 2U);
    }
}

} // namespace
