#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/published.h"
#include "core/project/save.h"
#include "core/project/save_journal.h"
#include "tests/core/project/save_fixture.h"

#include <gmock/gmock.h>

#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using core::support::SaveProject;
using core::support::validOffer;
namespace fs = std::filesystem;

namespace {

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
        ASSERT_TRUE(finishSave(folder(), platform::DiskCalls::system()));
        EXPECT_THAT(files(), ::testing::AnyOf(before, after)) << "after " << failures << " calls";
        ASSERT_EQ(save(validOffer()), "");
        if (!done) {
            EXPECT_THAT(inEnglish(saved.error().message),
                        ::testing::HasSubstr("No space left on device"));
            ++failures;
        }
    }
    EXPECT_GT(failures, 10);
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
    // The journal's is the first.
    renamesLeft = 1;
    const auto saved =
        saveProjectWith(folder(), {changedOffer(), {}}, {::write, ::fsync, renameSome});
    ASSERT_FALSE(saved);
    EXPECT_EQ(inEnglish(saved.error().message),
              "Cannot write " + (folder() / "description.html").string()
                  + ": No space left on device. Nothing was changed; make room or choose a folder "
                    "you may write to, then save again.");
    EXPECT_EQ(files(), before);
}

TEST_F(SaveProject, A_disk_that_fails_between_two_files_says_so_and_the_new_offer_is_read_whole)
{
    ASSERT_EQ(save(validOffer()), "");
    renamesLeft = 2;
    const auto saved =
        saveProjectWith(folder(), {changedOffer(), {}}, {::write, ::fsync, renameSome});
    ASSERT_FALSE(saved);
    EXPECT_EQ(inEnglish(saved.error().message),
              "Cannot write " + (folder() / "offer.json").string()
                  + ": No space left on device. 1 of 2 changed files are in their places; the "
                    "others lie beside theirs, and the next save puts them there. Make room, or "
                    "see that you may write to the folder, then save again.");
    const auto project = loadProject(folder());
    ASSERT_TRUE(project);
    EXPECT_EQ(project->content.offer, changedOffer());
    ASSERT_EQ(save(changedOffer()), "");
    EXPECT_EQ(files(), projectFiles(changedOffer()));
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

/// Saves the changed offer in a process that ends at that call; 0 where all calls passed.
int statusOfSaveThatDiesAfter(int calls, const fs::path& folder)
{
    const pid_t child = ::fork();
    if (child == 0) {
        callsLeft = calls;
        const auto saved =
            saveProjectWith(folder, {changedOffer(), {}}, {writeOrDie, syncOrDie, renameOrDie});
        ::_exit(saved ? 0 : 2);
    }
    int status = 1;
    return ::waitpid(child, &status, 0) == child ? status : -1;
}

TEST_F(SaveProject, A_process_that_dies_at_any_call_leaves_the_old_offer_or_the_new_one)
{
    ASSERT_EQ(save(validOffer()), "");
    const auto before = files();
    for (int calls = 0; statusOfSaveThatDiesAfter(calls, folder()) != 0; ++calls) {
        ASSERT_LT(calls, 1000);
        const auto project = loadProject(folder());
        ASSERT_TRUE(project);
        EXPECT_THAT(project->content.offer, ::testing::AnyOf(validOffer(), changedOffer()))
            << "after " << calls << " calls";
        // The next save tidies up, whichever it found.
        ASSERT_EQ(save(validOffer()), "");
        EXPECT_EQ(files(), before) << "after " << calls << " calls";
    }
    EXPECT_EQ(files(), projectFiles(changedOffer()));
}

/// The number of calls after which the journal and the first of two files are in place.
int callsUntilFirstFile(const fs::path& folder)
{
    for (int calls = 0; calls < 1000; ++calls) {
        const int status = statusOfSaveThatDiesAfter(calls, folder);
        if (status == 0)
            break;
        if (fs::exists(folder / ".offerwright-save")
            && !fs::exists(folder / ".description.html.new"))
            return calls;
        EXPECT_TRUE(saveProject(folder, {validOffer(), {}}));
    }
    return -1;
}

TEST_F(SaveProject,
       What_somebody_wrote_after_a_save_that_was_cut_off_is_neither_hidden_nor_replaced)
{
    ASSERT_EQ(save(validOffer()), "");
    ASSERT_NE(callsUntilFirstFile(folder()), -1);
    auto files = projectFiles(validOffer());
    const std::string offerJson = files.at("offer.json");
    put("offer.json", offerJson + "\n");
    const auto project = loadProject(folder());
    ASSERT_TRUE(project);
    EXPECT_EQ(project->content.offer.listing.title, validOffer().listing.title);
    Offer offer = project->content.offer;
    offer.listing.title = "Third";
    ASSERT_EQ(save(offer), "");
    auto expected = projectFiles(offer);
    expected.at("offer.json") += "\n";
    EXPECT_EQ(this->files(), expected);
}

TEST_F(SaveProject, A_save_of_other_files_finishes_one_that_was_cut_off)
{
    ASSERT_EQ(save(validOffer()), "");
    ASSERT_NE(callsUntilFirstFile(folder()), -1);
    ASSERT_TRUE(savePublished(folder(), {validOffer(), {}, {}, {}, {}}));
    auto expected = projectFiles(changedOffer());
    expected["published.json"] = files().at("published.json");
    EXPECT_EQ(files(), expected);
}

TEST_F(SaveProject, A_journal_that_names_files_elsewhere_is_not_followed)
{
    ASSERT_EQ(save(validOffer()), "");
    const auto before = files();
    put("inside/.victim.new", "stolen");
    put(".offerwright-save", "offerwright-save 1\n- ../victim\n- inside/victim\n");
    ASSERT_EQ(save(validOffer()), "");
    EXPECT_FALSE(fs::exists(folder().parent_path() / "victim"));
    EXPECT_FALSE(fs::exists(folder() / "inside" / "victim"));
}

} // namespace
