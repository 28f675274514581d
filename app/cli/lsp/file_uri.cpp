#include "app/cli/lsp/file_uri.h"

#include "core/report/run/report_texts.h"
#include "core/text/letters/characters.h"

#include <charconv>

namespace app::lsp {

namespace {

/// Nothing where "%" leads no two hexadecimal digits, or a NUL.
std::optional<std::string> decoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            result += text[at];
            continue;
        }
        const std::string_view digits = text.substr(at + 1, 2);
        unsigned value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 2 || read.ptr != digits.data() + 2 || value == 0)
            return std::nullopt;
        result += static_cast<char>(value);
        at += 2;
    }
    return result;
}

} // namespace

std::optional<std::filesystem::path> pathOfUri(std::string_view uri)
{
    for (const std::string_view start : {"file://localhost/", "file:///"}) {
        if (!uri.starts_with(start))
            continue;
        const auto path =
            decoded(uri.substr(start.size() - 1, uri.find_first_of("?#") - start.size() + 1));
        return path ? std::optional(std::filesystem::path(*path).lexically_normal()) : std::nullopt;
    }
    return std::nullopt;
}

std::string uriOfFile(const std::filesystem::path& file)
{
    return "file://" + core::uriOfPath(file.generic_string());
}

} // namespace app::lsp
