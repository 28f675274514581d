#pragma once

#include "app/cli/base/command.h"
#include "app/cli/check/settings.h"
#include "core/report/run/report_writer.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What all offers of one run share.
struct CheckSetup {
    SettingsStore& settings;
    /// Absolute.
    std::filesystem::path base;
    std::vector<const core::ReportWriter*> writers;
};

/// What is left of an offer once it was checked.
struct CheckedOffer {
    core::RunSummary summary;
    /// In the order of the writers.
    std::vector<std::string> parts;
    /// For standard error.
    std::vector<std::string> complaints;
    ExitCode exit = ExitCode::Clean;
};

/// And what to do about a configuration with such a fault.
[[nodiscard]] inline core::Message withWayOut(const core::Message& fault)
{
    return {"",
            "%1 %2",
            {core::InnerMessage(fault),
             core::TranslatableText{
                 "cli", core::translatable("cli", "Fix the file, or leave all configurations aside "
                                                  "with --no-config.")}}};
}

/// Reads the offer, checks it, and has each writer write its part; an offer that cannot be read is
/// a part, too. Several threads may call it.
[[nodiscard]] CheckedOffer checkOffer(const std::string& path, const CheckSetup& setup);

/// The path from the base, with '/'.
[[nodiscard]] std::string pathFrom(const std::filesystem::path& base, const std::string& path);

} // namespace app
