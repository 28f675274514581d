#include "core/iotedge/lint/container_paths.h"

#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <vector>

namespace core::options {

namespace {

bool startsWithDrive(std::string_view text)
{
    return text.size() > 2 && isAsciiLetter(text[0]) && text[1] == ':'
           && (text[2] == '\\' || text[2] == '/');
}

/// Where the part that starts here ends: at the next colon but that of a drive or a placeholder.
std::size_t partEnd(std::string_view text)
{
    const std::size_t from = startsWithDrive(text) ? 2 : 0;
    return std::min(text.find(':', from), text.size());
}

} // namespace

bool isWindowsPath(std::string_view path)
{
    return startsWithDrive(path) || path.starts_with('\\') || path.starts_with(".\\");
}

BindParts bindParts(std::string_view bind)
{
    BindParts parts;
    const std::size_t first = partEnd(bind);
    if (first == bind.size()) {
        parts.destination = bind;
        return parts;
    }
    parts.hasSource = true;
    parts.source = bind.substr(0, first);
    const std::string_view rest = bind.substr(first + 1);
    const std::size_t second = partEnd(rest);
    parts.destination = rest.substr(0, second);
    parts.hasMode = second < rest.size();
    if (parts.hasMode) {
        parts.mode = rest.substr(second + 1);
        parts.hasTooMany = parts.mode.find(':') != std::string_view::npos;
    }
    return parts;
}

bool isAbsolutePath(std::string_view path)
{
    return path.starts_with('/') || path.starts_with("\\\\") || startsWithDrive(path);
}

std::string cleanPath(std::string_view path)
{
    const bool isRooted = path.starts_with('/');
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (part == ".." && !parts.empty() && parts.back() != "..")
            parts.pop_back();
        else if (!part.empty() && part != "." && !(part == ".." && isRooted))
            parts.push_back(part);
    }
    std::string clean;
    for (const std::string_view part : parts)
        clean.append(clean.empty() && !isRooted ? "" : "/").append(part);
    return isRooted && clean.empty() ? "/" : clean;
}

bool isVolumeName(std::string_view text)
{
    return text.size() > 1 && (isAsciiLetter(text[0]) || isAsciiDigit(text[0]))
           && std::ranges::all_of(text, [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '.' || c == '-';
              });
}

std::string volumeNameFor(std::string_view path)
{
    const std::string clean = cleanPath(path);
    std::string name;
    for (const char c :
         inAsciiLetters(std::string_view(clean).substr(clean.rfind('/') + 1)).value_or(""))
        if (isAsciiLetter(c) || isAsciiDigit(c) || (!name.empty() && (c == '_' || c == '-')))
            name += c;
    return name.size() > 1 ? name : "data";
}

} // namespace core::options
