#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/text/letters/ascii_letters.h"

#include <array>

namespace app {

namespace {

namespace fs = std::filesystem;

/// "My Offer" as an id: lower case, digits and single dashes; empty for a name in a script that has
/// no place in one.
std::string asId(std::string_view name)
{
    std::string id;
    for (const char c : core::inAsciiLetters(name).value_or(std::string())) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (upper || plain)
            id += upper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

/// An offer with one plan, so that every page has something to fill.
core::Offer skeleton(const fs::path& folder, const std::string& profile)
{
    core::Offer offer;
    core::nameSchema(offer);
    offer.profile = profile;
    const auto name =
        folder.filename().empty() ? folder.parent_path().filename() : folder.filename();
    offer.identity.offerId = asId(name.string());
    core::Plan plan;
    plan.id = "standard";
    offer.plans.push_back(std::move(plan));
    return offer;
}

/// But for what a save leaves that was killed, and the next one takes away.
bool isEmpty(const fs::path& folder)
{
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('.') || !name.ends_with(".new"))
            return false;
    }
    return !unreadable;
}

constexpr std::array kNewOptions{kMadeFor};

ExitCode runNew(const Arguments& arguments)
{
    const auto profile = profileToMakeFor(arguments);
    if (!profile)
        return printError(profile.error());
    const fs::path folder = fs::path(arguments.operand()).lexically_normal();
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error)) {
        printError(spoken(
            core::translatable("cli", "%1 cannot be made. Choose a folder that you may write to."),
            {core::printable(folder.string())}));
        return ExitCode::Unreadable;
    }
    if (!isEmpty(folder)) {
        printError(
            spoken(core::translatable("cli", "%1 is not empty. Name a new or an empty folder."),
                   {core::printable(folder.string())}));
        return ExitCode::Usage;
    }
    const auto saved = core::saveProject(folder, {skeleton(folder, *profile), {}});
    if (!saved)
        return printError(saved.error());
    return print(
        spoken(core::translatable("cli", "Made %1 for the profile %2"),
               {styled(Style::Bold, core::printable((folder / "offer.json").string())), *profile})
        + '\n'
        + spoken(core::translatable("cli", "Fill it in the wizard or an editor, then:  %1"),
                 {"offerwright-cli check " + core::printable(folder.string())})
        + '\n');
}

} // namespace

const Command kNewCommand{"new",
                          "DIR",
                          core::translatable("help", "makes a project folder with an empty offer"),
                          kNewOptions,
                          "new my-offer\n"
                          "new my-offer --profile pc-2022\n",
                          runNew};

} // namespace app
