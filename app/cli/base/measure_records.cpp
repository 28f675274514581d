#include "app/cli/base/measure_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

// The members of each struct, for both ways. A binding names all of them or does not compile, so
// none is ever forgotten.

auto membersOf(auto& value)
{
    using Struct = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::is_same_v<Struct, core::ImageFacts>) {
        auto& [format, width, height, hasAlpha, problem, privateData, measures, isMissing] = value;
        return std::tie(format, width, height, hasAlpha, privateData, measures);
    } else if constexpr (std::is_same_v<Struct, core::ImageMeasures>) {
        auto& [uses, edgeWidth, blockSide, ripples, clear, border, ground, groundContrast,
               groundGradient, contentGradient, colours, content, cutSides, letters, letterHeight,
               luminance, heroInk, picture, drawing] = value;
        return std::tie(uses, edgeWidth, blockSide, ripples, clear, border, ground, groundContrast,
                        groundGradient, contentGradient, colours, content, cutSides, letters,
                        letterHeight, luminance, heroInk, picture, drawing);
    } else if constexpr (std::is_same_v<Struct, core::PrivateData>) {
        auto& [place, person, copyright, folder, thumbnail, comment, history, behind, script] =
            value;
        return std::tie(place, person, copyright, folder, thumbnail, comment, history, behind,
                        script);
    } else if constexpr (std::is_same_v<Struct, core::BorderShares>) {
        auto& [clear, white, black, clearCorners, whiteCorners, blackCorners, whiteSide,
               blackSide] = value;
        return std::tie(clear, white, black, clearCorners, whiteCorners, blackCorners, whiteSide,
                        blackSide);
    } else if constexpr (std::is_same_v<Struct, core::ContentBox>) {
        auto& [x, y, width, height] = value;
        return std::tie(x, y, width, height);
    } else if constexpr (std::is_same_v<Struct, core::ColourShare>) {
        auto& [colour, percent] = value;
        return std::tie(colour, percent);
    } else {
        // PictureUses and Colour.
        auto& [first, second, third] = value;
        return std::tie(first, second, third);
    }
}

template <class Value>
concept Number = std::is_integral_v<Value> || std::is_enum_v<Value>;

template <class Value>
Json written(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::string>) {
        return value;
    } else if constexpr (Number<Value>) {
        return static_cast<long long>(value);
    } else if constexpr (requires { value.has_value(); }) {
        return value ? written(*value) : Json();
    } else if constexpr (requires { value.begin(); }) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(written(item));
        return list;
    } else {
        Json list = Json::array();
        std::apply([&](const auto&... members) { (list.push_back(written(members)), ...); },
                   membersOf(value));
        return list;
    }
}

template <Number Value>
bool readNumber(const Json& json, Value& value)
{
    if (!json.is_number_integer())
        return false;
    const auto number = json.get<long long>();
    value = static_cast<Value>(number);
    return static_cast<long long>(value) == number;
}

/// The way back. False where the text holds something else.
template <class Value>
bool read(const Json& json, Value& value)
{
    if constexpr (std::is_same_v<Value, std::string>) {
        if (json.is_string())
            value = json.get<std::string>();
        return json.is_string();
    } else if constexpr (Number<Value>) {
        return readNumber(json, value);
    } else if constexpr (requires { value.has_value(); }) {
        return json.is_null() || read(json, value.emplace());
    } else if constexpr (requires { value.emplace_back(); }) {
        return json.is_array() && std::ranges::all_of(json, [&](const Json& item) {
                   return read(item, value.emplace_back());
               });
    } else {
        auto item = json.begin();
        const auto next = [&](auto& member) {
            if (item == json.end())
                return false;
            const bool isRead = read(*item, member);
            ++item;
            return isRead;
        };
        if (!json.is_array())
            return false;
        if constexpr (requires { value.begin(); })
            return std::ranges::all_of(value, next) && item == json.end();
        else
            return std::apply([&](auto&... members) { return (next(members) && ...); },
                              membersOf(value))
                   && item == json.end();
    }
}

} // namespace

std::string asRecord(const core::ImageFacts& facts)
{
    return written(facts).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<core::ImageFacts> factsIn(std::string_view record)
{
    core::ImageFacts facts;
    if (!read(Json::parse(record, nullptr, false), facts) || !facts.measures)
        return std::nullopt;
    return facts;
}

} // namespace app
