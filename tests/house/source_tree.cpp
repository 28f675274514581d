#include "tests/house/source_tree.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>

namespace house {

namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view withoutBlanks(std::string_view text)
{
    const auto start = text.find_first_not_of(kBlanks);
    return start == text.npos ? std::string_view() : text.substr(start);
}

/// What follows a word at the start of the text, without the blanks around it.
std::optional<std::string_view> after(std::string_view text, std::string_view word)
{
    text = withoutBlanks(text);
    if (!text.starts_with(word))
        return std::nullopt;
    return withoutBlanks(text.substr(word.size()));
}

std::optional<Include> includeOf(std::string_view line, int number)
{
    const auto hash = after(line, "#");
    const auto name = hash ? after(*hash, "include") : std::nullopt;
    if (!name || name->empty() || (name->front() != '"' && name->front() != '<'))
        return std::nullopt;
    const bool quoted = name->front() == '"';
    const auto end = name->find(quoted ? '"' : '>', 1);
    if (end == name->npos)
        return std::nullopt;
    return Include{std::string(name->substr(1, end - 1)), number, quoted};
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

SourceTree sourcesBelow(const std::filesystem::path& top, std::initializer_list<const char*> parts)
{
    SourceTree tree;
    for (const char* part : parts) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(top / part)) {
            const auto ending = entry.path().extension();
            if (ending == ".h" || ending == ".cpp")
                tree.push_back(sourceFile(entry.path().lexically_relative(top).generic_string(),
                                          bytesOf(entry.path())));
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

} // namespace

SourceFile sourceFile(std::string path, std::string_view text)
{
    SourceFile file{std::move(path), {}, std::string(text)};
    for (int line = 1; !text.empty(); ++line) {
        const auto end = text.find('\n');
        if (auto include = includeOf(text.substr(0, end), line))
            file.includes.push_back(std::move(*include));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return file;
}

SourceTree productSources(const std::filesystem::path& top)
{
    return sourcesBelow(top, {"core", "app"});
}

SourceTree testSources(const std::filesystem::path& top)
{
    return sourcesBelow(top, {"tests"});
}

std::string roomOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(slash == path.npos ? std::string_view() : path.substr(0, slash));
}

std::string roomOf(const SourceFile& file, const Include& include)
{
    if (!include.quoted)
        return {};
    std::string room = roomOf(include.name);
    if (room.empty())
        return roomOf(file.path);
    return liesIn(room, "core") || liesIn(room, "app") ? room : std::string();
}

bool liesIn(std::string_view room, std::string_view folder)
{
    return room.starts_with(folder) && (room.size() == folder.size() || room[folder.size()] == '/');
}

} // namespace house
