#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/import/import_image.h"
#include "app/cli/import/import_offer.h"
#include "app/cli/import/import_target.h"
#include "app/cli/import/taking.h"
#include "app/cli/plans.h"
#include "core/base/printable.h"
#include "core/base/result.h"
#include "core/bundle/bundle_file.h"
#include "core/importers/image_proposals.h"
#include "core/importers/manifest_apply.h"
#include "core/importers/manifest_import.h"
#include "core/intake/kinds.h"
#include "core/iotedge/registry/image_description.h"
#include "core/offer/access.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr Option kProjectFolder{
    "--output", "-o", "DIR", core::translatable("help", "the project folder, new or with an offer"),
    false,      true};
constexpr Option kModuleName{
    "--module", "", "NAME",
    core::translatable("help", "the module to take (needed where the file has several)")};
constexpr Option kServiceName{
    "--service", "", "NAME",
    core::translatable("help", "the service to take of a Compose file; the same as --module")};

std::string nameOfKind(const core::intake::Kind& kind)
{
    return spoken({"import", kind.name, {}});
}

/// The kinds and what they are, from the table of importers.
std::string kindHelp()
{
    std::string list;
    for (const core::intake::Kind& kind : core::intake::kinds())
        list += (list.empty() ? "" : "; ") + std::string(kind.id) + ", " + nameOfKind(kind);
    return spoken(
        core::translatable("cli", "what it is, where that is not plain from its content: %1"),
        {list});
}

constexpr Option kKind{.name = "--kind",
                       .shortName = "",
                       .value = core::intake::kKindIds,
                       .help = "",
                       .isChoice = true,
                       .describe = kindHelp};
constexpr std::array kImportOptions{kProjectFolder, kKind,    kModuleName, kServiceName,
                                    kPlan,          kReplace, kMadeFor};

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
        list = spoken(core::translatable("cli", "%1 and %2 more"),
                      {list, std::to_string(known.size() - kMaxNames)});
    const auto service = arguments.value(kServiceName);
    const auto name = service ? service : arguments.value(kModuleName);
    if (!name && import.modules.size() == 1)
        return &import.modules.front();
    if (!name)
        return tl::unexpected(
            spoken(core::translatable("cli", "%1 has several modules: %2. Say which one with "
                                             "--module (or --service)."),
                   {arguments.operand(), list}));
    auto found = std::ranges::find(import.modules, *name, &core::ImportedModule::sourceName);
    // A service whose name no device takes has become a module of another.
    if (found == import.modules.end())
        found = std::ranges::find(import.modules, *name, &core::ImportedModule::name);
    if (found == import.modules.end())
        return tl::unexpected(
            spoken(core::translatable("cli", "%1 has no module \"%2\".%3 It has: %4."),
                   {arguments.operand(), *name, didYouMean(*name, known), list}));
    return &*found;
}

/// The offer of the folder, or one with a plan of that title.
core::Result<core::ProjectContent> contentOf(const fs::path& folder, const std::string& title,
                                             const std::string& profile)
{
    auto project = projectToImportInto(folder);
    if (!project)
        return tl::unexpected(project.error());
    if (*project)
        return std::move(**project);
    core::ProjectContent content;
    core::nameSchema(content.offer);
    content.offer.profile = profile;
    core::Plan& plan = content.offer.plans.emplace_back();
    plan.id = "standard";
    plan.title = title;
    return content;
}

/// Where an import goes: the offer of the folder, and the plan.
struct Target {
    fs::path folder;
    core::ProjectContent content;
    std::size_t plan = 0;
};

/// The exit code where there is none; that was said.
tl::expected<Target, ExitCode> targetOf(const Arguments& arguments, const std::string& title)
{
    const auto profile = profileToMakeFor(arguments);
    if (!profile)
        return tl::unexpected(printError(profile.error()));
    Target target{arguments.value(kProjectFolder).value_or(std::string()), {}, 0};
    auto content = contentOf(target.folder, title, *profile);
    if (!content)
        return tl::unexpected(printError(content.error()));
    const auto plan = chosenPlan(arguments, content->offer);
    if (!plan) {
        printError(plan.error());
        return tl::unexpected(ExitCode::Usage);
    }
    target.content = std::move(*content);
    target.plan = *plan;
    return target;
}

ExitCode importImage(const Arguments& arguments,
                     const std::vector<core::registry::ImageDescription>& images)
{
    const auto image = chosenImage(arguments, arguments.value(kModuleName).value_or(""), images);
    if (!image) {
        printError(core::printable(image.error()));
        return ExitCode::Usage;
    }
    auto target = targetOf(arguments, core::planTitleOf(**image));
    if (!target)
        return target.error();
    const std::string told =
        takeFromImage(**image, arguments.has(kReplace), target->content.offer, target->plan);
    if (const auto saved = core::saveProject(target->folder, target->content); !saved)
        return printError(saved.error());
    return print(spoken(core::translatable("cli", "Imported the image into %1"),
                        {core::printable(target->folder.string())})
                 + '\n' + told);
}

