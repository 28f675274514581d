#include "core/iotedge/pasted/container_spec.h"

#include "core/text/json/json_build.h"
#include "core/text/json/json_writer.h"

namespace core {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The end of what the quote at `at` opens, appended to `word`; nothing where it is not closed.
std::optional<std::size_t> readQuoted(std::string_view text, std::size_t at, std::string& word)
{
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at) {
        const bool isEscape =
            quote == '"' && text[at] == '\\' && at + 1 < text.size()
            && std::string_view("\"\\$`\n").find(text[at + 1]) != std::string_view::npos;
        if (isEscape && text[++at] == '\n')
            continue;
        word += text[at];
    }
    return at < text.size() ? std::optional(at + 1) : std::nullopt;
}

/// The size of a line break with the mark before it that continues the line: of a shell (\), of
/// Windows (^) or of PowerShell (`).
std::size_t continuation(std::string_view text)
{
    if (text.size() < 2 || std::string_view("\\^`").find(text[0]) == std::string_view::npos)
        return 0;
    return text[1] == '\n' ? 2 : text.substr(1).starts_with("\r\n") ? 3 : 0;
}

} // namespace

std::optional<std::vector<std::string>> shellWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    bool isOpen = false;
    const auto close = [&] {
        if (std::exchange(isOpen, false))
            words.push_back(std::exchange(word, {}));
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const auto size = continuation(text.substr(at)); size > 0) {
            close();
            at += size;
        } else if (isSpace(text[at])) {
            close();
            ++at;
        } else if (text[at] == '"' || text[at] == '\'') {
            isOpen = true;
            const auto end = readQuoted(text, at, word);
            if (!end)
                return std::nullopt;
            at = *end;
        } else {
            isOpen = true;
            // A path of Windows keeps its backslashes.
            const bool isEscape =
                text[at] == '\\' && at + 1 < text.size()
                && std::string_view(" \"'\\$").find(text[at + 1]) != std::string_view::npos;
            at += isEscape ? 1 : 0;
            word += text[at++];
        }
    }
    close();
    return words;
}

std::string createOptionsWithEnv(const ContainerSpec& spec)
{
    JsonNode options = jsonObject();
    if (!spec.environment.empty()) {
        JsonNode list = jsonArray();
        for (const auto& [name, value] : spec.environment)
            list.items.push_back(jsonText(std::string(name).append("=").append(value)));
        addMember(options, "Env", std::move(list));
    }
    options.members.insert(options.members.end(), spec.options.members.begin(),
                           spec.options.members.end());
    return writeJson(options, JsonStyle::Compact);
}

} // namespace core
