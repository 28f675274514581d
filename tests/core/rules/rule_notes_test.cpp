#include "core/rules/engine/rule_notes.h"

#include "core/base/embedded.h"
#include "core/rules/engine/registry.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <gtest/gtest.h>

#include <set>

using namespace core;

namespace {

TEST(RuleNotes, Every_rule_says_why_it_exists_in_a_sentence_of_its_own)
{
    std::set<std::string> reasons;
    for (const Rule& rule : allRules()) {
        const RuleNote* note = ruleNote(rule.id);
        ASSERT_TRUE(note) << rule.id << " is not in resources/rules/notes.json";
        EXPECT_GE(note->why.size(), 25U) << rule.id;
        EXPECT_TRUE(note->why.ends_with('.')) << rule.id << ": " << note->why;
        EXPECT_TRUE(reasons.insert(note->why).second) << rule.id << ": " << note->why;
    }
}

TEST(RuleNotes, Every_rule_that_asks_for_something_shows_a_wrong_and_a_right_example)
{
    for (const Rule& rule : allRules()) {
        const RuleNote* note = ruleNote(rule.id);
        ASSERT_TRUE(note) << rule.id << " is not in resources/rules/notes.json";
        EXPECT_EQ(note->wrong.empty(), note->right.empty()) << rule.id;
        EXPECT_TRUE(rule.kind == RuleKind::Help || !note->wrong.empty()) << rule.id;
        EXPECT_TRUE(note->wrong.empty() || note->wrong != note->right) << rule.id;
    }
}

TEST(RuleNotes, No_note_is_on_a_rule_that_does_not_exist)
{
    const JsonTree tree = readJson(embeddedFile("rules/notes.json"));
    EXPECT_TRUE(tree.problems.empty());
    for (const JsonMember& note : tree.root.member("rules")->members)
        EXPECT_TRUE(findRule(note.key)) << note.key;
}

} // namespace
