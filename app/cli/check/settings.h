#pragma once

#include "app/cli/base/command.h"
#include "app/cli/base/input.h"
#include "app/cli/base/options.h"
#include "core/project/project.h"
#include "core/project/user/config.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>

namespace app {

/// The least that gives the exit code of findings: each has those before it, too.
enum class FailOn { Error, Warning, Evidence };

/// What holds for one offer: options, else the nearest offerwright.json, else the user's
/// configuration.
struct OfferSettings {
    /// With a fault for each value that its option does not know.
    core::Config config;
    FailOn failOn = FailOn::Error;
    SourceChoice choice;
    /// Shared by all offers of the same choice; never null.
    std::shared_ptr<const core::Result<Sources>> sources;
};

/// The settings and profiles of all offers of one run, each read once. Several threads may ask.
class SettingsStore {
public:
    explicit SettingsStore(const Arguments& arguments);

    using Settings = std::shared_ptr<const OfferSettings>;
    /// For what lies in the folder; never null.
    [[nodiscard]] Settings of(const std::filesystem::path& folder);

    using Chosen = tl::expected<std::shared_ptr<const ChosenProfile>, ProfileFault>;
    /// As chosenProfile().
    [[nodiscard]] Chosen profileOf(const core::Project* project, const core::Config& config);

private:
    [[nodiscard]] Settings read(const std::filesystem::path& folder);
    [[nodiscard]] std::shared_ptr<const core::Result<Sources>>
    sourcesOf(const SourceChoice& choice);

    const Arguments& m_arguments;
    core::Config m_user;
    std::mutex m_lock;
    std::map<std::filesystem::path, Settings> m_settings;
    std::map<SourceChoice, std::shared_ptr<const core::Result<Sources>>> m_sources;
    /// By what the bundle, the project and the configuration name.
    std::map<std::tuple<std::string, std::string, std::string>, Chosen> m_profiles;
};

/// The folder that an offer lies in: itself, or that of its bundle.
[[nodiscard]] std::filesystem::path settingsFolderOf(const std::string& path);

/// A line for each option: its value, and where that comes from.
[[nodiscard]] std::string settingsAsText(const std::string& path, const Arguments& arguments,
                                         const OfferSettings& settings,
                                         const SettingsStore::Chosen& profile);

} // namespace app
