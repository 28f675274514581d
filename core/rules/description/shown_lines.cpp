#include "core/rules/description/shown_lines.h"

#include "core/text/letters/characters.h"

namespace core {

namespace {

ShownLine trimmedLine(std::span<const TextCharacter> line)
{
    while (!line.empty() && isBlank(line.front().point))
        line = line.subspan(1);
    while (!line.empty() && isBlank(line.back().point))
        line = line.first(line.size() - 1);
    return {line};
}

} // namespace

std::vector<ShownLine> shownLines(std::span<const TextCharacter> characters)
{
    std::vector<ShownLine> lines;
    for (std::size_t start = 0, end = 0; start < characters.size(); start = end) {
        end = start + 1;
        while (end < characters.size() && !characters[end].startsBlock
               && characters[end - 1].point != '\n')
            ++end;
        const ShownLine line = trimmedLine(characters.subspan(start, end - start));
        if (!line.characters.empty())
            lines.push_back(line);
    }
    return lines;
}

} // namespace core
