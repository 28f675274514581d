#pragma once

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What the process says to its caller.
enum class ExitCode {
    Clean = 0,
    /// Findings at or above the threshold, or a bundle that does not verify.
    Findings = 1,
    Usage = 2,
    /// An input that cannot be read, or an output that cannot be written.
    Unreadable = 3,
    Internal = 4
};

struct Option {
    /// "--profile"
    std::string_view name;
    /// "-o", or empty.
    std::string_view shortName;
    /// What the value is, "ID|FILE"; empty for a switch.
    std::string_view value;
    std::string_view help;
    /// The value must be one of the words between the bars of `value`.
    bool isChoice = false;
    bool isRequired = false;
    /// The help in place of `help`, where it depends on data.
    std::string (*describe)() = nullptr;
    /// May be given any number of times.
    bool isRepeatable = false;
};

class Arguments;

/// One row of the table of commands.
struct Command {
    std::string_view name;
    /// The name of its one operand, or empty.
    std::string_view operand;
    std::string_view summary;
    std::span<const Option> options;
    /// Command lines without the program's name, one per line.
    std::string_view examples;
    ExitCode (*run)(const Arguments&);
    /// What else the help says, or empty.
    std::string_view notes = {};
    /// The name of an operand that may follow the first, or empty.
    std::string_view secondOperand = {};
    /// The operand may be given any number of times.
    bool takesMany = false;
};

/// What the user typed after the command's name.
class Arguments {
public:
    /// Errors: a sentence for the user.
    [[nodiscard]] static tl::expected<Arguments, std::string>
    parse(const Command& command, std::span<const std::string_view> words);

    /// Empty where it was not given.
    [[nodiscard]] const std::string& operand() const { return m_operand; }
    /// Empty where it was not given.
    [[nodiscard]] const std::string& secondOperand() const { return m_secondOperand; }
    /// All of them, of a command that takes many.
    [[nodiscard]] const std::vector<std::string>& operands() const { return m_operands; }
    [[nodiscard]] bool has(const Option& option) const { return m_values.contains(option.name); }
    /// The last one, of an option that was given several times.
    [[nodiscard]] std::optional<std::string> value(const Option& option) const;
    [[nodiscard]] std::vector<std::string> values(const Option& option) const;
    /// True if `option` has the value `choice`.
    [[nodiscard]] bool chose(const Option& option, std::string_view choice) const;

private:
    std::string m_operand;
    std::string m_secondOperand;
    std::vector<std::string> m_operands;
    std::map<std::string_view, std::vector<std::string>, std::less<>> m_values;
};

/// The words between the bars of a choice.
[[nodiscard]] std::vector<std::string_view> choicesOf(const Option& option);

} // namespace app
