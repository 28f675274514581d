#include "core/project/save.h"

#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using core::support::validOffer;
namespace fs = std::filesystem;

namespace {

class SaveProject : public ::testing::Test {
protected:
    SaveProject()
    {
        std::string pattern = (fs::temp_directory_path() / "offerwright-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~SaveProject() override { fs::remove_all(m_folder); }

    [[nodiscard]] const fs::path& folder() const { return m_folder; }

    void put(const std::string& name, const std::string& bytes) const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }

    /// Every regular file of the folder by relative path.
    [[nodiscard]] std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> result;
        for (const auto& entry : fs::recursive_directory_iterator(m_folder))
            if (entry.is_regular_file()) {
                std::ostringstream bytes;
                bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
                result[entry.path().lexically_relative(m_folder)] = bytes.str();
            }
        return result;
    }

    [[nodiscard]] std::string save(const Offer& offer) const
    {
        const auto done = saveProject(m_folder, {offer, {}});
        return done ? "" : inEnglish(done.error().message);
    }

private:
    fs::path m_folder;
};

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
    put("offer.json", R"({"schemaVersion": 2})");
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
    EXPECT_EQ(project->problems[0].place, (Place{"offer.json", 1, 32, 1, 39}));
    EXPECT_TRUE(project->content.assets.empty());
}

TEST_F(SaveProject, A_missing_offer_file_is_an_error_with_its_path)
{
    const auto project = loadProject(folder());
    ASSERT_FALSE(project);
    EXPECT_THAT(inEnglish(project.error().message),
                ::testing::HasSubstr((folder() / "offer.json").string()));
}

TEST_F(SaveProject, A_named_pipe_is_no_offer_file)
{
    ASSERT_EQ(::mkfifo((folder() / "offer.json").c_str(), 0600), 0);
    EXPECT_FALSE(loadProject(folder()));
}

/// Lets so many calls of the disk pass before one fails.
int callsLeft = 0;

bool callPasses()
{
    errno = ENOSPC;
    return callsLeft-- > 0;
}

ssize_t writeSome(int file, const void* bytes, size_t size)
{
    return callPasses() ? ::write(file, bytes, std::min<size_t>(size, 50)) : -1;
}

int syncOrFail(int file)
{
    return callPasses() ? ::fsync(file) : -1;
}

int renameOrFail(const char* from, const char* to)
{
    return callPasses() ? std::rename(from, to) : -1;
}

Offer changedOffer()
{
    Offer offer = validOffer();
    offer.listing.description = "<p>Changed</p>";
    offer.listing.title = "Changed";
    return offer;
}

TEST_F(SaveProject, A_disk_that_fails_at_any_call_leaves_each_file_old_or_new)
{
    ASSERT_EQ(save(validOffer()), "");
    const auto before = files();
    const auto after = projectFiles(changedOffer());
    int failures = 0;
    for (bool done = false; !done;) {
        callsLeft = failures;
        const auto saved =
            saveProjectWith(folder(), {changedOffer(), {}}, {writeSome, syncOrFail, renameOrFail});
        done = saved.has_value();
        for (const auto& [name, bytes] : files())
            EXPECT_TRUE((before.contains(name) && bytes == before.at(name))
                        || (after.contains(name) && bytes == after.at(name)))
                << name << " after " << failures << " calls";
        if (!done) {
            EXPECT_THAT(inEnglish(saved.error().message),
                        ::testing::HasSubstr("No space left on device"));
            ++failures;
        }
    }
    EXPECT_GT(failures, 10);
    EXPECT_EQ(files(), after);
}

int renamesLeft = 0;

int renameSome(const char* from, const char* to)
{
    errno = ENOSPC;
    return renamesLeft-- > 0 ? std::rename(from, to) : -1;
}

TEST_F(SaveProject, A_disk_that_fails_at_the_first_file_changes_nothing_and_says_so)
{
    ASSERT_EQ(save(validOffer()), "");
    const auto before = files();
    renamesLeft = 0;
    const auto saved =
        saveProjectWith(folder(), {changedOffer(), {}}, {::write, ::fsync, renameSome});
    ASSERT_FALSE(saved);
    EXPECT_EQ(inEnglish(saved.error().message),
              "Cannot write " + (folder() / "description.html").string()
                  + ": No space left on device. Nothing was changed; make room or choose a folder "
                    "you may write to, then save again.");
    EXPECT_EQ(files(), before);
}

TEST_F(SaveProject, A_disk_that_fails_between_two_files_says_how_many_are_saved)
{
    ASSERT_EQ(save(validOffer()), "");
    auto expected = files();
    expected["description.html"] = projectFiles(changedOffer()).at("description.html");
    renamesLeft = 1;
    const auto saved =
        saveProjectWith(folder(), {changedOffer(), {}}, {::write, ::fsync, renameSome});
    ASSERT_FALSE(saved);
    EXPECT_EQ(inEnglish(saved.error().message),
              "Cannot write " + (folder() / "offer.json").string()
                  + ": No space left on device. 1 of 2 changed files are saved, this and those "
                    "after it are as they were. Make room, or see that you may write to the "
                    "folder, then save again.");
    EXPECT_EQ(files(), expected);
}

/// Ends the process, as kill -9 would, at the call that is not to pass.
ssize_t writeOrDie(int file, const void* bytes, size_t size)
{
    if (callsLeft-- <= 0)
        ::_exit(1);
    return ::write(file, bytes, std::min<size_t>(size, 50));
}

int syncOrDie(int /*file*/)
{
    if (callsLeft-- <= 0)
        ::_exit(1);
    return 0;
}

int renameOrDie(const char* from, const char* to)
{
    if (callsLeft-- <= 0)
        ::_exit(1);
    return std::rename(from, to);
}

TEST_F(SaveProject, A_process_that_dies_at_any_call_leaves_each_file_old_or_new)
{
    ASSERT_EQ(save(validOffer()), "");
    const auto before = files();
    const auto after = projectFiles(changedOffer());
    int status = 1;
    for (int calls = 0; status != 0; ++calls) {
        const pid_t child = ::fork();
        if (child == 0) {
            callsLeft = calls;
            const auto saved = saveProjectWith(folder(), {changedOffer(), {}},
                                               {writeOrDie, syncOrDie, renameOrDie});
            ::_exit(saved ? 0 : 2);
        }
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        for (const auto& [name, bytes] : files()) {
            const bool isTemporary = fs::path(name).filename().string().starts_with('.');
            EXPECT_TRUE(isTemporary || (before.contains(name) && bytes == before.at(name))
                        || (after.contains(name) && bytes == after.at(name)))
                << name << " after " << calls << " calls";
        }
        ASSERT_LT(calls, 1000);
    }
    EXPECT_EQ(files(), after);
}

} // namespace
