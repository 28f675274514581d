#include "tests/support/pairs.h"

namespace core::support {

namespace {

std::string shellName(const std::string& name, const std::string& placeholder)
{
    return "No shell reads “" + name
           + "” here: the module gets the dollar sign and the letters as they stand. Write the "
             "value, or "
           + placeholder + " where the customer has to.";
}

const RuleCase kPlaceholderCases[] = {
    {"placeholder.convention",
     "small letters",
     "cpp-2019",
     [](Situation& s) { defaults(s).environment = {{"HOST", "<my server>", {}}}; },
     {{Severity::Error, "/plans/0/defaults/environment/0/value",
       "The placeholder <my server> is not written as the documents want it. Write an upper-case "
       "name in angle brackets: <MY_SERVER>.",
       TextRange{0, 11}}}},
    {"placeholder.convention", "as the documents want it", "pc-2022",
     [](Situation& s) { defaults(s).environment = {{"HOST", "<MY_SERVER>", {}}}; }},
    {"placeholder.documented",
     "no word and no link",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.links[0].role = LinkRole::Other;
         defaults(s).environment = {{"HOST", "<MY_SERVER>", {}}};
     },
     {{Severity::Warning, "/plans/0/defaults/environment/0/value",
       "Nothing explains the placeholder <MY_SERVER>: the description does not name it, and there "
       "is no link to documentation. Say there what belongs in its place.",
       TextRange{0, 11}}}},
    {"placeholder.shell",
     "in a variable, a property and an option",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).environment = {{"LOG_LEVEL", "$LEVEL", {}}};
         defaults(s).twin = {{"plant", R"("$PLANT_1")", {}}};
         defaults(s).createOptions = R"({"Env":["HALL=$HALL"]})";
     },
     {{Severity::Warning, "/plans/0/defaults/environment/0/value", shellName("$LEVEL", "<LEVEL>"),
       TextRange{0, 6}},
      {Severity::Warning, "/plans/0/defaults/twin/0/value", shellName("$PLANT_1", "<PLANT_1>"),
       TextRange{1, 9}},
      {Severity::Warning, "/plans/0/defaults/createOptions", shellName("$HALL", "<HALL>"),
       TextRange{14, 19}}}},
    {"placeholder.shell", "a price, a pattern, a system property", "pc-2022",
     [](Situation& s) {
         defaults(s).environment = {
             {"A", "$5", {}}, {"B", "^[A-Z]+$", {}}, {"C", "$upstream", {}}, {"D", "a$BC", {}}};
     }},
    {"defaults.nosecrets",
     "a name that says so",
     "cpp-2019",
     [](Situation& s) { defaults(s).environment = {{"DB_PASSWORD", "hunter22", {}}}; },
     {{Severity::Error, "/plans/0/defaults/environment/0/value",
       "“DB_PASSWORD” is named like a secret, and every customer can read the defaults. Write a "
       "placeholder in the place of its value, or give the setting another name if it is no "
       "secret.",
       TextRange{0, 8}}}},
    {"defaults.nosecrets",
     "a token in Env",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = "{\"Env\":[\"A=ghp_0123456789abcdefghijABCDEFGHIJ012345\"]}";
     },
     {{Severity::Error, "/plans/0/defaults/createOptions",
       "“A” holds a token of GitHub, and every customer can read the defaults. Write a "
       "placeholder, "
       "and tell in the documentation what belongs there.",
       TextRange{8, 52}}}},
    {"defaults.nosecrets",
     "a member of JSON that is named so",
     "pc-2022",
     [](Situation& s) {
         defaults(s).environment = {{"A", "{\"auth\":{\"token\":\"abcdef123456\"}}", {}}};
     },
     {{Severity::Error, "/plans/0/defaults/environment/0/value",
       "“A” is named like a secret, and every customer can read the defaults. Write a "
       "placeholder in the place of its value, or give the setting another name if it is no "
       "secret.",
       TextRange{0, 33}}}},
    {"defaults.nosecrets",
     "a password in a word of its own",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = R"({"Cmd":["--password","hunter"]})"; },
     {{Severity::Error, "/plans/0/defaults/createOptions",
       "“Cmd” holds a password, and every customer can read the defaults. Write a placeholder, and "
       "tell in the documentation what belongs there.",
       TextRange{21, 29}}}},
    {"defaults.nosecrets", "a port, and a password to be filled in", "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = R"({"Cmd":["-p","8080","--password","<PASSWORD>"]})";
     }},
    {"defaults.nosecrets",
     "a text of the listing",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Password=hunter22; x"; },
     {{Severity::Error, "/listing/summary",
       "This text holds a password, and a project and a bundle are shared with others, so they "
       "are refused. Put a placeholder in its place."}}},
    {"defaults.nosecrets", "a placeholder, a GUID and a digest", "pc-2022",
     [](Situation& s) {
         defaults(s).environment = {
             {"DB_PASSWORD", "<DB_PASSWORD>", {}},
             {"ID", "0f8fad5b-d9cb-469f-a165-70867728950e", {}},
             {"IMAGE_DIGEST",
              "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              {}}};
     }},
};

} // namespace

std::span<const RuleCase> placeholderCases()
{
    return kPlaceholderCases;
}

} // namespace core::support
