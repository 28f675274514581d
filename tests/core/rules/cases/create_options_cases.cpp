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

std::string allTier1Gpu(const std::string& request)
{
    return "“" + request
           + "” asks for a GPU, which most devices of all Tier 1 platforms lack, and the module "
             "does not start there. Choose a subset of the platforms, and name the GPU in the "
             "hardware paragraph.";
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
    {"create.refused",
     "too little memory",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "{\"HostConfig\":{\"Memory\":4194304}}"; },
     {{Severity::Error, kWhere,
       "“Memory” is 4194304 bytes, and Docker takes no less than 6291456 (6 MB). Write the limit "
       "in bytes, or 0 for none.",
       TextRange{24, 31}}}},
    {"create.path.windows",
     "a drive",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = "{\"HostConfig\":{\"Binds\":[\"d:/plant:/data\"]}}";
     },
     {{Severity::Error, kWhere,
       "“d:/plant” is a path of Windows, and IoT Edge runs Linux containers: Docker refuses the "
       "container. Write a path such as /srv/data, or the name of a volume.",
       TextRange{24, 40}}}},
    {"create.bind.single",
     "one path",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = "{\"HostConfig\":{\"Binds\":[\"/srv/plant\"]}}";
     },
     {{Severity::Warning, kWhere,
       "“Binds” lists “/srv/plant” alone: that is a new, empty volume, and nothing of the device "
       "is mounted. Write source:/srv/plant, with a path of the device or the name of a volume.",
       TextRange{24, 36}}}},
    {"create.volume.anonymous",
     "no name",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "{\"Volumes\":{\"/data\":{}}}"; },
     {{Severity::Warning, kWhere,
       "The volume at “/data” has no name: each new version of the module starts with an empty "
       "one. Name it in HostConfig.Binds.",
       TextRange{12, 19}}}},
    {"create.mount.hostfolder",
     "a folder of the developer",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = "{\"HostConfig\":{\"Mounts\":[{\"Type\":\"bind\",\"Source\":"
                                     "\"/opc\",\"Target\":\"/appdata\"}]}}";
     },
     {{Severity::Warning, kWhere,
       "A mount of the type bind needs “/opc” on every customer's device, and without it the "
       "module does not start. Take a volume, or “Binds”, which makes the folder.",
       TextRange{49, 55}}}},
    {"create.health.shell",
     "a line as a program",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions =
             "{\"Healthcheck\":{\"Test\":[\"CMD\",\"curl -f http://localhost/\"]}}";
     },
     {{Severity::Warning, kWhere,
       "The health check runs a program called “curl -f http://localhost/”, spaces and all, which "
       "no image has: the module is always unhealthy. Write CMD-SHELL for a line that a shell "
       "reads (the image needs one), or each argument as an item of its own.",
       TextRange{23, 58}}}},
    {"create.health.shell",
     "a sign of the shell as an argument",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions =
             R"({"Healthcheck":{"Test":["CMD","curl","-f","http://localhost/","||","exit","1"]}})";
     },
     {{Severity::Warning, kWhere,
       "“||” is for a shell, and CMD hands it to the program as an argument. Write CMD-SHELL and "
       "the whole line as one text, or leave it out.",
       TextRange{62, 66}}}},
    {"create.ports.twice",
     "one port for two",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions =
             "{\"HostConfig\":{\"PortBindings\":{\"80/tcp\":[{\"HostPort\":\"90\"}],\"81/"
             "tcp\":[{\"HostPort\":\"90\"}]}}}";
     },
     {{Severity::Error, kWhere,
       "The port 90 of the device is bound twice: Docker does not start the container, because the "
       "port is already allocated. Choose another “HostPort”.",
       TextRange{82, 86}}}},
    {"create.ports.range",
     "a range",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions =
             "{\"HostConfig\":{\"PortBindings\":{\"80-81/tcp\":[{\"HostPort\":\"90-91\"}]}}}";
     },
     {{Severity::Error, kWhere,
       "“PortBindings” names the range “80-81/tcp”, and Docker takes one port as a name: it "
       "refuses the container. Name each port.",
       TextRange{31, 42}}}},
    {"create.text.command",
     "docker run",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "docker run -v data:/data a"; },
     {{Severity::Error, kWhere,
       "This is a command line of Docker, and the portal wants create options, which are JSON. "
       "Translate it.",
       TextRange{0, 26}}}},
    {"create.text.compose",
     "volumes of Compose",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "{\"volumes\":[\"data:/data\"]}"; },
     {{Severity::Error, kWhere,
       "This is a service of Docker Compose, and the portal wants create options, whose names are "
       "others. Translate it.",
       TextRange{0, 26}}}},
    {"create.text.inspect",
     "a mount as printed",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = "{\"HostConfig\":{\"Mounts\":[{\"Type\":\"volume\",\"Name\":"
                                     "\"share\",\"Destination\":\"/a\",\"RW\":true}]}}";
     },
     {{Severity::Warning, kWhere,
       "This mount is written as docker inspect prints it; Docker takes Type, Source, Target and "
       "ReadOnly. Translate it.",
       TextRange{25, 86}}}},
    {"create.path.windows", "an image for Windows", "cpp-2019",
     [](Situation& s) {
         firstPlan(s).image.tags.push_back({"1.0.0-windows-amd64", false, {}, {}});
         defaults(s).createOptions = R"({"HostConfig":{"Binds":["d:/plant:/data"]}})";
     }},
    {"create.refused",
     "a name of a shell to mount",
     "pc-2022",
     [](Situation& s) {
         defaults(s).createOptions = R"({"HostConfig":{"Binds":["$HOME/data:/data"]}})";
     },
     {{Severity::Error, kWhere,
       "No shell reads “$HOME/data”, so Docker takes the dollar sign as it stands and refuses the "
       "container. Write a path of the device, or the name of a volume.",
       TextRange{24, 42}}}},
    {"create.gpu.tier1",
     "a device request for all platforms",
     "cpp-2019",
     [](Situation& s) {
         defaults(s).createOptions =
             R"({"HostConfig":{"DeviceRequests":[{"Count":1,"Capabilities":[["gpu"]]}]}})";
     },
     {{Severity::Warning, kWhere, allTier1Gpu(R"({"Count":1,"Capabilities":[["gpu"]]})"),
       TextRange{33, 69}}}},
    {"create.gpu.tier1",
     "the runtime of NVIDIA, and no word of it",
     "pc-2022",
     [](Situation& s) {
         firstPlan(s).image.platforms = PlatformChoice::Subset;
         defaults(s).createOptions = R"({"HostConfig":{"Runtime":"nvidia"}})";
     },
     {{Severity::Warning, kWhere,
       "“nvidia” asks for a GPU, and the hardware paragraph does not name one. This is a guess "
       "at its words: add the GPU, such as “NVIDIA GPU”.",
       TextRange{25, 33}}}},
    {"create.gpu.tier1",
     "a variable",
     "pc-2026",
     [](Situation& s) { defaults(s).environment = {{"NVIDIA_VISIBLE_DEVICES", "all", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/environment/0/name",
       allTier1Gpu("NVIDIA_VISIBLE_DEVICES"), TextRange{0, 22}}}},
    {"create.gpu.tier1", "some platforms, and the paragraph names it", "pc-2022",
     [](Situation& s) {
         firstPlan(s).image.platforms = PlatformChoice::Subset;
         std::string& text = s.offer.listing.description;
         text.replace(text.find("1 GB of RAM"), 11, "1 GB of RAM, NVIDIA GPU");
         defaults(s).createOptions =
             R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/nvidia0"}]}})";
     }},
    {"create.wrapped",
     "an object around it",
     "pc-2022",
     [](Situation& s) { defaults(s).createOptions = "{\"createOptions\":{\"Hostname\":\"a\"}}"; },
     {{Severity::Error, kWhere,
       "The create options stand in an object “createOptions”, as in a deployment manifest. The "
       "portal wants what stands in it. Take it out.",
       TextRange{0, 34}}}},
};

} // namespace

std::span<const RuleCase> createOptionsCases()
{
    return kCreateOptionsCases;
}

} // namespace core::support
