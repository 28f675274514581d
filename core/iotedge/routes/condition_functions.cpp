#include "core/iotedge/routes/condition_functions.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/name_faults.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {

namespace {

using Type = ConditionType;

constexpr std::size_t kAnyNumber = std::numeric_limits<std::size_t>::max();

constexpr const char* kNumber = translatable("route", "one number");
constexpr const char* kAny = translatable("route", "one value of any type");
constexpr const char* kText = translatable("route", "one text");
constexpr const char* kTwoTexts = translatable("route", "two texts");
constexpr auto kNone = Type::Unknown;

constexpr std::array kFunctions{
    ConditionFunction{"abs", "abs(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"as_number", "as_number(property)",
                      translatable("route", "one text or number"), Type::Number, 1, 1, kNone,
                      kNone},
    ConditionFunction{"ceiling", "ceiling(number)", kNumber, Type::Number, 1, 1, Type::Number,
                      kNone},
    ConditionFunction{"concat", "concat(text, text)", translatable("route", "two or more texts"),
                      Type::Text, 2, kAnyNumber, Type::Text, Type::Text},
    ConditionFunction{"contains", "contains(text, part)", kTwoTexts, Type::Boolean, 2, 2,
                      Type::Text, Type::Text},
    ConditionFunction{"ends_with", "ends_with(text, end)", kTwoTexts, Type::Boolean, 2, 2,
                      Type::Text, Type::Text},
    ConditionFunction{"exp", "exp(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"floor", "floor(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"index_of", "index_of(text, part)", kTwoTexts, Type::Number, 2, 2, Type::Text,
                      Type::Text},
    ConditionFunction{"is_bool", "is_bool(value)", kAny, Type::Boolean, 1, 1, kNone, kNone},
    ConditionFunction{"is_defined", "is_defined(value)", kAny, Type::Boolean, 1, 1, kNone, kNone},
    ConditionFunction{"is_null", "is_null(value)", kAny, Type::Boolean, 1, 1, kNone, kNone},
    ConditionFunction{"is_number", "is_number(value)", kAny, Type::Boolean, 1, 1, kNone, kNone},
    ConditionFunction{"is_string", "is_string(value)", kAny, Type::Boolean, 1, 1, kNone, kNone},
    ConditionFunction{"length", "length(text)", kText, Type::Number, 1, 1, Type::Text, kNone},
    ConditionFunction{"lower", "lower(text)", kText, Type::Text, 1, 1, Type::Text, kNone},
    ConditionFunction{"power", "power(number, exponent)", translatable("route", "two numbers"),
                      Type::Number, 2, 2, Type::Number, Type::Number},
    ConditionFunction{"sign", "sign(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"sqrt", "sqrt(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"square", "square(number)", kNumber, Type::Number, 1, 1, Type::Number, kNone},
    ConditionFunction{"starts_with", "starts_with(text, start)", kTwoTexts, Type::Boolean, 2, 2,
                      Type::Text, Type::Text},
    ConditionFunction{"substring", "substring(text, start, length)",
                      translatable("route", "a text and one or two numbers"), Type::Text, 2, 3,
                      Type::Text, Type::Number},
    ConditionFunction{"upper", "upper(text)", kText, Type::Text, 1, 1, Type::Text, kNone},
};

constexpr std::array<std::string_view, 20> kSystemProperties{"messageId",
                                                             "cid",
                                                             "to",
                                                             "userId",
                                                             "ack",
                                                             "contentType",
                                                             "contentEncoding",
                                                             "messageSchema",
                                                             "operation",
                                                             "creationTime",
                                                             "enqueuedTime",
                                                             "absolute-expiry-time",
                                                             "connectionDeviceId",
                                                             "connectionModuleId",
                                                             "inputName",
                                                             "outputName",
                                                             "iothub-interface-id",
                                                             "dt-subject",
                                                             "messageType",
                                                             "edgeMessageId"};

constexpr std::string_view kBodyPrefix = "$body.";

bool suitsArgument(Type wanted, Type given)
{
    return wanted == Type::Unknown || given == Type::Unknown || given == Type::Body
           || wanted == given;
}

} // namespace

std::span<const ConditionFunction> conditionFunctions()
{
    return kFunctions;
}

const ConditionFunction* findConditionFunction(std::string_view name)
{
    constexpr std::size_t kMax = 12;
    if (name.size() > kMax)
        return nullptr;
    const auto found = std::ranges::find(kFunctions, asciiLower(name), &ConditionFunction::name);
    return found == kFunctions.end() ? nullptr : &*found;
}

bool takesArguments(const ConditionFunction& function, std::span<const Type> given)
{
    if (given.size() < function.leastArguments || given.size() > function.mostArguments)
        return false;
    // The only one that takes two types.
    if (function.name == "as_number")
        return suitsArgument(Type::Text, given[0]) || suitsArgument(Type::Number, given[0]);
    for (std::size_t at = 0; at < given.size(); ++at)
        if (!suitsArgument(at == 0 ? function.first : function.others, given[at]))
            return false;
    return true;
}

bool wantsNumber(const ConditionFunction& function, std::size_t argument)
{
    return (argument == 0 ? function.first : function.others) == Type::Number;
}

void reportUnknownFunction(LintSink& sink, TextRange range, std::string_view name)
{
    if (asciiLower(name.substr(0, 64)) == "twin_change_includes") {
        sink.error("routes.syntax", range,
                   translatable("rule", "twin_change_includes works in the cloud only; on a device "
                                        "no route can use it. Send twin changes on with FROM "
                                        "/twinChangeNotifications and look at them there."));
        return;
    }
    std::vector<std::string_view> names;
    names.reserve(kFunctions.size());
    for (const ConditionFunction& function : kFunctions)
        names.push_back(function.name);
    const std::string_view near = mostSimilar(name, names);
    if (!near.empty() && !isPlainName(name)) {
        sink.error("routes.syntax", range,
                   translatable("rule", "edgeHub reads “%1” as the name of a function: an operator "
                                        "without spaces around it belongs to the name. Write “%2”, "
                                        "and what is meant before it as an operator of its own, "
                                        "such as 0 - … or NOT …."),
                   {shown(name), std::string(near)});
        return;
    }
    auto& problem =
        near.empty()
            ? sink.error("routes.syntax", range,
                         translatable("rule", "Conditions have no function “%1”. Write one of: "
                                              "as_number, is_defined, contains, starts_with, "
                                              "length, …"),
                         {shown(name)})
            : sink.error("routes.syntax", range,
                         translatable("rule", "Conditions have no function “%1”. Probably “%2” is "
                                              "meant; write that."),
                         {shown(name), std::string(near)});
    if (!near.empty())
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(near)},
               {{range, std::string(near)}});
}

