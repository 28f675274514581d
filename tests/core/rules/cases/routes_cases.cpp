#include "tests/support/pairs.h"

#include <algorithm>

namespace core::support {

namespace {

constexpr const char* kRoute = "/plans/0/defaults/routes/0/value";

template <std::size_t Size>
struct Text {
    char characters[Size]{};
    consteval Text(const char (&text)[Size]) { std::copy_n(text, Size, characters); }
};

/// The first route of the plan.
template <Text Route>
void withRoute(Situation& situation)
{
    defaults(situation).routes[0].value = Route.characters;
}

const RuleCase kRouteCases[] = {
    {"routes.count", "five", "cpp-2019", [](Situation& s) { defaults(s).routes = pairs(5); }},
    {"routes.count",
     "six",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairs(6); },
     {{Severity::Error, "/plans/0/defaults/routes", tooMany("Routes")}}},
    {"routes.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairOf(511, 511); }},
    {"routes.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairOf(512, 512); },
     {{Severity::Error, "/plans/0/defaults/routes/0/name", tooLongBy1("Name"), kLast},
      {Severity::Error, "/plans/0/defaults/routes/0/value", tooLongBy1("Value"), kLast}}},
    {"routes.name.required",
     "neither name nor value",
     "pc-2022",
     [](Situation& s) { defaults(s).routes = pairOf(0, 0); },
     {{Severity::Error, "/plans/0/defaults/routes/0/name",
       "“Name” is empty, and the offer cannot be published without it. Fill it in."},
      {Severity::Error, "/plans/0/defaults/routes/0/value",
       "“Value” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"routes.name.unique",
     "twice",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes.push_back(defaults(s).routes[0]); },
     {{Severity::Error, "/plans/0/defaults/routes/1/name",
       "“Routes”: the name “ToCloud” is used twice, and a device keeps only one of them. Give each "
       "a name of its own."}}},
    {"routes.name.charset",
     "a space",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes[0].name = "To cloud"; },
     {{Severity::Warning, "/plans/0/defaults/routes/0/name",
       "The route name “To cloud” becomes a key on the device, where no space, control character, "
       "“.”, “$” or “#” may stand. Use letters, digits, “-” and “_”."}}},
    {"routes.syntax",
     "a text compared with a number",
     "cpp-2019",
     withRoute<"FROM /messages/modules/VibrationMonitor/* WHERE level > 3 INTO $upstream">,
     {{Severity::Error, kRoute,
       "“level” is a text and “3” is a number; edgeHub compares only values of one type, and a "
       "property is always a text. Convert one of them, or compare with a value of the same type.",
       TextRange{54, 55}}}},
    {"routes.syntax",
     "text behind the sink",
     "pc-2022",
     withRoute<"FROM /messages/* INTO $upstream;">,
     {{Severity::Warning, kRoute,
       "edgeHub ignores “;”, because it follows what is complete already. Remove it, or write it "
       "before INTO.",
       TextRange{31, 32}}}},
    {"routes.source.enum",
     "a slip in the first word",
     "cpp-2019",
     withRoute<"FROM/message/* INTO $upstream">,
     {{Severity::Error, kRoute,
       "No message comes from a source with “message” at this place, so the route never sends "
       "anything. Probably “messages” is meant; write that.",
       TextRange{5, 12}}}},
    {"routes.sink.enum",
     "a star for a sink",
     "pc-2022",
     withRoute<"FROM /messages/* INTO *">,
     {{Severity::Error, kRoute,
       "After INTO $upstream or BrokeredEndpoint(\"/modules/NAME/inputs/NAME\") must follow; “*” "
       "stands there. Write one of them.",
       TextRange{22, 23}}}},
    {"routes.sink.enum",
     "the same route twice",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes.push_back({"Again", defaults(s).routes[0].value, {}}); },
     {{Severity::Warning, "/plans/0/defaults/routes/1/value",
       "The route does the same as the route “ToCloud”, and edgeHub sends each message once only. "
       "Remove one of them."}}},
    {"routes.self",
     "the own module with a dash",
     "cpp-2019",
     withRoute<"FROM /messages/modules/vibration-monitor/* INTO $upstream">,
     {{Severity::Error, kRoute,
       "The route calls the own module “vibration-monitor”; on a device its name is "
       "“VibrationMonitor”. Write that.",
       TextRange{23, 40}}}},
    {"routes.other",
     "a placeholder in small letters",
     "pc-2022",
     withRoute<"FROM /messages/modules/<your module>/* INTO $upstream">,
     {{Severity::Error, kRoute,
       "The placeholder <your module> is not written as the documents want it. Write an upper-case "
       "name in angle brackets, such as <FROM_MODULE_NAME>.",
       TextRange{23, 36}}}},
    {"routes.placeholder.danger",
     "a placeholder in the source",
     "cpp-2019",
     withRoute<"FROM /messages/modules/<FROM_MODULE_NAME>/* INTO $upstream">,
     {{Severity::Warning, kRoute,
       "The placeholder <FROM_MODULE_NAME> must be replaced by a name: with it, edgeHub "
       "refuses all routes of the device, and the portal does not notice. Say so in the "
       "documentation, or leave the route out.",
       TextRange{23, 41}}}},
    {"routes.wrapped",
     "with its name",
     "pc-2022",
     [](Situation& s) {
         defaults(s).routes[0].value = "\"up\": \"FROM /messages/* INTO $upstream\"";
     },
     {{Severity::Error, kRoute,
       "The route stands in what a manifest has around it; edgeHub reads FROM … INTO … alone. Take "
       "it out.",
       TextRange{0, 39}}}},
    {"routes.condition.never",
     "a text without quotes",
     "pc-2022",
     [](Situation& s) {
         defaults(s).routes[0].value = "FROM /messages/* WHERE level = high INTO $upstream";
     },
     {{Severity::Warning, kRoute,
       "“high” is the name of a property here, and two properties are compared: a text stands in "
       "quotes. If the text is meant, write 'high'.",
       TextRange{31, 35}}}},
};

} // namespace

std::span<const RuleCase> routeCases()
{
    return kRouteCases;
}

} // namespace core::support
