#include "core/bundle/entry_names.h"

#include "core/text/addresses/file_name.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kMaxName = 400;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<std::string> mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* result = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0)
        return std::nullopt;
    return std::string(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
}

/// What a file system that ignores letter case compares.
std::string folded(std::string_view name)
{
    if (!isAscii(name))
        return mapped(name, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD)
            .value_or(std::string(name));
    std::string result(name);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

bool staysInside(std::string_view name)
{
    while (true) {
        const auto slash = name.find('/');
        const auto step = name.substr(0, slash);
        if (step.empty() || step == "." || step == "..")
            return false;
        if (slash == std::string_view::npos)
            return true;
        name.remove_prefix(slash + 1);
    }
}

bool isNormalised(std::string_view name)
{
    return isAscii(name) || mapped(name, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == name;
}

Message about(const char* text, std::string_view name, std::string_view other = {})
{
    Message message{"error", text, {std::string(name)}};
    if (!other.empty())
        message.arguments.emplace_back(std::string(other));
    return message;
}

std::optional<Message> faultInOneName(std::string_view name)
{
    if (name.size() > kMaxName)
        return about(translatable("error", "The file name %1 is longer than 400 bytes. Use a "
                                           "shorter name."),
                     name);
    if (auto fault = faultInFileName(name))
        return std::move(fault->message);
    if (!staysInside(name))
        return about(translatable("error", "The file name \"%1\" is absolute, leaves its folder or "
                                           "names no file. Use a relative name without \"..\"."),
                     name);
    if (!isNormalised(name))
        return about(translatable("error", "The file name %1 is not UTF-8 in normalisation form C, "
                                           "so other systems would not find it. Rename the file."),
                     name);
    return std::nullopt;
}

using FoldedNames = std::unordered_map<std::string, std::string_view>;

std::optional<Message> fileThatIsAlsoFolder(const FoldedNames& files)
{
    for (const auto& [key, name] : files)
        for (auto at = key.find('/'); at != std::string::npos; at = key.find('/', at + 1))
            if (const auto file = files.find(key.substr(0, at)); file != files.end())
                return about(translatable("error", "%1 is a file and, for %2, a folder. Rename "
                                                   "one of them."),
                             file->second, name);
    return std::nullopt;
}

} // namespace

std::optional<Message> faultInEntryNames(const std::vector<std::string_view>& names)
{
    FoldedNames files;
    for (const std::string_view name : names) {
        if (auto fault = faultInOneName(name))
            return fault;
        const auto [other, isNew] = files.emplace(folded(name), name);
        if (!isNew && other->second == name)
            return about(translatable("error", "The file %1 is there twice. Keep one."), name);
        if (!isNew)
            return about(translatable("error", "The file names %1 and %2 differ only in letter "
                                               "case, which other systems ignore. Rename one of "
                                               "them."),
                         other->second, name);
    }
    return fileThatIsAlsoFolder(files);
}

std::string normalised(std::string_view text)
{
    return isAscii(text)
               ? std::string(text)
               : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE).value_or(std::string(text));
}

} // namespace core
