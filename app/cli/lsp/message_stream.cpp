#include "app/cli/lsp/message_stream.h"

#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

namespace app::lsp {

namespace {

/// A text of 16 MiB in which every byte is escaped.
constexpr std::size_t kMaxBody = std::size_t{96} << 20;
constexpr std::size_t kMaxHeaderLine = 4096;
constexpr std::string_view kLengthName = "content-length:";

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// The number of a line "Content-Length: 123"; nothing where it is none, or too large.
std::optional<std::size_t> lengthIn(std::string_view line)
{
    line.remove_prefix(kLengthName.size());
    while (line.starts_with(' ') || line.starts_with('\t'))
        line.remove_prefix(1);
    while (line.ends_with(' ') || line.ends_with('\t'))
        line.remove_suffix(1);
    std::size_t length = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), length);
    const bool isNumber = read.ec == std::errc() && read.ptr == line.data() + line.size();
    return isNumber && length <= kMaxBody ? std::optional(length) : std::nullopt;
}

const std::string* methodOf(const core::JsonNode& message)
{
    const core::JsonNode* method = message.member("method");
    return method && method->kind == core::JsonKind::String ? &method->text : nullptr;
}

std::string cancelledId(const core::JsonNode& message)
{
    const core::JsonNode* params = message.member("params");
    const core::JsonNode* id = params ? params->member("id") : nullptr;
    return id ? core::writeJson(*id, core::JsonStyle::Compact) : std::string();
}

} // namespace

MessageStream::MessageStream(std::FILE* from) : m_from(from)
{
    m_reader = std::thread([this] { read(); });
}

MessageStream::~MessageStream()
{
    m_reader.join();
}

/// Without its end; nothing at the end of the input. Of an endless line only the start is kept.
std::optional<std::string> MessageStream::line()
{
    std::string text;
    for (;;) {
        const int c = std::fgetc(m_from);
        if (c == EOF)
            return std::nullopt;
        if (c == '\n')
            break;
        if (text.size() < kMaxHeaderLine)
            text += static_cast<char>(c);
    }
    if (text.ends_with('\r'))
        text.pop_back();
    return text;
}

/// Reads on to the empty line that ends the header. Nothing where a length is missing or wrong.
std::optional<std::size_t> MessageStream::lengthFrom(std::string header)
{
    std::optional<std::size_t> length;
    for (std::optional<std::string> next = std::move(header); next; next = line()) {
        if (next->empty())
            return length;
        if (lowerCase(*next).starts_with(kLengthName)) {
            length = lengthIn(*next);
            if (!length)
                return std::nullopt;
        } else if (next->find(':') == std::string::npos) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

Incoming MessageStream::frame()
{
    auto first = m_found.empty() ? line() : std::optional(std::exchange(m_found, {}));
    if (!first)
        return {};
    const auto length = lengthFrom(std::move(*first));
    if (!length) {
        // What follows is a body of unknown length; a header begins a line, and no line of JSON.
        while (auto next = line())
            if (lowerCase(*next).starts_with(kLengthName) && lengthIn(*next)) {
                m_found = std::move(*next);
                break;
            }
        return {Incoming::Kind::BadFrame};
    }
    std::string body(*length, '\0');
    if (std::fread(body.data(), 1, body.size(), m_from) != body.size())
        return {};
    auto tree = core::readJson(body);
    if (!tree.problems.empty())
        return {Incoming::Kind::BadJson};
    return {Incoming::Kind::Message, std::move(tree.root)};
}

void MessageStream::push(Incoming incoming)
{
    {
        const std::scoped_lock lock(m_lock);
        m_waiting.push_back(std::move(incoming));
    }
    m_came.notify_one();
}

void MessageStream::read()
{
    for (;;) {
        Incoming incoming = frame();
        const bool isEnd = incoming.kind == Incoming::Kind::End;
        const std::string* method = methodOf(incoming.message);
        const bool isExit = method && *method == "exit";
        if (method && *method == "$/cancelRequest") {
            const std::scoped_lock lock(m_lock);
            m_cancelled.insert(cancelledId(incoming.message));
        }
        push(std::move(incoming));
        if (isExit)
            push({});
        if (isEnd || isExit)
            return;
    }
}

Incoming MessageStream::next()
{
    std::unique_lock lock(m_lock);
    m_came.wait(lock, [this] { return !m_waiting.empty(); });
    if (m_waiting.front().kind == Incoming::Kind::End)
        return {};
    Incoming incoming = std::move(m_waiting.front());
    m_waiting.pop_front();
    return incoming;
}

bool MessageStream::isIdle() const
{
    const std::scoped_lock lock(m_lock);
    return m_waiting.empty();
}

bool MessageStream::takeCancelled(const std::string& id)
{
    const std::scoped_lock lock(m_lock);
    return m_cancelled.erase(id) > 0;
}

void writeMessage(std::FILE* to, const std::string& json)
{
    const std::string header = "Content-Length: " + std::to_string(json.size()) + "\r\n\r\n";
    std::fwrite(header.data(), 1, header.size(), to);
    std::fwrite(json.data(), 1, json.size(), to);
    std::fflush(to);
}

} // namespace app::lsp
