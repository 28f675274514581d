#include "core/intake/links_reader.h"

#include "core/intake/csv.h"
#include "core/intake/plain_text.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core::intake {

namespace {

/// So many lines tell what a file is.
constexpr std::size_t kLinesTried = 50;

bool isAddress(std::string_view text)
{
    const std::string start = asciiLower(trimmed(text).substr(0, 8));
    return start.starts_with("https://") || start.starts_with("http://");
}

/// "documentation" of "Documentation", "docs"; empty for what is no role.
std::string roleOf(std::string_view text)
{
    const std::string word = asciiLower(trimmed(text));
    if (word == "documentation" || word == "docs")
        return "documentation";
    if (word == "devicecatalogue" || word == "device catalogue" || word == "device catalog")
        return "deviceCatalogue";
    return word == "other" ? word : std::string();
}

/// Which column is what, by the line of names.
struct LinkColumns {
    std::optional<std::size_t> title;
    std::optional<std::size_t> url;
    std::optional<std::size_t> role;
    /// The names of the others, apart by commas.
    std::string others = {};
};

std::optional<LinkColumns> columnsIn(const CsvLine& head)
{
    constexpr auto kTitles = std::to_array<std::string_view>(
        {"title", "name", "text", "label", "link title", "displaytext", "linktitle", "linktext",
         "link text", "display text", "caption", "titel", "bezeichnung", "anzeigetext"});
    constexpr auto kUrls = std::to_array<std::string_view>(
        {"url", "link", "address", "href", "link address", "linkurl", "uri", "link url",
         "web address", "website", "hyperlink", "adresse", "webadresse", "internetadresse"});
    constexpr auto kRoles =
        std::to_array<std::string_view>({"role", "type", "kind", "link role", "rolle"});
    LinkColumns columns;
    for (std::size_t at = 0; at < head.cells.size(); ++at) {
        const std::string name = asciiLower(trimmed(head.cells[at]));
        const auto isOne = [&](const auto& names) {
            return std::ranges::find(names, name) != names.end();
        };
        if (isOne(kTitles))
            columns.title = at;
        else if (isOne(kUrls))
            columns.url = at;
        else if (isOne(kRoles))
            columns.role = at;
        else if (!name.empty())
            columns.others += (columns.others.empty() ? "" : ", ") + excerpt(head.cells[at]);
    }
    const bool isHead = columns.url && std::ranges::none_of(head.cells, isAddress);
    return isHead ? std::optional(columns) : std::nullopt;
}

/// The columns of a line without names: the address tells itself, a role too, the rest is a title.
LinkColumns guessedColumns(const CsvLine& line)
{
    LinkColumns columns;
    for (std::size_t at = 0; at < line.cells.size(); ++at) {
        if (!columns.url && isAddress(line.cells[at]))
            columns.url = at;
        else if (!columns.role && !roleOf(line.cells[at]).empty() && columns.title)
            columns.role = at;
        else if (!columns.title)
            columns.title = at;
    }
    return columns;
}

std::string cellOf(const CsvLine& line, std::optional<std::size_t> column)
{
    return column && *column < line.cells.size() ? std::string(trimmed(line.cells[*column]))
                                                 : std::string();
}

std::string wholeLine(const CsvLine& line)
{
    std::string text;
    for (const std::string& cell : line.cells)
        text += (text.empty() ? "" : ", ") + cell;
    return text;
}

void addLink(const CsvLine& line, const LinkColumns& columns, Told& told)
{
    const std::string url = cellOf(line, columns.url);
    if (!isAddress(url))
        return told.noteUnknown(translatable("import", "Line %1 has no web address with http:// or "
                                                       "https://: %2"),
                                {static_cast<long long>(line.number), excerpt(wholeLine(line))});
    std::string title = cellOf(line, columns.title);
    if (title.empty()) {
        title = url;
        told.noteChanged(translatable("import", "The link of line %1 has no title; its address "
                                                "stands for it."),
                         {static_cast<long long>(line.number)});
    }
    const FieldPath link = told.append("/listing/links");
    told.tell(link / "title", title);
    told.tell(link / "url", url);
    const std::string role = cellOf(line, columns.role);
    if (!role.empty() && roleOf(role).empty())
        told.noteUnknown(translatable("import", "Line %1: “%2” is no role of a link."),
                         {static_cast<long long>(line.number), excerpt(role)});
    told.tell(link / "role", roleOf(role));
}

} // namespace

bool addLinks(std::string_view text, Told& told)
{
    const std::vector<CsvLine> lines = csvLines(withPlainLines(std::string(text)));
    if (lines.empty())
        return false;
    const auto named = columnsIn(lines.front());
    const bool hasLinks = std::ranges::any_of(
        lines, [](const CsvLine& line) { return std::ranges::any_of(line.cells, isAddress); });
    if (!hasLinks)
        return false;
    if (named && !named->others.empty())
        told.noteUnknown(translatable("import", "Columns without a meaning here: %1."),
                         {named->others});
    for (std::size_t at = named ? 1 : 0; at < lines.size(); ++at)
        addLink(lines[at], named ? *named : guessedColumns(lines[at]), told);
    return true;
}

bool isLinkTable(const Source& source)
{
    if (source.isFolder || !isPlainText(source.bytes))
        return false;
    std::vector<CsvLine> lines = csvLines(withPlainLines(source.bytes), kLinesTried);
    const bool isNamed = !lines.empty() && columnsIn(lines.front());
    if (isNamed)
        lines.erase(lines.begin());
    const auto isLink = [](const CsvLine& line) {
        return line.cells.size() > 1 && line.cells.size() < 6
               && std::ranges::any_of(line.cells, isAddress);
    };
    const auto links = std::ranges::count_if(lines, isLink);
    return links > 0 && (isNamed || links * 4 >= std::ssize(lines) * 3);
}

Result<Told> readLinkTable(const Source& source)
{
    Told told;
    const auto lines =
        isPlainText(source.bytes) ? csvLines(source.bytes, 1) : std::vector<CsvLine>();
    if (lines.empty())
        return fail(translatable("error", "No line has a web address with http:// or https://. "
                                          "Choose a table with a title and an address in each "
                                          "line."));
    if (!addLinks(source.bytes, told))
        return fail(translatable("error",
                                 "Line %1, column %2: neither here nor below has a line a web "
                                 "address with http:// or https://: %3. Write one into each line, "
                                 "beside its title."),
                    {static_cast<long long>(lines.front().number), 1LL,
                     excerpt(lines.front().cells.front())});
    return told;
}

} // namespace core::intake
