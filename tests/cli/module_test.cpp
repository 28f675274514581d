#include "core/project/load.h"
#include "core/project/save.h"
#include "tests/cli/run.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using nlohmann::json;
using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;

namespace {

namespace fs = std::filesystem;

/// The commands on a module's configuration: lint, manifest, import.
class Module : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "module-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const
    {
        const fs::path path = m_folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string path(const std::string& name) const
    {
        return (m_folder / name).string();
    }
    [[nodiscard]] std::string project() const
    {
        core::Offer offer = core::support::validOffer("cpp-2019");
        offer.media = {};
        const auto saved = core::saveProject(m_folder / "offer", {std::move(offer), {}});
        EXPECT_TRUE(saved);
        return path("offer");
    }

    fs::path m_folder;
};

TEST_F(Module, Lint_answers_each_line_with_one_object)
{
    const auto lines = file("routes.jsonl", "\"FROM /messages/* INTO $upstream\"\n"
                                            "\"FROM /messages/* WHERE a > 1 INTO $upstream\"\n"
                                            "nonsense\n"
                                            "\"FROM /messages/* INTO \\u00e9\"\n");
    const auto run = cli({"lint", "route", lines, "--jsonl"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_EQ(run.err, "");
    std::vector<json> answers;
    std::istringstream out(run.out);
    for (std::string line; std::getline(out, line);)
        answers.push_back(json::parse(line));
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[0], json::parse(R"({"verdict":"ok","stage":null,"findings":[]})"));
    EXPECT_EQ(answers[1]["verdict"], "error");
    EXPECT_EQ(answers[1]["stage"], "B");
    EXPECT_EQ(answers[1]["findings"][0]["rule"], "routes.syntax");
    EXPECT_EQ(answers[1]["findings"][0]["fixes"][0]["text"],
              "FROM /messages/* WHERE as_number(a) > 1 INTO $upstream");
    EXPECT_EQ(answers[2]["findings"][0]["rule"], nullptr);
    // Places count code points: the é is one.
    EXPECT_EQ(answers[3]["stage"], "A");
    EXPECT_EQ(answers[3]["findings"][0]["start"], 22);
    EXPECT_EQ(answers[3]["findings"][0]["end"], 23);
}

TEST_F(Module, Lint_shows_a_caret_under_the_place)
{
    const auto run = cli({"lint", "condition", file("condition.txt", "level > 25\n")});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("    level > 25\n          ^\n"));
    EXPECT_THAT(run.out, HasSubstr("as_number(level) > 25"));
}

TEST_F(Module, Lint_tells_the_values_that_a_template_waits_for)
{
    for (const char* value : {"{{module}}", "$(MODULE)", "#MODULE#", "${MODULE}"}) {
        const auto run = cli(
            {"lint", "route",
             file("route", std::string("FROM /messages/modules/") + value + "/* INTO $upstream")});
        EXPECT_EQ(run.exit, kClean) << value;
        EXPECT_THAT(run.out, HasSubstr("waits for a value")) << value;
    }
}

TEST_F(Module, Lint_of_an_unknown_kind_suggests_one)
{
    const auto run = cli({"lint", "rout"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("Did you mean \"route\"?"));
}

TEST_F(Module, Lint_of_a_file_that_is_not_there_is_unreadable)
{
    EXPECT_EQ(cli({"lint", "twin", path("nothing")}).exit, kUnreadable);
}

TEST_F(Module, Lint_knows_every_kind)
{
    EXPECT_EQ(cli({"lint", "twin", file("a", "{\"a\":1}")}).exit, kClean);
    EXPECT_EQ(cli({"lint", "twin", file("a", "{\"a\":[1]}")}).exit, kFindings);
    EXPECT_EQ(cli({"lint", "env", file("a", "A=1\n")}).exit, kClean);
    EXPECT_EQ(cli({"lint", "env", file("a", "A.B=1\n")}).exit, kFindings);
    EXPECT_EQ(cli({"lint", "create-options", file("a", "{}")}).exit, kClean);
    EXPECT_EQ(cli({"lint", "create-options", file("a", "[")}).exit, kFindings);
    EXPECT_EQ(cli({"lint", "image", file("a", "module:1.0.0")}).exit, kClean);
    EXPECT_EQ(cli({"lint", "image", file("a", "Module:1.0.0")}).exit, kFindings);
    EXPECT_EQ(cli({"lint", "manifest", file("a", "{}")}).exit, kFindings);
    EXPECT_EQ(cli({"lint", "html", file("a", "<script>x</script>")}).exit, kFindings);
}

TEST_F(Module, Manifest_is_json_alone)
{
    const auto run = cli({"manifest", project()});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_EQ(run.err, "");
    EXPECT_TRUE(json::parse(run.out)["modulesContent"].contains("$edgeAgent"));
}

TEST_F(Module, Manifest_deploys_an_older_runtime_on_request_only)
{
    EXPECT_THAT(cli({"manifest", project()}).out, HasSubstr("azureiotedge-agent:1.6.1\""));
    EXPECT_THAT(cli({"manifest", project(), "--runtime", "1.5"}).out,
                HasSubstr("azureiotedge-agent:1.5\""));
}

TEST_F(Module, Manifest_of_an_unknown_plan_suggests_one)
{
    const auto run = cli({"manifest", project(), "--plan", "standart"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("Did you mean \"standard\"?"));
}

TEST_F(Module, Import_makes_a_project_from_a_manifest)
{
    const auto manifest = file("deployment.json", cli({"manifest", project()}).out);
    const auto run = cli({"import", manifest, "-o", path("imported")});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("Imported VibrationMonitor into"));
    const auto imported = core::loadProject(path("imported"));
    ASSERT_TRUE(imported);
    const core::Plan& plan = imported->content.offer.plans.at(0);
    EXPECT_EQ(plan.title, "VibrationMonitor");
    EXPECT_EQ(plan.defaults, core::support::validOffer("cpp-2019").plans[0].defaults);
}

TEST_F(Module, Import_replaces_nothing_unasked)
{
    const auto manifest = file("deployment.json", cli({"manifest", project()}).out);
    ASSERT_EQ(cli({"import", manifest, "-o", path("imported")}).exit, kClean);
    core::ProjectContent content = core::loadProject(path("imported"))->content;
    content.offer.plans[0].defaults.environment = {{"MINE", "1", {}}};
    ASSERT_TRUE(core::saveProject(path("imported"), content));
    const auto run = cli({"import", manifest, "-o", path("imported")});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_EQ(run.err, "offerwright-cli: The module would replace what the plan “standard” has: "
                       "Environment variables. Nothing was changed. Add --replace to take "
                       "the module's.\n");
    EXPECT_EQ(core::loadProject(path("imported"))->content.offer, content.offer);
    EXPECT_EQ(cli({"import", manifest, "-o", path("imported"), "--replace"}).exit, kClean);
    EXPECT_EQ(core::loadProject(path("imported"))->content.offer.plans[0].defaults,
              core::support::validOffer("cpp-2019").plans[0].defaults);
}

TEST_F(Module, Import_of_an_unknown_module_suggests_one)
{
    const auto manifest = file("deployment.json", cli({"manifest", project()}).out);
    const auto run =
        cli({"import", manifest, "-o", path("imported"), "--module", "VibrationMonitr"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("Did you mean \"VibrationMonitor\"?"));
}

TEST_F(Module, Import_takes_the_service_of_that_name_and_tells_those_there_are)
{
    const auto compose = file("compose.yaml", "services:\n  my web:\n    image: i\n"
                                              "  db:\n    image: j\n");
    EXPECT_EQ(cli({"import", compose, "-o", path("imported"), "--service", "my web"}).exit, kClean);
    const auto run = cli({"import", compose, "-o", path("other"), "--service", "web"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("has no module \"web\". It has: my web, db."));
    EXPECT_FALSE(fs::exists(path("other")));
}

TEST_F(Module, Import_tells_a_fault_of_YAML_with_its_place)
{
    const auto compose = file("compose.yaml", "services:\n  web:\n    image: i\n   x: 1\n");
    const auto run = cli({"import", compose, "-o", path("imported")});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("compose.yaml:4:4: this is no YAML: "));
}

TEST_F(Module, Import_of_an_image_fills_what_is_empty)
{
    const auto image = file("image.json", R"([{"RepoTags":["contoso.azurecr.io/pump:1.0.0"],
        "Architecture":"amd64","Os":"linux","Config":{"User":"1000","Env":["MODE=demo"]}}])");
    const auto run = cli({"import", image, "-o", path("imported")});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_EQ(run.out, "Imported the image into " + path("imported") + R"(
Taken
  Registry name: “contoso”
  Repository: “pump”
  Tag: “1.0.0”
  Variable MODE: “demo”
Offered, and taken with --replace
  User: “1000”
)");
    EXPECT_THAT(cli({"import", image, "-o", path("imported"), "--replace"}).out,
                HasSubstr("Taken\n  User: “1000”\n"));
    const auto imported = core::loadProject(path("imported"));
    ASSERT_TRUE(imported);
    const core::Plan& plan = imported->content.offer.plans.at(0);
    EXPECT_EQ(plan.title, "pump");
    EXPECT_EQ(plan.defaults.createOptions, R"({"User":"1000"})");
}

TEST_F(Module, Import_asks_which_of_several_images)
{
    const auto images = file("images.json", R"([{"RepoTags":["a:1"],"Architecture":"x","Config":{}},
                                {"RepoTags":["b:1"],"Architecture":"x","Config":{}}])");
    const auto run = cli({"import", images, "-o", path("imported")});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("has several images: a:1, b:1. Say which one with --module."));
    EXPECT_EQ(cli({"import", images, "-o", path("imported"), "--module", "b:1"}).exit, kClean);
}

TEST_F(Module, Import_of_no_manifest_says_so)
{
    const auto run = cli({"import", file("a.json", "{}"), "-o", path("imported")});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("deploys no module"));
    EXPECT_FALSE(fs::exists(path("imported")));
}

} // namespace
