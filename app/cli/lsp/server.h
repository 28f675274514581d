#pragma once

#include "app/cli/lsp/hover.h"
#include "app/cli/lsp/workspace.h"
#include "core/text/json/json_tree.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace app::lsp {

/// The server's side of a session of LSP 3.17. It says what it has to say through `send`, JSON
/// without a header, and never a text of an offer in a log.
class Server {
public:
    Server(const Arguments& arguments, std::function<void(const core::JsonNode&)> send);

    /// `isCancelled` tells whether the client took the request with this id back.
    void take(const core::JsonNode& message,
              const std::function<bool(const std::string& id)>& isCancelled);
    /// Answers what is no message: "Parse error" or "Invalid Request".
    void refuse(bool isJson);
    /// Tells what changed; to be called when no message waits.
    void publish();

    [[nodiscard]] bool hasEnded() const { return m_state == State::Ended; }
    /// Whether the client said goodbye in the order that the protocol wants.
    [[nodiscard]] bool wasShutDown() const { return m_wasShutDown; }

private:
    enum class State { New, Running, ShutDown, Ended };
    /// An answer, or why there is none.
    struct Answer {
        core::JsonNode result = {};
        int error = 0;
        std::string_view reason = {};
    };

    [[nodiscard]] Answer answer(const std::string& method, const core::JsonNode& params);
    [[nodiscard]] Answer initialize(const core::JsonNode& params);
    [[nodiscard]] Answer shutDown();
    [[nodiscard]] Answer hover(const core::JsonNode& params);
    [[nodiscard]] Answer codeActions(const core::JsonNode& params);
    [[nodiscard]] core::JsonNode actionNode(const CheckedText& checked, const OpenFile& file,
                                            const Correction& correction) const;
    [[nodiscard]] core::JsonNode editNode(const CheckedText& checked,
                                          const Correction& correction) const;
    void notice(const std::string& method, const core::JsonNode& params);
    /// False where the parameters are not those of the method.
    [[nodiscard]] bool noticed(const std::string& method, const core::JsonNode& params);
    [[nodiscard]] bool opened(const core::JsonNode& params);
    [[nodiscard]] bool changed(const core::JsonNode& params);
    [[nodiscard]] bool closed(const core::JsonNode& params);
    void respond(core::JsonNode id, Answer answer);
    void notify(std::string_view method, core::JsonNode params);

    std::function<void(const core::JsonNode&)> m_send;
    Workspace m_workspace;
    State m_state = State::New;
    bool m_wasShutDown = false;
    Markup m_markup = Markup::Plain;
    bool m_takesVersionedEdits = false;
};

} // namespace app::lsp
