#include "app/cli/base/command.h"

#include "app/cli/base/language.h"
#include "app/cli/base/suggest.h"

#include <algorithm>

namespace app {

namespace {

using Words = std::span<const std::string_view>;

const Option* findOption(const Command& command, std::string_view name)
{
    const auto found = std::ranges::find_if(command.options, [&](const Option& option) {
        return option.name == name || (!option.shortName.empty() && option.shortName == name);
    });
    return found == command.options.end() ? nullptr : &*found;
}

std::string unknownOption(const Command& command, std::string_view name)
{
    std::vector<std::string_view> known{"--help", "--lang"};
    for (const Option& option : command.options)
        known.push_back(option.name);
    return spoken(core::translatable("cli", "The command \"%1\" has no option %2.%3"),
                  {command.name, name, didYouMean(name, known)});
}

bool isChoiceOf(const Option& option, std::string_view value)
{
    const auto choices = choicesOf(option);
    return std::ranges::find(choices, value) != choices.end();
}

std::string badChoice(const Option& option, std::string_view value)
{
    return spoken(core::translatable("cli", "%1 is one of %2, not \"%3\".%4"),
                  {option.name, option.value, value, didYouMean(value, choicesOf(option))});
}

std::string needs(const Command& command, std::string_view what)
{
    return spoken(core::translatable("cli", "The command \"%1\" needs %2."), {command.name, what});
}

struct NamedValue {
    const Option* option = nullptr;
    std::string value;
    /// How many words it took.
    std::size_t words = 1;
};

tl::expected<NamedValue, std::string> readOption(const Command& command, Words words)
{
    const auto equals =
        words.front().starts_with("--") ? words.front().find('=') : std::string_view::npos;
    const auto name = words.front().substr(0, equals);
    const Option* option = findOption(command, name);
    if (!option)
        return tl::unexpected(unknownOption(command, name));
    if (option->value.empty()) {
        if (equals != std::string_view::npos)
            return tl::unexpected(spoken(core::translatable("cli", "%1 takes no value."), {name}));
        return NamedValue{option, {}, 1};
    }
    if (equals == std::string_view::npos && words.size() < 2)
        return tl::unexpected(
            spoken(core::translatable("cli", "%1 needs a value: %2."), {name, option->value}));
    const auto value =
        equals == std::string_view::npos ? words[1] : words.front().substr(equals + 1);
    if (option->isChoice && !isChoiceOf(*option, value))
        return tl::unexpected(badChoice(*option, value));
    return NamedValue{option, std::string(value), equals == std::string_view::npos ? 2U : 1U};
}

} // namespace

std::vector<std::string_view> choicesOf(const Option& option)
{
    std::vector<std::string_view> choices;
    for (std::string_view rest = option.value;;) {
        const auto bar = rest.find('|');
        choices.push_back(rest.substr(0, bar));
        if (bar == std::string_view::npos)
            return choices;
        rest.remove_prefix(bar + 1);
    }
}

tl::expected<Arguments, std::string> Arguments::parse(const Command& command, Words words)
{
    Arguments arguments;
    std::vector<std::string_view> operands;
    bool optionsEnded = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto word = words[at];
        if (optionsEnded || word.size() < 2 || word.front() != '-') {
            operands.push_back(word);
            ++at;
        } else if (word == "--") {
            optionsEnded = true;
            ++at;
        } else {
            auto read = readOption(command, words.subspan(at));
            if (!read)
                return tl::unexpected(read.error());
            auto& values = arguments.m_values[read->option->name];
            if (!values.empty() && !read->option->isRepeatable)
                return tl::unexpected(
                    spoken(core::translatable("cli", "%1 is given twice."), {word}));
            values.push_back(read->value);
            at += read->words;
        }
    }
    const std::size_t most =
        (command.operand.empty() ? 0U : 1U) + (command.secondOperand.empty() ? 0U : 1U);
    if (operands.size() > most && !command.takesMany)
        return tl::unexpected(
            spoken(core::translatable("cli", "\"%1\" is one word too many."), {operands.back()}));
    if (operands.empty() && !command.operand.empty())
        return tl::unexpected(needs(command, command.operand));
    for (const Option& option : command.options)
        if (option.isRequired && !arguments.has(option))
            return tl::unexpected(
                needs(command, std::string(option.name) + ' ' + std::string(option.value)));
    arguments.m_operands.assign(operands.begin(), operands.end());
    if (!operands.empty())
        arguments.m_operand = operands.front();
    if (operands.size() > 1)
        arguments.m_secondOperand = operands.back();
    return arguments;
}

std::optional<std::string> Arguments::value(const Option& option) const
{
    const auto found = m_values.find(option.name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(const Option& option) const
{
    const auto found = m_values.find(option.name);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

bool Arguments::chose(const Option& option, std::string_view choice) const
{
    return value(option) == choice;
}

} // namespace app
