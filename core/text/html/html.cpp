#include "core/text/html/html.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_blocks.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_characters.h"
#include "core/text/html/html_nesting.h"
#include "core/text/html/html_tree.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

void addAttributeProblems(const HtmlToken& tag, std::vector<HtmlProblem>& problems)
{
    std::set<std::string_view> seen;
    for (const HtmlAttribute& attribute : tag.attributes)
        if (!seen.insert(attribute.name).second)
            problems.push_back({HtmlProblemKind::DuplicateAttribute,
                                attribute.range,
                                attribute.name,
                                {{attribute.range, ""}}});
}

void addTokenProblems(std::string_view source, const HtmlToken& token,
                      std::vector<HtmlProblem>& problems)
{
    const auto drop = [&](HtmlProblemKind kind) {
        problems.push_back({kind, token.range, token.name, {{token.range, ""}}});
    };
    switch (token.kind) {
    case HtmlTokenKind::Text:
        addCharacterProblems(source, token.range, problems);
        break;
    case HtmlTokenKind::StartTag:
        addAttributeProblems(token, problems);
        break;
    case HtmlTokenKind::Comment:
        drop(HtmlProblemKind::Comment);
        break;
    case HtmlTokenKind::Declaration:
        drop(HtmlProblemKind::Declaration);
        break;
    case HtmlTokenKind::UnfinishedTag:
        drop(HtmlProblemKind::UnfinishedTag);
        break;
    case HtmlTokenKind::RawText:
    case HtmlTokenKind::EndTag:
        break;
    }
}

std::string joinedLines(const std::vector<HtmlBlock>& blocks)
{
    std::string result;
    for (const HtmlBlock& block : blocks) {
        if (!result.empty() && !block.text.empty())
            result += '\n';
        result += block.text;
    }
    return result;
}

} // namespace

tl::expected<Html, SyntaxFault> parseHtml(std::string_view source)
{
    // Only the tree takes more than linear time, yet even tokens of a huge source are not wanted.
    const auto tokens =
        source.size() > kHtmlMaxBytes ? std::vector<HtmlToken>() : htmlTokens(source);
    if (auto refusal = htmlRefusal(source, tokens))
        return tl::unexpected(std::move(*refusal));
    const HtmlTree tree = htmlTree(source, tokens);
    HtmlNesting nesting = htmlNesting(source, tokens, tree);
    Html html{std::move(nesting.elements),
              std::move(nesting.problems),
              htmlBlocks(tree),
              {},
              droppedHtmlParts(tokens)};
    for (const HtmlToken& token : tokens)
        addTokenProblems(source, token, html.problems);
    std::ranges::stable_sort(html.problems, {},
                             [](const HtmlProblem& problem) { return problem.range.start; });
    html.visibleText = joinedLines(html.blocks);
    return html;
}

const TextRange* partLostAt(const Html& html, std::size_t byte)
{
    const auto after = std::ranges::upper_bound(html.lost, byte, {}, &TextRange::start);
    if (after == html.lost.begin() || std::prev(after)->end <= byte)
        return nullptr;
    return &*std::prev(after);
}

} // namespace core
