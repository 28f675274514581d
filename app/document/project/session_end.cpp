#include "app/document/project/session_end.h"

#include "app/document/base/scratch_folder.h"
#include "app/document/project/autosave.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <cstdlib>

namespace app {

namespace {

/// For exit(), which Qt calls when the display is gone.
Autosave* theAutosave = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void flushAtExit()
{
    if (!theAutosave)
        return;
    theAutosave->flush();
    ScratchFolder::removeAll();
    // The window still stands, and its parts must not outlive what exit() takes down next.
    std::_Exit(EXIT_FAILURE);
}

} // namespace

SessionEnd::SessionEnd(Autosave& autosave, QObject* parent) : QObject(parent), m_autosave(autosave)
{
    Q_ASSERT(!theAutosave);
    theAutosave = &autosave;
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_autosave.flush(); });
    const int descriptor = core::platform::EndSignals::descriptor();
    if (descriptor != -1) {
        auto* notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &SessionEnd::end);
    }
    static const int registered = std::atexit(flushAtExit);
    Q_UNUSED(registered)
}

SessionEnd::~SessionEnd()
{
    theAutosave = nullptr;
}

void SessionEnd::end()
{
    m_autosave.flush();
    ScratchFolder::removeAll();
    // The slot stays, as nothing is destroyed.
    core::platform::EndSignals::endNow();
}

} // namespace app

#include "moc_session_end.cpp"
