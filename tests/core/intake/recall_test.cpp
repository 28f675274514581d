#include "core/intake/intake.h"
#include "core/intake/kinds.h"
#include "core/offer/access.h"
#include "tests/core/intake/intake_inputs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace core;
using namespace core::intake;
using namespace core::support;

namespace {

/// An empty project with all that the source tells.
Offer importedFrom(const intake::Source& source, const Kind& kind)
{
    auto told = read(source, kind);
    if (!told) {
        ADD_FAILURE() << inEnglish(told.error().message);
        return {};
    }
    ProjectContent content;
    const Intake intake = intakeOf(std::move(*told), content);
    std::vector<const Proposal*> all;
    for (const Proposal& proposal : intake.proposals)
        all.push_back(&proposal);
    takeOver(intake, all, content);
    return content.offer;
}

/// Fields that a person would have typed, and those of them that came in right.
struct IntakeCount {
    int fields = 0;
    int right = 0;
    std::string missed;

    void count(const Offer& expected, const Offer& got)
    {
        const Offer nothing;
        for (const FieldText& leaf : fieldTexts(expected)) {
            if (leaf.text.empty() || textAt(nothing, leaf.where) == leaf.text)
                continue;
            const std::string text = textAt(got, leaf.where).value_or("(missing)");
            ++fields;
            right += text == leaf.text ? 1 : 0;
            if (text != leaf.text)
                missed += leaf.where.str() + ": " + leaf.text + " / " + text + '\n';
        }
    }
};

TEST(IntakeRecall, Of_ten_inputs_of_each_kind_is_95_percent_or_more)
{
    for (const Kind& kind : kinds()) {
        if (!kind.read)
            continue;
        const TemporaryFolder folder;
        const auto inputs = inputsOf(kind.id, folder);
        EXPECT_GE(inputs.size(), 10U) << kind.id;
        IntakeCount recall;
        for (const IntakeInput& input : inputs)
            recall.count(input.expected, importedFrom(input.source, kind));
        RecordProperty(std::string(kind.id),
                       std::to_string(recall.right) + " of " + std::to_string(recall.fields));
        EXPECT_GT(recall.fields, 0) << kind.id;
        EXPECT_GE(recall.right * 100, recall.fields * 95) << kind.id << '\n' << recall.missed;
    }
}

TEST(IntakeRecall, Nothing_comes_in_that_the_source_does_not_tell)
{
    for (const Kind& kind : kinds()) {
        const TemporaryFolder folder;
        for (const IntakeInput& input : inputsOf(kind.id, folder)) {
            IntakeCount wrong;
            wrong.count(importedFrom(input.source, kind), input.expected);
            EXPECT_GE(wrong.right * 100, wrong.fields * 95) << kind.id << '\n' << wrong.missed;
        }
    }
}

TEST(Kinds, Recognise_their_own_inputs_before_all_others)
{
    for (const Kind& kind : kinds()) {
        const TemporaryFolder folder;
        for (const IntakeInput& input : inputsOf(kind.id, folder)) {
            const Kind* found = recognisedKind(input.source);
            EXPECT_EQ(found ? found->id : "none", kind.id) << input.source.bytes;
        }
    }
}

TEST(Kinds, Are_those_that_the_command_takes)
{
    std::string ids;
    for (const Kind& kind : kinds())
        ids += (ids.empty() ? "" : "|") + std::string(kind.id);
    EXPECT_EQ(ids, kKindIds);
}

} // namespace
