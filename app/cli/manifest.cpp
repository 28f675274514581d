#include "core/iotedge/manifest.h"

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/plans.h"
#include "app/cli/terminal.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/offer/access.h"

#include <array>

namespace app {

namespace {

constexpr Option kHub{"--edge-hub", "", "1.1|1.2",
                      "the version of edgeHub's part of the manifest (default 1.1)", true};
constexpr Option kRuntime{"--runtime", "", "1.5|1.6",
                          "the line of edgeAgent and edgeHub (default 1.6; support of 1.5 ended on "
                          "2026-11-10)",
                          true};
constexpr std::array kManifestOptions{kPlan, kHub, kRuntime};

void warnOfBudget(const core::ManifestBudget& budget)
{
    const auto warn = [](std::string_view part, std::size_t bytes) {
        if (bytes > core::kMaxTwinBytes)
            printError(std::string(part) + " has " + std::to_string(bytes)
                       + " bytes; IoT Hub takes " + std::to_string(core::kMaxTwinBytes)
                       + ". Shorten the defaults.");
    };
    warn("The section $edgeAgent", budget.edgeAgentBytes);
    warn("The section $edgeHub", budget.edgeHubBytes);
    warn("The module's section", budget.moduleBytes);
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
        printError(core::placeInEnglish(gap.where) + ": " + core::inEnglish(gap.message)
                   + " The manifest lacks it.");
    warnOfBudget(manifest.budget);
    return print(manifest.json);
}

} // namespace

const Command kManifestCommand{"manifest",
                               "PATH",
                               "prints the deployment manifest that a customer gets from a plan",
                               kManifestOptions,
                               "manifest my-offer > deployment.json\n"
                               "manifest my-offer --plan standard --edge-hub 1.2\n",
                               runManifest};

} // namespace app
