#include "core/text/yaml/yaml_shape.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

bool isYamlLine(std::string_view line)
{
    const auto end = std::ranges::find_if_not(line, [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == '.' || c == '$';
    });
    const std::string_view after(end, line.end());
    return line.starts_with("- ") || line == "-"
           || (end != line.begin()
               && (after == ":" || after.starts_with(": ") || after.starts_with(":\r")));
}

bool looksLikeYaml(std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.starts_with('#') || line.starts_with('%') || line == "---")
            continue;
        return !trimmed(text).empty() && isYamlLine(line)
               && line.find_first_of("{[") == std::string_view::npos;
    }
    return false;
}

} // namespace core
