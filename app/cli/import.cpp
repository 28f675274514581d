#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/options.h"
#include "app/cli/plans.h"
#include "app/cli/suggest.h"
#include "app/cli/terminal.h"
#include "core/base/printable.h"
#include "core/base/result.h"
#include "core/bundle/bundle_file.h"
#include "core/importers/manifest_apply.h"
#include "core/importers/manifest_import.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr Option kProjectFolder{"--output", "-o", "DIR", "the project folder, new or with an offer",
                                false,      true};
constexpr Option kModuleName{"--module", "", "NAME",
                             "the module to take (needed where the file has several)"};
constexpr Option kServiceName{"--service", "", "NAME",
                              "the service to take of a Compose file; the same as --module"};
constexpr std::array kImportOptions{kProjectFolder, kModuleName, kServiceName, kPlan, kMadeFor};

tl::expected<const core::ImportedModule*, std::string>
chosenModule(const Arguments& arguments, const core::ManifestImport& import)
{
    constexpr std::size_t kMaxNames = 10;
    std::vector<std::string_view> known;
    std::string list;
    for (const core::ImportedModule& module : import.modules) {
        known.push_back(module.sourceName);
        if (known.size() <= kMaxNames)
            list += (list.empty() ? "" : ", ") + core::excerpt(module.sourceName);
    }
    if (known.size() > kMaxNames)
        list += " and " + std::to_string(known.size() - kMaxNames) + " more";
    const auto service = arguments.value(kServiceName);
    const auto name = service ? service : arguments.value(kModuleName);
    if (!name && import.modules.size() == 1)
        return &import.modules.front();
    if (!name)
        return tl::unexpected(arguments.operand() + " has several modules: " + list
                              + ". Say which one with --module (or --service).");
    auto found = std::ranges::find(import.modules, *name, &core::ImportedModule::sourceName);
    // A service whose name no device takes has become a module of another.
    if (found == import.modules.end())
        found = std::ranges::find(import.modules, *name, &core::ImportedModule::name);
    if (found == import.modules.end())
        return tl::unexpected(arguments.operand() + " has no module \"" + *name + "\"."
                              + didYouMean(*name, known) + " It has: " + list + '.');
    return &*found;
}

/// The offer of the folder, or one with a plan of the module's name.
core::Result<core::ProjectContent>
contentOf(const fs::path& folder, const core::ImportedModule& module, const std::string& profile)
{
    std::error_code error;
    if (fs::exists(folder / "offer.json", error)) {
        auto project = core::loadProject(folder);
        if (!project)
            return tl::unexpected(project.error());
        if (!project->problems.empty())
            return tl::unexpected(core::Error{project->problems.front().message});
        return std::move(project->content);
    }
    core::ProjectContent content;
    content.offer.profile = profile;
    core::Plan& plan = content.offer.plans.emplace_back();
    plan.id = "standard";
    plan.title = module.name;
    return content;
}

std::string listed(std::string_view heading, const std::vector<core::Message>& messages)
{
    if (messages.empty())
        return {};
    std::string text = styled(Style::Bold, heading) + '\n';
    for (const core::Message& message : messages)
        text += "  " + wrapped(core::inEnglish(message), 2) + '\n';
    return text;
}

ExitCode runImport(const Arguments& arguments)
{
    const auto bytes = core::readFile(arguments.operand(), core::kMaxText);
    if (!bytes)
        return printError(bytes.error());
    const auto import = core::importManifest(*bytes);
    if (!import)
        return printError(inTextFile(arguments.operand(), import.error()));
    const auto module = chosenModule(arguments, *import);
    if (!module) {
        printError(core::printable(module.error()));
        return ExitCode::Usage;
    }
    const fs::path folder = arguments.value(kProjectFolder).value_or(std::string());
    const auto profile = profileToMakeFor(arguments);
    if (!profile)
        return printError(profile.error());
    auto content = contentOf(folder, **module, *profile);
    if (!content)
        return printError(content.error());
    const auto plan = chosenPlan(arguments, content->offer);
    if (!plan) {
        printError(plan.error());
        return ExitCode::Usage;
    }
    core::applyImport(**module, content->offer.plans[*plan]);
    if (const auto saved = core::saveProject(folder, *content); !saved)
        return printError(saved.error());
    return print("Imported " + styled(Style::Bold, core::printable((*module)->name)) + " into "
                 + core::printable(folder.string()) + '\n' + listed("Taken", (*module)->taken)
                 + listed("Left out", (*module)->dropped)
                 + listed("Not understood", (*module)->notUnderstood)
                 + listed("Stays behind", import->leftBehind));
}

} // namespace

const Command kImportCommand{"import",
                             "FILE",
                             "takes a module's defaults from a manifest, a Compose file or docker "
                             "inspect into a project",
                             kImportOptions,
                             "import deployment.json -o my-offer\n"
                             "import deployment.template.json -o my-offer --module Camera\n"
                             "import compose.yaml -o my-offer --service web\n"
                             "import inspect.json -o my-offer\n",
                             runImport};

} // namespace app
