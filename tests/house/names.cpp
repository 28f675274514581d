#include "tests/house/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

namespace house {

namespace {

/// A table whose rows are sources, and its header.
struct RowTable {
    std::string_view folder;
    std::string_view header;
};

constexpr auto kRowTables = std::to_array<RowTable>({
    {"app/cli", "app/cli/base/commands.h"},
    {"app/ui/pages", "app/ui/pages/pages.h"},
    {"core/rules", "core/rules/engine/registry.h"},
    {"core/rules/pictures", "core/rules/pictures/measured.h"},
    {"core/rules/pictures", "core/rules/pictures/pictures.h"},
});

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where the parameters begin: at the first parenthesis that is no part of a template's arguments.
std::size_t parametersOf(std::string_view head)
{
    int depth = 0;
    for (std::size_t at = 0; at < head.size(); ++at) {
        depth += head[at] == '<' ? 1 : 0;
        depth -= head[at] == '>' ? 1 : 0;
        if (head[at] == '(' && depth == 0)
            return at;
    }
    return head.npos;
}

/// The word that ends here, cut off.
std::string takeLastWord(std::string_view& text)
{
    std::size_t start = text.size();
    while (start > 0 && (isWordCharacter(text[start - 1]) || text[start - 1] == '~'))
        --start;
    std::string word(text.substr(start));
    text = text.substr(0, start);
    return word;
}

std::optional<Definition> definitionOf(std::string_view head, int line)
{
    const auto parameters = parametersOf(head);
    if (parameters == head.npos || head.find("operator") < parameters)
        return std::nullopt;
    head = head.substr(0, parameters);
    Definition found{{}, takeLastWord(head), line};
    if (head.ends_with("::")) {
        head.remove_suffix(2);
        found.className = takeLastWord(head);
    }
    return found.name.empty() ? std::nullopt : std::optional(found);
}

bool startsDefinition(std::string_view line)
{
    constexpr auto kOthers =
        std::to_array<std::string_view>({"class ", "constexpr ", "enum ", "extern ", "inline ",
                                         "namespace", "static ", "struct ", "template", "using "});
    return !line.empty() && isWordCharacter(line.front())
           && std::ranges::none_of(kOthers,
                                   [&](std::string_view word) { return line.starts_with(word); });
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Whether the text has the word, and what follows it.
bool hasWord(std::string_view text, std::string_view word, std::string_view next)
{
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const bool isWhole = at == 0 || !isWordCharacter(text[at - 1]);
        if (isWhole && text.substr(at + word.size()).starts_with(next))
            return true;
    }
    return false;
}

bool declaresClass(std::string_view header, const std::string& name)
{
    return hasWord(header, "class " + name, " ") || hasWord(header, "struct " + name, " ");
}

class Headers {
public:
    explicit Headers(const SourceTree& tree)
    {
        for (const SourceFile& file : tree)
            if (file.isHeader())
                m_texts.emplace(file.path, file.text);
    }

    [[nodiscard]] bool declare(const SourceFile& source, const Definition& definition) const
    {
        if (definition.className.empty())
            return hasWord(textOf(stemOf(source) + ".h"), definition.name, "(")
                   || isRow(source, definition);
        return std::ranges::any_of(m_texts, [&](const auto& each) {
            const std::string_view header(each.first);
            return stemOf(source).starts_with(header.substr(0, header.size() - 2))
                   && declaresClass(each.second, definition.className);
        });
    }

private:
    [[nodiscard]] static std::string stemOf(const SourceFile& source)
    {
        return source.path.substr(0, source.path.rfind('.'));
    }
    [[nodiscard]] std::string_view textOf(std::string_view header) const
    {
        const auto found = m_texts.find(header);
        return found == m_texts.end() ? std::string_view() : found->second;
    }
    [[nodiscard]] bool isRow(const SourceFile& source, const Definition& definition) const
    {
        return std::ranges::any_of(kRowTables, [&](const RowTable& table) {
            return liesIn(roomOf(source.path), table.folder)
                   && hasWord(textOf(table.header), definition.name, "(");
        });
    }

    std::map<std::string_view, std::string_view> m_texts;
};

} // namespace

std::vector<Definition> definitionsIn(std::string_view text)
{
    std::vector<Definition> found;
    bool isAnonymous = false;
    const auto lines = linesOf(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        isAnonymous = lines[at] == "namespace {" || (isAnonymous && lines[at] != "} // namespace");
        const bool isTemplate = at > 0 && lines[at - 1].starts_with("template");
        if (isAnonymous || isTemplate || !startsDefinition(lines[at]))
            continue;
        const int line = static_cast<int>(at) + 1;
        std::string head;
        while (at < lines.size() && !lines[at].ends_with(';') && !lines[at].ends_with('{'))
            head.append(lines[at++]).append("\n");
        if (at == lines.size() || lines[at] != "{")
            continue;
        if (auto definition = definitionOf(head, line))
            found.push_back(std::move(*definition));
    }
    return found;
}

Faults declaredElsewhere(const SourceTree& tree)
{
    Faults faults;
    const Headers headers(tree);
    for (const SourceFile& file : tree) {
        if (file.isHeader())
            continue;
        for (const Definition& each : definitionsIn(file.text))
            if (each.name != "main" && !headers.declare(file, each))
                faults.push_back(file.path + ':' + std::to_string(each.line) + " defines "
                                 + (each.className.empty() ? "" : each.className + "::") + each.name
                                 + ", which no header of its name declares");
    }
    return faults;
}

} // namespace house
