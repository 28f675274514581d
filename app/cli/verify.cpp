#include "core/bundle/verify.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/bundle/attestation/attestation.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/bundle_file.h"

#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>

namespace app {

namespace {

using Json = nlohmann::ordered_json;
using BundleProblems = std::vector<core::BundleProblem>;

constexpr Option kKey{
    "--key", "", "PUB",
    core::translatable(
        "help", "prove, too, that the owner of this Ed25519 key, PEM, vouches for the bundle")};
constexpr Option kAttestation{
    "--attestation", "", "FILE",
    core::translatable("help", "where the signed statement is (default FILE.intoto.jsonl)")};
constexpr std::array kVerifyOptions{kFormat, kKey, kAttestation};

/// What is known of who vouches for the bundle.
struct Vouching {
    std::string file;
    bool isThere = false;
    /// Empty where no key was given: nothing was checked.
    std::string keyId;
    core::AttestationVerdict verdict;

    [[nodiscard]] bool isRefuted() const { return !keyId.empty() && !verdict.statement; }
    [[nodiscard]] std::string_view state() const
    {
        if (keyId.empty())
            return isThere ? "unchecked" : "none";
        return verdict.statement ? "valid" : "invalid";
    }
};

/// The bundle as it was read, and all that is said of it.
struct Verified {
    std::string file;
    std::string bytes;
    std::string sha256;
    BundleProblems problems;
    Vouching vouching;
};

/// Errors: the key cannot be read, or there is no attestation.
core::Result<Vouching> vouchingFor(const Arguments& arguments, std::string_view sha256)
{
    Vouching vouching;
    const auto named = arguments.value(kAttestation);
    vouching.file = named.value_or(arguments.operand() + std::string(core::kAttestationEnding));
    std::error_code error;
    vouching.isThere = std::filesystem::exists(vouching.file, error);
    const auto keyFile = arguments.value(kKey);
    if (!keyFile)
        return vouching;
    const auto pem = core::readFile(*keyFile, core::kMaxText);
    if (!pem)
        return tl::unexpected(pem.error());
    const auto key = core::VerifyingKey::fromPem(*keyFile, *pem);
    if (!key)
        return tl::unexpected(key.error());
    if (!vouching.isThere)
        return core::fail(core::translatable("error",
                                             "There is no attestation in %1. Ask whoever exported "
                                             "the bundle for it, or name it with --attestation."),
                          {vouching.file});
    const auto text = core::readFile(vouching.file, core::kMaxAttestation);
    if (!text)
        return tl::unexpected(text.error());
    vouching.keyId = key->id();
    vouching.verdict = core::checkAttestation(*text, *key, sha256);
    return vouching;
}

Json vouchingAsJson(const Vouching& vouching)
{
    Json json{{"state", vouching.state()}};
    if (vouching.isThere)
        json["file"] = vouching.file;
    if (!vouching.keyId.empty())
        json["keyId"] = vouching.keyId;
    if (vouching.isRefuted())
        json["problem"] = core::inEnglish(vouching.verdict.problem);
    if (const auto& statement = vouching.verdict.statement) {
        const core::Counts& counts = statement->counts;
        json["profile"] = statement->profile;
        json["version"] = statement->version;
        json["isDraft"] = statement->isDraft;
        json["counts"] = {{"errors", counts.errors},
                          {"warnings", counts.warnings},
                          {"passed", counts.passed},
                          {"notRun", counts.notRun},
                          {"hidden", counts.hidden}};
        json["answers"] = {{"given", statement->answersGiven}, {"open", statement->answersOpen}};
    }
    return json;
}

std::string asJson(const Verified& verified)
{
    Json list = Json::array();
    for (const core::BundleProblem& problem : verified.problems)
        list.push_back({{"entry", problem.entry}, {"message", core::inEnglish(problem.message)}});
    const Json json{{"schema", "offerwright-verify/1"},
                    {"file", verified.file},
                    {"valid", verified.problems.empty() && !verified.vouching.isRefuted()},
                    {"bytes", verified.bytes.size()},
                    {"sha256", verified.sha256},
                    {"problems", list},
                    {"attestation", vouchingAsJson(verified.vouching)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string vouchingAsText(const Vouching& vouching)
{
    const std::string file = core::printable(vouching.file);
    if (vouching.isRefuted())
        return styled(Style::Red, spoken(core::translatable("cli", "Not proved"))) + "  "
               + styled(Style::Bold, file) + "\n    " + wrapped(spoken(vouching.verdict.problem), 4)
               + '\n';
    if (vouching.keyId.empty())
        return vouching.isThere
                   ? spoken(core::translatable("cli", "signed   not checked; give the public key "
                                                      "of %1 with --key"),
                            {file})
                         + '\n'
                   : spoken(core::translatable("cli", "signed   no; nobody vouches for the bundle"))
                         + '\n';
    const core::Statement& statement = *vouching.verdict.statement;
    const core::Counts& counts = statement.counts;
    return spoken(core::translatable("cli", "signed   with the key %1"), {vouching.keyId}) + '\n'
           + spoken(
               statement.isDraft
                   ? core::translatable("cli", "checked  as a draft for %1, by the rules of "
                                               "Offerwright %2: %3 errors, %4 warnings, %5 hidden")
                   : core::translatable("cli", "checked  for %1, by the rules of Offerwright %2: "
                                               "%3 errors, %4 warnings, %5 hidden"),
               {core::printable(statement.profile), core::printable(statement.version),
                std::to_string(counts.errors), std::to_string(counts.warnings),
                std::to_string(counts.hidden)})
           + '\n'
           + spoken(core::translatable("cli", "answers  %1 given by the publisher, %2 open"),
                    {std::to_string(statement.answersGiven), std::to_string(statement.answersOpen)})
           + '\n';
}

std::string asText(const Verified& verified)
{
    const std::string file = styled(Style::Bold, core::printable(verified.file));
    if (verified.problems.empty())
        return styled(Style::Green, spoken(core::translatable("cli", "Valid"))) + "  " + file + '\n'
               + spoken(core::translatable("cli", "size     %1 bytes"),
                        {std::to_string(verified.bytes.size())})
               + "\nSHA-256  " + verified.sha256 + '\n' + vouchingAsText(verified.vouching);
    std::string text =
        styled(Style::Red, spoken(core::translatable("cli", "Not valid"))) + "  " + file + '\n';
    for (const core::BundleProblem& problem : verified.problems) {
        text += problem.entry.empty() ? "" : "  " + core::printable(problem.entry) + '\n';
        text += "    " + wrapped(spoken(problem.message), 4) + '\n';
    }
    return text + vouchingAsText(verified.vouching);
}

ExitCode runVerify(const Arguments& arguments)
{
    if (arguments.has(kAttestation) && !arguments.has(kKey)) {
        printError(
            spoken(core::translatable("cli", "--attestation is read only with the key that "
                                             "it is to be proved by. Give that with --key "
                                             "PUB."))
            + '\n'
            + spoken(core::translatable("cli", "See %1."), {"offerwright-cli verify --help"}));
        return ExitCode::Usage;
    }
    auto bytes = core::readFile(arguments.operand());
    if (!bytes)
        return printError(bytes.error());
    Verified verified{arguments.operand(), std::move(*bytes), {}, {}, {}};
    verified.sha256 = core::sha256Hex(verified.bytes);
    auto vouching = vouchingFor(arguments, verified.sha256);
    if (!vouching)
        return printError(vouching.error());
    verified.vouching = std::move(*vouching);
    verified.problems = core::verifyBundle(verified.bytes);
    const bool isGood = verified.problems.empty() && !verified.vouching.isRefuted();
    return print(arguments.chose(kFormat, "json") ? asJson(verified) : asText(verified),
                 isGood ? ExitCode::Clean : ExitCode::Findings);
}

} // namespace

const Command kVerifyCommand{
    "verify",
    "FILE",
    core::translatable("help", "proves that a bundle is byte for byte as it was exported"),
    kVerifyOptions,
    "verify bundle.zip\n"
    "verify bundle.zip --key key.pub.pem\n"
    "verify bundle.zip --format json\n",
    runVerify};

} // namespace app
