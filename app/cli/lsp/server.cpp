#include "app/cli/lsp/server.h"

#include "app/cli/lsp/protocol_json.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_writer.h"
#include "core/version.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace app::lsp {

namespace {

using core::jsonArray;
using core::JsonKind;
using core::JsonNode;
using core::jsonNumber;
using core::jsonObject;
using core::jsonText;

constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParams = -32602;
constexpr int kInternalError = -32603;
constexpr int kNotInitialized = -32002;
constexpr int kRequestCancelled = -32800;

JsonNode capabilities(PositionUnit unit)
{
    return jsonObject(
        {{"positionEncoding", jsonText(unit == PositionUnit::Utf8 ? "utf-8" : "utf-16")},
         {"textDocumentSync",
          jsonObject({{"openClose", core::jsonBoolean(true)},
                      {"change", jsonNumber(2)},
                      {"save", jsonObject({{"includeText", core::jsonBoolean(false)}})}})},
         {"hoverProvider", core::jsonBoolean(true)},
         {"codeActionProvider",
          jsonObject({{"codeActionKinds", jsonArray({jsonText("quickfix")})}})}});
}

bool isRequestId(const JsonNode& id)
{
    return id.kind == JsonKind::String || integerOf(&id).has_value();
}

bool touches(const Range& one, const Range& other)
{
    const auto isBefore = [](Position a, Position b) {
        return a.line < b.line || (a.line == b.line && a.character < b.character);
    };
    return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

} // namespace

Server::Server(const Arguments& arguments, std::function<void(const JsonNode&)> send)
    : m_send(std::move(send)), m_workspace(arguments)
{
}

void Server::respond(JsonNode id, Answer answer)
{
    JsonNode message = jsonObject({{"jsonrpc", jsonText("2.0")}, {"id", std::move(id)}});
    if (answer.error == 0)
        addMember(message, "result", std::move(answer.result));
    else
        addMember(message, "error",
                  jsonObject({{"code", jsonNumber(answer.error)},
                              {"message", jsonText(std::string(answer.reason))}}));
    m_send(message);
}

void Server::notify(std::string_view method, JsonNode params)
{
    m_send(jsonObject({{"jsonrpc", jsonText("2.0")},
                       {"method", jsonText(std::string(method))},
                       {"params", std::move(params)}}));
}

void Server::refuse(bool isJson)
{
    respond({}, isJson ? Answer{{}, kInvalidRequest, "This is no message with a Content-Length."}
                       : Answer{{}, kParseError, "The message is no JSON."});
}

void Server::publish()
{
    if (m_state != State::Running)
        return;
    for (const Publication& publication : m_workspace.update())
        notify("textDocument/publishDiagnostics", publicationNode(publication));
}

void Server::take(const JsonNode& message,
                  const std::function<bool(const std::string& id)>& isCancelled)
{
    const JsonNode* id = message.member("id");
    const std::string* method = textBelow(message, {"method"});
    const JsonNode* given = message.member("params");
    const JsonNode params = given ? *given : JsonNode();
    if (!method) {
        // The answer to a request is no news: the server asks nothing.
        if (!id || (!message.member("result") && !message.member("error")))
            respond({}, {{}, kInvalidRequest, "The message has no method."});
        return;
    }
    if (!id)
        return notice(*method, params);
    if (!isRequestId(*id))
        return respond({}, {{}, kInvalidRequest, "An id is a number or a text."});
    if (isCancelled(core::writeJson(*id, core::JsonStyle::Compact)))
        return respond(*id, {{}, kRequestCancelled, "The client took the request back."});
    try {
        respond(*id, answer(*method, params));
    } catch (const std::exception&) {
        respond(*id, {{}, kInternalError, "This is a fault of the program. Please report it."});
    }
}

Server::Answer Server::answer(const std::string& method, const JsonNode& params)
{
    if (m_state == State::ShutDown)
        return {{}, kInvalidRequest, "The server is shut down."};
    if (method == "initialize")
        return initialize(params);
    if (m_state == State::New)
        return {{}, kNotInitialized, "The session begins with the request initialize."};
    if (method == "shutdown")
        return shutDown();
    if (method == "textDocument/hover")
        return hover(params);
    if (method == "textDocument/codeAction")
        return codeActions(params);
    return {{}, kMethodNotFound, "There is no such method."};
}

Server::Answer Server::initialize(const JsonNode& params)
{
    if (m_state != State::New)
        return {{}, kInvalidRequest, "The session has begun."};
    m_state = State::Running;
    if (listsText(params, {"capabilities", "general", "positionEncodings"}, "utf-8"))
        m_workspace.setUnit(PositionUnit::Utf8);
    if (listsText(params, {"capabilities", "textDocument", "hover", "contentFormat"}, "markdown"))
        m_markup = Markup::Markdown;
    m_takesVersionedEdits =
        isTrueBelow(params, {"capabilities", "workspace", "workspaceEdit", "documentChanges"});
    return {jsonObject(
        {{"capabilities", capabilities(m_workspace.unit())},
         {"serverInfo", jsonObject({{"name", jsonText("offerwright")},
                                    {"version", jsonText(std::string(core::kVersion))}})}})};
}

Server::Answer Server::shutDown()
{
    m_state = State::ShutDown;
    m_wasShutDown = true;
    return {};
}

Server::Answer Server::hover(const JsonNode& params)
{
    const std::string* uri = textBelow(params, {"textDocument", "uri"});
    const auto position = positionOf(params.member("position"));
    if (!uri || !position)
        return {{}, kInvalidParams, "A hover is at a position of a document."};
    publish();
    const OpenFile* file = m_workspace.files().find(*uri);
    const CheckedText* checked = file ? m_workspace.checkedFor(*file) : nullptr;
    if (!checked)
        return {};
    const auto offset = checked->linesOf(file->path).offsetOf(*position, m_workspace.unit());
    std::string text = hoverAt(*checked, file->path, offset, m_markup);
    if (text.empty())
        return {};
    const auto* kind = m_markup == Markup::Markdown ? "markdown" : "plaintext";
    return {jsonObject({{"contents", jsonObject({{"kind", jsonText(kind)},
                                                 {"value", jsonText(std::move(text))}})}})};
}

JsonNode Server::editNode(const CheckedText& checked, const Correction& correction) const
{
    JsonNode changes = jsonObject();
    std::vector<JsonNode> versioned;
    for (const auto& [path, edits] : correction.edits) {
        std::vector<JsonNode> list;
        for (const core::TextEdit& edit : edits)
            list.push_back(jsonObject({{"range", rangeNode(checked.linesOf(path).rangeOf(
                                                     edit.range, m_workspace.unit()))},
                                       {"newText", jsonText(edit.replacement)}}));
        const std::string uri = m_workspace.uriOf(path);
        const OpenFile* open = m_workspace.files().find(uri);
        JsonNode document = jsonObject(
            {{"uri", jsonText(uri)}, {"version", open ? jsonNumber(open->version) : JsonNode()}});
        if (m_takesVersionedEdits)
            versioned.push_back(jsonObject(
                {{"textDocument", std::move(document)}, {"edits", jsonArray(std::move(list))}}));
        else
            addMember(changes, uri, jsonArray(std::move(list)));
    }
    return m_takesVersionedEdits
               ? jsonObject({{"documentChanges", jsonArray(std::move(versioned))}})
               : jsonObject({{"changes", std::move(changes)}});
}

JsonNode Server::actionNode(const CheckedText& checked, const OpenFile& file,
                            const Correction& correction) const
{
    JsonNode action =
        jsonObject({{"title", jsonText(correction.title)}, {"kind", jsonText("quickfix")}});
    const auto& found = checked.diagnoses().at(file.path);
    const auto diagnosis = std::ranges::find(found, correction.number, &Diagnosis::number);
    const Range range = checked.linesOf(file.path).rangeOf(diagnosis->range, m_workspace.unit());
    addMember(action, "diagnostics", jsonArray({diagnosticNode(range, *diagnosis)}));
    if (correction.isSafe)
        addMember(action, "isPreferred", core::jsonBoolean(true));
    addMember(action, "edit", editNode(checked, correction));
    return action;
}

Server::Answer Server::codeActions(const JsonNode& params)
{
    const std::string* uri = textBelow(params, {"textDocument", "uri"});
    const auto range = rangeOf(params.member("range"));
    if (!uri || !range)
        return {{}, kInvalidParams, "Code actions are for a range of a document."};
    publish();
    const OpenFile* file = m_workspace.files().find(*uri);
    const CheckedText* checked = file ? m_workspace.checkedFor(*file) : nullptr;
    const bool isAsked = !memberBelow(params, {"context", "only"})
                         || listsText(params, {"context", "only"}, "quickfix");
    if (!checked || !isAsked || !checked->diagnoses().contains(file->path))
        return {jsonArray({})};
    std::vector<std::size_t> numbers;
    for (const Diagnosis& diagnosis : checked->diagnoses().at(file->path))
        if (touches(*range,
                    checked->linesOf(file->path).rangeOf(diagnosis.range, m_workspace.unit())))
            numbers.push_back(diagnosis.number);
    std::vector<JsonNode> actions;
    for (const Correction& correction : checked->corrections(numbers))
        actions.push_back(actionNode(*checked, *file, correction));
    return {jsonArray(std::move(actions))};
}

void Server::notice(const std::string& method, const JsonNode& params)
{
    if (method == "exit")
        m_state = State::Ended;
    if (m_state != State::Running)
        return;
    bool isUnderstood = false;
    try {
        isUnderstood = noticed(method, params);
    } catch (const std::exception&) {
        isUnderstood = false;
    }
    constexpr int kWarning = 2;
    if (!isUnderstood)
        notify("window/logMessage",
               jsonObject({{"type", jsonNumber(kWarning)},
                           {"message", jsonText("A notification of the client was not understood, "
                                                "and was left aside.")}}));
}

bool Server::noticed(const std::string& method, const JsonNode& params)
{
    if (method == "textDocument/didOpen")
        return opened(params);
    if (method == "textDocument/didChange")
        return changed(params);
    if (method == "textDocument/didClose")
        return closed(params);
    if (method == "textDocument/didSave" || method == "workspace/didChangeWatchedFiles")
        m_workspace.renew();
    return true;
}

bool Server::opened(const JsonNode& params)
{
    const std::string* uri = textBelow(params, {"textDocument", "uri"});
    const std::string* text = textBelow(params, {"textDocument", "text"});
    const auto version = integerOf(memberBelow(params, {"textDocument", "version"}));
    if (!uri || !text)
        return false;
    // A file of another machine or none is no fault; there is nothing to say of it.
    m_workspace.open(*uri, version.value_or(0), *text);
    return true;
}

bool Server::changed(const JsonNode& params)
{
    const std::string* uri = textBelow(params, {"textDocument", "uri"});
    const auto version = integerOf(memberBelow(params, {"textDocument", "version"}));
    const auto changes = changesOf(params);
    if (!uri || !changes)
        return false;
    m_workspace.change(*uri, version.value_or(0), *changes);
    return true;
}

bool Server::closed(const JsonNode& params)
{
    const std::string* uri = textBelow(params, {"textDocument", "uri"});
    if (uri)
        m_workspace.close(*uri);
    return uri != nullptr;
}

} // namespace app::lsp
