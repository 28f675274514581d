#include "core/bundle/verify.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/bundle_file.h"

#include <nlohmann/json.hpp>

#include <array>

namespace app {

namespace {

using Json = nlohmann::ordered_json;
using BundleProblems = std::vector<core::BundleProblem>;

constexpr std::array kVerifyOptions{kFormat};

std::string asJson(const std::string& file, const std::string& bytes,
                   const BundleProblems& problems)
{
    Json list = Json::array();
    for (const core::BundleProblem& problem : problems)
        list.push_back({{"entry", problem.entry}, {"message", core::inEnglish(problem.message)}});
    const Json json{{"schema", "offerwright-verify/1"}, {"file", file},
                    {"valid", problems.empty()},        {"bytes", bytes.size()},
                    {"sha256", core::sha256Hex(bytes)}, {"problems", list}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string asText(const std::string& file, const std::string& bytes,
                   const BundleProblems& problems)
{
    if (problems.empty())
        return styled(Style::Green, "Valid") + "  " + styled(Style::Bold, core::printable(file))
               + "\nsize     " + std::to_string(bytes.size()) + " bytes\nSHA-256  "
               + core::sha256Hex(bytes) + '\n';
    std::string text =
        styled(Style::Red, "Not valid") + "  " + styled(Style::Bold, core::printable(file)) + '\n';
    for (const core::BundleProblem& problem : problems) {
        text += problem.entry.empty() ? "" : "  " + core::printable(problem.entry) + '\n';
        text += "    " + wrapped(core::inEnglish(problem.message), 4) + '\n';
    }
    return text;
}

ExitCode runVerify(const Arguments& arguments)
{
    const auto bytes = core::readFile(arguments.operand());
    if (!bytes)
        return printError(bytes.error());
    const auto problems = core::verifyBundle(*bytes);
    return print(arguments.chose(kFormat, "json") ? asJson(arguments.operand(), *bytes, problems)
                                                  : asText(arguments.operand(), *bytes, problems),
                 problems.empty() ? ExitCode::Clean : ExitCode::Findings);
}

} // namespace

const Command kVerifyCommand{"verify",
                             "FILE",
                             "proves that a bundle is byte for byte as it was exported",
                             kVerifyOptions,
                             "verify bundle.zip\n"
                             "verify bundle.zip --format json\n",
                             runVerify};

} // namespace app
