#include "core/project/save.h"

#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/source_locations.h"
#include "tests/core/project/save_fixture.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

using namespace core;
using core::support::SaveProject;
using core::support::validOffer;
namespace fs = std::filesystem;

namespace {

TEST_F(SaveProject, Writes_the_project_files)
{
    EXPECT_EQ(save(validOffer()), "");
    EXPECT_EQ(files(), projectFiles(validOffer()));
}

TEST_F(SaveProject, Makes_the_folder)
{
    ASSERT_TRUE(saveProject(folder() / "new" / "offer", {Offer(), {}}));
    EXPECT_TRUE(fs::exists(folder() / "new" / "offer" / "offer.json"));
}

TEST_F(SaveProject, What_was_saved_loads_again)
{
    ProjectContent content;
    content.offer.listing.description = "<p>x</p>";
    content.offer.media.logos.master = "logos/x.png";
    content.assets["logos/x.png"] = std::make_shared<const std::string>("png");
    ASSERT_TRUE(saveProject(folder(), content));
    const auto project = loadProject(folder());
    ASSERT_TRUE(project);
    EXPECT_TRUE(project->problems.empty());
    EXPECT_EQ(project->content.offer, content.offer);
    EXPECT_EQ(*project->content.assets.at("logos/x.png"), "png");
}

TEST_F(SaveProject, An_unchanged_project_changes_no_byte_however_it_is_formatted)
{
    put("offer.json", R"({"identity": {"offerId": "x"}, "extra": 1.0})");
    const auto before = files();
    EXPECT_EQ(save(loadProject(folder())->content.offer), "");
    EXPECT_EQ(files(), before);
}

/// The text with every line end of Windows and a byte order mark.
std::string ofWindows(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\r');
    return "\xEF\xBB\xBF" + text;
}

std::string replacedOnce(std::string text, std::string_view before, std::string_view after)
{
    const auto at = text.find(before);
    EXPECT_NE(at, std::string::npos) << before;
    return at == std::string::npos ? text : text.replace(at, before.size(), after);
}

TEST_F(SaveProject, A_change_of_one_value_keeps_the_form_of_all_others)
{
    Offer offer = validOffer();
    offer.listing.title = "Café";
    const auto escaped = [](const Offer& one) {
        return ofWindows(replacedOnce(projectFiles(one).at("offer.json"), "Café", "Caf\\u00e9"));
    };
    for (const auto& [name, text] : projectFiles(offer))
        put(name, name == "offer.json" ? escaped(offer) : ofWindows(text));
    const auto before = files();
    auto loaded = loadProject(folder())->content.offer;
    loaded.listing.summary = "Another summary.";
    EXPECT_EQ(save(loaded), "");
    offer.listing.summary = "Another summary.";
    auto expected = before;
    expected["offer.json"] = escaped(offer);
    EXPECT_EQ(files(), expected);
}

TEST_F(SaveProject, A_changed_text_keeps_the_line_ends_of_its_file)
{
    Offer offer = validOffer();
    put("offer.json", projectFiles(offer).at("offer.json"));
    put("description.html", "\xEF\xBB\xBF<p>a</p>\r\n<p>b</p>\r\n");
    offer.listing.description = "<p>a</p>\n<p>c</p>";
    EXPECT_EQ(save(offer), "");
    EXPECT_EQ(files().at("description.html"), "\xEF\xBB\xBF<p>a</p>\r\n<p>c</p>\r\n");
}

TEST_F(SaveProject, A_value_that_is_new_in_the_file_stands_behind_the_others)
{
    put("offer.json", R"({"schemaVersion": 3, "identity": {"offerId": "\u0078"}, "extra": 1.00})");
    auto offer = loadProject(folder())->content.offer;
    offer.identity.offerId = "y";
    EXPECT_EQ(save(offer), "");
    const std::string json = files().at("offer.json");
    EXPECT_TRUE(json.starts_with(R"({"schemaVersion": 3, "identity": {"offerId": "y", )")) << json;
    EXPECT_NE(json.find("1.00"), std::string::npos);
    EXPECT_EQ(loadProject(folder())->content.offer, offer);
}

TEST_F(SaveProject, Only_changed_files_are_written)
{
    Offer offer = validOffer();
    offer.listing.description = "<p>x</p>";
    ASSERT_EQ(save(offer), "");
    const auto before = fs::last_write_time(folder() / "description.html");
    fs::last_write_time(folder() / "description.html", before - std::chrono::hours(1));
    offer.listing.title += "!";
    ASSERT_EQ(save(offer), "");
    EXPECT_EQ(fs::last_write_time(folder() / "description.html"), before - std::chrono::hours(1));
    EXPECT_EQ(files(), projectFiles(offer));
}

TEST_F(SaveProject, Keeps_the_mode_of_a_file)
{
    ASSERT_EQ(save(Offer()), "");
    ASSERT_EQ(::chmod((folder() / "offer.json").c_str(), 0640), 0);
    ASSERT_EQ(save(validOffer()), "");
    struct stat status{};
    ASSERT_EQ(::stat((folder() / "offer.json").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0640U);
}

TEST_F(SaveProject, Removes_the_text_of_a_renamed_plan_and_nothing_else)
{
    Offer offer;
    offer.plans.resize(1);
    offer.plans[0].id = "old";
    offer.plans[0].description = "x";
    ASSERT_EQ(save(offer), "");
    put("plans/mine.html", "notes");
    offer.plans[0].id = "new";
    ASSERT_EQ(save(offer), "");
    auto expected = projectFiles(offer);
    expected["plans/mine.html"] = "notes";
    EXPECT_EQ(files(), expected);
}

TEST_F(SaveProject, A_broken_offer_file_is_copied_first)
{
    const std::string broken = R"({"identity": {"offerId": "x",}})";
    put("offer.json", broken);
    put("offer.json.broken-1", "earlier");
    const Offer offer = loadProject(folder())->content.offer;
    ASSERT_EQ(save(offer), "");
    auto expected = projectFiles(offer);
    expected["offer.json.broken-1"] = "earlier";
    expected["offer.json.broken-2"] = broken;
    EXPECT_EQ(files(), expected);
}

TEST_F(SaveProject, Refuses_to_overwrite_a_newer_format)
{
    put("offer.json", R"({"schemaVersion": 9})");
    const auto before = files();
    EXPECT_THAT(save(validOffer()), ::testing::HasSubstr("newer version of Offerwright"));
    EXPECT_EQ(files(), before);
}

TEST_F(SaveProject, Refuses_a_secret_and_names_the_field)
{
    Offer offer = validOffer();
    offer.leads.storageAccount = "x;AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==";
    EXPECT_EQ(save(offer),
              "Customer leads › Storage account name holds the key of a storage account, and a "
              "project is shared with others. Nothing was saved. Put a placeholder in its place; "
              "secrets are typed into the portal only.");
    EXPECT_TRUE(files().empty());
}

TEST_F(SaveProject, Refuses_a_secret_in_an_unknown_member)
{
    Offer offer;
    offer.identity.unknown = {{"x", "\"a;Password=hunter2\""}};
    EXPECT_THAT(save(offer), ::testing::HasSubstr("holds a password"));
}

TEST_F(SaveProject, Refuses_assets_that_leave_the_folder)
{
    ProjectContent content;
    content.assets["../x.png"] = std::make_shared<const std::string>("png");
    EXPECT_FALSE(saveProject(folder() / "in", content));
    EXPECT_TRUE(files().empty());
}

TEST_F(SaveProject, Does_not_write_through_a_link_out_of_the_folder)
{
    fs::create_directories(folder() / "in");
    fs::create_directories(folder() / "out");
    fs::create_directory_symlink(folder() / "out", folder() / "in" / "logos");
    ProjectContent content;
    content.assets["logos/x.png"] = std::make_shared<const std::string>("png");
    EXPECT_FALSE(saveProject(folder() / "in", content));
    EXPECT_TRUE(files().empty());
}

TEST_F(SaveProject, A_link_out_of_the_folder_is_not_read)
{
    put("outside.png", "png");
    put("in/offer.json", R"({"media": {"logos": {"master": "x.png"}}})");
    fs::create_symlink(folder() / "outside.png", folder() / "in" / "x.png");
    const auto project = loadProject(folder() / "in");
    ASSERT_TRUE(project);
    ASSERT_EQ(project->problems.size(), 1U);
    EXPECT_EQ(project->problems[0].place, (SourceLocation{"offer.json", 1, 32, 1, 39}));
    EXPECT_TRUE(project->content.assets.empty());
}

TEST_F(SaveProject, A_folder_without_an_offer_file_is_no_project)
{
    const auto project = loadProject(folder());
    ASSERT_FALSE(project);
    EXPECT_EQ(inEnglish(project.error().message),
              folder().string()
                  + " holds no project: it has no offer.json. Choose the folder of a project, or "
                    "import what this one has.");
}

TEST_F(SaveProject, A_named_pipe_is_no_offer_file)
{
    ASSERT_EQ(::mkfifo((folder() / "offer.json").c_str(), 0600), 0);
    EXPECT_FALSE(loadProject(folder()));
}

} // namespace