std::span<const std::string_view> systemProperties()
{
    return kSystemProperties;
}

bool isBodyPath(std::string_view systemName)
{
    return systemName.size() >= kBodyPrefix.size()
           && asciiLower(systemName.substr(0, kBodyPrefix.size())) == kBodyPrefix;
}

const char* bodyPathFault(std::string_view systemName)
{
    std::string_view rest = systemName.substr(kBodyPrefix.size());
    while (true) {
        const auto end = std::min(rest.find_first_of(".[]"), rest.size());
        const std::string_view name = rest.substr(0, end);
        if (name.empty())
            return translatable("rule", "A name lacks in the body path “%1”. Write it as "
                                        "$body.name.name, without a point at its end.");
        if (std::ranges::all_of(name, isAsciiDigit))
            return translatable("rule", "A part of the body path “%1” is a mere number, which "
                                        "edgeHub cannot read. Items of lists are written "
                                        "$body.name[0].");
        rest.remove_prefix(end);
        if (rest.starts_with('[')) {
            const auto close = rest.find(']');
            const bool isIndex = close != std::string_view::npos && close > 1
                                 && std::ranges::all_of(rest.substr(1, close - 1), isAsciiDigit);
            if (!isIndex)
                return translatable("rule", "What stands in the square brackets of “%1” is no "
                                            "index. Write a number from 0, such as $body.name[0].");
            rest.remove_prefix(close + 1);
        }
        // What follows a complete path is never looked at.
        if (!rest.starts_with('.'))
            return nullptr;
        rest.remove_prefix(1);
    }
}

bool isReadable(std::string_view number)
{
    constexpr std::size_t kMaxHexDigits = 16;
    if (number.size() > 2 && number[0] == '0' && asciiLower(number[1]) == 'x')
        return number.size() - 2 <= kMaxHexDigits;
    return std::ranges::any_of(number.substr(0, number.find_first_of("eE")), isAsciiDigit);
}

bool suits(Type wanted, Type given)
{
    if (wanted == given || given == Type::Unknown || wanted == Type::Unknown)
        return true;
    return (given == Type::Body && wanted != Type::Undefined)
           || (wanted == Type::Body && given != Type::Undefined);
}

bool isLogical(Type type)
{
    return type == Type::Boolean || type == Type::Null || type == Type::Undefined;
}

TranslatableText typeName(ConditionType type)
{
    switch (type) {
    case Type::Text:
        return {"route", translatable("route", "a text")};
    case Type::Number:
        return {"route", translatable("route", "a number")};
    case Type::Boolean:
        return {"route", translatable("route", "true or false")};
    case Type::Null:
        return {"route", translatable("route", "null")};
    case Type::Undefined:
        return {"route", translatable("route", "undefined")};
    case Type::Body:
        return {"route", translatable("route", "a value of the body")};
    case Type::Unknown:
        return {"route", translatable("route", "something that is wrong already")};
    }
    return {"route", ""};
}

} // namespace core
