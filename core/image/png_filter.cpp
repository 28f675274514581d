#include "core/image/png_filter.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

std::uint8_t wrapped(int value)
{
    return static_cast<std::uint8_t>(value & 0xff);
}

int paeth(int left, int above, int corner)
{
    const int toLeft = std::abs(above - corner);
    const int toAbove = std::abs(left - corner);
    const int toCorner = std::abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}

void undoSub(std::uint8_t* row, std::size_t size, std::size_t step)
{
    for (std::size_t at = step; at < size; ++at)
        row[at] = wrapped(row[at] + row[at - step]);
}

void undoUp(std::uint8_t* row, const std::uint8_t* above, std::size_t size)
{
    for (std::size_t at = 0; at < size; ++at)
        row[at] = wrapped(row[at] + above[at]);
}

void undoAverage(std::uint8_t* row, const std::uint8_t* above, std::size_t size, std::size_t step)
{
    for (std::size_t at = 0; at < std::min(size, step); ++at)
        row[at] = wrapped(row[at] + above[at] / 2);
    for (std::size_t at = step; at < size; ++at)
        row[at] = wrapped(row[at] + (row[at - step] + above[at]) / 2);
}

void undoPaeth(std::uint8_t* row, const std::uint8_t* above, std::size_t size, std::size_t step)
{
    undoUp(row, above, std::min(size, step));
    for (std::size_t at = step; at < size; ++at)
        row[at] = wrapped(row[at] + paeth(row[at - step], above[at], above[at - step]));
}

} // namespace

bool undoPngFilter(int filter, std::uint8_t* row, const std::uint8_t* above, std::size_t size,
                   std::size_t step)
{
    switch (filter) {
    case 0:
        return true;
    case 1:
        undoSub(row, size, step);
        return true;
    case 2:
        undoUp(row, above, size);
        return true;
    case 3:
        undoAverage(row, above, size, step);
        return true;
    case 4:
        undoPaeth(row, above, size, step);
        return true;
    default:
        return false;
    }
}

} // namespace core
