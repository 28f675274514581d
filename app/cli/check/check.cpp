#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/check/check_options.h"
#include "app/cli/check/checked_offer.h"
#include "app/cli/check/in_order.h"
#include "app/cli/check/offer_paths.h"
#include "app/cli/check/progress.h"
#include "app/cli/check/report_target.h"
#include "app/cli/check/watching.h"
#include "core/base/printable.h"
#include "core/platform/terminal.h"
#include "core/project/user/speller.h"
#include "core/report/report_formats.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <thread>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr std::array kCheckOptions{kProfile,     kReportFormat, kReportOutput, kReportTo,
                                   kFailOnOffer, kBaseline,     kFacts,        kNoCache,
                                   kSpelling,    kRecursive,    kJobs,         kShard,
                                   kBase,        kWatch,        kNoConfig,     kExplainConfig};

constexpr unsigned kMaxJobs = 256;

ExitCode worse(ExitCode one, ExitCode other)
{
    return static_cast<int>(one) > static_cast<int>(other) ? one : other;
}

ExitCode wrongUse(const std::string& message)
{
    printError(message + '\n'
               + spoken(core::translatable("cli", "See %1."), {"offerwright-cli check --help"}));
    return ExitCode::Usage;
}

using Targets = std::deque<ReportTarget>;

/// Errors: a sentence for the user.
tl::expected<std::pair<std::string, std::string>, std::string> formatAndFile(std::string_view word)
{
    const auto equals = word.find('=');
    const std::string_view format = word.substr(0, equals);
    const auto formats = choicesOf(kReportFormat);
    if (std::ranges::find(formats, format) == formats.end())
        return tl::unexpected(spoken(
            core::translatable("cli", "--report is FORMAT=FILE with one of %1, not \"%2\".%3"),
            {kReportFormat.value, core::printable(word), didYouMean(format, formats)}));
    if (equals == std::string_view::npos || equals + 1 == word.size())
        return tl::unexpected(
            spoken(core::translatable("cli", "--report %1 names no file: write --report %1=FILE."),
                   {format}));
    return std::pair(std::string(format), std::string(word.substr(equals + 1)));
}

/// Format and file of each report; standard output or --output first. What is configured counts
/// where no option names that format. Errors: a sentence for the user.
tl::expected<std::vector<std::pair<std::string, std::string>>, std::string>
wantedReports(const Arguments& arguments, const core::Config& config)
{
    const core::Setting* format = config.setting("format");
    std::vector<std::pair<std::string, std::string>> wanted{
        {arguments.value(kReportFormat).value_or(format ? format->value : "text"),
         arguments.value(kReportOutput).value_or("")}};
    for (const std::string& word : arguments.values(kReportTo)) {
        auto read = formatAndFile(word);
        if (!read)
            return tl::unexpected(read.error());
        wanted.push_back(std::move(*read));
    }
    const std::size_t typed = wanted.size();
    for (const auto& [name, file] : config.reports)
        if (std::none_of(wanted.begin() + 1, wanted.begin() + static_cast<std::ptrdiff_t>(typed),
                         [&](const auto& report) { return report.first == name; }))
            wanted.emplace_back(name, file.value);
    return wanted;
}

/// Errors: a sentence for the user.
tl::expected<Targets, std::string> targetsOf(const Arguments& arguments, const core::Config& config,
                                             const core::ReportScope& scope)
{
    auto wanted = wantedReports(arguments, config);
    if (!wanted)
        return tl::unexpected(wanted.error());
    Targets targets;
    for (auto& [format, name] : *wanted) {
        const auto isSame = [&, file = fs::path(name)](const ReportTarget& target) {
            std::error_code error;
            return !target.file().empty()
                   && fs::absolute(target.file(), error).lexically_normal()
                          == fs::absolute(file, error).lexically_normal();
        };
        if (!name.empty() && std::ranges::any_of(targets, isSame))
            return tl::unexpected(spoken(
                core::translatable("cli", "Two reports go to \"%1\". Give each a file of its own."),
                {core::printable(name)}));
        targets.emplace_back(std::move(format), name, scope);
    }
    return targets;
}

