#pragma once

#include <filesystem>

namespace core {

/// Is this file a part of a project: the offer.json or published.json of a folder above it, or a
/// text or picture that the offer there names? An output in its place would cost somebody's work.
/// False for a file that is not there.
[[nodiscard]] bool isProjectMember(const std::filesystem::path& file);

} // namespace core
