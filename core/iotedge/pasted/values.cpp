#include "core/iotedge/pasted/values.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace core::pasted {

namespace {

struct Decimal {
    double value = 0;
    std::string_view rest;
};

/// The decimal number at the start, and what follows it.
std::optional<Decimal> decimal(std::string_view text)
{
    const auto end = std::min(text.find_first_not_of("0123456789."), text.size());
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + end, value);
    if (end == 0 || read.ec != std::errc() || read.ptr != text.data() + end)
        return std::nullopt;
    return Decimal{value, text.substr(end)};
}

std::optional<long long> whole(double value)
{
    constexpr double kMax = 9e18;
    return value >= 0 && value < kMax ? std::optional(std::llround(value)) : std::nullopt;
}

struct Range {
    int first = 0;
    int last = 0;
};

std::optional<int> port(std::string_view text)
{
    constexpr int kLast = 65535;
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isPort = read.ec == std::errc() && read.ptr == text.data() + text.size()
                        && number > 0 && number <= kLast;
    return isPort ? std::optional(number) : std::nullopt;
}

std::optional<Range> portRange(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = port(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : port(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Range{*first, *last};
}

} // namespace

std::optional<long long> bytesOf(std::string_view text)
{
    if (text == "-1")
        return -1;
    const auto number = decimal(text);
    if (!number)
        return std::nullopt;
    constexpr std::string_view kUnits = "bkmgt";
    std::string unit = asciiLower(number->rest.substr(0, 8));
    while (unit.size() > 1 && (unit.back() == 'b' || unit.back() == 'i'))
        unit.pop_back();
    const auto power = unit.empty() ? 0 : kUnits.find(unit);
    if (unit.size() > 1 || power == std::string_view::npos)
        return std::nullopt;
    double factor = 1;
    for (std::size_t at = 0; at < power; ++at)
        factor *= 1024;
    return whole(number->value * factor);
}

std::optional<long long> nanosecondsOf(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, double>, 7> kUnits{
        {{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}, {"h", 3600e9}}};
    double sum = 0;
    bool isRead = false;
    while (!text.empty()) {
        const auto number = decimal(text);
        if (!number)
            return std::nullopt;
        text = number->rest;
        if (text.empty() && !isRead)
            return whole(number->value * 1e9);
        const auto unit = std::ranges::find_if(
            kUnits, [&](const auto& row) { return text.starts_with(row.first); });
        if (unit == kUnits.end())
            return std::nullopt;
        text.remove_prefix(unit->first.size());
        sum += number->value * unit->second;
        isRead = true;
    }
    return isRead ? whole(sum) : std::nullopt;
}

std::optional<bool> truthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 6> kYes{"1", "t", "T", "TRUE", "true", "True"};
    constexpr std::array<std::string_view, 6> kNo{"0", "f", "F", "FALSE", "false", "False"};
    if (std::ranges::find(kYes, word) != kYes.end())
        return true;
    return std::ranges::find(kNo, word) != kNo.end() ? std::optional(false) : std::nullopt;
}

std::optional<long long> billionthsOf(std::string_view text)
{
    const auto number = decimal(text);
    return number && number->rest.empty() ? whole(number->value * 1e9) : std::nullopt;
}

std::vector<PublishedPort> publishedPorts(std::string_view text)
{
    constexpr int kMax = 256;
    const auto slash = text.rfind('/');
    const std::string protocol =
        slash == std::string_view::npos ? "/tcp" : asciiLower(text.substr(slash));
    text = text.substr(0, slash);
    PublishedPort one;
    if (text.starts_with('[')) {
        const auto close = text.find("]:");
        if (close == std::string_view::npos)
            return {};
        one.address = text.substr(1, close - 1);
        text.remove_prefix(close + 2);
    } else if (std::ranges::count(text, ':') == 2) {
        one.address = text.substr(0, text.find(':'));
        text.remove_prefix(text.find(':') + 1);
    }
    const auto colon = text.find(':');
    const std::string_view hostText =
        colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    const auto container = portRange(text.substr(colon == std::string_view::npos ? 0 : colon + 1));
    const auto host = portRange(hostText);
    if (!container || container->last - container->first >= kMax || (!hostText.empty() && !host)
        || (protocol != "/tcp" && protocol != "/udp" && protocol != "/sctp"))
        return {};
    const bool isPaired = host && host->last - host->first == container->last - container->first;
    if (host && !isPaired && container->last != container->first)
        return {};
    std::vector<PublishedPort> ports;
    for (int at = container->first; at <= container->last; ++at) {
        one.container = std::to_string(at) + protocol;
        one.host =
            isPaired ? std::to_string(host->first + at - container->first) : std::string(hostText);
        ports.push_back(one);
    }
    return ports;
}

std::optional<std::string> textOf(const JsonNode& value)
{
    if (value.kind == JsonKind::Object || value.kind == JsonKind::Array)
        return std::nullopt;
    return value.text;
}

std::vector<const JsonNode*> itemsOf(const JsonNode& value)
{
    if (value.kind != JsonKind::Array)
        return {&value};
    std::vector<const JsonNode*> items;
    items.reserve(value.items.size());
    for (const JsonNode& item : value.items)
        items.push_back(&item);
    return items;
}

} // namespace core::pasted
