#include "core/project/source_locations.h"

#include "core/text/json/json_character.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

/// The offset in a file for an offset in the text read from it: reading drops the CR of CR LF and
/// puts U+FFFD for a byte that is not UTF-8.
std::size_t plainOffset(std::string_view bytes, std::size_t offset)
{
    constexpr std::int32_t kBadPoint = 0xFFFD;
    std::size_t at = 0;
    for (std::size_t passed = 0; passed < offset && at < bytes.size();) {
        const bool isBreak = bytes.substr(at).starts_with("\r\n");
        const Character character = characterAt(bytes, at);
        const bool isBad = character.point == kBadPoint && character.size == 1;
        passed += isBad ? 3 : character.size;
        at += isBreak ? 2 : character.size;
    }
    return at;
}

} // namespace

SourceLocations::SourceLocations(std::span<const FieldPath> fields)
{
    m_kept.emplace({FieldPath()});
    for (FieldPath field : fields)
        for (; m_kept->insert(field).second;)
            field = field.parent();
}

void SourceLocations::addFile(const std::string& name, std::string bytes)
{
    m_files.insert_or_assign(name, PositionedText(std::move(bytes)));
}

void SourceLocations::add(const FieldPath& path, const std::string& file, TextRange range,
                          SourceEncoding spelling)
{
    if (m_kept && !m_kept->contains(path))
        return;
    m_entries.insert_or_assign(path, Entry{file, range, spelling});
}

SourceLocation SourceLocations::of(const FieldPath& path,
                                   const std::optional<TextRange>& range) const
{
    FieldPath at = path;
    auto found = m_entries.find(at);
    while (found == m_entries.end() && !at.isRoot()) {
        at = at.parent();
        found = m_entries.find(at);
    }
    if (found == m_entries.end())
        return {"offer.json"};
    const Entry& entry = found->second;
    if (range && at == path)
        return inFile(entry.file, partOf(entry, *range));
    if (entry.spelling == SourceEncoding::Plain)
        return inFile(entry.file, {entry.range.start, entry.range.start});
    return inFile(entry.file, entry.range);
}

TextRange SourceLocations::partOf(const Entry& entry, TextRange range) const
{
    const auto file = m_files.find(entry.file);
    if (file == m_files.end() || entry.spelling == SourceEncoding::Json)
        return entry.range;
    const auto bytes = std::string_view(file->second.text())
                           .substr(entry.range.start, entry.range.end - entry.range.start);
    const auto map = [&](std::size_t offset) {
        const std::size_t inside = entry.spelling == SourceEncoding::Plain
                                       ? plainOffset(bytes, offset)
                                       : offsetInLiteral(bytes, offset);
        return entry.range.start + inside;
    };
    return {map(range.start), map(std::max(range.start, range.end))};
}

SourceLocation SourceLocations::inFile(const std::string& file, TextRange range) const
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return {file};
    const TextPosition start = found->second.at(range.start);
    const TextPosition end = found->second.at(std::max(range.start, range.end));
    return {file, start.line, start.column, end.line, end.column};
}

std::optional<SourceEncoding> SourceLocations::encodingOf(const FieldPath& path) const
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.spelling);
}

const std::string* SourceLocations::textOf(std::string_view file) const
{
    const auto found = m_files.find(file);
    return found == m_files.end() ? nullptr : &found->second.text();
}

std::vector<FieldPath> SourceLocations::paths() const
{
    std::vector<FieldPath> result;
    result.reserve(m_entries.size());
    for (const auto& [path, entry] : m_entries)
        result.push_back(path);
    return result;
}

} // namespace core
