#pragma once

#include "core/iotedge/images/platform.h"
#include "core/rules/engine/checking.h"

#include <set>
#include <string_view>

namespace core {

/// Tags and choice without a word: what the image is for, and the hardware paragraph does not name.
/// A guess at words: a paragraph that names no processor is not compared.
void checkHardwarePlatforms(const Subject& subject, Checking& report);
/// Word or choice without a tag: what is promised, and no tag is for. Images without any platform
/// tag are not compared.
void checkPromisedPlatforms(const Subject& subject, Checking& report);
void checkWindowsTags(const Subject& subject, Checking& report);
void checkUnsupportedTags(const Subject& subject, Checking& report);

/// The platforms of the tags and of the platform choices; "arm" alone tells none.
[[nodiscard]] Platforms offeredPlatforms(const Offer& offer, const Profile& profile);
/// Those that the tags of the image name, and the tags that its manifest lists refer to.
[[nodiscard]] Platforms taggedPlatforms(const ContainerImage& image);
/// The names of those that the hardware paragraph names beyond doubt; none where there is no such
/// paragraph. A guess at words.
[[nodiscard]] std::set<std::string_view> namedPlatforms(const Subject& subject, Checking& report);
/// The name of the one platform that the end of a tag names, "x64" of "linux-amd64"; empty where it
/// names none, or says "arm" alone, which is either width.
[[nodiscard]] std::string_view platformOf(std::string_view suffix);

} // namespace core
