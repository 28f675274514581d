#include "core/iotedge/settings/twin_limits.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// C0 and C1.
bool isControl(std::int32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

std::size_t bytesWithoutControls(std::string_view text)
{
    std::size_t bytes = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character one = characterAt(text, at);
        bytes += isControl(one.point) ? 0 : one.size;
        at += one.size;
    }
    return bytes;
}

TwinFault fault(TextRange range, const char* text, std::vector<Argument> arguments)
{
    return {{"twin", text, std::move(arguments)}, range};
}

std::optional<TwinFault> faultBelow(const JsonNode& value, int depth, bool isInList);

std::optional<TwinFault> faultOfMember(const JsonMember& member, int depth, bool isInList)
{
    if (!isTwinKey(member.key))
        return fault(member.keyRange,
                     translatable("twin", "IoT Hub does not take the property name “%1”. Use no "
                                          "space, control character, “.”, “$” or “#” in it."),
                     {excerpt(member.key)});
    return faultBelow(member.value, depth, isInList);
}

std::optional<TwinFault> faultBelow(const JsonNode& value, int depth, bool isInList)
{
    if (value.kind == JsonKind::String && value.text.size() > kMaxTwinValueBytes)
        return fault(value.range,
                     translatable("twin", "A text of %1 bytes stands here; IoT Hub takes %2. "
                                          "Shorten it."),
                     {static_cast<long long>(value.text.size()),
                      static_cast<long long>(kMaxTwinValueBytes)});
    if (value.kind == JsonKind::Number && isBeyondTwin(value.text))
        return fault(value.range,
                     translatable("twin",
                                  "%1 is beyond what IoT Hub takes as a whole number, %2 to "
                                  "%3. Write it as a text in quotes."),
                     {excerpt(value.text), kLeastTwinInteger, kMaxTwinInteger});
    if (value.kind == JsonKind::Null && isInList)
        return fault(value.range,
                     translatable("twin", "A null stands in a list, which IoT Hub does not take. "
                                          "Remove it."),
                     {});
    const bool isNested = value.kind == JsonKind::Object || value.kind == JsonKind::Array;
    if (isNested && depth > kMaxTwinDepth)
        return fault(value.range,
                     translatable("twin", "Objects nest more than %1 deep here, which IoT Hub does "
                                          "not take. Make the value flatter."),
                     {static_cast<long long>(kMaxTwinDepth)});
    for (const JsonMember& member : value.members)
        if (auto found = faultOfMember(member, depth + 1, isInList))
            return found;
    for (const JsonNode& item : value.items)
        if (auto found = faultBelow(item, depth + 1, true))
            return found;
    return std::nullopt;
}

} // namespace

bool isBeyondTwin(std::string_view digits)
{
    if (digits.find_first_of(".eE") != std::string_view::npos)
        return false;
    long long number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec != std::errc() || number < kLeastTwinInteger || number > kMaxTwinInteger;
}

std::size_t twinBytes(const JsonNode& node)
{
    constexpr std::size_t kNumberBytes = 8;
    constexpr std::size_t kBooleanBytes = 4;
    std::size_t bytes = 0;
    switch (node.kind) {
    case JsonKind::Null:
        break;
    case JsonKind::Boolean:
        return kBooleanBytes;
    case JsonKind::Number:
        return kNumberBytes;
    case JsonKind::String:
        return bytesWithoutControls(node.text);
    case JsonKind::Array:
        for (const JsonNode& item : node.items)
            bytes += twinBytes(item);
        break;
    case JsonKind::Object:
        for (const JsonMember& member : node.members)
            bytes += bytesWithoutControls(member.key) + twinBytes(member.value);
        break;
    }
    return bytes;
}

std::size_t longestTwinText(const JsonNode& node)
{
    std::size_t longest = node.kind == JsonKind::String ? node.text.size() : 0;
    for (const JsonNode& item : node.items)
        longest = std::max(longest, longestTwinText(item));
    for (const JsonMember& member : node.members)
        longest = std::max(longest, longestTwinText(member.value));
    return longest;
}

std::optional<JsonNode> withoutTwinPrefixes(const JsonNode& root)
{
    JsonNode kept = root;
    for (JsonMember& member : kept.members) {
        if (!member.key.starts_with(kTwinPrefix) || member.key.size() < kTwinPrefix.size() + 2
            || member.key[kTwinPrefix.size()] != '.')
            return std::nullopt;
        member.key.erase(0, kTwinPrefix.size() + 1);
    }
    return kept.members.empty() ? std::nullopt : std::optional(std::move(kept));
}

bool isTwinKey(std::string_view key)
{
    if (key.empty() || key.size() > kMaxTwinKeyBytes)
        return false;
    for (std::size_t at = 0; at < key.size(); at += characterAt(key, at).size)
        if (isControl(characterAt(key, at).point))
            return false;
    return key.find_first_of(".$# ") == std::string_view::npos;
}

std::optional<TwinFault> twinFault(const JsonMember& property)
{
    return faultOfMember(property, 1, false);
}

std::optional<TwinFault> twinFault(const JsonNode& value)
{
    return faultBelow(value, 1, false);
}

} // namespace core
