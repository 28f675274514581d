#pragma once

#include "core/text/json/json_tree.h"

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>

namespace app::lsp {

/// What came from the client.
struct Incoming {
    enum class Kind {
        Message,
        /// A header that is none, or more bytes than any message has; the next header was looked
        /// for.
        BadFrame,
        /// A body that is no JSON.
        BadJson,
        End
    };
    Kind kind = Kind::End;
    core::JsonNode message = {};
};

/// The messages of a client, each led by its length (the base protocol of LSP 3.17). They are read
/// ahead, so that a request is known to be cancelled before it is answered.
class MessageStream {
public:
    explicit MessageStream(std::FILE* from);
    ~MessageStream();
    MessageStream(const MessageStream&) = delete;
    MessageStream& operator=(const MessageStream&) = delete;

    /// Waits for the next one. After "exit" and at the end of the input there is only End.
    [[nodiscard]] Incoming next();
    /// Whether next() would wait.
    [[nodiscard]] bool isIdle() const;
    /// Whether the client took back the request with this id, as JSON; asked once.
    [[nodiscard]] bool takeCancelled(const std::string& id);

private:
    void read();
    void push(Incoming incoming);
    [[nodiscard]] std::optional<std::string> line();
    [[nodiscard]] Incoming frame();
    [[nodiscard]] std::optional<std::size_t> lengthFrom(std::string header);

    std::FILE* m_from;
    mutable std::mutex m_lock;
    std::condition_variable m_came;
    std::deque<Incoming> m_waiting;
    std::set<std::string> m_cancelled;
    /// A header's line that was found while a bad frame was passed over.
    std::string m_found;
    std::thread m_reader;
};

/// Writes one message with its header, and flushes.
void writeMessage(std::FILE* to, const std::string& json);

} // namespace app::lsp
