#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kTwinCases[] = {
    {"twin.count", "five", "pc-2022", [](Situation& s) { defaults(s).twin = pairs(5); }},
    {"twin.count",
     "six",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = pairs(6); },
     {{Severity::Error, "/plans/0/defaults/twin", tooMany("Twin desired properties")}}},
    {"twin.length", "511", "pc-2022", [](Situation& s) { defaults(s).twin = pairOf(1, 511); }},
    {"twin.length",
     "512",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = pairOf(1, 512); },
     {{Severity::Error, "/plans/0/defaults/twin/0/value", tooLongBy1("Value"), kLast}}},
    {"twin.json",
     "a bare word",
     "cpp-2019",
     [](Situation& s) { defaults(s).twin = {{"level", "fast", {}}}; },
     {{Severity::Error, "/plans/0/defaults/twin/0/value",
       "“fast” is no JSON: a text stands in double quotes. Write \"fast\".", TextRange{0, 4}}}},
    {"twin.json",
     "null",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "null", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "null deletes the property on the device. Write a value, or remove the row.",
       TextRange{0, 4}}}},
    {"twin.json", "a number", "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "60", {}}}; }},
    {"twin.noarrays",
     "a list in an object",
     "cpp-2019",
     [](Situation& s) { defaults(s).twin = {{"level", "{\"a\":[1]}", {}}}; },
     {{Severity::Error, "/plans/0/defaults/twin/0/value",
       "A list stands here, and desired properties of the marketplace have none. Write an object "
       "with a name for each item: { \"1\": …, \"2\": … }.",
       TextRange{5, 8}}}},
    {"twin.depth", "four levels", "cpp-2019",
     [](Situation& s) { defaults(s).twin = {{"level", "{\"a\":{\"a\":{\"a\":{\"a\":1}}}}", {}}}; }},
    {"twin.depth",
     "five levels",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).twin = {{"level", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}", {}}};
     },
     {{Severity::Error, "/plans/0/defaults/twin/0/value",
       "Objects nest more than 4 deep here. Make the value flatter.", TextRange{20, 27}}}},
    {"twin.name.charset",
     "a point",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"max.level", "60", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/name",
       "IoT Hub does not take the property name “max.level”. Use no space, control character, “.”, "
       "“$” or “#” in it.",
       TextRange{0, 9}}}},
    {"twin.integer.range", "the largest", "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "4503599627370495", {}}}; }},
    {"twin.integer.range",
     "one too much",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "4503599627370496", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "4503599627370496 is beyond what IoT Hub takes as a whole number, -4503599627370496 to "
       "4503599627370495. Write it as a text in quotes.",
       TextRange{0, 16}}}},
    {"twin.bytes",
     "few characters of many bytes",
     "cpp-2019",
     [](Situation& s) {
         std::string text = "\"";
         for (int at = 0; at < 300; ++at)
             text += "é";
         defaults(s).twin = {{"level", text + '"', {}}};
     },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "The value has 302 characters, but 602 bytes, and older hubs count bytes: 511 at most. "
       "Shorten it.",
       TextRange{0, 602}}}},
    {"twin.noprefix",
     "in the name",
     "cpp-2019",
     [](Situation& s) { defaults(s).twin = {{"properties.desired.level", "60", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/name",
       "The name begins with “properties.desired”, which the portal adds itself. Write the name of "
       "the property only.",
       TextRange{0, 24}}}},
    {"twin.noprefix",
     "around the value",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "{\"properties.desired\":{\"a\":1}}", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "The text holds “properties.desired”, as a manifest does; the portal adds it itself. Write "
       "what stands in it only.",
       TextRange{1, 21}}}},
    {"twin.wrapped",
     "desired in it",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = {{"level", "{\"desired\":{\"rate\":5}}", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "This is a whole twin, and the module would find “desired” inside its desired properties. "
       "Write what stands in it only.",
       TextRange{0, 22}}}},
    {"twin.wrapped",
     "by its own names",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).twin = {{"$metadata", "{}", {}}, {"desired", R"({"rate":5})", {}}};
     },
     {{Severity::Warning, "/plans/0/defaults/twin/1/name",
       "“desired” is a part of a whole twin, and the module would find it inside its desired "
       "properties. Write what stands in it only.",
       TextRange{0, 7}}}},
    {"twin.wrapped", "an honest name beside others", "pc-2026",
     [](Situation& s) { defaults(s).twin = {{"desired", R"({"rpm":5})", {}}, {"rate", "5", {}}}; }},
};

} // namespace

std::span<const RuleCase> twinCases()
{
    return kTwinCases;
}

} // namespace core::support