/// What the plan has and the module would replace: "Default routes, Module twin"; empty where that
/// is nothing.
std::string toldReplaced(const core::ImportedModule& module, const core::Plan& plan)
{
    std::string list;
    for (const core::FieldPath& field : core::replacedByImport(module, plan)) {
        const auto labels = core::labelsAlong(core::FieldPath("/plans/0" + field.str()));
        list += (list.empty() ? "" : ", ") + spoken(core::Message{"field", "%1", {labels.back()}});
    }
    return list;
}

ExitCode importModule(const Arguments& arguments, const core::intake::Source& source)
{
    const auto import = core::importManifest(source.bytes);
    if (!import)
        return printError(inTextFile(arguments.operand(), import.error()));
    const auto module = chosenModule(arguments, *import);
    if (!module) {
        printError(core::printable(module.error()));
        return ExitCode::Usage;
    }
    auto target = targetOf(arguments, (*module)->name);
    if (!target)
        return target.error();
    core::Plan& plan = target->content.offer.plans[target->plan];
    const std::string replaced =
        arguments.has(kReplace) ? std::string() : toldReplaced(**module, plan);
    if (!replaced.empty()) {
        printError(spoken(core::translatable("cli", "The module would replace what the plan “%1” "
                                                    "has: %2. Nothing was changed. Add --replace "
                                                    "to take the module's."),
                          {core::printable(plan.id), replaced}));
        return ExitCode::Usage;
    }
    core::applyImport(**module, plan);
    if (const auto saved = core::saveProject(target->folder, target->content); !saved)
        return printError(saved.error());
    return print(spoken(core::translatable("cli", "Imported %1 into %2"),
                        {styled(Style::Bold, core::printable((*module)->name)),
                         core::printable(target->folder.string())})
                 + '\n' + listed(core::translatable("cli", "Taken"), (*module)->taken)
                 + listed(core::translatable("cli", "Changed"), core::intake::changedIn(source))
                 + listed(core::translatable("cli", "Left out"), (*module)->dropped)
                 + listed(core::translatable("cli", "Not understood"), (*module)->notUnderstood)
                 + listed(core::translatable("cli", "Stays behind"), import->leftBehind));
}

ExitCode importImages(const Arguments& arguments, const std::string& bytes)
{
    const auto images = core::registry::imageDescriptions(bytes);
    if (!images)
        return printError(inTextFile(arguments.operand(), images.error()));
    if (!images->empty())
        return importImage(arguments, *images);
    printError(
        spoken(core::translatable("cli", "%1: nothing here tells of an image. Choose what skopeo "
                                         "inspect, docker image inspect or crane prints."),
               {core::printable(arguments.operand())}));
    return ExitCode::Unreadable;
}

/// The kind that --kind names, else the one that the content is; null, and that was said, where
/// there is none.
const core::intake::Kind* chosenKind(const Arguments& arguments, const core::intake::Source& source)
{
    const core::intake::Kind* found = core::intake::recognisedKind(source);
    const auto id = arguments.value(kKind);
    const core::intake::Kind* kind = id ? core::intake::kindOf(*id) : found;
    if (!kind)
        printError(
            spoken(core::translatable("cli", "%1: nothing here is what can be imported. "
                                             "offerwright-cli import --help lists it; --kind "
                                             "description takes a text as the description."),
                   {core::printable(arguments.operand())}));
    else if (kind != found && !kind->recognises(source))
        printError(
            found
                ? spoken(core::translatable("cli", "%1: this is not %2, but %3. Leave --kind out, "
                                                   "or say --kind %4."),
                         {core::printable(arguments.operand()) + ":1:1", nameOfKind(*kind),
                          nameOfKind(*found), found->id})
                : spoken(core::translatable("cli", "%1: this is not %2. Choose another file."),
                         {core::printable(arguments.operand()) + ":1:1", nameOfKind(*kind)}));
    else
        return kind;
    return nullptr;
}

ExitCode runImport(const Arguments& arguments)
{
    const auto source = core::intake::sourceAt(arguments.operand());
    if (!source)
        return printError(source.error());
    const core::intake::Kind* kind = chosenKind(arguments, *source);
    if (!kind)
        return ExitCode::Unreadable;
    if (kind->read)
        return importOffer(arguments, arguments.value(kProjectFolder).value_or(std::string()),
                           *source, *kind);
    return kind->id == "image" ? importImages(arguments, source->bytes)
                               : importModule(arguments, *source);
}

} // namespace

const Command kImportCommand{
    "import",
    "FILE|DIR",
    core::translatable("help", "takes what you have of an offer elsewhere into a project, and says "
                               "what was taken"),
    kImportOptions,
    "import deployment.json -o my-offer\n"
    "import deployment.template.json -o my-offer --module Camera\n"
    "import compose.yaml -o my-offer --service web\n"
    "import inspect.json -o my-offer\n"
    "import image.json -o my-offer --replace\n"
    "import earlier.offer.zip -o my-offer\n"
    "import resource-tree.json -o my-offer\n"
    "import cpp-offer.json -o my-offer\n"
    "import fastlane/metadata -o my-offer\n"
    "import README.md -o my-offer --kind description\n"
    "import links.csv -o my-offer --replace\n",
    runImport};

} // namespace app
