#include "tests/cli/lsp_session.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::Message;
using tests::range;
using tests::Session;

namespace {

TEST(Lsp, Takes_a_notification_that_it_does_not_understand_for_none)
{
    Session session;
    session.tell("textDocument/didOpen", {{"textDocument", 5}});
    session.tell("textDocument/didChange", {{"textDocument", {{"uri", "file:///x"}}}});
    session.tell("textDocument/didChange",
                 {{"textDocument", {{"uri", "file:///x"}}},
                  {"contentChanges", {{{"range", range(-1, 0, 0)}, {"text", ""}}}}});
    session.tell("no/such", nullptr);
    session.end();
    EXPECT_THAT(session.everything(), HasSubstr("was not understood, and was left aside"));
}

TEST(Lsp, Answers_errors_by_the_codes_of_the_protocol)
{
    Session session;
    session.ask(1, "no/such", nullptr);
    session.ask(2, "textDocument/hover", {{"textDocument", {{"uri", "file:///x"}}}});
    session.ask(3, "initialize", Message::object());
    session.send({{"jsonrpc", "2.0"}, {"id", Message::array()}, {"method", "shutdown"}});
    session.send(Message::array({1}));
    session.sendBody("{\"id\": ");
    session.ask(4, "shutdown", nullptr);
    session.ask(5, "textDocument/hover", nullptr);
    session.tell("exit", nullptr);
    session.run();
    EXPECT_EQ(session.errorOf(1), -32601);
    EXPECT_EQ(session.errorOf(2), -32602);
    EXPECT_EQ(session.errorOf(3), -32600);
    EXPECT_EQ(session.errors(), (std::vector{-32600, -32600, -32700}));
    EXPECT_EQ(session.errorOf(4), 0);
    EXPECT_EQ(session.errorOf(5), -32600);
    EXPECT_EQ(session.exit(), kClean);
}

TEST(Lsp, Waits_for_the_session_to_begin)
{
    const std::string early = R"({"jsonrpc":"2.0","id":7,"method":"textDocument/hover"})";
    const std::string input =
        "Content-Length: " + std::to_string(early.size()) + "\r\n\r\n" + early;
    const auto run = cli({"lsp"}, "", input);
    EXPECT_THAT(run.out, HasSubstr(R"("id":7,"error":{"code":-32002)"));
    EXPECT_EQ(run.exit, kFindings);
}

TEST(Lsp, Goes_on_after_a_header_that_is_none)
{
    for (const std::string broken : {"Nonsense\r\n\r\n{}\n", "Content-Length: -5\r\n\r\n",
                                     "Content-Length: 12345678901234567890\r\n\r\n{}\n",
                                     "Content-Length: 999999999\r\n\r\n{}\n", "\r\n\r\n"}) {
        Session session;
        session.sendBytes(broken);
        session.ask(1, "no/such", nullptr);
        session.end();
        EXPECT_EQ(session.errors(), std::vector{-32600}) << broken;
        EXPECT_EQ(session.errorOf(1), -32601) << broken;
    }
}

TEST(Lsp, Takes_headers_of_any_case_and_others_beside_the_length)
{
    const std::string body = R"({"jsonrpc":"2.0","id":1,"method":"no/such"})";
    Session session;
    session.sendBytes("content-type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:"
                      + std::to_string(body.size()) + "\r\n\r\n" + body);
    session.end();
    EXPECT_EQ(session.errorOf(1), -32601);
}

TEST(Lsp, Answers_no_request_that_was_taken_back)
{
    Session session;
    session.tell("$/cancelRequest", {{"id", 1}});
    session.hover(1, "file:///x", 0, 0);
    session.hover(2, "file:///x", 0, 0);
    session.end();
    EXPECT_EQ(session.errorOf(1), -32800);
    EXPECT_EQ(session.errorOf(2), 0);
}

TEST(Lsp, Ends_with_a_failure_where_the_client_leaves_without_a_word)
{
    Session session;
    session.run();
    EXPECT_EQ(session.exit(), kFindings);
    Session abrupt;
    abrupt.tell("exit", nullptr);
    abrupt.run();
    EXPECT_EQ(abrupt.exit(), kFindings);
    Session cut;
    cut.sendBytes("Content-Length: 500\r\n\r\n{");
    cut.run();
    EXPECT_EQ(cut.exit(), kFindings);
}

} // namespace
