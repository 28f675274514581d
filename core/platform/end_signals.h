#pragma once

namespace core::platform {

/// Hears the signals that end a program, SIGTERM, SIGHUP, SIGINT and SIGQUIT, as something to read,
/// so that an event loop can save first. At most one object lives at a time; after it the signals
/// end the program at once again.
class EndSignals {
public:
    EndSignals();
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

    /// What an event loop waits for; -1 if the system gives none, and the signals end as always.
    [[nodiscard]] static int descriptor();

    /// Ends the program by the signal that came, as it would have without this.
    static void endNow();
};

} // namespace core::platform
