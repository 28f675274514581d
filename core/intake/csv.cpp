#include "core/intake/csv.h"

#include "core/text/letters/words.h"

#include <algorithm>

namespace core::intake {

namespace {

char separatorOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    for (const char sign : {';', '\t', '|'})
        if (std::ranges::count(first, sign) > std::ranges::count(first, best))
            best = sign;
    return best;
}

} // namespace

std::vector<CsvLine> csvLines(std::string_view text, std::size_t most)
{
    const char separator = separatorOf(text);
    std::vector<CsvLine> lines;
    CsvLine line;
    std::string cell;
    bool isQuoted = false;
    std::size_t number = 1;
    const auto endLine = [&] {
        line.cells.push_back(std::move(cell));
        cell.clear();
        const bool isEmpty =
            std::ranges::all_of(line.cells, [](const std::string& each) { return isBlank(each); });
        if (!isEmpty)
            lines.push_back(std::move(line));
        line = {number, {}};
    };
    for (std::size_t at = 0; at < text.size() && lines.size() < most; ++at) {
        const char c = text[at];
        number += c == '\n' ? 1 : 0;
        if (c == '"' && isQuoted && text.substr(at + 1).starts_with('"')) {
            cell += c;
            ++at;
        } else if (c == '"' && (isQuoted || isBlank(cell))) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == separator) {
            line.cells.push_back(std::move(cell));
            cell.clear();
        } else if (!isQuoted && c == '\n') {
            endLine();
        } else if (isQuoted || c != '\r') {
            cell += c;
        }
    }
    if (lines.size() < most)
        endLine();
    return lines;
}

} // namespace core::intake
