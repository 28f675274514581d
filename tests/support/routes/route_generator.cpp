#include "tests/support/routes/route_generator.h"

#include <cctype>

namespace core::support {

namespace {

constexpr std::string_view kProperties[] = {"level", "a",          "temp-max", "café",
                                            "x.y",   "True",       "a_b",      "7up",
                                            "NULL",  "undefinedX", "select1",  "o'clock"};
constexpr std::string_view kSystem[] = {
    "$outputName", "{$connectionModuleId}", "$contentType", "$nope", "$body", "{$cid}"};
constexpr std::string_view kBody[] = {"$body.a",      "$body.a.b",      "{$body.level}",
                                      "$BODY.x[0].y", "$body.list[12]", "$Body.a1[3][1]"};
constexpr std::string_view kBadBody[] = {"$body.0",     "$body.a..b", "$body.a.",    "$body[0]",
                                         "$body.a[]",   "$body.a[*]", "$body.a[-1]", "$x[0]",
                                         "$body.a.7.b", "$body.[0]"};
constexpr std::string_view kNumbers[] = {"0",      "25",   "-3",   "1.5",  ".5",    "1e3",
                                         "2.5E-2", "0x1F", "0XaB", "-0.1", "1e+10", "007"};
constexpr std::string_view kOddNumbers[] = {"e5", "-e5", "0x11112222333344445", "1.", "0x", "5e"};
constexpr std::string_view kTexts[] = {"'x'",         "\"high\"", "''",      "'it\\'s'",
                                       "\"\\u00e9\"", "'25'",     "\"a b\"", "'WHERE'"};
constexpr std::string_view kOddTexts[] = {"'it''s'", "'abc", "\"a\\q\"", "'\\u00g1'", "\"open"};
constexpr std::string_view kOther[] = {"null", "undefined", "true", "false", "()", "$", "1 2"};
constexpr std::string_view kOrders[] = {"<", "<=", ">", ">=", "=", "!=", "<>"};
constexpr std::string_view kSlips[] = {"==", "&&", "!", "LIKE", "IN", "??", "||", "%", "-"};

} // namespace

std::string RouteGenerator::cased(std::string_view word)
{
    std::string result(word);
    const std::size_t way = below(4);
    for (char& c : result) {
        const auto letter = static_cast<unsigned char>(c);
        if (way == 1 || (way == 2 && isOne(2)))
            c = static_cast<char>(std::tolower(letter));
        else if (way == 3)
            c = static_cast<char>(std::toupper(letter));
    }
    return result;
}

std::string RouteGenerator::space()
{
    static constexpr std::string_view kSpaces[] = {" ", " ", " ", " ", "  ", "\t", "\n", "/* c */"};
    return std::string(one(kSpaces));
}

std::string RouteGenerator::gap()
{
    return isOne(25) ? "" : space();
}

std::string RouteGenerator::source()
{
    static constexpr std::string_view kSources[] = {"/*",
                                                    "/messages/*",
                                                    "/messages",
                                                    "/messages/modules/*",
                                                    "/messages/modules/Camera/*",
                                                    "/messages/modules/Camera/outputs/*",
                                                    "/messages/modules/Camera/outputs/alerts",
                                                    "/twinChangeNotifications",
                                                    "/messages/modules/a-b.c/outputs/1x",
                                                    "/Messages/Modules/café/*",
                                                    "/ messages / modules / Camera"};
    static constexpr std::string_view kOdd[] = {"/messages/",
                                                "*",
                                                "/",
                                                "messages/*",
                                                "//messages/*",
                                                "/messages/modules/123/*",
                                                "/messages/modules/from/*",
                                                "/messages/modules/$edgeHub/*",
                                                "/messages/modules/*/outputs/*/",
                                                "/messages/modules/null/*",
                                                "/a/*/b",
                                                "/messages/modules/a b/*",
                                                "/messages/modules/TRUE/*"};
    return std::string(isOne(12) ? one(kOdd) : one(kSources));
}

std::string RouteGenerator::sink()
{
    static constexpr std::string_view kSinks[] = {
        "$upstream",
        "$upstream",
        "$UPSTREAM",
        "BrokeredEndpoint(\"/modules/a/inputs/b\")",
        "brokeredendpoint ( '/modules/a/inputs/b/' )",
        "BrokeredEndpoint(\"modules/a/inputs/b\")",
        "BrokeredEndpoint(\" /x//y/z \")",
        "$upstream;",
        "$upstream WHERE nonsense ((",
        "$upstream, BrokeredEndpoint(\"/modules/a/inputs/b\")"};
    static constexpr std::string_view kOdd[] = {"$downstream",
                                                "upstream",
                                                "BrokeredEndpoint(\"/modules/a/inputs\")",
                                                "BrokeredEndpoint(\"/modules/a/inputs/b/c\")",
                                                "BrokeredEndpoint(\"//modules/a/inputs/b\")",
                                                "BrokeredEndpoint(\"/modules/a/inputs/ \")",
                                                "BrokeredEndpoint(/modules/a/inputs/b)",
                                                "BrokeredEndpoint(\\\"/modules/a/inputs/b\\\")",
                                                "BrokeredEndpoint(\"\")",
                                                "Endpoint(\"/modules/a/inputs/b\")",
                                                "BrokeredEndpoint(\"/modules/a/inputs/b\"",
                                                ""};
    return std::string(isOne(12) ? one(kOdd) : one(kSinks));
}

std::string RouteGenerator::text(int depth)
{
    switch (below(depth > 0 ? 9 : 5)) {
    case 0:
    case 1:
        return std::string(one(kProperties));
    case 2:
        return std::string(one(kTexts));
    case 3:
        return std::string(one(kSystem));
    case 4:
        return std::string(isOne(10) ? one(kOddTexts) : one(kTexts));
    case 5:
        return cased("concat") + '(' + expression(Wanted::Text, depth - 1) + ','
               + expression(Wanted::Text, depth - 1) + ')';
    case 6:
        return cased(isOne(2) ? "lower" : "upper") + '(' + expression(Wanted::Text, depth - 1)
               + ')';
    case 7:
        return "substring(" + expression(Wanted::Text, depth - 1) + ", "
               + expression(Wanted::Number, depth - 1)
               + (isOne(2) ? ", " + expression(Wanted::Number, depth - 1) : "") + ')';
    default:
        return expression(Wanted::Text, depth - 1) + gap() + "||" + gap()
               + expression(Wanted::Text, depth - 1);
    }
}

std::string RouteGenerator::number(int depth)
{
    static constexpr std::string_view kOperators[] = {"+", "-", "*", "/", "%"};
    static constexpr std::string_view kOfNumber[] = {"abs",  "ceiling", "exp",    "floor",
                                                     "sign", "sqrt",    "square", "as_number"};
    switch (below(depth > 0 ? 9 : 3)) {
    case 0:
    case 1:
        return std::string(one(kNumbers));
    case 2:
        return std::string(isOne(10) ? one(kOddNumbers) : one(kNumbers));
    case 3:
        return cased(one(kOfNumber)) + '(' + expression(Wanted::Number, depth - 1) + ')';
    case 4:
        return cased("as_number") + '(' + expression(Wanted::Text, depth - 1) + ')';
    case 5:
        return "length(" + expression(Wanted::Text, depth - 1) + ')';
    case 6:
        return "power(" + expression(Wanted::Number, depth - 1) + ','
               + expression(Wanted::Number, depth - 1) + ')';
    case 7:
        return '-' + gap() + expression(Wanted::Number, depth - 1);
    default:
        return expression(isOne(4) ? Wanted::Body : Wanted::Number, depth - 1) + gap()
               + std::string(one(kOperators)) + gap() + expression(Wanted::Number, depth - 1);
    }
}

std::string RouteGenerator::comparison(int depth)
{
    static constexpr Wanted kSides[] = {Wanted::Text, Wanted::Text, Wanted::Number, Wanted::Truth};
    const Wanted side = kSides[below(std::size(kSides))];
    const Wanted left = isOne(4) ? Wanted::Body : side;
    const Wanted right = isOne(8) ? Wanted::Body : side;
    return expression(left, depth - 1) + gap() + std::string(one(kOrders)) + gap()
           + expression(right, depth - 1);
}

std::string RouteGenerator::truth(int depth)
{
    static constexpr std::string_view kOfAny[] = {"is_bool", "is_defined", "is_null", "is_number",
                                                  "is_string"};
    static constexpr std::string_view kOfTexts[] = {"starts_with", "ends_with", "contains"};
    if (depth <= 0)
        return isOne(6) ? std::string(one(kOther)) : isOne(2) ? "true" : "level = 'x'";
    switch (below(9)) {
    case 0:
    case 1:
        return comparison(depth);
    case 2:
        return '(' + expression(Wanted::Truth, depth - 1) + ')';
    case 3:
        return cased("not") + space()
               + (isOne(2) ? '(' + expression(Wanted::Truth, depth - 1) + ')'
                           : expression(isOne(2) ? Wanted::Body : Wanted::Truth, depth - 1));
    case 4:
        return cased(one(kOfAny)) + '(' + expression(Wanted::Any, depth - 1) + ')';
    case 5:
        return std::string(one(kOfTexts)) + '(' + expression(Wanted::Text, depth - 1) + ','
               + expression(Wanted::Text, depth - 1) + ')';
    default:
        return expression(isOne(5) ? Wanted::Body : Wanted::Truth, depth - 1) + space()
               + cased(isOne(2) ? "and" : "or") + space()
               + expression(isOne(8) ? Wanted::Body : Wanted::Truth, depth - 1);
    }
}

std::string RouteGenerator::expression(Wanted wanted, int depth)
{
    if (isOne(60))
        return std::string(one(kOther));
    if (isOne(40))
        wanted = Wanted::Any;
    if (depth > 0 && isOne(16))
        return '(' + expression(wanted, depth - 1) + gap() + "??" + gap()
               + expression(wanted, depth - 1) + ')';
    switch (wanted) {
    case Wanted::Text:
        return text(depth);
    case Wanted::Number:
        return number(depth);
    case Wanted::Truth:
        return truth(depth);
    case Wanted::Body:
        return std::string(isOne(12) ? one(kBadBody) : one(kBody));
    case Wanted::Any:
        break;
    }
    static constexpr Wanted kAny[] = {Wanted::Text, Wanted::Number, Wanted::Truth, Wanted::Body};
    return expression(kAny[below(std::size(kAny))], depth);
}

std::string RouteGenerator::spoilt(std::string route)
{
    const std::size_t at = below(route.size() + 1);
    static constexpr std::string_view kCharacters[] = {
        "(", ")", ",", "'", "\"", " ",  "/", "*",        "=",  "-",  "@",
        ":", "?", "[", "]", "{",  "\\", "$", "\xC2\xA0", "e5", "/*", "*/"};
    switch (below(4)) {
    case 0:
        return route.insert(at, one(kCharacters));
    case 1:
        return route.erase(at, 1 + below(3));
    case 2:
        return route.insert(at, ' ' + std::string(one(kSlips)) + ' ');
    default:
        return route.insert(at, route.substr(below(route.size() + 1), 1 + below(12)));
    }
}

std::string RouteGenerator::next()
{
    std::string route = isOne(6) ? cased("SELECT") + space() + '*' + space() : "";
    route += cased("FROM") + space() + source() + space();
    if (!isOne(8)) {
        const int depth = 1 + static_cast<int>(below(4));
        route += cased("WHERE") + space()
                 + expression(isOne(12) ? Wanted::Any : Wanted::Truth, depth) + space();
    }
    route += cased("INTO") + space() + sink();
    return isOne(6) ? spoilt(std::move(route)) : route;
}

} // namespace core::support
