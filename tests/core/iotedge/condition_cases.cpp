#include "tests/core/iotedge/condition_cases.h"

namespace core::support {

namespace {

const ConditionCase kLiterals[] = {
    {"ok", "true"},
    {"warning", "false"},
    {"warning", "(false)"},
    {"warning", "NOT true"},
    {"warning", "NOT (1 = 1)"},
    {"warning", "false AND a = 'x'"},
    {"warning", "a = 'x' AND (b = 'y' AND false)"},
    {"ok", "NOT false"},
    {"ok", "false OR a = 'x'"},
    {"warning", "a = 'x' AND a = 'y'"},
    {"warning", "'x' = a AND (b = 'z' AND a = 'y')"},
    {"warning", "b = 'z' OR $body.a = 1 AND $body.a = 2"},
    {"ok", "a = 'x' AND a = 'x'"},
    {"ok", "a = 'x' OR a = 'y'"},
    {"ok", "a = 'x' AND (a = 'y' OR b = 'z')"},
    {"ok", "a = 'x' AND b = 'y'"},
    {"ok", "$body.a = 1 AND $body.a = '1'"},
    {"warning", "null"},
    {"warning", "undefined"},
    {"warning", "3"},
    {"warning", "'text'"},
    {"warning", "level"},
    {"warning", "True"},
    {"warning", ""},
    {"warning", " \t\r\n "},
    {"ok", "1 = 1"},
    {"ok", "-1 = -1"},
    {"ok", "0x1F = 31"},
    {"ok", "0X1f = 31"},
    {"B", "0x11112222333344445 = 1"},
    {"ok", ".5 = 0.5"},
    {"ok", "1e3 = 1.0E+3"},
    {"B", "1. = 1"},
    {"B", "e5 = 'x'"},
    {"B", "-e5 = 5"},
    {"ok", "\"a\" = 'a'"},
    {"ok", R"('it\'s' = "it's")"},
    {"ok", R"("\u00e9" = 'x')"},
    {"B", R"("\u00g9" = 'x')"},
    {"B", R"("a\qb" = 'x')"},
    {"B", "level = \""},
    {"B", "level = 'abc"},
    {"warning", "'it''s' 'x'="},
    {"ok", "'' = level"},
};

const ConditionCase kTypes[] = {
    {"ok", "level = '25'"},
    {"B", "level = 25"},
    {"B", "25 = level"},
    {"B", "level > 25"},
    {"warning", "level > '25'"},
    {"ok", "level > 'low'"},
    {"B", "flag = true"},
    {"B", "level = null"},
    {"B", "level = undefined"},
    {"ok", "as_number(level) = 25"},
    {"ok", "$body.level = 25"},
    {"ok", "25 <= $body.level"},
    {"ok", "$body.level = 'high'"},
    {"ok", "$body.level = null"},
    {"ok", "$body.on = true"},
    {"B", "$body.level = undefined"},
    {"B", "undefined = $body.level"},
    {"ok", "$body.a = $body.b"},
    {"warning", "$body.a = level"},
    {"ok", "$BODY.level >= 50"},
    {"ok", "{$body.level} <> 5"},
    {"ok", "null = null"},
    {"warning", "undefined < undefined"},
    {"B", "null = true"},
    {"B", "1 = true"},
    {"ok", "true <> false"},
    {"ok", "'a' < 'b'"},
    {"ok", "3 + 4 = 7"},
    {"ok", "3 + $body.x = 7"},
    {"ok", "$body.x * $body.y / 2 - 1 > 0"},
    {"B", "3 + level = 7"},
    {"B", "'a' + 'b' = 'ab'"},
    {"B", "true + 3 = 4"},
    {"B", "undefined + 3 = 4"},
    {"B", "null * 2 = 0"},
    {"ok", "7 % 2 = 1"},
    {"B", "$body.x % 2 = 1"},
    {"B", "2 % $body.x = 1"},
    {"ok", "as_number($body.x) % 2 = 1"},
    {"ok", "-(3 + 4) = -7"},
    {"ok", "- 3 = -3"},
    {"B", "- (level) = 3"},
    {"B", "-($body.x) = 3"},
    {"B", "- undefined = 3"},
    {"ok", "'a' || 'b' = 'ab'"},
    {"ok", "level || $body.x = 'ab'"},
    {"B", "'a' || 3 = 'ab'"},
    {"B", "'a' || null = 'a'"},
};

const ConditionCase kLogic[] = {
    {"warning", "true AND false"},
    {"ok", "true and true"},
    {"ok", "a = 'x' OR b = 'y' AND NOT (c = 'z')"},
    {"B", "a AND true"},
    {"B", "true OR a"},
    {"B", "true AND 3"},
    {"ok", "true AND undefined"},
    {"ok", "undefined OR undefined"},
    {"warning", "null AND null"},
    {"ok", "null OR true"},
    {"warning", "null AND true"},
    {"B", "null AND undefined"},
    {"B", "undefined OR null"},
    {"ok", "$body.x AND is_bool($body.x)"},
    {"B", "is_bool($body.x) AND $body.x"},
    {"ok", "$body.x AND $body.y"},
    {"warning", "$body.x AND 'abc'"},
    {"warning", "$body.x OR 3"},
    {"B", "a = 'x' AND $body.b"},
    {"ok", "a = 'x' AND $body.b = true"},
    {"B", "null AND $body.x"},
    {"B", "$body.x AND null"},
    {"ok", "$body.x OR null"},
    {"ok", "not null"},
    {"ok", "NOT $body.x"},
    {"ok", "$body.temperature > 25 AND NOT $body.muted"},
    {"ok", "is_bool($body.x) AND NOT $body.x"},
    {"B", "NOT $body.mode = 'auto'"},
    {"B", "NOT $body.x > 3"},
    {"ok", "NOT $body.x = true"},
    {"ok", "NOT NOT true"},
    {"B", "NOT level"},
    {"B", "NOT 3"},
    {"B", "NOT undefined"},
    {"B", "NOT a = 'x'"},
    {"ok", "NOT (a = 'x')"},
    {"ok", "NOT IS_DEFINED($connectionModuleId)"},
    {"warning", "a ?? 'x'"},
    {"ok", "(a ?? 'x') = 'x'"},
    {"B", "a ?? 'x' = 'x'"},
    {"B", "a ?? 12"},
    {"ok", "($body.a ?? 12) = 12"},
    {"warning", "undefined ?? undefined"},
    {"B", "$body.a ?? undefined"},
    {"ok", "1 + 2 * 3 = 7 AND 4 - 1 > 2"},
    {"B", "1 < 2 < 3"},
    {"ok", "1 < 2 = true"},
};

const ConditionCase kCalls[] = {
    {"ok", "abs(-2) = 2"},
    {"ok", "ABS($body.x) = 2"},
    {"B", "abs(level) = 2"},
    {"B", "abs() = 2"},
    {"B", "abs(1, 2) = 2"},
    {"ok", "ceiling(1.5) + floor(1.5) + exp(0) + sign(3) + sqrt(4) + square(2) > 0"},
    {"ok", "power(2, 3) = 8"},
    {"B", "power(2) = 8"},
    {"B", "power(2, 3, 4) = 8"},
    {"ok", "as_number('3') = as_number(3)"},
    {"B", "as_number(true) = 1"},
    {"B", "as_number(undefined) = 1"},
    {"ok", "is_bool(1) OR is_defined(x) OR is_null(x) OR is_number(x) OR is_string(x)"},
    {"ok", "is_defined(undefined)"},
    {"B", "is_defined()"},
    {"B", "is_defined(a, b)"},
    {"warning", "is_null($body.x)"},
    {"ok", "concat('a', b, $body.c) = 'abc'"},
    {"B", "concat('a') = 'a'"},
    {"B", "concat('a', 3) = 'a3'"},
    {"ok", "length(a) = 5"},
    {"B", "length(5) = 5"},
    {"ok", "lower(a) = upper(b)"},
    {"ok", "substring(a, 1) = substring(a, 1, 2)"},
    {"B", "substring(a) = 'x'"},
    {"B", "substring(a, 'b') = 'x'"},
    {"B", "substring(a, 1, 2, 3) = 'x'"},
    {"ok", "index_of(a, 'x') = -1"},
    {"ok", "starts_with(a, 'x') AND ends_with(a, 'y') AND contains(a, 'z')"},
    {"B", "starts_with(a)"},
    {"B", "contains(a, 1)"},
    {"B", "trim(a) = 'x'"},
    {"B", "twin_change_includes(tags)"},
    {"ok", "is_defined((((((a))))))"},
};

const ConditionCase kNames[] = {
    {"ok", "$outputName = 'alerts'"},
    {"ok", "{$outputName} = 'alerts'"},
    {"ok", "{ $outputName } = 'alerts'"},
    {"ok", "$connectionDeviceId = 'a'"},
    {"warning", "$conectionDeviceId = 'a'"},
    {"warning", "$correlationId = 'a'"},
    {"warning", "$body = 'a'"},
    {"B", "$body[0] = 'a'"},
    {"warning", "is_defined($other[0])"},
    {"ok", "$body.a.b[0].c = 1"},
    {"ok", "$body.123abc = 1"},
    {"B", "$body. = 1"},
    {"B", "$body.0 = 1"},
    {"B", "$body.a.0 = 1"},
    {"B", "$body.a..b = 1"},
    {"B", "$body.a. = 1"},
    {"B", "$body.a[] = 1"},
    {"B", "$body.a[*] = 1"},
    {"B", "$body.a['x'] = 1"},
    {"B", "$body.a[-1] = 1"},
    {"B", "$body.[0] = 1"},
    {"warning", "key!=\"a\""},
    {"ok", "key != \"a\""},
    {"warning", "a+b = 'x'"},
    {"ok", "a-b = 'x'"},
    {"warning", "7%2 = 'x'"},
    {"ok", "caf\u00e9 = 'x'"},
    {"A", "{outputName} = 'x'"},
    {"A", "{$outputName = 'x'"},
};

const ConditionCase kSyntax[] = {
    {"A", "="},
    {"A", "a ="},
    {"A", "a == 'x'"},
    {"A", "a = = 'x'"},
    {"A", "AND true"},
    {"A", "true AND"},
    {"A", "()"},
    {"A", "(a = )"},
    {"A", "length(a = 5"},
    {"A", "length(a,) = 5"},
    {"A", "length(,a) = 5"},
    {"A", ")"},
    {"A", "a[0] ="},
    {"A", "[0] = 'x'"},
    {"B", "(a = 'x'"},
    {"B", "((a = 'x')"},
    {"B", "(a = 'x'))"},
    {"B", "length(a)) = 5"},
    {"B", "3 = @ 3"},
    {"B", "@"},
    {"B", "a : b"},
    {"B", "a ; b"},
    {"B", R"(a \ b)"},
    {"A", "a ;"},
    {"B", "(null && a)"},
    {"warning", "3 = 3 4"},
    {"warning", "a = 'x', b"},
    {"warning", "a = 'x' )"},
    {"ok", "a/* a comment */= 'x'"},
    {"A", "a /* no end = 'x'"},
};

} // namespace

std::span<const ConditionCase> literalConditions()
{
    return kLiterals;
}

std::span<const ConditionCase> typedConditions()
{
    return kTypes;
}

std::span<const ConditionCase> logicalConditions()
{
    return kLogic;
}

std::span<const ConditionCase> callConditions()
{
    return kCalls;
}

std::span<const ConditionCase> namingConditions()
{
    return kNames;
}

std::span<const ConditionCase> misspeltConditions()
{
    return kSyntax;
}

} // namespace core::support
