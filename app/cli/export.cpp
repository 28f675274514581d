#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/findings_text.h"
#include "core/base/printable.h"
#include "core/bundle/attestation/attestation.h"
#include "core/bundle/bundle_file.h"
#include "core/project/user/clock.h"
#include "core/report/run/run.h"
#include "core/rules/engine/validate.h"

#include <array>

namespace app {

namespace {

constexpr Option kOutput{
    "--output", "-o",
    "FILE",     core::translatable("help", "the bundle to write; in a folder it gets its own name"),
    false,      true};
constexpr Option kDraft{
    "--draft", "", "",
    core::translatable("help", "export in spite of errors, and mark the bundle as a draft")};
constexpr Option kAttest{
    "--attest", "", "KEY",
    core::translatable("help",
                       "sign what the check found with this Ed25519 key, PEM, into a file beside "
                       "the bundle: FILE.intoto.jsonl")};
constexpr std::array kExportOptions{kOutput, kDraft,   kProfile, kBaseline,
                                    kFacts,  kNoCache, kAttest};

using SigningKey = std::optional<core::SigningKey>;

/// Nothing where none was asked for. Errors: as core::SigningKey, or the file cannot be read.
core::Result<SigningKey> signingKeyOf(const Arguments& arguments)
{
    const auto file = arguments.value(kAttest);
    if (!file)
        return SigningKey();
    const auto pem = core::readFile(*file, core::kMaxText);
    if (!pem)
        return tl::unexpected(pem.error());
    auto key = core::SigningKey::fromPem(*file, *pem);
    if (!key)
        return tl::unexpected(key.error());
    return SigningKey(std::move(*key));
}

std::filesystem::path attestationOf(std::filesystem::path bundle)
{
    return bundle += core::kAttestationEnding;
}

std::filesystem::path targetOf(const Arguments& arguments, const core::Bundle& bundle)
{
    const std::filesystem::path target(arguments.value(kOutput).value_or(std::string()));
    std::error_code error;
    return std::filesystem::is_directory(target, error) ? target / bundle.fileName : target;
}

ExitCode refuse(const Input& input, const core::Subject& subject, const core::Report& report)
{
    printError(
        spoken(core::translatable("cli", "Nothing was exported, because the offer has errors. "
                                         "Fix them, or export a draft with --draft.")));
    const core::ReportContext context{subject, report, input.project.places};
    core::Run run = core::runOf(context);
    run.typedPrefix = input.prefix;
    return print(findingsAsText(run, spoken()), ExitCode::Findings);
}

/// What is said of the signature; the file of an earlier bundle stays, as it is not ours to remove.
std::string signatureLine(const std::filesystem::path& target, const SigningKey& key)
{
    const auto beside = core::printable(attestationOf(target).string());
    if (key)
        return spoken(core::translatable("cli", "signed   with the key %1 in %2"),
                      {key->id(), beside})
               + '\n';
    std::error_code error;
    return std::filesystem::exists(attestationOf(target), error)
               ? spoken(core::translatable("cli", "signed   no; %1 is about an earlier bundle"),
                        {beside})
                     + '\n'
               : spoken(core::translatable("cli",
                                           "signed   no; --attest KEY signs what the check found"))
                     + '\n';
}

struct SaveOrder {
    const core::StatementRequest& statement;
    const ChosenProfile& chosen;
    const SigningKey& key;
};

ExitCode save(const core::Bundle& bundle, const std::filesystem::path& target,
              const SaveOrder& order)
{
    const bool draft = order.statement.isDraft;
    const core::Counts counts = order.statement.report.counts();
    const ChosenProfile& chosen = order.chosen;
    std::string attestation;
    if (order.key) {
        auto made = core::attest(order.statement, *order.key);
        if (!made)
            return printError(made.error());
        attestation = std::move(*made);
    }
    const core::NewFile beside{attestationOf(target), attestation};
    if (const auto saved = core::saveBundle(bundle, target, {&beside, order.key ? 1U : 0U}); !saved)
        return printError(saved.error());
    std::string text =
        styled(Style::Green, spoken(draft ? core::translatable("cli", "Saved a draft")
                                          : core::translatable("cli", "Saved")))
        + "  " + styled(Style::Bold, core::printable(target.string())) + '\n';
    text +=
        spoken(core::translatable("cli", "size     %1 bytes in %2 files, read back and verified"),
               {std::to_string(bundle.archive.size()), std::to_string(bundle.files.size())})
        + '\n';
    text += "SHA-256  " + bundle.sha256 + '\n';
    text += signatureLine(target, order.key);
    text += spoken(core::translatable("cli", "profile  %1"), {core::printable(chosen.profile.id)})
            + ". " + spoken(core::reasonOf(chosen.choice)) + '\n';
    if (counts.errors + counts.warnings > 0)
        printError(
            spoken(core::translatable("cli", "The bundle's report has %1 errors and %2 warnings."),
                   {std::to_string(counts.errors), std::to_string(counts.warnings)}));
    return print(text);
}

/// What the world says may forbid the export; the report inside the bundle stands on the project
/// alone, and on the bundle that --baseline names.
ExitCode exportInput(const Input& input, const ChosenProfile& chosen, const Sources& sources,
                     std::optional<long long> date, const Arguments& arguments)
{
    const auto key = signingKeyOf(arguments);
    if (!key)
        return printError(key.error());
    const core::Profile& profile = chosen.profile;
    const auto& content = input.project.content;
    const auto facts = core::factsOf(content, profile, sources.facts);
    const core::Subject subject{content.offer, facts, profile};
    const auto found = core::validate(subject);
    if (found.counts().errors > 0 && !arguments.has(kDraft))
        return refuse(input, subject, found);
    auto kept = core::factsForBundle(facts, date);
    if (sources.earlier)
        kept.baseline = sources.earlier->offer;
    const core::Subject bundled{content.offer, kept, profile};
    const auto report = core::validate(bundled);
    core::BundleRequest request{content, kept, profile, report};
    request.time = date.value_or(request.time);
    request.draft = arguments.has(kDraft);
    request.published = sources.published.get();
    if (const auto& asked = askedLanguage())
        request.language = asked->tag();
    const auto bundle = core::makeBundle(request);
    if (!bundle)
        return printError(bundle.error());
    const auto target = targetOf(arguments, *bundle);
    const core::StatementRequest statement{bundled, report, target.filename().string(),
                                           bundle->sha256, request.draft};
    return save(*bundle, target, {statement, chosen, *key});
}

ExitCode runExport(const Arguments& arguments)
{
    const auto input = openInput(arguments.operand());
    if (!input)
        return printInputError(arguments, input.error());
    if (!input->project.problems.empty())
        return ExitCode::Unreadable;
    const auto chosen = chosenProfile(arguments, &input->project);
    if (!chosen)
        return printError(chosen.error());
    const auto sources = sourcesFor(arguments, *input);
    const auto date = core::sourceDate();
    if (!sources || !date)
        return printError(!sources ? sources.error() : date.error());
    return exportInput(*input, *chosen, *sources, *date, arguments);
}

} // namespace

const Command kExportCommand{
    "export",
    "DIR",
    core::translatable(
        "help", "packs an offer without errors into a bundle, reads it back and verifies it"),
    kExportOptions,
    "export my-offer -o bundle.zip\n"
    "export my-offer -o . --profile pc-2022\n"
    "export my-offer -o draft.zip --draft\n"
    "export my-offer -o bundle.zip --attest key.pem\n",
    runExport,
    core::translatable(
        "help", "The same project, with the same answers of its registry, gives the same bytes. "
                "SOURCE_DATE_EPOCH sets the time of the files; "
                "otherwise it is 1980-01-01. With --attest, an in-toto statement in a DSSE "
                "envelope names the "
                "bundle's SHA-256, the profile, the rules, what they found, what is hidden and how "
                "many people "
                "answered which questions, none of them by name. Make a key with: openssl genpkey "
                "-algorithm "
                "ed25519 -out key.pem")};

} // namespace app
