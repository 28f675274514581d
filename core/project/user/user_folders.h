#pragma once

#include <filesystem>

/// The program's own folders of the user, as the XDG Base Directory Specification has them. Each is
/// empty where neither its variable nor HOME names an absolute path: then nothing is kept.
namespace core {

/// What the user sets: $XDG_CONFIG_HOME/offerwright, else ~/.config/offerwright.
[[nodiscard]] std::filesystem::path configFolder();
/// What the program learned of the world: $XDG_STATE_HOME/offerwright, else
/// ~/.local/state/offerwright.
[[nodiscard]] std::filesystem::path stateFolder();
/// What can be made again: $XDG_CACHE_HOME/offerwright, else ~/.cache/offerwright.
[[nodiscard]] std::filesystem::path cacheFolder();
/// What the user put there to be used: $XDG_DATA_HOME/offerwright, else ~/.local/share/offerwright.
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace core
