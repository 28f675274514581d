#include "core/report/rules_markdown.h"

#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace core;

namespace {

TEST(RulesMarkdown, Is_what_the_tree_holds)
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/resources/RULES.md");
    std::stringstream file;
    file << in.rdbuf();
    std::vector<Profile> profiles;
    for (const std::string_view id : core::support::profileIds())
        profiles.push_back(core::support::profile(id));
    EXPECT_TRUE(file.str() == rulesAsMarkdown(profiles))
        << "offerwright-cli rules --format markdown > resources/RULES.md";
}

} // namespace
