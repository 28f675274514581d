#include "app/cli/completion/completion_words.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/options.h"
#include "app/cli/check/check_options.h"
#include "core/base/language.h"
#include "core/library/lint_kinds.h"
#include "core/rules/engine/registry.h"
#include "core/rules/profile/profile.h"

#include <algorithm>

namespace app {

namespace {

std::vector<std::string_view> profileIds()
{
    std::vector<std::string_view> ids;
    for (const core::EmbeddedProfile& profile : core::embeddedProfiles())
        ids.push_back(profile.id);
    return ids;
}

std::vector<std::string_view> ruleIds()
{
    std::vector<std::string_view> ids;
    for (const core::Rule& rule : core::allRules())
        ids.push_back(rule.id);
    return ids;
}

std::vector<std::string_view> kindNames()
{
    std::vector<std::string_view> names;
    for (const core::LintKind& kind : core::lintKinds())
        names.push_back(kind.name);
    return names;
}

/// "FILE", "ID|FILE", "DIR", "BUNDLE", "PATH", "REPORT", "KEY", "PUB".
bool namesFile(std::string_view value)
{
    constexpr std::array<std::string_view, 7> kFiles{"FILE",   "DIR", "BUNDLE", "PATH",
                                                     "REPORT", "KEY", "PUB"};
    return std::ranges::any_of(kFiles,
                               [&](std::string_view file) { return value.ends_with(file); });
}

std::vector<std::string_view> languageNames()
{
    static const std::vector<std::string> kTags = core::languageTags();
    return {kTags.begin(), kTags.end()};
}

/// "sarif=", and a file behind it.
std::vector<std::string_view> reportBeginnings()
{
    static const std::vector<std::string> kBeginnings = [] {
        std::vector<std::string> beginnings;
        for (const std::string_view format : choicesOf(kReportFormat))
            beginnings.push_back(std::string(format) + '=');
        return beginnings;
    }();
    return {kBeginnings.begin(), kBeginnings.end()};
}

} // namespace

std::vector<Option> optionsOf(const Command& command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    options.push_back(kLanguage);
    return options;
}

Offered offeredFor(const Option& option)
{
    if (option.isChoice)
        return {.words = choicesOf(option)};
    Offered offered{.hasFiles = namesFile(option.value)};
    if (option.name == "--profile")
        offered.words = profileIds();
    else if (option.name == "--lang")
        offered.words = languageNames();
    else if (option.value == "RULE")
        offered.words = ruleIds();
    else if (option.value == "FORMAT=FILE")
        offered = {.words = reportBeginnings(), .goesOn = true};
    return offered;
}

Offered offeredFor(const Command& command)
{
    if (command.operand == "KIND")
        return {.words = kindNames()};
    if (command.operand == "RULE")
        return {.words = ruleIds()};
    if (command.operand == "SHELL")
        return {.words = {kShells.begin(), kShells.end()}};
    return {.hasFiles = namesFile(command.operand) || namesFile(command.secondOperand)};
}

} // namespace app
