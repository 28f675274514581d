#include "core/bundle/sidecar/cpp_offer.h"
#include "core/bundle/sidecar/resource_tree.h"
#include "core/intake/intake.h"
#include "core/intake/kinds.h"
#include "tests/core/intake/intake_inputs.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

using namespace core;
using namespace core::intake;
using namespace core::support;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

namespace {

namespace fs = std::filesystem;

void putIntakeFile(const fs::path& file, const std::string& bytes)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<std::string> intakeSentences(const std::vector<Message>& messages)
{
    std::vector<std::string> result;
    for (const Message& message : messages)
        result.push_back(inEnglish(message));
    return result;
}

/// "read", or the error.
std::string intakeFault(const intake::Source& source, std::string_view kind)
{
    const auto told = read(source, *kindOf(kind));
    return told ? "read" : inEnglish(told.error().message);
}

std::string intakeFaultOfText(const std::string& text, std::string_view kind)
{
    return intakeFault({"file", false, text}, kind);
}

Told toldByPath(const fs::path& path)
{
    const intake::Source source = sourceAt(path).value();
    return read(source, *recognisedKind(source)).value();
}

TEST(HostileIntake, Json_that_is_cut_off_is_told_with_its_place)
{
    for (const auto& [kind, text] :
         {std::pair("cpp-offer", sidecar::cppOffer(validOffer())),
          std::pair("resource-tree", sidecar::resourceTree(validOffer(), {}))})
        for (std::size_t size = 1; size + 2 < text.size(); size += 61)
            EXPECT_THAT(intakeFaultOfText(text.substr(0, size), kind), StartsWith("Line ")) << size;
}

TEST(HostileIntake, Json_that_is_nested_without_end_is_refused)
{
    const std::string deep = R"({"definition":{"offer":)" + std::string(100'000, '[');
    EXPECT_THAT(intakeFaultOfText(deep, "cpp-offer"), StartsWith("Line 1, column "));
}

TEST(HostileIntake, Values_of_the_wrong_kind_are_passed_over)
{
    const auto told = read({"a", false, R"({"definition": {"offer": {
        "microsoft-azure-marketplace.title": ["a"], "microsoft-azure-marketplace.usefulLinks": 7,
        "microsoft-azure-marketplace.categories": {"a": 1}}, "plans": "none"}})"},
                           *kindOf("cpp-offer"));
    ASSERT_TRUE(told);
    EXPECT_THAT(told->fields(), IsEmpty());
}

TEST(HostileIntake, A_list_without_end_is_cut_and_said_so)
{
    std::string table;
    for (int at = 0; at < 3000; ++at)
        table += "Link;https://x.example/" + std::to_string(at) + '\n';
    const auto told = read({"links.csv", false, table}, *kindOf("links"));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->offer().listing.links.size(), 1000U);
    EXPECT_THAT(intakeSentences(told->leftOut),
                ElementsAre("Listing › Useful links: only the first 1000 are taken."));
}

TEST(HostileIntake, A_link_out_of_the_folder_is_not_followed)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "secret", "not yours");
    putIntakeFile(folder / "in/title.txt", "Pump");
    fs::create_symlink(folder / "secret", folder / "in/summary.txt");
    fs::create_directory_symlink(folder.path(), folder / "in/plans");
    const Told told = toldByPath(folder / "in");
    EXPECT_EQ(told.offer().listing.title, "Pump");
    EXPECT_EQ(told.offer().listing.summary, "");
    EXPECT_THAT(intakeSentences(told.leftOut),
                ElementsAre("plans is a link and was not followed. Put the file itself into the "
                            "folder.",
                            "summary.txt is a link and was not followed. Put the file itself into "
                            "the folder."));
}

TEST(HostileIntake, A_bundle_with_a_changed_byte_is_refused_packed_and_unpacked)
{
    const Bundle bundle = BundleCase().make().value();
    std::string bytes = bundle.archive.joined();
    bytes[bytes.find("Vibration Monitor")] = 'v';
    EXPECT_NE(intakeFaultOfText(bytes, "bundle"), "read");
    const TemporaryFolder folder;
    for (const auto& [name, content] : bundle.files)
        putIntakeFile(folder / name, *content);
    putIntakeFile(folder / (std::string(kFolder) + "data/text/title.txt"), "Other");
    EXPECT_THAT(intakeFault({folder.path(), true}, "bundle"),
                StartsWith("The bundle is not as it was exported; "));
}

TEST(HostileIntake, An_archive_of_another_program_is_refused)
{
    EXPECT_NE(intakeFaultOfText(std::string("PK\x03\x04") + std::string(400, 'x'), "bundle"),
              "read");
}

