#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace core;

namespace {

/// A row of resources/rules/catalogue.tsv: what the rules are, told apart from the code that checks
/// them and the profiles that weigh them.
struct CatalogueRow {
    std::string id;
    bool holdsOnUpdate = false;
    /// By profile; "-" where the profile does not have the rule.
    std::map<std::string, std::string, std::less<>> severities;
};

std::vector<std::string> cellsOf(const std::string& line)
{
    std::istringstream in(line);
    std::vector<std::string> cells;
    for (std::string cell; std::getline(in, cell, '\t');)
        cells.push_back(cell);
    return cells;
}

/// The columns that stand before those of the profiles.
constexpr std::string_view kFixedColumns = "rule\twhen\t";
constexpr std::size_t kFixedCount = 2;

std::vector<CatalogueRow> readCatalogue()
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/resources/rules/catalogue.tsv");
    std::string line;
    std::getline(in, line);
    const auto columns = cellsOf(line);
    EXPECT_EQ(line.substr(0, kFixedColumns.size()), kFixedColumns);
    std::vector<CatalogueRow> rows;
    while (std::getline(in, line)) {
        const auto cells = cellsOf(line);
        EXPECT_EQ(cells.size(), columns.size()) << line;
        if (cells.size() != columns.size())
            continue;
        CatalogueRow row{cells[0], cells[1] == "update", {}};
        for (std::size_t at = kFixedCount; at < cells.size(); ++at)
            row.severities.emplace(columns[at], cells[at]);
        rows.push_back(std::move(row));
    }
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
    std::vector<CatalogueRow> rows = readCatalogue();
};

TEST_F(Catalogue, Names_every_rule_once)
{
    std::set<std::string> ids;
    for (const CatalogueRow& row : rows)
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
}

TEST_F(Catalogue, Has_the_ids_of_the_registry)
{
    std::map<std::string_view, int> found;
    for (const Rule& rule : allRules())
        found[rule.id] += 1;
    for (const CatalogueRow& row : rows)
        found[row.id] += 2;
    for (const auto& [id, count] : found)
        EXPECT_EQ(count, 3) << id
                            << (count == 1 ? " is not in resources/rules/catalogue.tsv"
                                           : " has no row");
}

TEST_F(Catalogue, Has_a_column_per_profile_with_its_severities)
{
    for (const EmbeddedProfile& profile : embeddedProfiles())
        for (const CatalogueRow& row : rows) {
            const auto severity = row.severities.find(profile.id);
            ASSERT_NE(severity, row.severities.end())
                << "resources/rules/catalogue.tsv has no column for " << profile.id;
            EXPECT_EQ(severityIn(profile.id, row.id), severity->second)
                << row.id << ' ' << profile.id;
        }
}

TEST_F(Catalogue, Rules_that_hold_on_update_need_a_baseline)
{
    for (const CatalogueRow& row : rows)
        if (const Rule* rule = findRule(row.id)) {
            EXPECT_EQ(rule->needsBaseline, row.holdsOnUpdate) << row.id;
        }
}

TEST_F(Catalogue, Has_no_row_that_nobody_answers_for)
{
    for (const CatalogueRow& row : rows)
        if (const Rule* rule = findRule(row.id)) {
            EXPECT_TRUE(rule->kind != RuleKind::Automatic || rule->check) << row.id;
        }
}

} // namespace
