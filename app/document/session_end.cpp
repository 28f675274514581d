#include "app/document/session_end.h"

#include "app/document/autosave.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace app {

namespace {

constexpr std::array kEnds{SIGTERM, SIGHUP, SIGINT, SIGQUIT};

/// A handler may do little more than write; the event loop reads at the other end.
std::array<int, 2> theEnds{-1, -1};
/// For exit(), which Qt calls when the display is gone.
Autosave* theAutosave = nullptr;

void tell(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto told = ::write(theEnds[0], &byte, 1);
}

void flushAtExit()
{
    if (theAutosave)
        theAutosave->flush();
}

void handleSignals(void (*handler)(int))
{
    for (const int signal : kEnds)
        std::signal(signal, handler);
}

} // namespace

SessionEnd::SessionEnd(Autosave& autosave, QObject* parent) : QObject(parent), m_autosave(autosave)
{
    Q_ASSERT(!theAutosave);
    theAutosave = &autosave;
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_autosave.flush(); });
    listen();
    static const int registered = std::atexit(flushAtExit);
    Q_UNUSED(registered)
}

SessionEnd::~SessionEnd()
{
    handleSignals(SIG_DFL);
    theAutosave = nullptr;
    for (int& end : theEnds)
        ::close(std::exchange(end, -1));
}

void SessionEnd::listen()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, theEnds.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(theEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SessionEnd::end);
    handleSignals(tell);
}

void SessionEnd::end()
{
    unsigned char signal = SIGTERM;
    [[maybe_unused]] const auto heard = ::read(theEnds[1], &signal, 1);
    m_autosave.flush();
    // The slot stays, as nothing is destroyed.
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace app

#include "moc_session_end.cpp"
