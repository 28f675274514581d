#include "core/text/addresses/url_search.h"

#include "core/text/addresses/percent.h"
#include "core/text/addresses/url_query.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

std::vector<std::string> foundIn(std::string_view text)
{
    std::vector<std::string> found;
    for (const TextRange& range : urlsIn(text))
        found.emplace_back(partOf(text, range));
    return found;
}

using Texts = std::vector<std::string>;

TEST(UrlsIn, End_at_blanks_quotes_and_tags)
{
    EXPECT_EQ(foundIn("<p>https://a.com/x</p> \"http://b.com\" HTTPS://c.com"),
              (Texts{"https://a.com/x", "http://b.com", "HTTPS://c.com"}));
}

TEST(UrlsIn, End_before_what_ends_a_sentence)
{
    EXPECT_EQ(foundIn("See https://a.com/x. Or (https://b.com)?"),
              (Texts{"https://a.com/x", "https://b.com"}));
}

TEST(UrlsIn, End_at_references_of_html)
{
    EXPECT_EQ(foundIn("https://a.com/?x=1&amp;y=2&lt;b&gt;"), Texts{"https://a.com/?x=1&amp;y=2"});
}

TEST(UrlsIn, Are_of_no_other_scheme)
{
    EXPECT_EQ(foundIn("rtsp://a opc.tcp://b mqtt://c ://d http://"), Texts{});
}

TEST(QueryOf, Decodes_names_and_values)
{
    EXPECT_EQ(queryOf("https://a.com/?A%20b=1%3D2&amp;c&d=#e=f"),
              (std::vector<QueryParameter>{{"a b", "1=2"}, {"c", ""}, {"d", ""}}));
}

TEST(QueryOf, Is_empty_without_one)
{
    EXPECT_EQ(queryOf("https://a.com/#?a=b"), std::vector<QueryParameter>());
}

TEST(PercentDecoded, Keeps_what_is_no_code)
{
    EXPECT_EQ(percentDecoded("%41%4%zz%"), "A%4%zz%");
}

} // namespace
