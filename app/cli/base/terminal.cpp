#include "app/cli/base/terminal.h"

#include "app/cli/base/language.h"
#include "core/platform/process.h"
#include "core/platform/terminal.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace app {

namespace {

/// By Style, and the end of each.
constexpr std::array<std::string_view, 8> kStyleCodes{"", "1", "2", "31", "33", "32", "36", "0"};

bool wantsColours()
{
    static const bool wants = [] {
        const std::string terminal = core::platform::environmentVariable("TERM");
        return core::platform::isOutputTerminal() && !terminal.empty() && terminal != "dumb"
               && core::platform::environmentVariable("NO_COLOR").empty();
    }();
    return wants;
}

bool isControl(std::int32_t point)
{
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point < 0xA0);
}

/// The length of a code of styled() at the start of the text, or 0.
std::size_t lengthOfStyle(std::string_view text)
{
    if (!wantsColours())
        return 0;
    for (const auto code : kStyleCodes)
        if (const std::string start = "\033[" + std::string(code) + 'm'; text.starts_with(start))
            return start.size();
    return 0;
}

/// The text as UTF-8 that no terminal obeys.
std::string forTerminal(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const core::Character next = core::characterAt(text, at);
        const std::size_t style = next.point == 0x1B ? lengthOfStyle(text.substr(at)) : 0;
        const std::size_t size = std::max(style, next.size);
        if (style == 0 && (isControl(next.point) || next.point == 0xFFFD))
            result += "\xEF\xBF\xBD";
        else
            result += text.substr(at, size);
        at += size;
    }
    return result;
}

std::size_t widthOfOutput()
{
    constexpr std::size_t kElsewhere = 100;
    constexpr std::size_t kNarrowest = 40;
    const auto columns = core::platform::outputColumns();
    return columns ? std::clamp(*columns, kNarrowest, kElsewhere) : kElsewhere;
}

} // namespace

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(core::measure(text).graphemes);
}

std::string styled(Style style, std::string_view text)
{
    const auto code = kStyleCodes[static_cast<std::size_t>(style)];
    if (code.empty() || !wantsColours())
        return std::string(text);
    return "\033[" + std::string(code) + 'm' + std::string(text) + "\033[0m";
}

ExitCode print(std::string_view text, ExitCode exit)
{
    const std::string safe = forTerminal(text);
    const bool written =
        std::fwrite(safe.data(), 1, safe.size(), stdout) == safe.size() && std::fflush(stdout) == 0;
    if (written)
        return exit;
    printError(spoken(core::translatable(
        "cli", "The output cannot be written. Free some space, or write elsewhere.")));
    return ExitCode::Unreadable;
}

void printError(std::string_view message)
{
    std::fprintf(stderr, "offerwright-cli: %s\n", forTerminal(message).c_str());
}

ExitCode printError(const core::Error& error, ExitCode exit)
{
    printError(spoken(error.message));
    return exit;
}

std::string wrapped(std::string_view text, std::size_t indent)
{
    static const std::size_t width = widthOfOutput();
    std::string result;
    std::size_t column = indent;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        const auto columns = columnsOf(word);
        if (column > indent && column + 1 + columns > width) {
            result += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += word;
        column += columns;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return result;
}

} // namespace app
