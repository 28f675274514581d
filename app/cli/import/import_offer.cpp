#include "app/cli/import/import_offer.h"

#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/import/import_target.h"
#include "app/cli/import/taking.h"
#include "core/base/printable.h"
#include "core/intake/intake.h"
#include "core/project/save.h"

namespace app {

namespace {

namespace fs = std::filesystem;

/// What every project has: a profile, and a plan to fill.
void complete(core::Offer& offer, const std::string& profile)
{
    if (offer.profile.empty())
        offer.profile = profile;
    if (!offer.plans.empty())
        return;
    core::Plan& plan = offer.plans.emplace_back();
    plan.id = "standard";
}

} // namespace

ExitCode importOffer(const Arguments& arguments, const fs::path& folder,
                     const core::intake::Source& source, const core::intake::Kind& kind)
{
    const auto profile = profileToMakeFor(arguments);
    if (!profile)
        return printError(profile.error());
    auto told = core::intake::read(source, kind);
    if (!told)
        return printError(inTextFile(arguments.operand(), told.error()));
    auto project = projectToImportInto(folder);
    if (!project)
        return printError(project.error());
    core::ProjectContent content = project->value_or(core::ProjectContent());
    if (arguments.has(kMadeFor))
        content.offer.profile = *profile;
    const bool replaces = arguments.has(kReplace);
    const core::intake::Intake intake = core::intake::intakeOf(std::move(*told), content);
    core::intake::takeOver(intake, takenOf(intake.proposals, replaces), content);
    complete(content.offer, *profile);
    if (const auto saved = core::saveProject(folder, content); !saved)
        return printError(saved.error());
    return print(spoken(core::translatable("cli", "Imported %1 into %2"),
                        {spoken({"import", kind.name, {}}), core::printable(folder.string())})
                 + '\n' + toldProposals(intake.proposals, replaces)
                 + listed(core::translatable("cli", "Changed"), intake.changed)
                 + listed(core::translatable("cli", "Left out"), intake.leftOut)
                 + listed(core::translatable("cli", "Not understood"), intake.notUnderstood));
}

} // namespace app
