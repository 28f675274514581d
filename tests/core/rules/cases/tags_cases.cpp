#include "tests/core/rules/cases/tagged_situation.h"

#include <algorithm>

namespace core::support {

namespace {

const std::string kLatestMissing =
    "The tag “latest” is missing: the portal pulls it to find the module. Add it, in the registry "
    "as well.";

const RuleCase kTagCases[] = {
    {"tags.latest",
     "missing",
     "cpp-2019",
     [](Situation& s) { tags(s).erase(tags(s).begin()); },
     {{Severity::Error, "/plans/0/image/tags", kLatestMissing}}},
    {"tags.latest",
     "no tags at all",
     "pc-2022",
     [](Situation& s) { tags(s).clear(); },
     {{Severity::Error, "/plans/0/image/tags", kLatestMissing}}},
    {"tags.version",
     "only rolling",
     "cpp-2019",
     [](Situation& s) { tags(s)[kVersionAt].name = "1.0"; },
     {{Severity::Error, "/plans/0/image/tags",
       "No tag is a version of the form X.Y.Z. Add one such as 1.0.0, in the registry as well."}}},
    {"tags.version.format",
     "four numbers, a v and a letter",
     "cpp-2019",
     [](Situation& s) {
         for (const char* name : {"1.0.0.1-linux-x64", "v1.0.0", "1.0.x", "2.0", "2.0.0-test"})
             tags(s).push_back({name, false, {}, {}});
     },
     {{Severity::Error, "/plans/0/image/tags/5/name",
       "The version in the tag “1.0.0.1-linux-x64” is not of the form X.Y.Z. Write three whole "
       "numbers with dots, such as 1.0.0, and tag the image so.",
       TextRange{0, 7}},
      {Severity::Error, "/plans/0/image/tags/6/name",
       "The version in the tag “v1.0.0” is not of the form X.Y.Z. Write three whole numbers with "
       "dots, such as 1.0.0, and tag the image so.",
       TextRange{0, 6}},
      {Severity::Error, "/plans/0/image/tags/7/name",
       "The version in the tag “1.0.x” is not of the form X.Y.Z. Write three whole numbers with "
       "dots, such as 1.0.0, and tag the image so.",
       TextRange{0, 5}}}},
    {"tags.prefix",
     "no version",
     "cpp-2019",
     [](Situation& s) { tags(s).push_back({"dev", false, {}, {}}); },
     {{Severity::Warning, "/plans/0/image/tags/5/name",
       "The tag “dev” does not begin with a version. Begin every tag but “latest” with X.Y or "
       "X.Y.Z, such as 1.0.0-linux-x64."}}},
    {"tags.prefix", "a digest is no tag", "pc-2022",
     [](Situation& s) { tags(s).push_back({"sha256:" + std::string(64, 'a'), false, {}, {}}); }},
    {"tags.manifest.multi",
     "latest is no manifest",
     "cpp-2019",
     [](Situation& s) {
         tags(s)[kLatestAt].isManifest = false;
         tags(s)[kLatestAt].refersTo.clear();
     },
     {{Severity::Error, "/plans/0/image/tags/0/isManifest",
       "The module runs on several platforms, but the tag “latest” is not a manifest. Push a "
       "manifest list under it and mark it as one."}}},
    {"tags.manifest.multi",
     "the version refers to nothing",
     "pc-2022",
     [](Situation& s) { tags(s)[kVersionAt].refersTo.clear(); },
     {{Severity::Error, "/plans/0/image/tags/1/refersTo",
       "The manifest “1.0.0” refers to no tag. Name the tag of each platform, such as "
       "1.0.0-linux-x64."}}},
    {"tags.manifest.multi", "one platform needs none", "pc-2022",
     [](Situation& s) {
         s.offer.plans[0].image.platforms = PlatformChoice::Subset;
         tags(s) = {{"latest", false, {}, {}}, {"1.0.0", false, {}, {}}};
     }},
    {"tags.manifest.closure",
     "an unlisted tag",
     "cpp-2019",
     [](Situation& s) { tags(s).pop_back(); },
     {{Severity::Error, "/plans/0/image/tags/0/refersTo/2",
       "The manifest “latest” refers to the tag “1.0.0-linux-arm32”, which is not listed. Add "
       "“1.0.0-linux-arm32” to the tags."},
      {Severity::Error, "/plans/0/image/tags/1/refersTo/2",
       "The manifest “1.0.0” refers to the tag “1.0.0-linux-arm32”, which is not listed. Add "
       "“1.0.0-linux-arm32” to the tags."}}},
    {"tags.manifest.closure",
     "a list in the registry without the image of a tag",
     "pc-2026",
     [](Situation& s) {
         auto& seen = s.facts.registry.begin()->second.tags;
         for (RegistryPlatform& entry : seen["1.0.0"].platforms)
             entry.digest = "sha256:" + entry.architecture;
         seen["1.0.0-linux-x64"].digest = "sha256:amd64";
         seen["1.0.0-linux-arm32"].digest = "sha256:another";
     },
     {{Severity::Error, "/plans/0/image/tags/1/refersTo/2",
       "In the registry, the list “1.0.0” has no entry for the image behind “1.0.0-linux-arm32”. "
       "Push the list again, or correct what it refers to."}}},
    {"tags.count.api",
     "17",
     "pc-2022",
     [](Situation& s) {
         while (tags(s).size() < 17)
             tags(s).push_back({"0.9." + std::to_string(tags(s).size()) + "-test", false, {}, {}});
     },
     {{Severity::Warning, "/plans/0/image/tags",
       "“Image tags” has 17 entries; the limit is 16. Remove 1."}}},
    {"tags.length.api",
     "101",
     "pc-2022",
     [](Situation& s) { tags(s).push_back({"1.0.0-" + std::string(95, 'a'), false, {}, {}}); },
     {{Severity::Warning, "/plans/0/image/tags/5/name",
       "“Tag” has 101 characters; the limit is 100. Shorten it by at least 1.",
       TextRange{100, 101}}}},
    {"tags.immutable",
     "re-pointed",
     "cpp-2019",
     [](Situation& s) { tags(s)[kVersionAt].refersTo.pop_back(); },
     {{Severity::Error, "/plans/0/image/tags/1/refersTo",
       "The published tag “1.0.0” now refers to other images, and a version can never be "
       "re-pointed. Give the new images a new version."}}},
    {"tags.immutable",
     "re-pointed in the registry",
     "pc-2026",
     [](Situation& s) {
         RegistryTag& seen = s.facts.registry.begin()->second.tags["1.0.0"];
         seen.earlierDigest = "sha256:a";
         seen.digest = "sha256:b";
     },
     {{Severity::Error, "/plans/0/image/tags/1/name",
       "In the registry, the published tag “1.0.0” points to another image than before, and a "
       "version can never be re-pointed. Give the new image a new version."}}},
    {"tags.immutable", "another order is the same", "pc-2022",
     [](Situation& s) { std::ranges::reverse(tags(s)[kVersionAt].refersTo); }},
    {"tags.increasing",
     "a smaller version",
     "cpp-2019",
     [](Situation& s) { tags(s).push_back({"0.10.0", true, {"1.0.0-linux-x64"}, {}}); },
     {{Severity::Error, "/plans/0/image/tags/5/name",
       "The new version 0.10.0 is not greater than 1.0.0, which is published. Give it a greater "
       "number."}}},
    {"tags.increasing", "numbers, not letters", "cpp-2019",
     [](Situation& s) {
         s.facts.baseline->plans[0].image.tags[kVersionAt].name = "1.9.0";
         tags(s)[kVersionAt].name = "1.10.0";
     }},
    {"tags.latest.newest",
     "latest stays behind",
     "pc-2022",
     [](Situation& s) {
         tags(s).push_back({"2.0.0", true, {"2.0.0-linux-x64"}, {}});
         tags(s).push_back({"2.0.0-linux-x64", false, {}, {}});
     },
     {{Severity::Warning, "/plans/0/image/tags/0/refersTo",
       "“latest” does not refer to the same tags as the newest version, “2.0.0”. Point both at the "
       "same images."}}},
    {"tags.latest.newest",
     "latest stays behind in the registry",
     "pc-2026",
     [](Situation& s) {
         auto& seen = s.facts.registry.begin()->second.tags;
         seen["latest"].digest = "sha256:a";
         seen["1.0.0"].digest = "sha256:b";
     },
     {{Severity::Warning, "/plans/0/image/tags/0/name",
       "In the registry, “latest” points to another image than the newest version, “1.0.0”. Push "
       "the newest as “latest”, too."}}},
    {"tags.latest.newest", "the same in the registry", "pc-2026",
     [](Situation& s) {
         auto& seen = s.facts.registry.begin()->second.tags;
         seen["latest"].digest = "sha256:a";
         seen["1.0.0"].digest = "sha256:a";
         for (const std::size_t at : {kLatestAt, kVersionAt})
             tags(s)[at].isManifest = false;
     }},
    {"tags.latest.newest",
     "only the registry knows",
     "cpp-2019",
     [](Situation& s) {
         tags(s)[kLatestAt].isManifest = false;
         s.facts.registry.clear();
     },
     {},
     "Only the registry knows whether “latest” is the newest version. Compare the digests of the "
     "two tags there."},
    {"tags.grammar",
     "a plus sign, a dash in front and 129 characters",
     "pc-2022",
     [](Situation& s) {
         for (const std::string& name :
              {std::string("1.4.2+linux"), std::string("-1.4.2"), std::string(129, '1')})
             tags(s).push_back({name, false, {}, {}});
         tags(s).push_back({"sha256:" + std::string(64, 'a'), false, {}, {}});
     },
     {{Severity::Error, "/plans/0/image/tags/5/name",
       "The registry cannot hold the tag “1.4.2+linux”: a tag has up to 128 letters, digits, “_”, "
       "“.” and “-”, and begins with none of the last two. Write it so, such as 1.4.2-linux-x64."},
      {Severity::Error, "/plans/0/image/tags/6/name",
       "The registry cannot hold the tag “-1.4.2”: a tag has up to 128 letters, digits, “_”, “.” "
       "and “-”, and begins with none of the last two. Write it so, such as 1.4.2-linux-x64."},
      {Severity::Error, "/plans/0/image/tags/7/name",
       "The registry cannot hold the tag “" + std::string(60, '1')
           + "…”: a tag has up "
             "to 128 letters, digits, “_”, “.” and “-”, and begins with none of the last two. "
             "Write it "
             "so, such as 1.4.2-linux-x64."}}},
};

} // namespace

std::span<const RuleCase> tagCases()
{
    return kTagCases;
}

} // namespace core::support
