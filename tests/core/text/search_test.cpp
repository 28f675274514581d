#include "core/text/letters/search.h"

#include <gtest/gtest.h>

#include <string>

using core::searchable;

namespace {

struct SearchCase {
    const char* name;
    std::string text;
    std::string expected;
};

class Searchable : public ::testing::TestWithParam<SearchCase> {};

TEST_P(Searchable, Is_folded)
{
    EXPECT_EQ(searchable(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Searchable,
    ::testing::Values(
        SearchCase{"Letter_case", "IoT EDGE", "iot edge"},
        SearchCase{"Accents", "Geräte für Édouard", "gerate fur edouard"},
        SearchCase{"A_mark_after_its_letter", "e\u0301X", "ex"},
        SearchCase{"Sharp_s", "Straße", "strasse"},
        SearchCase{"A_soft_hyphen", "Mo\u00ADdul", "modul"},
        SearchCase{"A_no_break_space", "8\u00A0GB", "8 gb"},
        SearchCase{"An_ellipsis", "a…b", "a...b"},
        SearchCase{"Every_dash", "a\u2010b\u2011c\u2012d\u2013e\u2014\u2014f", "a-b-c-d-e--f"},
        SearchCase{"An_apostrophe", "don’t", "don't"},
        SearchCase{"Controls_stay", std::string("a\0\nB", 4), std::string("a\0\nb", 4)},
        SearchCase{"Invalid_bytes_give_nothing", "ab\xFF", ""},
        SearchCase{"Half_a_character_gives_nothing", "ab\xC3", ""}, SearchCase{"Nothing", "", ""}),
    [](const auto& test) { return test.param.name; });

} // namespace
