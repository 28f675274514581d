#include "app/cli/check/progress.h"

#include "app/cli/base/language.h"
#include "core/base/printable.h"
#include "core/platform/process.h"
#include "core/platform/terminal.h"
#include "core/text/letters/lengths.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace app {

namespace {

/// Nobody reads faster, and a check of an offer may take less than a millisecond.
constexpr std::chrono::milliseconds kPause{100};

/// The terminal takes a carriage return and the code that clears the rest of a line.
bool canRewriteLines()
{
    const std::string terminal = core::platform::environmentVariable("TERM");
    return core::platform::isErrorTerminal() && !terminal.empty() && terminal != "dumb";
}

/// The whole of a short line; of a long one its end is left out, and no byte can steer a terminal.
std::string fitting(std::string line)
{
    constexpr std::size_t kUsual = 80;
    const std::size_t columns = core::platform::errorColumns().value_or(kUsual);
    // In its last column some terminals would begin the next line.
    while (static_cast<std::size_t>(core::measure(line).graphemes) >= columns) {
        line.pop_back();
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U)
            line.pop_back();
    }
    return line;
}

} // namespace

Progress::Progress(std::size_t count)
    : m_count(count), m_isWanted(count > 1 && canRewriteLines()), m_due(Clock::now() + kPause)
{
}

void Progress::tell(std::size_t done, std::string_view next)
{
    if (!m_isWanted || Clock::now() < m_due)
        return;
    m_due = Clock::now() + kPause;
    m_isShown = true;
    const std::string line =
        fitting(spoken(core::translatable("cli", "Checked %1 of %2, now %3"),
                       {std::to_string(done), std::to_string(m_count), core::printable(next)}));
    std::fprintf(stderr, "\r%s\033[K", line.c_str());
    std::fflush(stderr);
}

void Progress::clear()
{
    if (!m_isShown)
        return;
    m_isShown = false;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

} // namespace app
