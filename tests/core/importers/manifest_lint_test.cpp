#include "core/importers/manifest_lint.h"

#include "core/iotedge/manifest.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// A manifest with one module; the parts take the places of the defaults.
struct Device {
    std::string image = R"("shop.azurecr.io/camera:1.0.0")";
    std::string options = R"("{}")";
    std::string environment = "{}";
    std::string route = R"("FROM /messages/modules/Camera/outputs/* INTO $upstream")";
    std::string desired = "{}";

    [[nodiscard]] std::string json() const
    {
        return R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"modules":{"Camera":{)"
               R"("settings":{"image":)"
               + image + R"(,"createOptions":)" + options + R"(},"env":)" + environment
               + R"(}}}},"$edgeHub":{"properties.desired":{"routes":{"up":)" + route
               + R"(}}},"Camera":{"properties.desired":)" + desired + "}}}";
    }
};

/// "severity rule: the part of the text".
std::vector<std::string> problemsOf(const std::string& text)
{
    std::vector<std::string> result;
    for (const LintProblem& problem : lintManifest(text)) {
        const char* severity = problem.severity == Severity::Error     ? "error "
                               : problem.severity == Severity::Warning ? "warning "
                                                                       : "note ";
        result.push_back(
            severity + std::string(problem.rule) + ": "
            + text.substr(problem.range.start, problem.range.end - problem.range.start));
    }
    return result;
}

TEST(ManifestLint, A_sound_manifest_has_no_problem)
{
    EXPECT_THAT(problemsOf(Device().json()), IsEmpty());
}

TEST(ManifestLint, Of_an_exported_manifest_finds_nothing)
{
    const Offer offer = support::validOffer("cpp-2019");
    EXPECT_THAT(problemsOf(deploymentManifest(offer, 0).json), IsEmpty());
}

TEST(ManifestLint, A_route_is_judged_where_it_stands)
{
    Device device;
    device.route = R"("FROM /messages/* INTO \"x\"")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(error routes.sink.enum: \"x\")"));
}

TEST(ManifestLint, A_route_with_a_priority_is_judged_too)
{
    Device device;
    device.route = R"({"route":"FROM /message/* INTO $upstream","priority":1})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("warning routes.source.enum: message"));
}

TEST(ManifestLint, Escaped_create_options_are_judged_where_they_stand)
{
    Device device;
    device.options = R"("{\"HostConfir\":{}}")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(warning create.docker: \"HostConfir\")"));
}

TEST(ManifestLint, Create_options_as_an_object_have_fixes)
{
    Device device;
    device.options = R"({"HostConfir":{}})";
    const std::string text = device.json();
    const auto problems = lintManifest(text);
    ASSERT_EQ(problems.size(), 1U);
    ASSERT_FALSE(problems[0].fixes.empty());
    EXPECT_THAT(problemsOf(edited(text, problems[0].fixes[0].edits)), IsEmpty());
}

TEST(ManifestLint, Create_options_may_be_long_on_a_device)
{
    Device device;
    device.options = R"({"Cmd":[")" + std::string(2000, 'x') + R"("]})";
    EXPECT_THAT(problemsOf(device.json()), IsEmpty());
}

TEST(ManifestLint, A_gap_between_the_pieces_of_create_options_is_an_error)
{
    Device device;
    device.options = R"("{","createOptions02":"}")";
    const auto problems = problemsOf(device.json());
    EXPECT_THAT(problems, testing::Contains("error create.json: \"{\""));
}

TEST(ManifestLint, An_image_is_judged_where_it_stands)
{
    Device device;
    device.image = R"("shop.azurecr.io/Camera:1.0.0")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(testing::StartsWith("error acr.")));
}

TEST(ManifestLint, A_variable_of_a_template_is_no_image)
{
    for (const char* image : {R"("${MODULES.Camera}")", R"("$CONTAINER_REGISTRY/camera:1.0")"}) {
        Device device;
        device.image = image;
        EXPECT_THAT(problemsOf(device.json()), IsEmpty()) << image;
    }
}

TEST(ManifestLint, A_variable_is_judged_where_it_stands)
{
    Device device;
    device.environment = R"({"A=B":{"value":"1"}})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(error env.name.charset: "A=B")"));
}

TEST(ManifestLint, What_only_the_marketplace_refuses_is_a_warning)
{
    Device device;
    device.desired = R"({"a":{"b":{"c":{"d":{"e":{"f":1}}}}}})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(testing::StartsWith("warning twin.depth")));
}

TEST(ManifestLint, What_the_hub_refuses_is_an_error)
{
    Device device;
    device.desired = R"({"a":{"b.c":1}})";
    EXPECT_THAT(problemsOf(device.json()),
                testing::Contains(testing::StartsWith("error twin.json")));
}

TEST(ManifestLint, A_secret_is_an_error)
{
    Device device;
    device.desired = R"({"password":"Tr0ub4dor&3xKq9"})";
    EXPECT_THAT(problemsOf(device.json()),
                testing::Contains(testing::StartsWith("error defaults.nosecrets")));
}

TEST(ManifestLint, A_text_longer_than_the_hub_takes_is_an_error)
{
    Device device;
    device.desired = R"({"a":")" + std::string(4097, 'x') + R"("})";
    EXPECT_THAT(problemsOf(device.json()), testing::Contains("error x.twin.budget: \"Camera\""));
}

TEST(ManifestLint, Comments_of_a_template_are_no_problem)
{
    EXPECT_THAT(problemsOf("// of the team\n" + Device().json()), IsEmpty());
}

TEST(ManifestLint, Broken_JSON_is_told_and_nothing_else)
{
    Device device;
    device.route = R"("FROM /message/* INTO $upstream",)";
    const auto problems = problemsOf(device.json());
    ASSERT_FALSE(problems.empty());
    EXPECT_THAT(problems, testing::Each(testing::StartsWith("error twin.json")));
}

TEST(ManifestLint, What_must_be_an_object_is_told_where_it_is_none)
{
    Device device;
    device.environment = "[1]";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("error twin.json: [1]"));
}

TEST(ManifestLint, What_must_be_a_text_is_told_where_it_is_none)
{
    Device device;
    device.route = "7";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("error twin.json: 7"));
}

TEST(ManifestLint, Null_is_nothing)
{
    Device device;
    device.environment = "null";
    EXPECT_THAT(problemsOf(device.json()), IsEmpty());
}

TEST(ManifestLint, A_file_without_modules_and_routes_is_none)
{
    EXPECT_THAT(problemsOf(R"({"a":1})"), ElementsAre("error twin.json: {"));
}

} // namespace
