#include "core/intake/kinds.h"
#include "core/project/load.h"
#include "tests/cli/run.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kUnreadable;
using tests::kUsage;

namespace {

namespace fs = std::filesystem;

/// What is imported into an offer, and the project that it becomes.
class Importing : public testing::Test {
protected:
    std::string file(const std::string& name, const std::string& text) const
    {
        const fs::path path = m_folder / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string project() const { return (m_folder / "offer").string(); }
    [[nodiscard]] core::Offer offer() const
    {
        return core::loadProject(project()).value().content.offer;
    }

    core::support::TemporaryFolder m_folder;
};

TEST_F(Importing, A_broken_project_is_named_with_its_place)
{
    const std::string broken = file("offer/offer.json", "{\n\"schema\": ");
    const auto run =
        cli({"import", file("links.csv", "Docs,https://x.example\n"), "-o", project()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr(broken + ":"));
}

TEST_F(Importing, A_manifest_of_another_encoding_is_read_and_that_is_said)
{
    std::string bytes = "\xFF\xFE";
    for (const char c : std::string(R"({"services": {"pump": {"image": "c.azurecr.io/pump:1"}}})"))
        bytes.append(1, c).append(1, '\0');
    const auto run = cli({"import", file("compose.json", bytes), "-o", project()});
    EXPECT_EQ(run.exit, kClean) << run.err;
    EXPECT_THAT(run.out, HasSubstr("The file was read as UTF-16."));
    EXPECT_EQ(offer().plans.front().image.repository, "pump");
}

TEST_F(Importing, A_folder_becomes_a_project_and_each_part_of_it_is_told)
{
    file("texts/title.txt", "Pump watch\n");
    file("texts/notes.doc", "?");
    file("texts/screenshots/1.png", "picture");
    file("texts/screenshots/1.txt", "All pumps");
    const auto run = cli({"import", (m_folder / "texts").string(), "-o", project()});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_EQ(run.out, "Imported a folder with a file for each field into " + project() + R"(
Taken
  Screenshots “screenshots/1.png”: “screenshots/1.png · All pumps”
  Listing: Title: “Pump watch”
Not understood
  notes.doc: its name is that of no field. Name it after one, or import the file itself.
)");
    EXPECT_EQ(offer().listing.title, "Pump watch");
    EXPECT_EQ(offer().plans.size(), 1U);
    EXPECT_TRUE(fs::exists(fs::path(project()) / "screenshots/1.png"));
}

TEST_F(Importing, What_stands_there_is_replaced_only_on_demand)
{
    const auto first = file("a.md", "First text");
    const auto second = file("b.md", "Second text");
    EXPECT_EQ(cli({"import", first, "-o", project()}).exit, kClean);
    EXPECT_THAT(cli({"import", second, "-o", project()}).out,
                HasSubstr("Offered, and taken with --replace\n  Listing: Description: “<p>Second "
                          "text</p>” in place of “<p>First text</p>”"));
    EXPECT_EQ(offer().listing.description, "<p>First text</p>");
    EXPECT_EQ(cli({"import", second, "-o", project(), "--replace"}).exit, kClean);
    EXPECT_EQ(offer().listing.description, "<p>Second text</p>");
}

TEST_F(Importing, A_wrong_kind_is_named_with_the_right_one)
{
    const auto table = file("links.csv", "title,url\nDocs,https://x.example\n");
    const auto run = cli({"import", table, "-o", project(), "--kind", "cpp-offer"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr(table
                                   + ":1:1: this is not an offer of the Cloud Partner Portal, but "
                                     "a table of links. Leave --kind out, or say --kind links."));
    EXPECT_FALSE(fs::exists(project()));
}

TEST_F(Importing, A_kind_that_is_named_decides)
{
    const auto table = file("links.csv", "title,url\nDocs,https://x.example\n");
    EXPECT_EQ(cli({"import", table, "-o", project(), "--kind", "description"}).exit, kClean);
    EXPECT_EQ(offer().listing.description, "<p>title,url Docs,https://x.example</p>");
}

TEST_F(Importing, A_table_without_a_web_address_is_no_description)
{
    for (const std::string text : {"Bad,nota url\n", "www.a.example/docs\n"}) {
        const auto table = file("links.csv", text);
        const auto run = cli({"import", table, "-o", project()});
        EXPECT_EQ(run.exit, kUnreadable);
        EXPECT_THAT(run.err, HasSubstr(table
                                       + ":1:1: neither here nor below has a line a web address "
                                         "with http:// or https://: "));
        EXPECT_FALSE(fs::exists(project()));
    }
}

TEST_F(Importing, A_line_of_a_table_without_a_web_address_is_not_understood)
{
    const auto table = file("links.csv", "Docs,https://x.example\nBad,nota url\nc\nd\n");
    const auto run = cli({"import", table, "-o", project()});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("Not understood\n  Line 2 has no web address with http:// or "
                                   "https://: Bad, nota url\n  Line 3 has"));
    EXPECT_EQ(offer().listing.links.size(), 1U);
    EXPECT_EQ(offer().listing.description, "");
}

TEST_F(Importing, A_text_of_another_ending_is_a_description_only_on_demand)
{
    const auto log = file("build.log", "It works");
    const auto run = cli({"import", log, "-o", project()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("--kind description takes a text as the description."));
    EXPECT_FALSE(fs::exists(project()));
    EXPECT_EQ(cli({"import", log, "-o", project(), "--kind", "description"}).exit, kClean);
    EXPECT_EQ(offer().listing.description, "<p>It works</p>");
}

TEST_F(Importing, A_file_is_what_its_ending_says_before_its_content_is_asked)
{
    const auto json = file("broken.json", "not json");
    EXPECT_THAT(cli({"import", json, "-o", project()}).err, HasSubstr(json + ":"));
    const auto yaml = file("broken.yaml", "title: a pump\n");
    EXPECT_EQ(cli({"import", yaml, "-o", project()}).exit, kUnreadable);
    EXPECT_FALSE(fs::exists(project()));
    const auto markdown = file("README.md", "[![built](a.svg)](b) Watches pumps");
    EXPECT_EQ(cli({"import", markdown, "-o", project()}).exit, kClean);
    EXPECT_THAT(offer().listing.description, HasSubstr("Watches pumps"));
}

TEST_F(Importing, Json_that_is_cut_off_is_told_with_its_place_and_nothing_is_made)
{
    const auto cut = file("cut.json", "{\"definition\": {\"offer\": {\n\"a\": ");
    const auto run = cli({"import", cut, "-o", project()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr(cut + ":"));
    EXPECT_FALSE(fs::exists(project()));
}

TEST_F(Importing, Bytes_and_absent_files_are_refused)
{
    const auto bytes = file("a.bin", std::string("\x7F\0\0", 3));
    EXPECT_THAT(cli({"import", bytes, "-o", project()}).err,
                HasSubstr("nothing here is what can be imported"));
    EXPECT_EQ(cli({"import", bytes + "x", "-o", project()}).exit, kUnreadable);
    EXPECT_EQ(cli({"import", bytes, "-o", project(), "--kind", "word"}).exit, kUsage);
    EXPECT_FALSE(fs::exists(project()));
}

TEST_F(Importing, The_help_and_the_README_name_every_kind)
{
    const std::string help = cli({"help", "import"}).out;
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/README.md");
    const std::string readme{std::istreambuf_iterator<char>(in), {}};
    for (const core::intake::Kind& kind : core::intake::kinds()) {
        EXPECT_THAT(help, HasSubstr(std::string(kind.id)));
        EXPECT_THAT(readme, HasSubstr("\n| `" + std::string(kind.id) + "` |"));
    }
}

} // namespace
