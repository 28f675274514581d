#pragma once

#include "tests/campaigns/workplace.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace campaigns {

/// Whether the files of a command are all old or all new.
enum class Together {
    /// Whatever happens.
    Always,
    /// When a call fails; only the end of the program or of the power leaves some of them new.
    UnlessCut,
    /// Each is old or new by itself.
    No,
    /// The same; or it is a whole report that tells of the failure.
    Reports
};

/// A command line of offerwright-cli that writes files, tried by the campaigns.
struct WritingCommand {
    /// What it is, for people.
    std::string_view name;
    /// Its words; "@/" stands for what lies below the workplace's root.
    std::vector<std::string> words;
    /// Makes below the root what it starts from.
    void (*prepare)(Workplace&);
    Together together = Together::Always;
};

/// All of them. Each command that writes has at least one.
[[nodiscard]] std::span<const WritingCommand> writingCommands();

/// Those of the program's commands that write no file but of what they know of pictures, which can
/// be made again.
[[nodiscard]] std::span<const std::string_view> readingCommands();

} // namespace campaigns
