#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A part of a setting that stands for a value which only the customer knows.
struct Placeholder {
    TextRange range;
    /// What stands between the brackets.
    std::string name;
    /// An upper-case name in angle brackets, as the documents want it.
    bool isConventional = false;

    bool operator==(const Placeholder&) const = default;
};

/// Those of templateValues() that people fill in, in the order of the text: <MY_VALUE>, <my value>,
/// ${MY_VALUE}, {{MY_VALUE}}, and $MY_VALUE where the name is in capitals. Mark-up (a text with
/// "</" or "/>") has none in angle brackets.
[[nodiscard]] std::vector<Placeholder> findPlaceholders(std::string_view text);
[[nodiscard]] bool holdsPlaceholder(std::string_view text);

/// What is written as a shell has it: "$NAME".
[[nodiscard]] bool isShellName(std::string_view placeholder);

/// The name as the convention wants it, with its brackets: "ipv4 Address" gives <IPV4_ADDRESS>, and
/// "adminPassword" <ADMIN_PASSWORD>.
[[nodiscard]] std::string asPlaceholder(std::string_view name);

} // namespace core
