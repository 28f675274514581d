#include "core/iotedge/pasted/shell_variables.h"

#include "core/iotedge/lint/container_paths.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core::pasted {

namespace {

constexpr std::string_view kPlaceOfShell = "$PWD";
constexpr std::string_view kPlaceOfUser = "$HOME";

bool isInShellName(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
}

/// The folder that a variable of a shell, of Windows or of PowerShell names; empty for another.
std::string_view folderOf(std::string_view name)
{
    constexpr auto kOfUser = std::to_array<std::string_view>(
        {"appdata", "home", "homepath", "localappdata", "userprofile"});
    const std::string lower = asciiLower(name);
    if (lower == "pwd" || lower == "cd")
        return kPlaceOfShell;
    return std::ranges::find(kOfUser, lower) == kOfUser.end() ? std::string_view() : kPlaceOfUser;
}

/// "/c/Users/me", "//c/data" and "/mnt/c/data": the drives of Windows as other shells write them,
/// and
/// "/Users/me" of a Mac. A folder of Linux may be called "/d", too.
bool isOfForeignSystem(std::string_view path)
{
    const bool isDoubled = path.starts_with("//");
    if (isDoubled)
        path.remove_prefix(1);
    else if (path.starts_with("/mnt/"))
        path.remove_prefix(4);
    const bool isLetter = path.size() > 3 && isAsciiLetter(path[1]) && path[2] == '/';
    const bool isDrive =
        isLetter
        && (isDoubled || asciiLower(path[1]) == 'c' || path.substr(2).starts_with("/Users/"));
    return isDrive || path.starts_with("/Users/") || path.starts_with("/host_mnt/");
}

} // namespace

std::optional<ShellVariable> shellVariableAt(std::string_view text)
{
    if (text.size() < 2 || text[0] != '$')
        return std::nullopt;
    const bool isBraced = text[1] == '{';
    std::size_t at = isBraced ? 2 : 1;
    if (asciiLower(text.substr(at, 4)) == "env:")
        at += 4;
    const std::size_t start = at;
    while (at < text.size() && isInShellName(text[at]))
        ++at;
    if (at == start || isAsciiDigit(text[start]))
        return std::nullopt;
    ShellVariable variable;
    variable.name = text.substr(start, at - start);
    if (isBraced) {
        const auto close = text.find('}', at);
        if (close == std::string_view::npos)
            return std::nullopt;
        std::string_view rest = text.substr(at, close - at);
        if (rest.starts_with(':'))
            rest.remove_prefix(1);
        variable.hasDefault = rest.starts_with('-') || rest.starts_with('=');
        if (variable.hasDefault)
            variable.text = rest.substr(1);
        at = close + 1;
    }
    variable.size = at;
    const std::string_view folder = folderOf(variable.name);
    variable.isFolder = !variable.hasDefault && !folder.empty();
    if (variable.isFolder)
        variable.text = folder;
    return variable;
}

bool isOfOneMachine(std::string_view path)
{
    if (path == "." || path == ".." || path.starts_with("./") || path.starts_with("../")
        || path.starts_with('~') || path.starts_with("$(") || options::isWindowsPath(path)
        || isOfForeignSystem(path))
        return true;
    if (path.starts_with('%')) {
        const auto end = path.find('%', 1);
        return end != std::string_view::npos && !folderOf(path.substr(1, end - 1)).empty();
    }
    const auto variable = shellVariableAt(path);
    return variable && variable->isFolder;
}

} // namespace core::pasted
