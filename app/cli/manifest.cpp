#include "core/iotedge/manifest.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "app/cli/plans.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/offer/access.h"

#include <array>

namespace app {

namespace {

constexpr Option kHub{
    "--edge-hub", "", "1.1|1.2",
    core::translatable("help", "the version of edgeHub's part of the manifest (default 1.1)"),
    true};
constexpr Option kRuntime{
    "--runtime", "", "1.5|1.6",
    core::translatable("help",
                       "the line of edgeAgent and edgeHub (default 1.6; support of 1.5 ended on "
                       "2026-11-10)"),
    true};
constexpr std::array kManifestOptions{kPlan, kHub, kRuntime};

void warnOfBudget(const core::ManifestBudget& budget)
{
    const auto warn = [](const char* text, std::size_t bytes) {
        if (bytes > core::kMaxTwinBytes)
            printError(spoken(text, {std::to_string(bytes), std::to_string(core::kMaxTwinBytes)}));
    };
    warn(core::translatable("cli", "The section $edgeAgent has %1 bytes; IoT Hub takes %2. Shorten "
                                   "the defaults."),
         budget.edgeAgentBytes);
    warn(core::translatable("cli", "The section $edgeHub has %1 bytes; IoT Hub takes %2. Shorten "
                                   "the defaults."),
         budget.edgeHubBytes);
    warn(core::translatable("cli", "The module's section has %1 bytes; IoT Hub takes %2. Shorten "
                                   "the defaults."),
         budget.moduleBytes);
}

ExitCode runManifest(const Arguments& arguments)
{
    const auto input = openInput(arguments.operand());
    if (!input)
        return printError(input.error());
    const core::Offer& offer = input->project.content.offer;
    const auto plan = chosenPlan(arguments, offer);
    if (!plan) {
        printError(plan.error());
        return ExitCode::Usage;
    }
    core::ManifestOptions options;
    if (arguments.chose(kHub, "1.2"))
        options.edgeHub = core::EdgeHubSchema::V1_2;
    if (arguments.chose(kRuntime, "1.5"))
        options.runtime = core::EdgeRuntime::V1_5;
    const auto manifest = core::deploymentManifest(offer, *plan, options);
    for (const core::ManifestGap& gap : manifest.gaps)
        printError(spoken(core::translatable("cli", "%1: %2 The manifest lacks it."),
                          {core::placeIn(spoken(), gap.where), spoken(gap.message)}));
    warnOfBudget(manifest.budget);
    return print(manifest.json);
}

} // namespace

const Command kManifestCommand{
    "manifest",
    "PATH",
    core::translatable("help", "prints the deployment manifest that a customer gets from a plan"),
    kManifestOptions,
    "manifest my-offer > deployment.json\n"
    "manifest my-offer --plan standard --edge-hub 1.2\n",
    runManifest};

} // namespace app