/// Nothing where the word is no number of jobs.
std::optional<unsigned> jobsOf(const Arguments& arguments)
{
    const auto word = arguments.value(kJobs);
    if (!word)
        return std::clamp(std::thread::hardware_concurrency(), 1U, kMaxJobs);
    unsigned jobs = 0;
    const char* end = word->data() + word->size();
    const auto read = std::from_chars(word->data(), end, jobs);
    const bool isFit = read.ec == std::errc() && read.ptr == end && jobs >= 1 && jobs <= kMaxJobs;
    return isFit ? std::optional(jobs) : std::nullopt;
}

void tellOnce(const std::vector<std::string>& complaints, std::vector<std::string>& last)
{
    for (const std::string& complaint : complaints)
        if (std::ranges::find(last, complaint) == last.end())
            printError(complaint);
    last = complaints;
}

/// Checks all of them and writes the reports.
ExitCode checkAll(const std::vector<std::string>& paths, unsigned jobs, const CheckSetup& setup,
                  Targets& targets)
{
    ExitCode exit = ExitCode::Clean;
    std::vector<std::string> lastComplaints;
    Progress progress(paths.size());
    std::size_t done = 0;
    const bool printsBetween = core::platform::isOutputTerminal();
    makeInOrder(
        paths.size(), jobs, [&](std::size_t at) { return checkOffer(paths[at], setup); },
        [&](const CheckedOffer& checked) {
            exit = worse(exit, checked.exit);
            if (printsBetween || !checked.complaints.empty())
                progress.clear();
            tellOnce(checked.complaints, lastComplaints);
            for (std::size_t at = 0; at < targets.size(); ++at)
                targets[at].add(checked.summary, checked.parts[at]);
            if (++done < paths.size())
                progress.tell(done, paths[done]);
            return std::ranges::all_of(targets, &ReportTarget::isSound);
        });
    progress.clear();
    for (ReportTarget& target : targets)
        exit = worse(exit, target.finish());
    return exit;
}

/// The folder that paths are relative to; nothing, with a message, where there is none.
std::optional<fs::path> baseOf(const Arguments& arguments)
{
    std::error_code error;
    const auto named = arguments.value(kBase);
    if (!named)
        return fs::current_path(error);
    if (!fs::is_directory(*named, error)) {
        printError(spoken(core::translatable("cli", "There is no folder \"%1\" for --base."),
                          {core::printable(*named)}));
        return std::nullopt;
    }
    const fs::path base = fs::absolute(*named, error).lexically_normal();
    return base.has_filename() ? base : base.parent_path();
}

/// What the options say of one run.
struct Order {
    Shard shard;
    unsigned jobs = 1;
    fs::path base;
};

tl::expected<Order, ExitCode> orderOf(const Arguments& arguments)
{
    const auto shard = shardFrom(arguments.value(kShard).value_or("1/1"));
    if (!shard)
        return tl::unexpected(wrongUse(
            spoken(core::translatable(
                       "cli", "--shard is I/N with I from 1 to N, such as 2/8, not \"%1\"."),
                   {core::printable(*arguments.value(kShard))})));
    const auto jobs = jobsOf(arguments);
    if (!jobs)
        return tl::unexpected(wrongUse(
            spoken(core::translatable("cli", "--jobs is a number from 1 to %1, not \"%2\"."),
                   {std::to_string(kMaxJobs), core::printable(*arguments.value(kJobs))})));
    const auto base = baseOf(arguments);
    if (!base)
        return tl::unexpected(ExitCode::Unreadable);
    return Order{*shard, *jobs, *base};
}

