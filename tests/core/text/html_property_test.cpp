#include "core/text/html/html.h"
#include "core/text/html/html_tokens.h"
#include "tests/support/html_generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;

namespace {

TEST(HtmlProperty, Tokens_cover_the_source_without_gap)
{
    tests::HtmlGenerator generator(10);
    for (int round = 0; round < 2000; ++round) {
        const std::string source = generator.next();
        std::size_t end = 0;
        for (const HtmlToken& token : htmlTokens(source)) {
            ASSERT_EQ(token.range.start, end) << source;
            ASSERT_GT(token.range.end, end) << source;
            end = token.range.end;
        }
        ASSERT_EQ(end, source.size()) << source;
    }
}

TEST(HtmlProperty, A_repair_leaves_fewer_problems_of_its_kind)
{
    tests::HtmlGenerator generator(11);
    for (int round = 0; round < 2000; ++round) {
        const std::string source = generator.next();
        const auto html = parseHtml(source);
        if (!html)
            continue;
        for (const HtmlProblem& problem : html->problems) {
            if (problem.repair.empty())
                continue;
            const auto after = parseHtml(edited(source, problem.repair));
            ASSERT_TRUE(after);
            ASSERT_LT(std::ranges::count(after->problems, problem.kind, &HtmlProblem::kind),
                      std::ranges::count(html->problems, problem.kind, &HtmlProblem::kind))
                << source << "\n"
                << edited(source, problem.repair);
        }
    }
}

TEST(HtmlProperty, Ranges_lie_inside_the_source)
{
    tests::HtmlGenerator generator(12);
    for (int round = 0; round < 2000; ++round) {
        const std::string source = generator.next();
        const auto html = parseHtml(source);
        if (!html)
            continue;
        for (const HtmlBlock& block : html->blocks)
            ASSERT_TRUE(block.range.start < block.range.end && block.range.end <= source.size())
                << source;
        for (const HtmlProblem& problem : html->problems)
            ASSERT_TRUE(problem.range.start < problem.range.end
                        && problem.range.end <= source.size())
                << source;
    }
}

} // namespace
