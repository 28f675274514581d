#include "tests/core/rules/cases/tagged_situation.h"

#include <algorithm>

namespace core::support {

namespace {

/// Gives the tags of the three platforms other names, in the manifests as well; an empty name
/// leaves one as it is.
void renamePlatforms(Situation& situation, const std::string& x64, const std::string& arm64,
                     const std::string& arm32)
{
    const auto rename = [&](const std::string& before, const std::string& name) {
        for (Tag& tag : tags(situation)) {
            if (tag.name == before && !name.empty())
                tag.name = name;
            if (!name.empty())
                std::ranges::replace(tag.refersTo, before, name);
        }
    };
    rename("1.0.0-linux-x64", x64);
    rename("1.0.0-linux-arm64", arm64);
    rename("1.0.0-linux-arm32", arm32);
}

/// Takes a tag out of the list and out of the manifests.
void dropTag(Situation& situation, std::size_t at)
{
    const std::string name = tags(situation)[at].name;
    tags(situation).erase(tags(situation).begin() + static_cast<std::ptrdiff_t>(at));
    for (Tag& tag : tags(situation))
        std::erase(tag.refersTo, name);
}

const RuleCase kPlatformTagCases[] = {
    {"tags.platforms",
     "no platform",
     "cpp-2019",
     [](Situation& s) {
         tags(s)[kArm32At].name = "1.0.0-raspberry";
         for (Tag& tag : tags(s))
             std::ranges::replace(tag.refersTo, std::string("1.0.0-linux-arm32"),
                                  std::string("1.0.0-raspberry"));
     },
     {{Severity::Warning, "/plans/0/image/tags/4/name",
       "A manifest refers to the tag “1.0.0-raspberry”, which does not name its platform. End it "
       "with one, such as -linux-x64, -arm64v8 or -arm32v7."}}},
    {"tags.platforms", "as the tools name them", "cpp-2019",
     [](Situation& s) { renamePlatforms(s, "1.0.0-amd64", "1.0.0-arm64v8", "1.0.0-arm32v7"); }},
    {"x.tags.platforms", "as the tools name them", "pc-2022",
     [](Situation& s) { renamePlatforms(s, "1.0.0-amd64", "1.0.0-arm64v8", "1.0.0-arm32v7"); }},
    {"x.tags.platforms", "as Linux names them", "cpp-2019",
     [](Situation& s) { renamePlatforms(s, "1.0.0-x86_64", "1.0.0-aarch64", "1.0.0-armv7l-cpu"); }},
    {"tags.platform.promised",
     "one chosen and not tagged",
     "pc-2026",
     [](Situation& s) { dropTag(s, kArm64At); },
     {{Severity::Warning, "/plans/0/image/tags",
       "All Tier 1 platforms are chosen, but no tag is for arm64, and such a device finds no "
       "image. Push one and list its tag, or choose a subset of the platforms."}}},
    {"tags.platform.promised",
     "one named and not tagged",
     "cpp-2019",
     [](Situation& s) { dropTag(s, kArm64At); },
     {{Severity::Warning, "/listing/description",
       "The hardware paragraph names arm64, for which no image tag is listed. This is a guess at "
       "its words: add the tags, or take it out.",
       TextRange{283, 386}}}},
    {"tags.platform.promised",
     "two tags of one platform",
     "pc-2022",
     [](Situation& s) {
         tags(s)[kArm32At].name = "1.0.0-linux-x64-gpu";
         for (Tag& tag : tags(s))
             std::erase(tag.refersTo, "1.0.0-linux-arm32");
     },
     {{Severity::Warning, "/plans/0/image/tags",
       "All Tier 1 platforms are chosen, but no tag is for arm32, and such a device finds no "
       "image. Push one and list its tag, or choose a subset of the platforms."}}},
    {"tags.platform.promised", "arm means either width", "pc-2026",
     [](Situation& s) {
         dropTag(s, kArm64At);
         renamePlatforms(s, "1.0.0-linux-x64", "", "1.0.0-linux-arm");
     }},
    {"tags.platform.promised", "an entry of a list is enough", "pc-2026",
     [](Situation& s) { tags(s).pop_back(); }},
    {"tags.platform.promised", "no tag names a platform", "pc-2022",
     [](Situation& s) {
         tags(s) = {{"latest", false, {}, {}}, {"1.0.0", false, {}, {}}};
         s.offer.plans[0].image.platforms = PlatformChoice::Subset;
     }},
    {"tags.platform.promised",
     "a digest tells nothing",
     "pc-2026",
     [](Situation& s) { tags(s)[kVersionAt].refersTo = {"sha256:" + std::string(64, 'a')}; },
     {},
     "Only the registry knows for which platforms the digests among the tags are. Compare them "
     "with the platforms that the offer promises."},
    {"tags.platform.windows",
     "three spellings",
     "pc-2022",
     [](Situation& s) {
         for (const char* name : {"1.0.0-windows-amd64", "1.0.0-nanoserver-1809", "1.0.0-ltsc2022"})
             tags(s).push_back({name, false, {}, {}});
     },
     {{Severity::Warning, "/plans/0/image/tags/5/name",
       "The tag “1.0.0-windows-amd64” is for Windows (“windows”), and IoT Edge runs Linux "
       "containers only, on Windows within a virtual machine. Leave it out.",
       TextRange{6, 13}},
      {Severity::Warning, "/plans/0/image/tags/6/name",
       "The tag “1.0.0-nanoserver-1809” is for Windows (“nanoserver”), and IoT Edge runs Linux "
       "containers only, on Windows within a virtual machine. Leave it out.",
       TextRange{6, 16}},
      {Severity::Warning, "/plans/0/image/tags/7/name",
       "The tag “1.0.0-ltsc2022” is for Windows (“ltsc2022”), and IoT Edge runs Linux containers "
       "only, on Windows within a virtual machine. Leave it out.",
       TextRange{6, 14}}}},
    {"tags.platform.arch",
     "a mainframe and an old board",
     "cpp-2019",
     [](Situation& s) {
         for (const char* name : {"1.0.0-s390x", "1.0.0-linux-arm32v6", "1.0.0-386"})
             tags(s).push_back({name, false, {}, {}});
     },
     {{Severity::Warning, "/plans/0/image/tags/5/name",
       "The tag “1.0.0-s390x” is for “s390x”, for which there is no IoT Edge: it runs on amd64, "
       "arm64 and arm32v7. Leave it out, or build it for one of them.",
       TextRange{6, 11}},
      {Severity::Warning, "/plans/0/image/tags/6/name",
       "The tag “1.0.0-linux-arm32v6” is for “arm32v6”, for which there is no IoT Edge: it runs on "
       "amd64, arm64 and arm32v7. Leave it out, or build it for one of them.",
       TextRange{12, 19}},
      {Severity::Warning, "/plans/0/image/tags/7/name",
       "The tag “1.0.0-386” is for “386”, for which there is no IoT Edge: it runs on amd64, arm64 "
       "and arm32v7. Leave it out, or build it for one of them.",
       TextRange{6, 9}}}},
};

} // namespace

std::span<const RuleCase> platformTagCases()
{
    return kPlatformTagCases;
}

} // namespace core::support
