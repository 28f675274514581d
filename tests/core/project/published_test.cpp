#include "core/project/published.h"

#include "core/base/sha.h"
#include "core/project/own_files.h"
#include "core/project/user/bundle_places.h"
#include "tests/support/environment.h"
#include "tests/support/pictures/picture.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <fstream>

namespace core {

namespace {

using support::Environment;
using support::TemporaryFolder;

Published publishedPump()
{
    Published result{support::validOffer(),
                     {{"logos/master.png", std::string(64, 'a')}},
                     "cpp-2019",
                     "2026-11-23",
                     std::string(64, 'b')};
    result.offer.listing.description = "<p>One</p>\n<p>\"Two\"</p>\n";
    result.offer.legal.terms = "Terms";
    result.offer.unknown = {{"mine", "1"}};
    return result;
}

std::string publishedFault(const Result<Published>& read)
{
    return read ? std::string() : inEnglish(read.error().message);
}

// A bundle holds clean copies: what was exported as it is would seem to have changed.
TEST(Published, A_picture_is_known_by_what_a_bundle_holds_of_it)
{
    const auto plain = test::pngOf(test::draw(2, 2, [](int, int) { return test::Rgba{}; }));
    const auto commented = test::withChunk(plain, "tEXt", std::string("Comment\0for Tom", 15));
    ASSERT_NE(commented, plain);
    EXPECT_EQ(digestInBundle(commented), sha256Hex(plain));
    EXPECT_EQ(digestInBundle(plain), sha256Hex(plain));
}

TEST(PublishedText, Comes_back_from_its_text)
{
    const Published before = publishedPump();
    const auto after = publishedFrom("published.json", publishedAsJson(before));
    ASSERT_TRUE(after) << publishedFault(after);
    EXPECT_EQ(*after, before);
}

TEST(PublishedText, Is_the_same_for_the_same_offer)
{
    EXPECT_EQ(publishedAsJson(publishedPump()), publishedAsJson(publishedPump()));
}

TEST(PublishedText, Has_long_texts_line_by_line)
{
    const std::string text = publishedAsJson(publishedPump());
    EXPECT_NE(text.find("\n      \"<p>One</p>\",\n"), std::string::npos) << text;
}

TEST(PublishedText, Of_something_else_says_so)
{
    EXPECT_EQ(publishedFault(publishedFrom("p.json", "{}")),
              "p.json is not what Offerwright writes of a published offer. Move it away, or note "
              "what is published with offerwright-cli published.");
    EXPECT_EQ(publishedFault(publishedFrom("p.json", R"({"schema": "offerwright-published/1"})")),
              publishedFault(publishedFrom("p.json", "{}")));
}

TEST(PublishedText, That_lacks_a_text_says_which)
{
    std::string text = publishedAsJson(publishedPump());
    text.replace(text.rfind("description.html"), 16, "other-thing.html");
    EXPECT_EQ(publishedFault(publishedFrom("p.json", text)),
              "p.json: p.json lacks the text description.html. Note what is published anew, with "
              "offerwright-cli published.");
}

TEST(PublishedText, With_a_byte_lost_is_told_and_never_crashes)
{
    const std::string text = publishedAsJson(publishedPump());
    for (std::size_t at = 0; at < text.size(); at += 7) {
        std::string damaged = text;
        damaged.erase(at, 1);
        const auto read = publishedFrom("p.json", damaged);
        EXPECT_TRUE(read || !publishedFault(read).empty()) << at;
    }
}

TEST(PublishedFile, Is_absent_where_nothing_is_published)
{
    const TemporaryFolder folder;
    EXPECT_EQ(readPublished(folder.path()).value(), std::nullopt);
}

TEST(PublishedFile, Comes_back_from_the_folder)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(savePublished(folder.path(), publishedPump()));
    EXPECT_EQ(readPublished(folder.path()).value(), publishedPump());
}

TEST(PublishedFile, Set_aside_it_is_taken_back_whole)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(savePublished(folder.path(), publishedPump()));
    const std::string name = setPublishedAside(folder.path()).value();
    ASSERT_TRUE(takePublishedBack(folder.path(), name));
    EXPECT_EQ(readPublished(folder.path()).value(), publishedPump());
    EXPECT_FALSE(std::filesystem::exists(folder.path() / name));
}

TEST(PublishedFile, Set_aside_it_replaces_nothing_that_was_noted_since)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(savePublished(folder.path(), publishedPump()));
    const std::string name = setPublishedAside(folder.path()).value();
    Published other = publishedPump();
    other.offer.listing.title = "Another";
    ASSERT_TRUE(savePublished(folder.path(), other));
    EXPECT_FALSE(takePublishedBack(folder.path(), name));
    EXPECT_EQ(readPublished(folder.path()).value(), other);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / name));
}

TEST(PublishedFile, Goes_by_another_name_when_the_update_ends_and_none_is_replaced)
{
    const TemporaryFolder folder;
    EXPECT_EQ(setPublishedAside(folder.path()).value(), "");
    for (const char* name : {"published.json.ended-1", "published.json.ended-2"}) {
        ASSERT_TRUE(savePublished(folder.path(), publishedPump()));
        EXPECT_EQ(setPublishedAside(folder.path()).value(), name);
        EXPECT_EQ(readPublished(folder.path()).value(), std::nullopt);
        EXPECT_EQ(readIfThere(folder.path() / name).value().value(),
                  publishedAsJson(publishedPump()));
    }
}

TEST(BundlePlaces, Remember_where_a_bundle_lies_until_it_is_gone)
{
    const TemporaryFolder folder;
    const Environment state("XDG_STATE_HOME", folder.path().c_str());
    const auto bundle = folder / "bundle.zip";
    std::ofstream(bundle) << "bundle";
    ASSERT_TRUE(rememberBundle("1234", bundle));
    EXPECT_EQ(rememberedBundle("1234"), bundle);
    EXPECT_EQ(rememberedBundle("5678"), std::nullopt);
    std::filesystem::remove(bundle);
    EXPECT_EQ(rememberedBundle("1234"), std::nullopt);
}

TEST(BundlePlaces, Of_a_broken_file_are_none_and_it_is_written_anew)
{
    const TemporaryFolder folder;
    const Environment state("XDG_STATE_HOME", folder.path().c_str());
    ASSERT_TRUE(keepFile(folder / "offerwright/bundles.json", "{\"bundles\": [5"));
    const auto bundle = folder / "bundle.zip";
    std::ofstream(bundle) << "bundle";
    EXPECT_EQ(rememberedBundle("1234"), std::nullopt);
    ASSERT_TRUE(rememberBundle("1234", bundle));
    EXPECT_EQ(rememberedBundle("1234"), bundle);
}

TEST(BundlePlaces, Are_not_forgotten_where_their_file_cannot_be_read)
{
    const TemporaryFolder folder;
    const Environment state("XDG_STATE_HOME", folder.path().c_str());
    std::filesystem::create_directories(folder / "offerwright/bundles.json");
    EXPECT_EQ(inEnglish(rememberBundle("1234", folder / "bundle.zip").error().message),
              (folder / "offerwright/bundles.json").string()
                  + " is no file that can be read. Remove it, or put a text file in its place.");
}

TEST(OwnFile, That_is_missing_is_absent_and_one_that_is_none_is_told)
{
    const TemporaryFolder folder;
    EXPECT_EQ(readIfThere(folder / "none").value(), std::nullopt);
    EXPECT_EQ(readIfThere(folder / "none/of/these").value(), std::nullopt);
    EXPECT_FALSE(readIfThere(folder.path()));
}

} // namespace

} // namespace core
