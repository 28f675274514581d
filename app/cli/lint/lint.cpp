#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/lint/lint_output.h"
#include "core/bundle/bundle_file.h"
#include "core/library/lint_kinds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <utility>

namespace app {

namespace {

using Problems = std::vector<core::LintProblem>;

constexpr Option kModule{
    "--module", "", "NAME",
    core::translatable("help", "the module's own name, to compare the names in a route with")};
constexpr Option kLines{
    "--jsonl", "", "",
    core::translatable("help",
                       "read one JSON string per line, and print one JSON object for each")};
constexpr std::array kLintOptions{kModule, kLines, kFormat, kFailOn, kProfile};

ExitCode verdictExit(const Arguments& arguments, std::string_view verdict)
{
    const bool fails =
        verdict == "error" || (verdict == "warning" && arguments.chose(kFailOn, "warning"));
    return fails ? ExitCode::Findings : ExitCode::Clean;
}

ExitCode graver(ExitCode a, ExitCode b)
{
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

/// Errors: it has more than `most` bytes, of which no more is read.
core::Result<std::string> standardInput(long long most)
{
    std::string text(static_cast<std::size_t>(most) + 1, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::cin.gcount()));
    if (static_cast<long long>(text.size()) > most)
        return core::fail(core::translatable("error",
                                             "The text has more than %1 MiB, which no setting of "
                                             "a module needs. Give a smaller one."),
                          {most >> 20});
    return text;
}

/// A file, or standard input for "-" and for none. Errors: it cannot be read, or is larger than any
/// text of an offer.
core::Result<std::string> inputText(const std::string& file)
{
    return file.empty() || file == "-" ? standardInput(core::kMaxText)
                                       : core::readFile(file, core::kMaxText);
}

std::string answerLine(const core::LintKind& kind, const core::LintRequest& request,
                       const std::string& line, std::string_view& verdict)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_string()) {
        verdict = "error";
        return unreadableAsJson("The line is no JSON string. Write each text in double quotes, "
                                "with \\n for a line break.");
    }
    const auto& text = json.get_ref<const std::string&>();
    const Problems problems = limited(kind.lint(text, request));
    verdict = verdictOf(problems);
    return lintAsJson(text, problems);
}

/// Answers each line as soon as it is read, for a program at the other end.
ExitCode lintLines(const Arguments& arguments, const core::LintKind& kind,
                   const core::LintRequest& request, const std::string& lines)
{
    ExitCode exit = ExitCode::Clean;
    const auto answer = [&](const std::string& line) {
        std::string_view verdict;
        const ExitCode printed = print(answerLine(kind, request, line, verdict) + '\n');
        exit = graver(exit, graver(printed, verdictExit(arguments, verdict)));
        return printed == ExitCode::Clean;
    };
    std::string line;
    if (arguments.secondOperand().empty() || arguments.secondOperand() == "-") {
        while (std::getline(std::cin, line) && answer(line)) {
        }
        return exit;
    }
    for (std::string_view rest = lines; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (!answer(std::string(rest.substr(0, end))))
            break;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return exit;
}

ExitCode unknownKind(const std::string& name)
{
    std::vector<std::string_view> names;
    std::string list;
    for (const core::LintKind& kind : core::lintKinds()) {
        names.push_back(kind.name);
        list += (list.empty() ? "" : ", ") + std::string(kind.name);
    }
    printError(
        spoken(core::translatable("cli", "There is nothing to judge called \"%1\".%2 Say one "
                                         "of: %3."),
               {name, didYouMean(name, names), list})
        + '\n' + spoken(core::translatable("cli", "See %1."), {"offerwright-cli lint --help"}));
    return ExitCode::Usage;
}

ExitCode runLint(const Arguments& arguments)
{
    const core::LintKind* kind = core::findLintKind(arguments.operand());
    if (!kind)
        return unknownKind(arguments.operand());
    auto chosen = chosenProfile(arguments);
    if (!chosen)
        return printError(chosen.error());
    const core::LintRequest request{{arguments.value(kModule).value_or(std::string())},
                                    std::move(chosen->profile)};
    const bool streams = arguments.has(kLines)
                         && (arguments.secondOperand().empty() || arguments.secondOperand() == "-");
    const auto input =
        streams ? core::Result<std::string>(std::string()) : inputText(arguments.secondOperand());
    if (!input)
        return printError(input.error());
    if (arguments.has(kLines))
        return lintLines(arguments, *kind, request, *input);
    const std::string_view text = withoutLastBreak(*input);
    const Problems problems = limited(kind->lint(text, request));
    return print(arguments.chose(kFormat, "json") ? lintAsJson(text, problems) + '\n'
                                                  : lintAsText(text, problems),
                 verdictExit(arguments, verdictOf(problems)));
}

} // namespace

const Command kLintCommand{
    "lint",
    "KIND",
    core::translatable("help", "judges one text: a route, create options, HTML …"),
    kLintOptions,
    "lint route route.txt\n"
    "lint condition - <<< \"temperature > 25\"\n"
    "lint create-options options.json --format json\n"
    "lint route --jsonl < routes.jsonl\n",
    runLint,
    core::translatable("help", "KIND is one of route, condition, twin, env, create-options, image, "
                               "manifest, html. Without "
                               "FILE, or with -, the text comes from standard input. Stage A is "
                               "what edgeHub refuses while it "
                               "reads a route, stage B what it refuses when it compiles the "
                               "condition; both stop all routes "
                               "of a device."),
    "FILE"};

} // namespace app
