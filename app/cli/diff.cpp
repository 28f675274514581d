#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/changes/shown_change.h"
#include "core/offer/access.h"
#include "core/project/published.h"
#include "core/report/changes_report.h"

#include <array>

namespace app {

namespace {

constexpr Option kDiffFormat{"--format", "", "text|json|markdown|html",
                             core::translatable("help", "how to print (default text)"), true};
constexpr std::array kDiffOptions{kDiffFormat, kProfile};

/// One side of the comparison.
struct Side {
    /// What it is, for people.
    std::string name;
    core::Offer offer;
    std::map<std::string, std::string, std::less<>> pictures;
    /// The day, where it is what was published.
    std::string publishedOn = {};

    [[nodiscard]] core::OfferVersion version() const { return {offer, pictures}; }
};

Side sideOf(std::string name, const core::ProjectContent& content)
{
    return {std::move(name), content.offer, core::pictureDigests(content.assets)};
}

core::Result<Side> earlierSide(const std::string& path)
{
    const auto input = openInput(path);
    if (!input)
        return tl::unexpected(input.error());
    return sideOf(path, input->project.content);
}

core::Result<Side> publishedSide(const Input& input, const std::string& path)
{
    if (input.folder.empty())
        return core::fail(
            core::translatable("error",
                               "%1 is a bundle, which does not tell what is published. Name "
                               "the older project or bundle before it."),
            {path});
    auto published = core::readPublished(input.folder);
    if (!published)
        return tl::unexpected(published.error());
    if (!*published)
        return core::fail(
            core::translatable("error", "The project in %1 has no published.json, so there is "
                                        "nothing to compare it with. Name the older project or "
                                        "bundle before it, or note what went live with "
                                        "offerwright-cli published."),
            {path});
    return Side{
        {}, std::move((*published)->offer), std::move((*published)->pictures), (*published)->date};
}

/// A value of several lines stays below its field.
std::string indentedLines(std::string_view value)
{
    std::string text;
    for (const char c : core::printableLines(value)) {
        text += c;
        if (c == '\n')
            text += "    ";
    }
    return text;
}

std::string inText(const std::vector<core::TextPart>& parts)
{
    using Kind = core::TextPart::Kind;
    std::string line;
    for (const core::TextPart& part : parts) {
        const std::string text = indentedLines(part.text);
        if (part.kind == Kind::Removed)
            line += styled(Style::Red, "[-" + text + "-]");
        else if (part.kind == Kind::Added)
            line += styled(Style::Green, "{+" + text + "+}");
        else
            line += text;
    }
    return line;
}

std::string inText(const core::JsonChange& change)
{
    return "    " + core::printable(change.path) + ": "
           + (change.before ? inText({{core::TextPart::Kind::Removed, *change.before}}) : "")
           + (change.before && change.after ? " " : "")
           + (change.after ? inText({{core::TextPart::Kind::Added, *change.after}}) : "") + '\n';
}

std::string inText(const core::ChangesContext& context, const core::Change& change)
{
    std::string text =
        "  " + core::placeIn(spoken(), change.where)
        + (change.isFrozen
               ? styled(Style::Red, "  "
                                        + spoken(core::translatable(
                                            "cli", "frozen: it can never change once published")))
               : "")
        + '\n';
    if (const auto replaced = core::replacedPicture(context, change, spoken()); !replaced.empty())
        return text + "    " + core::printable(replaced) + '\n';
    const core::ShownChange shown = core::shownChange(change);
    if (shown.isFormOnly)
        text +=
            "    " + std::string(spoken().text("report", core::formOnlyText(change.kind))) + '\n';
    for (const core::JsonChange& path : shown.paths)
        text += inText(path);
    if (!shown.parts.empty())
        text += "    " + inText(shown.parts) + '\n';
    return text;
}

std::string inText(const core::ChangesContext& context)
{
    std::string text = spoken(core::translatable("cli", "Compared with %1."),
                              {core::printable(context.nameOfBefore(spoken()))})
                       + '\n';
    for (const core::ChangedPage& page : core::changedPages(context.changes)) {
        text += '\n' + styled(Style::Bold, spoken().text("page", page.title)) + '\n';
        for (const core::Change* change : page.changes)
            text += inText(context, *change);
    }
    if (!context.consequences.empty())
        text += '\n' + styled(Style::Bold, spoken().text("report", "For customers")) + '\n';
    for (const core::Consequence& consequence : context.consequences)
        text += "  " + core::printable(spoken().wording(consequence.message)) + '\n';
    return text + '\n' + core::sumOf(context.changes, spoken()) + ".\n";
}

std::string formatted(const Arguments& arguments, const core::ChangesContext& context)
{
    if (arguments.chose(kDiffFormat, "json"))
        return core::changesAsJson(context);
    if (arguments.chose(kDiffFormat, "markdown"))
        return core::changesAsMarkdown(context, spoken());
    if (arguments.chose(kDiffFormat, "html"))
        return core::changesAsHtml(context, spoken());
    return inText(context);
}

ExitCode runDiff(const Arguments& arguments)
{
    const bool isOldNamed = !arguments.secondOperand().empty();
    const std::string& path = isOldNamed ? arguments.secondOperand() : arguments.operand();
    const auto input = openInput(path);
    if (!input)
        return printInputError(arguments, input.error());
    const auto earlier =
        isOldNamed ? earlierSide(arguments.operand()) : publishedSide(*input, path);
    if (!earlier)
        return printError(earlier.error());
    const auto chosen = chosenProfile(arguments, &input->project);
    if (!chosen)
        return printError(chosen.error());
    const Side later = sideOf(path, input->project.content);
    const auto changes = core::offerChanges(earlier->version(), later.version(), chosen->profile);
    const ExitCode exit = !input->project.problems.empty() ? ExitCode::Unreadable
                          : changes.empty()                ? ExitCode::Clean
                                                           : ExitCode::Findings;
    return print(formatted(arguments, {earlier->name, later.name, changes, earlier->publishedOn,
                                       core::consequencesOf(changes, earlier->offer),
                                       &earlier->pictures, &later.pictures}),
                 exit);
}

} // namespace

const Command kDiffCommand{
    "diff",
    "PATH",
    core::translatable(
        "help", "tells field by field what changed since the published version, or between two"),
    kDiffOptions,
    "diff my-offer\n"
    "diff published.zip my-offer\n"
    "diff bundle-1.zip bundle-2.zip --format json\n"
    "diff my-offer --format markdown\n",
    runDiff,
    core::translatable("help", "With one PATH the project is compared with what its published.json "
                               "has; with two the second "
                               "is the newer. Each is a project or a bundle. Lists are compared by "
                               "what their elements are, "
                               "so that a link put first is one link more. Exit code 0: nothing "
                               "differs; 1: something does."),
    "NEW"};

} // namespace app
