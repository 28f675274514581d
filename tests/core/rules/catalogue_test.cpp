#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using namespace core;

namespace {

/// A row of the catalogue of rules, which is kept beside the source tree and not in it.
struct CatalogueRow {
    std::string id;
    /// By profile, cpp-2019 first; "-" where the profile does not have the rule.
    std::array<std::string, 2> severities;
    bool holdsOnUpdate = false;
    std::string section;
};

constexpr std::array<std::string_view, 2> kProfiles{"cpp-2019", "pc-2022"};

CatalogueRow rowFrom(const std::string& line)
{
    std::istringstream cells(line);
    CatalogueRow row;
    std::string when;
    std::getline(cells, row.id, '\t');
    std::getline(cells, row.severities[0], '\t');
    std::getline(cells, row.severities[1], '\t');
    std::getline(cells, when, '\t');
    std::getline(cells, row.section, '\t');
    row.holdsOnUpdate = when == "update";
    return row;
}

std::vector<CatalogueRow> readCatalogue(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::vector<CatalogueRow> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line))
        rows.push_back(rowFrom(line));
    return rows;
}

std::string severityIn(std::string_view profileId, std::string_view rule)
{
    const RuleEntry* entry = core::support::profile(profileId).rule(rule);
    if (!entry)
        return "-";
    switch (entry->severity) {
    case Severity::Help:
        return "help";
    case Severity::Confirm:
        return "confirm";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

class Catalogue : public ::testing::Test {
protected:
    void SetUp() override
    {
        const std::filesystem::path file =
            std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / "../shared/domain/catalogue.tsv";
        if (!std::filesystem::exists(file))
            GTEST_SKIP() << "the catalogue is not beside the source tree";
        rows = readCatalogue(file);
        ASSERT_GT(rows.size(), 200U);
    }

    std::vector<CatalogueRow> rows;
};

TEST_F(Catalogue, Has_the_ids_of_the_registry)
{
    std::map<std::string_view, int> found;
    for (const Rule& rule : allRules())
        found[rule.id] += 1;
    for (const CatalogueRow& row : rows)
        found[row.id] += 2;
    for (const auto& [id, count] : found)
        EXPECT_EQ(count, 3) << id << (count == 1 ? " is not catalogued" : " has no row");
}

TEST_F(Catalogue, Has_the_severities_of_the_profiles)
{
    for (const CatalogueRow& row : rows)
        for (std::size_t at = 0; at < kProfiles.size(); ++at)
            EXPECT_EQ(severityIn(kProfiles[at], row.id), row.severities[at])
                << row.id << ' ' << kProfiles[at];
}

TEST_F(Catalogue, Rules_that_hold_on_update_need_a_baseline)
{
    for (const CatalogueRow& row : rows)
        if (const Rule* rule = findRule(row.id)) {
            EXPECT_EQ(rule->needsBaseline, row.holdsOnUpdate) << row.id;
        }
}

struct Coverage {
    int checked = 0;
    int confirmed = 0;
    int shown = 0;
    int unchecked = 0;
};

/// Prints how each section is answered for.
TEST_F(Catalogue, Coverage_is_told_per_section)
{
    std::map<std::string, Coverage> sections;
    for (const CatalogueRow& row : rows) {
        const Rule* rule = findRule(row.id);
        ASSERT_TRUE(rule) << row.id;
        Coverage& coverage = sections[row.section];
        switch (rule->kind) {
        case RuleKind::Automatic:
            ++(rule->check ? coverage.checked : coverage.unchecked);
            break;
        case RuleKind::Confirm:
            ++coverage.confirmed;
            break;
        case RuleKind::Help:
            ++coverage.shown;
            break;
        }
    }
    std::cout << "section  checked  confirm  help  no check yet\n";
    for (const auto& [section, coverage] : sections)
        std::cout << section << '\t' << coverage.checked << '\t' << coverage.confirmed << '\t'
                  << coverage.shown << '\t' << coverage.unchecked << '\n';
    int unchecked = 0;
    for (const auto& [section, coverage] : sections)
        unchecked += coverage.unchecked;
    EXPECT_EQ(unchecked, 0);
}

} // namespace
