#include "app/cli/base/commands.h"
#include "app/cli/base/options.h"
#include "app/cli/check/check_options.h"
#include "app/cli/lsp/message_stream.h"
#include "app/cli/lsp/server.h"
#include "core/text/json/json_writer.h"

#include <array>

namespace app {

namespace {

constexpr Option kStdio{
    "--stdio", "", "",
    core::translatable("help", "speak over standard input and output, as it does anyway")};
constexpr std::array kLspOptions{kStdio, kProfile, kFacts, kNoCache, kSpelling, kNoConfig};

/// Not every change of a burst is checked by itself, but none waits longer than so many messages.
constexpr int kMostUntold = 32;

ExitCode runLsp(const Arguments& arguments)
{
    lsp::MessageStream stream(stdin);
    lsp::Server server(arguments, [](const core::JsonNode& message) {
        lsp::writeMessage(stdout, core::writeJson(message, core::JsonStyle::Compact));
    });
    const auto isCancelled = [&](const std::string& id) { return stream.takeCancelled(id); };
    for (int untold = 0; !server.hasEnded();) {
        const lsp::Incoming incoming = stream.next();
        if (incoming.kind == lsp::Incoming::Kind::End)
            break;
        if (incoming.kind == lsp::Incoming::Kind::Message)
            server.take(incoming.message, isCancelled);
        else
            server.refuse(incoming.kind == lsp::Incoming::Kind::BadFrame);
        if (stream.isIdle() || ++untold == kMostUntold) {
            server.publish();
            untold = 0;
        }
    }
    return server.wasShutDown() ? ExitCode::Clean : ExitCode::Findings;
}

} // namespace

const Command kLspCommand{
    "lsp",
    "",
    core::translatable("help", "is a language server for editors, over standard input and output"),
    kLspOptions,
    "lsp\n"
    "lsp --profile pc-2022 --spelling\n",
    runLsp,
    core::translatable(
        "help",
        "The Language Server Protocol 3.17, for offer.json, the texts that it names, deployment "
        "manifests (*deployment*.json) and create options (*createOptions*.json): what check and "
        "lint "
        "find, what each rule asks for and why, and fixes. An offer is judged as by check, with "
        "its "
        "offerwright.json. The exit code is 0 after the requests shutdown and exit, else 1.")};

} // namespace app
