#include "core/project/user/measure_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace core {

namespace {

using RecordJson = nlohmann::ordered_json;

// The members of each struct, for both ways. A binding names all of them or does not compile, so
// none is ever forgotten.

auto recordMembers(auto& value)
{
    using Struct = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::is_same_v<Struct, ImageFacts>) {
        auto& [format, width, height, hasAlpha, problem, privateData, measures, isMissing] = value;
        return std::tie(format, width, height, hasAlpha, privateData, measures);
    } else if constexpr (std::is_same_v<Struct, ImageMeasures>) {
        auto& [uses, edgeWidth, blockSide, ripples, clear, border, ground, groundContrast,
               groundGradient, contentGradient, colours, content, cutSides, letters, letterHeight,
               luminance, heroInk, picture, drawing] = value;
        return std::tie(uses, edgeWidth, blockSide, ripples, clear, border, ground, groundContrast,
                        groundGradient, contentGradient, colours, content, cutSides, letters,
                        letterHeight, luminance, heroInk, picture, drawing);
    } else if constexpr (std::is_same_v<Struct, PrivateData>) {
        auto& [place, person, copyright, folder, thumbnail, comment, history, behind, script] =
            value;
        return std::tie(place, person, copyright, folder, thumbnail, comment, history, behind,
                        script);
    } else if constexpr (std::is_same_v<Struct, BorderShares>) {
        auto& [clear, white, black, clearCorners, whiteCorners, blackCorners, whiteSide,
               blackSide] = value;
        return std::tie(clear, white, black, clearCorners, whiteCorners, blackCorners, whiteSide,
                        blackSide);
    } else if constexpr (std::is_same_v<Struct, ContentBox>) {
        auto& [x, y, width, height] = value;
        return std::tie(x, y, width, height);
    } else if constexpr (std::is_same_v<Struct, ColourShare>) {
        auto& [colour, percent] = value;
        return std::tie(colour, percent);
    } else {
        // PictureUses and Colour.
        auto& [first, second, third] = value;
        return std::tie(first, second, third);
    }
}

template <class Value>
concept RecordNumber = std::is_integral_v<Value> || std::is_enum_v<Value>;

template <class Value>
RecordJson recordOf(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::string>) {
        return value;
    } else if constexpr (RecordNumber<Value>) {
        return static_cast<long long>(value);
    } else if constexpr (requires { value.has_value(); }) {
        return value ? recordOf(*value) : RecordJson();
    } else if constexpr (requires { value.begin(); }) {
        RecordJson list = RecordJson::array();
        for (const auto& item : value)
            list.push_back(recordOf(item));
        return list;
    } else {
        RecordJson list = RecordJson::array();
        std::apply([&](const auto&... members) { (list.push_back(recordOf(members)), ...); },
                   recordMembers(value));
        return list;
    }
}

template <RecordNumber Value>
bool readRecordNumber(const RecordJson& json, Value& value)
{
    if (!json.is_number_integer())
        return false;
    const auto number = json.get<long long>();
    value = static_cast<Value>(number);
    return static_cast<long long>(value) == number;
}

/// The way back. False where the text holds something else.
template <class Value>
bool readRecord(const RecordJson& json, Value& value)
{
    if constexpr (std::is_same_v<Value, std::string>) {
        if (json.is_string())
            value = json.get<std::string>();
        return json.is_string();
    } else if constexpr (RecordNumber<Value>) {
        return readRecordNumber(json, value);
    } else if constexpr (requires { value.has_value(); }) {
        return json.is_null() || readRecord(json, value.emplace());
    } else if constexpr (requires { value.emplace_back(); }) {
        return json.is_array() && std::ranges::all_of(json, [&](const RecordJson& item) {
                   return readRecord(item, value.emplace_back());
               });
    } else {
        auto item = json.begin();
        const auto next = [&](auto& member) {
            if (item == json.end())
                return false;
            const bool isRead = readRecord(*item, member);
            ++item;
            return isRead;
        };
        if (!json.is_array())
            return false;
        if constexpr (requires { value.begin(); })
            return std::ranges::all_of(value, next) && item == json.end();
        else
            return std::apply([&](auto&... members) { return (next(members) && ...); },
                              recordMembers(value))
                   && item == json.end();
    }
}

} // namespace

std::string asRecord(const ImageFacts& facts)
{
    return recordOf(facts).dump(-1, ' ', false, RecordJson::error_handler_t::replace);
}

std::optional<ImageFacts> factsIn(std::string_view record)
{
    ImageFacts facts;
    if (!readRecord(RecordJson::parse(record, nullptr, false), facts) || !facts.measures)
        return std::nullopt;
    return facts;
}

} // namespace core
