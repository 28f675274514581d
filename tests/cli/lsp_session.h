#pragma once

#include "tests/cli/run.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A client of the language server.
namespace tests {

using Message = nlohmann::ordered_json;

/// The client's side of a session: what it says, and then what the server said.
class Session {
public:
    explicit Session(Message capabilities = Message::object())
    {
        ask(0, "initialize", {{"processId", nullptr}, {"capabilities", std::move(capabilities)}});
        tell("initialized", Message::object());
    }

    void ask(int id, const std::string& method, const Message& params)
    {
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
    }
    void tell(const std::string& method, const Message& params)
    {
        send({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
    }
    void send(const Message& message) { sendBody(message.dump()); }
    void sendBody(const std::string& body)
    {
        sendBytes("Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }
    void sendBytes(const std::string& bytes) { m_said += bytes; }

    void open(const std::string& uri, const std::string& text, int version = 1)
    {
        tell("textDocument/didOpen",
             {{"textDocument",
               {{"uri", uri}, {"languageId", "json"}, {"version", version}, {"text", text}}}});
    }
    void change(const std::string& uri, int version, const Message& changes)
    {
        tell("textDocument/didChange",
             {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", changes}});
    }
    void hover(int id, const std::string& uri, int line, int character)
    {
        ask(id, "textDocument/hover",
            {{"textDocument", {{"uri", uri}}},
             {"position", {{"line", line}, {"character", character}}}});
    }
    void actions(int id, const std::string& uri, const Message& range)
    {
        ask(id, "textDocument/codeAction",
            {{"textDocument", {{"uri", uri}}},
             {"range", range},
             {"context", {{"diagnostics", Message::array()}}}});
    }

    /// Says goodbye when all was told, and waits for the end.
    void end()
    {
        hover(998, "file:///none", 0, 0);
        ask(999, "shutdown", nullptr);
        tell("exit", nullptr);
        run();
        EXPECT_EQ(m_exit, kClean);
    }
    void run(const std::vector<std::string>& options = {})
    {
        std::vector<std::string> words{"lsp"};
        words.insert(words.end(), options.begin(), options.end());
        const auto run = cli(words, "", m_said);
        m_exit = run.exit;
        EXPECT_EQ(run.err, "");
        for (std::string_view rest = run.out; !rest.empty();) {
            const auto header = rest.find("\r\n\r\n");
            ASSERT_TRUE(rest.starts_with("Content-Length: ") && header != rest.npos) << rest;
            const auto length = std::stoul(std::string(rest.substr(16, header - 16)));
            m_answers.push_back(Message::parse(rest.substr(header + 4, length)));
            rest.remove_prefix(header + 4 + length);
        }
    }

    [[nodiscard]] int exit() const { return m_exit; }
    [[nodiscard]] Message answerTo(int id) const
    {
        for (const Message& message : m_answers)
            if (message.contains("id") && message.at("id") == id)
                return message;
        return nullptr;
    }
    [[nodiscard]] Message resultOf(int id) const { return answerTo(id).value("result", Message()); }
    [[nodiscard]] int errorOf(int id) const
    {
        const auto answer = answerTo(id);
        return answer.contains("error") ? answer.at("error").at("code").get<int>() : 0;
    }
    /// The errors that answer no request.
    [[nodiscard]] std::vector<int> errors() const
    {
        std::vector<int> codes;
        for (const Message& message : m_answers)
            if (message.contains("error") && message.at("id").is_null())
                codes.push_back(message.at("error").at("code").get<int>());
        return codes;
    }
    /// The last that was published of the document.
    [[nodiscard]] Message diagnostics(const std::string& uri) const
    {
        Message last;
        for (const Message& message : m_answers)
            if (message.value("method", "") == "textDocument/publishDiagnostics"
                && message.at("params").at("uri") == uri)
                last = message.at("params").at("diagnostics");
        return last;
    }
    [[nodiscard]] std::string everything() const
    {
        std::string all;
        for (const Message& message : m_answers)
            all += message.dump() + '\n';
        return all;
    }

private:
    std::string m_said;
    std::vector<Message> m_answers;
    int m_exit = -1;
};

[[nodiscard]] inline Message range(int line, int start, int end)
{
    return {{"start", {{"line", line}, {"character", start}}},
            {"end", {{"line", line}, {"character", end}}}};
}

/// All of a document.
[[nodiscard]] inline Message whole()
{
    return {{"start", {{"line", 0}, {"character", 0}}},
            {"end", {{"line", 99999}, {"character", 0}}}};
}

/// Null where there is none.
[[nodiscard]] inline Message withCode(const Message& diagnostics, const std::string& code)
{
    for (const Message& diagnostic : diagnostics)
        if (diagnostic.at("code") == code)
            return diagnostic;
    return nullptr;
}

} // namespace tests
