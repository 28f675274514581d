#include "core/iotedge/images/image_reference.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

std::string imageVerdict(std::string_view text)
{
    std::string verdict = "ok";
    for (const LintProblem& problem : lintImage(text)) {
        if (problem.severity == Severity::Error)
            return "error";
        if (verdict != "warning")
            verdict = problem.severity == Severity::Help ? "note" : "warning";
    }
    return verdict;
}

struct ImageCase {
    const char* verdict;
    std::string image;

    friend std::ostream& operator<<(std::ostream& out, const ImageCase& one)
    {
        return out << one.image;
    }
};

class EachImage : public ::testing::TestWithParam<ImageCase> {};

TEST_P(EachImage, Gets_the_verdict_of_docker_and_edge_agent)
{
    EXPECT_EQ(imageVerdict(GetParam().image), GetParam().verdict);
}

const std::string kHex64(64, 'a');

const ImageCase kImages[] = {
    {"ok", "module:1.0.0"},
    {"ok", "team/module:1.0.0"},
    {"ok", "contoso.azurecr.io/team/module:1.0.0-linux-x64"},
    {"ok", "localhost:5000/module:1"},
    {"ok", "[2001:db8::1]:5000/module:1"},
    {"ok", "a__b/c-d.e:V1_x"},
    {"ok", "a---b:1"},
    {"ok", "module@sha256:" + kHex64},
    {"ok", "$upstream:443/module:1.0.0"},
    {"ok", " module:1.0.0 "},
    {"note", "${MODULES.Camera.amd64}"},
    {"note", "contoso.azurecr.io/camera:${TAG}"},
    {"note", "${MODULEDIR<../camera>.debug}"},
    {"note", "contoso.azurecr.io/camera:<TAG>"},
    {"note", "contoso.azurecr.io/camera:#TAG#"},
    {"note", "contoso.azurecr.io/camera:#{TAG}#"},
    {"note", "contoso.azurecr.io/camera:{{tag}}"},
    {"note", "contoso.azurecr.io/camera:$(Build.BuildNumber)"},
    {"note", "contoso.azurecr.io/camera@<DIGEST>"},
    {"note", "<REGISTRY>.azurecr.io/camera:1.0.0"},
    {"note", "$REGISTRY/camera:1.0.0"},
    {"note", "__REGISTRY__/camera:1.0.0"},
    {"error", "contoso.azurecr.io/Camera:<TAG>"},
    {"error", "contoso.azurecr.io:0/camera:1"},
    {"error", "contoso.azurecr.io:70000/camera:1"},
    {"ok", "contoso.azurecr.io:65535/camera:1"},
    {"ok", "camera:" + std::string(128, 'a')},
    {"error", "camera:" + std::string(129, 'a')},
    {"error", "camera@sha256:" + std::string(64, 'A')},
    {"error", "camera@SHA256:" + kHex64},
    {"error", "camera:1@sha256:" + kHex64},
    {"warning", "module"},
    {"warning", "contoso.azurecr.io/module"},
    {"warning", "module:latest"},
    {"warning", "module:1.0.0-amd64.debug"},
    {"error", ""},
    {"error", "  "},
    {"error", "Module:1"},
    {"error", "contoso.azurecr.io/Module:1"},
    {"error", "https://contoso.azurecr.io/module:1"},
    {"error", "module:"},
    {"error", "module:.1"},
    {"error", "module:" + std::string(129, '1')},
    {"ok", "module:" + std::string(128, '1')},
    {"error", "a..b:1"},
    {"error", "a___b:1"},
    {"error", "-a:1"},
    {"error", "a-:1"},
    {"error", "a//b:1"},
    {"error", "/a:1"},
    {"error", "a/:1"},
    {"error", "a b:1"},
    {"error", "-host.io/a:1"},
    {"error", "host.io:port/a:1"},
    {"error", kHex64},
    {"error", "module@sha256:abc"},
    {"error", "module@md5"},
    {"error", "module:1.0.0@sha256:" + kHex64},
    {"error", "$other:443/module:1"},
    {"error", "$upstream:0443/module:1"},
    {"error", "$upstream:443"},
    {"error", std::string(256, 'a') + ":1"},
};
INSTANTIATE_TEST_SUITE_P(Images, EachImage, ::testing::ValuesIn(kImages));

TEST(ImageFixes, What_is_around_a_name_is_taken_off)
{
    for (const char* text : {"docker pull r.io/a:1", "\"r.io/a:1\",", "image: r.io/a:1",
                             "r.io//a:1", "FROM r.io/a:1"}) {
        const auto problems = lintImage(text);
        ASSERT_EQ(problems.size(), 1U) << text;
        ASSERT_EQ(problems[0].fixes.size(), 1U) << text;
        EXPECT_EQ(edited(text, problems[0].fixes[0].edits), "r.io/a:1");
    }
}

TEST(ImageFixes, A_digest_in_capitals_is_written_in_small_letters)
{
    const std::string text = "camera@SHA256:" + std::string(64, 'A');
    const auto problems = lintImage(text);
    ASSERT_EQ(problems.size(), 1U);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_EQ(edited(text, problems[0].fixes[0].edits), "camera@sha256:" + std::string(64, 'a'));
}

TEST(Image, Is_taken_apart)
{
    const auto image = parsedImageReference("contoso.azurecr.io:443/team/module:1.0.0");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->domain, "contoso.azurecr.io:443");
    EXPECT_EQ(image->path, "team/module");
    EXPECT_EQ(image->tag, "1.0.0");
    EXPECT_EQ(image->digest, "");
}

TEST(Image, Offers_small_letters)
{
    const std::string text = "contoso.azurecr.io/Team/Module:1.0.0";
    const auto problems = lintImage(text);
    ASSERT_EQ(problems.size(), 1U);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_EQ(edited(text, problems[0].fixes[0].edits), "contoso.azurecr.io/team/module:1.0.0");
}

TEST(Image, Offers_the_slash_behind_the_registry)
{
    const std::string text = "contoso.azurecr.iomodule:1.0.0";
    const auto problems = lintImage(text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].severity, Severity::Error);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_EQ(edited(text, problems[0].fixes[0].edits), "contoso.azurecr.io/module:1.0.0");
}

TEST(Image, Has_no_fix_for_a_registry_alone)
{
    const auto problems = lintImage("contoso.azurecr.io");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].severity, Severity::Error);
    EXPECT_TRUE(problems[0].fixes.empty());
}

TEST(Image, Warns_of_a_second_registry)
{
    EXPECT_EQ(imageVerdict("contoso.azurecr.io/docker.io/contoso/module:1.0.0"), "warning");
    EXPECT_EQ(imageVerdict("contoso.azurecr.io/contoso.azurecr.io/module:1.0.0"), "warning");
    EXPECT_EQ(imageVerdict("contoso.azurecr.io/contoso.modules/module:1.0.0"), "ok");
}

} // namespace
