#pragma once

#include "core/iotedge/lint/lint.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What the create options are judged with.
struct CreateOptionsContext {
    /// The names of the module's environment variables, to compare with Env.
    std::vector<std::string> environment;
    /// How many characters the marketplace takes.
    long long limit = 511;
    /// The module has images for Windows, whose paths are its own.
    bool runsOnWindows = false;
    /// They are of edgeHub itself, whose ports others are warned of.
    bool isEdgeHub = false;
    /// They stand in a manifest, whose tools put a value in the place of $NAME.
    bool isManifest = false;
};

/// The create options of a module, as text: what is no JSON, what Docker ignores without a word,
/// what it or IoT Edge refuses, and what is risky. Errors are what makes the container or the whole
/// deployment fail, or what the marketplace does not take; all else is a warning. Empty text has
/// no problem. Escaped text is understood and judged as what it stands for.
[[nodiscard]] std::vector<LintProblem> lintCreateOptions(std::string_view text,
                                                         const CreateOptionsContext& context = {});

/// Without white space between its parts; nothing for what is no JSON or has none.
[[nodiscard]] std::optional<std::string> minifiedCreateOptions(std::string_view text);

} // namespace core
