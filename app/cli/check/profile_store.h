#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/project/project.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace app {

/// The profiles that the offers of one run are judged by, each read once. Several threads may ask.
class ProfileStore {
public:
    explicit ProfileStore(const Arguments& arguments) : m_arguments(arguments) {}

    using Chosen = tl::expected<std::shared_ptr<const ChosenProfile>, ProfileFault>;
    /// As chosenProfile().
    [[nodiscard]] Chosen of(const core::Project* project);

private:
    const Arguments& m_arguments;
    std::mutex m_lock;
    /// By what the bundle and the project name.
    std::map<std::pair<std::string, std::string>, Chosen> m_known;
};

} // namespace app