TEST(HostileIntake, The_source_stays_as_it_was)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "title.txt", "Pump");
    const auto before = fs::last_write_time(folder / "title.txt");
    EXPECT_EQ(toldByPath(folder.path()).offer().listing.title, "Pump");
    EXPECT_EQ(fs::last_write_time(folder / "title.txt"), before);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(HostileIntake, Encodings_of_Windows_are_read_and_said)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "word.htm", "<html><p>Pr\xFC"
                                       "fung \x93of\x94 pumps</p></html>");
    const Told windows = toldByPath(folder / "word.htm");
    EXPECT_EQ(windows.offer().listing.description, "<p>Prüfung “of” pumps</p>");
    EXPECT_THAT(intakeSentences(windows.changed), Contains("The file was read as Windows-1252."));
    putIntakeFile(folder / "utf16.md", std::string("\xFF\xFE#\0 \0\xDC\0", 8));
    const Told wide = toldByPath(folder / "utf16.md");
    EXPECT_EQ(wide.offer().listing.description, "<h1>Ü</h1>");
    EXPECT_THAT(intakeSentences(wide.changed), Contains("The file was read as UTF-16."));
}

TEST(HostileIntake, Half_a_letter_at_the_end_is_no_silent_loss)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "cut.md", std::string("\xFF\xFE"
                                                 "a\0b",
                                                 5));
    EXPECT_EQ(toldByPath(folder / "cut.md").offer().listing.description, "<p>a\uFFFD</p>");
}

TEST(HostileIntake, Bytes_that_are_no_text_are_nothing_to_import)
{
    EXPECT_EQ(recognisedKind({"a", false,
                              std::string("\x7F"
                                          "ELF\0\0",
                                          6)}),
              nullptr);
    EXPECT_EQ(recognisedKind({"a", false, ""}), nullptr);
}

TEST(HostileIntake, A_command_line_is_known_behind_any_prompt_and_sudo)
{
    for (const char* line : {"docker run img", "user@host:~$ sudo -E docker run img",
                             "PS C:\\> docker container create img", "nerdctl run img"})
        EXPECT_EQ(recognisedKind({"a", false, line}), kindOf("module")) << line;
}

TEST(HostileIntake, A_secret_becomes_a_placeholder_and_is_said)
{
    ProjectContent content;
    Told told = read({"a", false,
                      "Use "
                      "AccountKey="
                      "q7Fz0cVtR2mYb8KxW4pLs9NdJ6hGu3EaTiQoX1vCwMyBk5ZrSf0HlPn8Ud2Ge7AjIx4Vt6RqOb9L"
                      "c3Ws==; to start."},
                     *kindOf("description"))
                    .value();
    const Intake intake = intakeOf(std::move(told), content);
    ASSERT_EQ(intake.proposals.size(), 1U);
    EXPECT_EQ(intake.proposals.front().offered.find("q7Fz0"), std::string::npos);
    EXPECT_THAT(intakeSentences(intake.changed), Contains(HasSubstr("“…” stands in its place")));
}

TEST(HostileIntake, A_picture_takes_no_other_ones_place)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "logo-small.png", "new");
    ProjectContent content;
    content.offer.media.logos.medium = "logos/logo-small.png";
    content.assets.emplace("logos/logo-small.png", std::make_shared<const std::string>("old"));
    const Intake intake = intakeOf(toldByPath(folder.path()), content);
    ASSERT_EQ(intake.proposals.size(), 1U);
    takeOver(intake, {&intake.proposals.front()}, content);
    EXPECT_EQ(content.offer.media.logos.small, "logos/logo-small-2.png");
    EXPECT_EQ(*content.assets.at("logos/logo-small.png"), "old");
    EXPECT_EQ(*content.assets.at("logos/logo-small-2.png"), "new");
}

TEST(HostileIntake, What_is_not_understood_is_listed)
{
    const TemporaryFolder folder;
    putIntakeFile(folder / "title.txt", "Pump");
    putIntakeFile(folder / "recipe.txt", "Salt");
    putIntakeFile(folder / "fr-FR/title.txt", "Pompe");
    putIntakeFile(folder / "en-US/summary.txt", "Short");
    const Told told = toldByPath(folder.path());
    EXPECT_THAT(intakeSentences(told.notUnderstood),
                ElementsAre("recipe.txt: its name is that of no field. Name it after one, or "
                            "import the file itself."));
    EXPECT_THAT(intakeSentences(told.leftOut),
                ElementsAre("The texts in “fr-FR”: a listing has one "
                            "language, and “en-US” was taken."));
}

} // namespace
