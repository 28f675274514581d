#include "core/offer/access.h"
#include "tests/cli/project.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using tests::cli;
using tests::Run;

namespace {

constexpr const char* kHostile = "x\n::error::y\r::warning::z\xE2\x80\xAE\x1b[31m\xC2\x9B w";

/// The lines of the output that a value began or ended, or that hold what steers a terminal.
std::vector<std::string> steered(const Run& run)
{
    // A program that died wrote no line, either.
    EXPECT_TRUE(run.exit >= 0 && run.exit <= tests::kUnreadable) << run.exit << run.err;
    std::vector<std::string> lines;
    std::istringstream text(run.out + run.err);
    for (std::string line; std::getline(text, line);) {
        bool isSteered = line.starts_with("::");
        for (const char* sign : {"\r", "\x1b", "\xE2\x80\xAE", "\xC2\x9B"})
            isSteered = isSteered || line.find(sign) != std::string::npos;
        if (isSteered)
            lines.push_back(line);
    }
    return lines;
}

std::vector<core::FieldPath> textFields(const core::Offer& offer)
{
    std::vector<core::FieldPath> fields;
    for (const core::FieldText& field : core::fieldTexts(offer)) {
        core::Offer changed = offer;
        if (core::setTextAt(changed, field.where, kHostile))
            fields.push_back(field.where);
    }
    return fields;
}

TEST(HostileValues, In_any_field_begin_no_line_of_a_check)
{
    const core::Offer offer = tests::readyOffer();
    for (const core::FieldPath& field : textFields(offer)) {
        core::Offer changed = offer;
        ASSERT_TRUE(core::setTextAt(changed, field, kHostile));
        const tests::Project project(changed);
        EXPECT_EQ(steered(cli({"check", project.path()})), std::vector<std::string>())
            << field.str();
    }
}

TEST(HostileValues, In_every_field_begin_no_line_of_fix_and_export)
{
    core::Offer offer = tests::readyOffer();
    for (const core::FieldPath& field : textFields(offer))
        ASSERT_TRUE(core::setTextAt(offer, field, kHostile));
    const tests::Project project(offer);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"fix", project.path(), "--dry-run"},
             {"export", project.path(), "-o", project.beside("b.zip")},
             {"export", project.path(), "--draft", "-o", project.beside("b.zip")},
             {"check", project.path(), "--profile", "pc-2022"}})
        EXPECT_EQ(steered(cli(words)), std::vector<std::string>()) << words[0];
}

TEST(HostileValues, In_the_name_of_a_folder_begin_no_line)
{
    const core::support::TemporaryFolder folder;
    const std::string name = (folder / "a\n::error::b\x1b[31m").string();
    EXPECT_EQ(steered(cli({"new", name})), std::vector<std::string>());
    EXPECT_EQ(steered(cli({"new", name})), std::vector<std::string>());
    EXPECT_EQ(steered(cli({"check", name})), std::vector<std::string>());
    EXPECT_EQ(steered(cli({"verify", name + "/offer.json"})), std::vector<std::string>());
    EXPECT_EQ(steered(cli({"image", name + "/none.png"})), std::vector<std::string>());
    EXPECT_EQ(steered(cli({"import", name + "/none.json", "-o", name})),
              std::vector<std::string>());
}

/// A file of the folder with this text.
std::string fileWith(const core::support::TemporaryFolder& folder, const std::string& text)
{
    std::string file = (folder / "input.json").string();
    std::ofstream(file) << text;
    return file;
}

TEST(BrokenInput, Is_told_with_file_line_and_column)
{
    const core::support::TemporaryFolder folder;
    const std::string file = fileWith(folder, "{\n  \"a\": [1,\n}\n");
    const tests::Project project;
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"import", file, "-o", (folder / "p").string()},
                                               {"check", project.path(), "--profile", file},
                                               {"check", project.path(), "--facts", file}}) {
        const tests::Run run = cli(words);
        EXPECT_EQ(run.exit, tests::kUnreadable) << words[0] << words[2];
        EXPECT_TRUE(run.err.starts_with("offerwright-cli: " + file + ":2:")) << run.err;
    }
}

TEST(BrokenInput, Profile_that_cannot_be_read_gives_3_and_an_unknown_name_2)
{
    const core::support::TemporaryFolder folder;
    const tests::Project project;
    for (const char* command : {"check", "fix", "export"}) {
        const auto exitWith = [&](const std::string& profile) {
            std::vector<std::string> words{command, project.path(), "--profile", profile};
            if (command == std::string_view("export"))
                words.insert(words.end(), {"-o", project.beside("b.zip")});
            return cli(words).exit;
        };
        EXPECT_EQ(exitWith((folder / "none.json").string()), tests::kUnreadable) << command;
        EXPECT_EQ(exitWith(fileWith(folder, "{}")), tests::kUnreadable) << command;
        EXPECT_EQ(exitWith("pc-1999"), tests::kUsage) << command;
    }
}

TEST(BrokenInput, Names_of_many_modules_are_bounded_and_the_file_is_named)
{
    std::string modules;
    for (int at = 0; at < 500; ++at)
        modules += (at == 0 ? "" : ",") + ("\"m" + std::to_string(at) + "\"")
                   + R"(: {"type": "docker", "settings": {"image": "contoso/m:1.0.0"}})";
    const core::support::TemporaryFolder folder;
    const std::string file =
        fileWith(folder, R"({"modulesContent": {"$edgeAgent": {"properties.desired": {"modules": {)"
                             + modules + "}}}}}");
    const tests::Run run = cli({"import", file, "-o", (folder / "p").string()});
    EXPECT_EQ(run.exit, tests::kUsage);
    EXPECT_TRUE(run.err.starts_with("offerwright-cli: " + file + " has several modules: m0, "))
        << run.err;
    EXPECT_LT(run.err.size(), 600u);
}

TEST(BrokenInput, Left_by_a_killed_run_does_not_stand_in_the_way)
{
    const core::support::TemporaryFolder folder;
    std::ofstream(folder / ".offer.json.new") << "{";
    EXPECT_EQ(cli({"new", folder.path().string()}).exit, tests::kClean);
    EXPECT_FALSE(std::filesystem::exists(folder / ".offer.json.new"));
}

} // namespace
