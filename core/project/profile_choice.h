#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>

namespace core {

/// Who decided by which profile a project is judged.
enum class ChosenBy { Option, Bundle, Project, Configuration, Default };

/// "option", "bundle", "project", "configuration", "default": for JSON.
[[nodiscard]] std::string_view chooserName(ChosenBy by);

struct ProfileChoice {
    /// The id of a profile; by option it may be the name of a profile's file.
    std::string profile;
    ChosenBy by = ChosenBy::Default;
    /// What the bundle or the project names, where an option overrides another name.
    std::string insteadOf = {};
};

/// What may decide, each empty where it says nothing.
struct ProfileVoices {
    std::string option = {};
    std::string bundle = {};
    std::string project = {};
    std::string configuration = {};
};

/// The first voice decides: an option, then the bundle or the project, then the configuration, then
/// the default.
[[nodiscard]] ProfileChoice chooseProfile(const ProfileVoices& voices);

/// A sentence on who decided.
[[nodiscard]] Message reasonOf(const ProfileChoice& choice);

} // namespace core
