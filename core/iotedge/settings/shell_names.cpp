#include "core/iotedge/settings/shell_names.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

bool isShell(std::string_view program)
{
    constexpr std::array<std::string_view, 6> kShells{"sh", "bash", "ash", "dash", "ksh", "zsh"};
    const auto slash = program.find_last_of('/');
    return std::ranges::find(kShells,
                             slash == std::string_view::npos ? program : program.substr(slash + 1))
           != kShells.end();
}

using ListedWords = std::vector<const JsonNode*>;

void addListed(ListedWords& words, const JsonMember* list)
{
    if (list)
        for (const JsonNode& item : list->value.items)
            words.push_back(&item);
}

/// The script of `sh -c SCRIPT` and its arguments.
void addScript(std::vector<TextRange>& ranges, std::span<const JsonNode* const> words)
{
    if (words.empty() || !isShell(words.front()->text))
        return;
    std::size_t at = 1;
    while (at < words.size() && words[at]->text.starts_with('-') && !words[at]->text.ends_with('c'))
        ++at;
    if (at < words.size() && words[at]->text.starts_with('-'))
        for (const JsonNode* word : words.subspan(at + 1))
            ranges.push_back(word->range);
}

/// The texts of create options that a shell of the container reads.
std::vector<TextRange> scriptsIn(std::string_view text)
{
    std::vector<TextRange> ranges;
    if (!trimmed(text).starts_with('{'))
        return ranges;
    const JsonTree tree = readJson(text);
    ListedWords words;
    addListed(words, findMember(tree.root, "Entrypoint"));
    addListed(words, findMember(tree.root, "Cmd"));
    addScript(ranges, words);
    const JsonMember* health = findMember(tree.root, "Healthcheck");
    ListedWords test;
    addListed(test, health ? findMember(health->value, "Test") : nullptr);
    if (test.empty())
        return ranges;
    const std::span<const JsonNode* const> line = std::span(test).subspan(1);
    if (test.front()->text == "CMD-SHELL")
        for (const JsonNode* word : line)
            ranges.push_back(word->range);
    else
        addScript(ranges, line);
    return ranges;
}

} // namespace

std::vector<LintProblem> lintShellNames(std::string_view text)
{
    LintSink sink(text);
    if (text.find('$') == std::string_view::npos)
        return {};
    const std::vector<TextRange> scripts = scriptsIn(text);
    for (const Placeholder& one : findPlaceholders(text)) {
        const bool isRead = std::ranges::any_of(scripts, [&](TextRange script) {
            return script.start <= one.range.start && one.range.end <= script.end;
        });
        if (isRead)
            continue;
        const std::string_view shape =
            text.substr(one.range.start, one.range.end - one.range.start);
        if (!isShellName(shape))
            continue;
        LintProblem& problem = sink.warning(
            "placeholder.shell", one.range,
            translatable("rule", "No shell reads “%1” here: the module gets the dollar sign and "
                                 "the letters as they stand. Write the value, or %2 where the "
                                 "customer has to."),
            {shown(shape), asPlaceholder(one.name)});
        addFix(problem, "convention", translatable("fix", "Write “%1”"), {asPlaceholder(one.name)},
               {{one.range, asPlaceholder(one.name)}});
    }
    return sink.take();
}

} // namespace core
