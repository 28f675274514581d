#include "tests/support/pairs.h"

namespace core::support {

namespace {

constexpr const char* kWhere = "/plans/0/defaults/createOptions";

/// Ports bound with wide spaces: 612 bytes as typed, far fewer without the spaces.
std::string wideOptions()
{
    return R"({"HostConfig":{"PortBindings":{)" + std::string(550, ' ')
           + R"("80/tcp":[{"HostPort":"80"}]}}})";
}

const RuleCase kCreateOptionsCases[] = {
    {"create.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(511, ' '); }},
    {"create.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(512, ' '); },
     {{Severity::Error, kWhere, tooLongBy1("Create options"), kLast}}},
    {"create.length",
     "too long for its spaces",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = wideOptions(); },
     {{Severity::Error, kWhere,
       "“Create options” has 612 characters; the limit is 511. Shorten it by at least 101.",
       TextRange{511, 612}}}},
    {"create.length.minify", "fits", "pc-2022",
     [](Situation& s) { defaults(s).createOptions = R"({ "Hostname": "a" })"; }},
    {"create.length.minify",
     "fits without spaces",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = wideOptions(); },
     {{Severity::Warning, kWhere,
       "The create options have 612 characters and 62 without spaces and line breaks; the limit is "
       "511. Remove the white space.",
       TextRange{0, 612}}}},
    {"create.json", "JSON", "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({"Hostname":"a"})"; }},
    {"create.json",
     "a brace too few",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({"HostConfig":{"Init":true})"; },
     {{Severity::Error, kWhere,
       "The \"{\" here is never closed. Add \"}\" at the end of the object.", TextRange{0, 1}}}},
    {"create.json",
     "a name twice",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({"Tty":true,"Tty":false})"; },
     {{Severity::Warning, kWhere,
       "The name Tty stands here again; this later value counts. Remove one of the two.",
       TextRange{12, 17}}}},
    {"create.object",
     "a list",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "[1]"; },
     {{Severity::Error, kWhere,
       "The create options start with “[1]”, but must be one JSON object. Put them in braces: { … "
       "}.",
       TextRange{0, 3}}}},
    {"create.object",
     "the printed sample's form",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = R"("HostConfig":{"Init":true}})"; },
     {{Severity::Error, kWhere,
       "The create options start with a member and have no braces of their own, as in the "
       "documents' printed sample, which no reader takes. Put them in braces: { … }.",
       TextRange{0, 27}}}},
    {"create.unescaped",
     "backslashes",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({\"Hostname\":\"a\"})"; },
     {{Severity::Error, kWhere,
       "There are backslashes before the quotes of the create options, as a deployment manifest "
       "has them. The portal wants plain JSON. Unescape them.",
       TextRange{0, 20}}}},
    {"create.docker", "nothing", "cpp-2019",
     [](Situation& s) { defaults(s).createOptions.clear(); }},
    {"create.docker",
     "a slip in a key",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({"HostConfir":{}})"; },
     {{Severity::Warning, kWhere,
       "Docker does not know the key “HostConfir” and ignores it without a word. Probably "
       "“HostConfig” is meant; write that.",
       TextRange{1, 13}}}},
    {"create.docker",
     "a variable in two places",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).environment = {{"MODE", "a", {}}};
         defaults(s).createOptions = R"({"Env":["MODE=b"]})";
     },
     {{Severity::Warning, kWhere,
       "“MODE” is set here and among the environment variables, and the value here wins on the "
       "device. Keep one of them.",
       TextRange{8, 16}}}},
    {"create.privileged",
     "true",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = R"({"HostConfig":{"Privileged":true}})"; },
     {{Severity::Warning, kWhere,
       "The module runs privileged: it can do everything on the device, and devices may refuse it. "
       "Ask for single rights by “CapAdd” and “Devices” instead.",
       TextRange{28, 32}}}},
    {"create.ports.consistent",
     "swapped digits",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).createOptions =
             R"({"ExposedPorts":{"4987/tcp":{}},"HostConfig":{"PortBindings":{"4897/tcp":[{}]}}})";
     },
     {{Severity::Warning, kWhere,
       "The port “4987/tcp” is exposed, but not bound, and “4897/tcp” is bound, but not exposed: "
       "probably a slip. Write the same port in both places.",
       TextRange{17, 27}}}},
};

} // namespace

std::span<const RuleCase> createOptionsCases()
{
    return kCreateOptionsCases;
}

} // namespace core::support
