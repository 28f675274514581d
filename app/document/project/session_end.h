#pragma once

#include "core/platform/end_signals.h"

#include <QObject>

namespace app {

class Autosave;

/// Keeps unsaved work when the session ends without asking: on logout, on SIGTERM, SIGHUP, SIGINT
/// and SIGQUIT, and when the display is lost. What was typed up to then is offered at the next
/// start. Scratch folders are taken away. A signal ends the program as it would have without it; at
/// most one object lives at a time.
class SessionEnd : public QObject {
    Q_OBJECT

public:
    explicit SessionEnd(Autosave& autosave, QObject* parent = nullptr);
    ~SessionEnd() override;

private:
    void end();

    Autosave& m_autosave;
    core::platform::EndSignals m_signals;
};

} // namespace app