/// Configurations are read anew, as files may have changed.
ExitCode checkOnce(const Arguments& arguments, const Order& order)
{
    OfferPaths offers = offerPaths(arguments.operands(), arguments.has(kRecursive));
    SettingsStore settings(arguments);
    const auto common = settings.of(settingsFolderOf(arguments.operand()));
    auto targets = targetsOf(arguments, common->config, {offers.isOfMany || arguments.has(kShard)});
    if (!targets)
        return wrongUse(targets.error());
    if (arguments.has(kProfile))
        if (const auto chosen = settings.profileOf(nullptr, common->config); !chosen)
            return printError(chosen.error());
    for (ReportTarget& target : *targets)
        if (const auto begun = target.begin(); !begun)
            return printError(begun.error());
    std::erase_if(offers.paths, [&](const std::string& path) {
        return !isIn(order.shard, pathFrom(order.base, path));
    });
    CheckSetup setup{settings, order.base, {}};
    for (const ReportTarget& target : *targets)
        setup.writers.push_back(&target.writer());
    return checkAll(offers.paths, order.jobs, setup, *targets);
}

ExitCode explainConfig(const Arguments& arguments)
{
    SettingsStore store(arguments);
    ExitCode exit = ExitCode::Clean;
    std::vector<std::string> lastComplaints;
    for (const std::string& path :
         offerPaths(arguments.operands(), arguments.has(kRecursive)).paths) {
        const auto settings = store.of(settingsFolderOf(path));
        std::vector<std::string> complaints;
        for (const core::ConfigFault& fault : settings->config.faults) {
            complaints.push_back(spoken(withWayOut(fault.asError().message)));
            exit = worse(exit, ExitCode::Unreadable);
        }
        tellOnce(complaints, lastComplaints);
        const auto input = readInput(path);
        const auto profile = store.profileOf(input ? &input->project : nullptr, settings->config);
        if (!profile)
            exit = worse(exit, printError(profile.error()));
        exit = worse(exit, print(settingsAsText(path, arguments, *settings, profile)));
    }
    return exit;
}

ExitCode watched(const Arguments& arguments, const Order& order)
{
    SettingsStore settings(arguments);
    const auto common = settings.of(settingsFolderOf(arguments.operand()));
    const auto wanted = wantedReports(arguments, common->config);
    if (!wanted)
        return wrongUse(wanted.error());
    std::vector<std::string> files;
    for (const auto& [format, file] : *wanted)
        if (!file.empty())
            files.push_back(file);
    return keepChecking(arguments.operands(), files, [&] { return checkOnce(arguments, order); });
}

ExitCode runCheck(const Arguments& arguments)
{
    const auto order = orderOf(arguments);
    if (!order)
        return order.error();
    if (arguments.has(kExplainConfig))
        return explainConfig(arguments);
    if (arguments.has(kWatch))
        return watched(arguments, *order);
    return checkOnce(arguments, *order);
}

} // namespace

const Command kCheckCommand{
    .name = "check",
    .operand = "PATH",
    .summary =
        core::translatable("help", "checks offers: project folders, their offer.json, or bundles"),
    .options = kCheckOptions,
    .examples = "check my-offer\n"
                "check my-offer --profile pc-2022 --fail-on warning\n"
                "check my-offer --profile pc-2022 --spelling\n"
                "check my-offer --baseline published.zip\n"
                "check my-offer --facts links.json\n"
                "check bundle.zip --format json\n"
                "check my-offer --watch\n"
                "check my-offer --explain-config\n"
                "check my-offer --report sarif=offer.sarif --report html=offer.html\n"
                "check offers --recursive --format junit -o offers.xml\n"
                "check 'offers/*' --shard 2/8 --format json -o shard-2.json\n",
    .run = runCheck,
    .notes = core::translatable(
        "help",
        "Set OFFERWRIGHT_REGISTRY_PASSWORD to tell that the registry's password is at hand; "
        "it is not read further. Set NO_COLOR for text without colours. A report is written "
        "also where an offer cannot be read; the exit code is that of the worst offer. "
        "offerwright.json in the offer's folder or above sets \"profile\", \"failOn\", "
        "\"spelling\", \"facts\", \"format\" and \"reports\"; the first offer's counts for the "
        "last two. Where a configuration has a fault, the rest of it counts, and the exit code is "
        "3."),
    .takesMany = true};

} // namespace app
