#include "core/iotedge/registry/auth_challenge.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/iotedge/registry/page_link.h"

#include <gtest/gtest.h>

#include <random>

using namespace core::registry;

namespace {

constexpr auto kBasic = AuthChallenge::Scheme::Basic;
constexpr auto kBearer = AuthChallenge::Scheme::Bearer;

TEST(AuthChallenge, Of_ACR_names_realm_service_and_scope)
{
    EXPECT_EQ(bestChallenge(R"(Bearer realm="https://contoso.azurecr.io/oauth2/token",)"
                            R"(service="contoso.azurecr.io",scope="repository:vm:pull")"),
              (AuthChallenge{kBearer, "https://contoso.azurecr.io/oauth2/token",
                             "contoso.azurecr.io", "repository:vm:pull"}));
}

TEST(AuthChallenge, Of_several_schemes_takes_Bearer)
{
    const std::string header =
        R"(Negotiate YII=, Basic realm="a, \"b\"", bearer REALM = "https://a/t" , scope=x)";
    EXPECT_EQ(challengesIn(header),
              (std::vector<AuthChallenge>{{kBasic, "a, \"b\"", {}, {}},
                                          {kBearer, "https://a/t", {}, "x"}}));
    EXPECT_EQ(bestChallenge(header)->scheme, kBearer);
}

TEST(AuthChallenge, Without_a_realm_is_no_Bearer)
{
    EXPECT_EQ(bestChallenge("Bearer service=\"a\""), std::nullopt);
    EXPECT_EQ(bestChallenge("Basic"), (AuthChallenge{kBasic, {}, {}, {}}));
    EXPECT_EQ(bestChallenge(""), std::nullopt);
    EXPECT_EQ(bestChallenge("Digest realm=\"a\", nonce=\"b\""), std::nullopt);
}

TEST(AuthChallenge, Broken_off_anywhere_gives_no_more_than_the_whole)
{
    const std::string whole = R"(Basic realm="r", Bearer realm="https://a/t",service="s")";
    for (std::size_t end = 0; end < whole.size(); ++end) {
        const auto found = challengesIn(std::string_view(whole).substr(0, end));
        EXPECT_LE(found.size(), 2U);
        for (const AuthChallenge& challenge : found)
            EXPECT_TRUE(whole.find(challenge.realm) != std::string::npos) << end;
    }
}

TEST(AuthChallenge, Of_any_bytes_ends)
{
    std::mt19937 random(7);
    const std::string_view letters = "BearerBasic realm=\"\\,;= /\x01\xff";
    for (int round = 0; round < 2000; ++round) {
        std::string header;
        for (auto length = random() % 60; length > 0; --length)
            header += letters[random() % letters.size()];
        for (const AuthChallenge& challenge : challengesIn(header))
            EXPECT_TRUE(challenge.scheme == kBasic || !challenge.realm.empty()) << header;
    }
}

TEST(NextPage, Is_the_target_of_the_relation_next)
{
    EXPECT_EQ(nextPage("</v2/vm/tags/list?last=b&n=2>; rel=\"next\""),
              "/v2/vm/tags/list?last=b&n=2");
    EXPECT_EQ(nextPage(R"(</a,b>; title="x, <y>"; rel=prev, </c>;rel=next)"), "/c");
}

TEST(NextPage, Lies_on_the_same_host)
{
    EXPECT_EQ(nextPage("<https://evil.example/v2/vm/tags/list>; rel=\"next\""), std::nullopt);
    EXPECT_EQ(nextPage("<//evil.example/v2>; rel=\"next\""), std::nullopt);
    EXPECT_EQ(nextPage("</v2/a b>; rel=\"next\""), std::nullopt);
    EXPECT_EQ(nextPage("</v2>; rel=\"nextish\""), std::nullopt);
    EXPECT_EQ(nextPage("</v2"), std::nullopt);
    EXPECT_EQ(nextPage(""), std::nullopt);
}

TEST(Endpoint, Of_Docker_Hub_has_names_of_its_own)
{
    EXPECT_EQ(endpointOf("contoso", "team/vm"), (Endpoint{"contoso.azurecr.io", "team/vm"}));
    EXPECT_EQ(endpointOf("docker.io", "nginx"),
              (Endpoint{"registry-1.docker.io", "library/nginx"}));
    EXPECT_EQ(endpointOf("docker.io", "a/b"), (Endpoint{"registry-1.docker.io", "a/b"}));
    EXPECT_EQ(endpointOf("localhost:5000", "vm"), (Endpoint{"localhost:5000", "vm"}));
}

TEST(Endpoint, Takes_only_names_that_stay_in_their_place)
{
    for (const char* repository : {"", "../x", "a//b", "a?b", "a:1", "A", "a/../b", "a b", "a#b"})
        EXPECT_EQ(endpointOf("contoso", repository), std::nullopt) << repository;
    EXPECT_EQ(endpointOf("", "vm"), std::nullopt);
    EXPECT_TRUE(isTagName("1.0.0-linux_x64"));
    for (const char* tag : {"", "a/b", "..", "-a", "a b", "a?b", "a@b", "ä"})
        EXPECT_FALSE(isTagName(tag)) << tag;
}

} // namespace
