#include "core/iotedge/create_options/base/create_options_parts.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/text/prose/placeholder.h"

#include <charconv>
#include <cmath>

namespace core::options {

namespace {

/// The whole text as a number of that type.
template <class Number>
std::optional<Number> wholeTextAs(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

bool isJudged(const JsonNode& value)
{
    return value.kind == JsonKind::String && !holdsPlaceholder(value.text);
}

std::string asciiUpper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

const JsonNode* valueAt(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* node = &root;
    for (const std::string_view key : keys) {
        const JsonMember* member = findMember(*node, key);
        if (!member)
            return nullptr;
        node = &member->value;
    }
    return node;
}

const JsonNode* valueAt(const JsonNode& root, std::initializer_list<std::string_view> keys,
                        JsonKind kind)
{
    const JsonNode* node = valueAt(root, keys);
    return node && node->kind == kind ? node : nullptr;
}

std::string_view textAt(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* value = valueAt(root, keys, JsonKind::String);
    return value ? std::string_view(value->text) : std::string_view();
}

std::optional<long long> wholeNumber(std::string_view text)
{
    if (const auto digits = wholeTextAs<long long>(text))
        return digits;
    constexpr double kExact = 9007199254740992.0;
    const auto value = wholeTextAs<double>(text);
    if (!value || !(std::abs(*value) <= kExact) || std::trunc(*value) != *value)
        return std::nullopt;
    return static_cast<long long>(*value);
}

std::optional<long long> wholeNumber(const JsonNode& value)
{
    return value.kind == JsonKind::Number ? wholeNumber(value.text) : std::nullopt;
}

std::string_view variableName(std::string_view entry)
{
    return entry.substr(0, entry.find('='));
}

std::string kernelParameter(std::string_view key)
{
    std::string name(key);
    const auto mark = name.find_first_of("./");
    if (mark != std::string::npos && name[mark] == '/')
        for (char& c : name)
            c = c == '/' ? '.' : c == '.' ? '/' : c;
    return name;
}

const JsonNode* filled(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* node = valueAt(root, keys);
    const bool isFilled =
        node && (!node->items.empty() || !node->members.empty() || !node->text.empty());
    return isFilled ? node : nullptr;
}

} // namespace core::options
