#pragma once

#include "tests/house/rooms.h"

#include <functional>
#include <string>
#include <string_view>

namespace house {

/// The module of Qt that a header such as "QImage" or "QtGui/qimage.h" is of: "QtGui"; empty for
/// what is not Qt's.
using QtModules = std::function<std::string(std::string_view header)>;

/// The modules as they are installed: a folder for each, below this one.
[[nodiscard]] QtModules qtModulesIn(const std::filesystem::path& headers);

/// Whether a name in an include is one of Qt's headers, as their spelling tells.
[[nodiscard]] bool looksLikeQt(std::string_view header);

/// core and app/cli know no Qt; app/online knows QtCore and QtNetwork, app/document QtCore and
/// QtGui.
[[nodiscard]] Faults qtOutOfPlace(const SourceTree& tree, const QtModules& modules);

/// app/cli, app/online and app/document include nothing of app but themselves.
[[nodiscard]] Faults facesThatMeet(const SourceTree& tree);

/// No header includes nlohmann's, which costs every source that includes it a second.
[[nodiscard]] Faults jsonLibraryInHeaders(const SourceTree& tree);

/// What POSIX and the dynamic loader give is included by core/platform alone.
[[nodiscard]] Faults systemOutsidePlatform(const SourceTree& tree);

} // namespace house
