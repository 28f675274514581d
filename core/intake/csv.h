#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::intake {

/// A line of a table; a cell in quotes may hold line breaks.
struct CsvLine {
    /// Of its first character, from 1.
    std::size_t number = 1;
    std::vector<std::string> cells;

    bool operator==(const CsvLine&) const = default;
};

/// The lines that hold something, at most so many. Cells are apart by what the first line has most
/// of: tabs, semicolons, bars or commas. "\r\n" and "\n" end a line.
[[nodiscard]] std::vector<CsvLine> csvLines(std::string_view text, std::size_t most = 10'000);

} // namespace core::intake
