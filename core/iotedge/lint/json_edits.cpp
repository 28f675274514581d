#include "core/iotedge/lint/json_edits.h"

#include "core/text/json/json_build.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

} // namespace

const JsonMember* findMember(const JsonNode& object, std::string_view key)
{
    for (auto at = object.members.size(); at > 0; --at)
        if (isSame(object.members[at - 1].key, key))
            return &object.members[at - 1];
    return nullptr;
}

TextEdit removal(std::string_view text, const JsonNode& object, const JsonMember& member)
{
    const auto at = static_cast<std::size_t>(&member - object.members.data());
    if (at + 1 < object.members.size())
        return {{member.keyRange.start, object.members[at + 1].keyRange.start}, ""};
    const std::size_t start =
        at > 0 ? object.members[at - 1].value.range.end : member.keyRange.start;
    return {{start, std::min(member.value.range.end, text.size())}, ""};
}

TextEdit insertion(const JsonNode& object, std::string_view member)
{
    std::string added(member);
    if (!object.members.empty())
        added += ',';
    const std::size_t at = object.range.start + 1;
    return {{at, at}, std::move(added)};
}

std::string quotedJson(std::string_view text)
{
    return writeJson(jsonText(std::string(text)), JsonStyle::Compact);
}

std::string minifiedJson(std::string_view json)
{
    std::string result;
    result.reserve(json.size());
    bool inString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString && c == '\\' && at + 1 < json.size()) {
            result += c;
            result += json[++at];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            result += c;
    }
    return result;
}

} // namespace core
