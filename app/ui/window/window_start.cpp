#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recovery.h"
#include "app/ui/start/start_page.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/top_bar.h"
#include "app/ui/window/window.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>

/// The start page in the window, and what was open when it was closed.
namespace app {

namespace {

QString lastProjectKey()
{
    return QStringLiteral("project");
}

} // namespace

bool Window::isOnStart() const
{
    return m_start && m_places->currentWidget() == m_start;
}

// Built when it is first shown, as the pages are.
StartPage* Window::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_document, m_workspace.recent, m_places);
        m_places->addWidget(m_start);
        listenToStart(*m_start);
    }
    return m_start;
}

void Window::listenToStart(const StartPage& page)
{
    connect(&page, &StartPage::newWanted, m_commands,
            [this](const QString& profile) { m_commands->start(profile); });
    connect(&page, &StartPage::openWanted, m_commands, &Commands::askToOpen);
    connect(&page, &StartPage::manifestWanted, m_commands,
            [this] { m_commands->askForManifest(m_start->chosenProfile()); });
    connect(&page, &StartPage::updateWanted, m_commands, &Commands::askForUpdate);
    connect(&page, &StartPage::sampleWanted, m_commands,
            [this] { m_commands->openSample(Sample::Finished); });
    connect(&page, &StartPage::recentWanted, m_commands, &Commands::open);
    connect(&page, &StartPage::locateWanted, m_commands, &Commands::locate);
    connect(&page, &StartPage::restoreWanted, m_commands, &Commands::restoreLostWork);
    connect(&page, &StartPage::discardWanted, m_commands, &Commands::askToDiscardLostWork);
    connect(&page, &StartPage::backWanted, this, [this] {
        leaveStart();
        pageAt(m_current)->focusTitle();
    });
}

void Window::showStart()
{
    leavePage();
    StartPage* start = startPage();
    m_places->setCurrentWidget(start);
    m_commands->setShowsLostWorkElsewhere(true);
    m_topBar->showStart(true);
    for (QAction* action : m_history)
        action->setVisible(false);
    refreshStart();
    start->focusStart();
    refreshTitle();
}

void Window::leaveStart()
{
    if (!isOnStart())
        return;
    m_places->setCurrentIndex(0);
    m_commands->setShowsLostWorkElsewhere(false);
    m_topBar->showStart(false);
    for (QAction* action : m_history)
        action->setVisible(true);
    // The line of an update is hidden on the start page, and the page below may be the one before.
    refreshRail();
    refreshTitle();
}

void Window::refreshStart()
{
    if (!isOnStart())
        return;
    std::optional<RecoveredWork> recovered;
    if (const FoundWork* lost = m_commands->lostWork())
        recovered = RecoveredWork{lost->note.title, lost->note.written, lost->changedFields,
                                  lost->note.folder.value_or(std::filesystem::path())};
    m_start->setRecovered(recovered);
    const bool isSomethingOpen = m_current >= 0 && (m_document.folder() || m_document.isModified());
    m_start->setWayBack(isSomethingOpen ? m_topBar->offerName() : QString());
    m_start->refresh();
}

std::filesystem::path Window::lastProject(const QSettings& settings)
{
    return pathFrom(settings.value(lastProjectKey()).toString());
}

bool Window::hasLast(const QSettings& settings)
{
    return !lastProject(settings).empty();
}

void Window::reopenLast()
{
    const QString last = m_workspace.settings.value(lastProjectKey()).toString();
    const QString page = m_workspace.settings.value(QStringLiteral("page")).toString();
    if (!last.isEmpty() && !m_commands->reopen(pathFrom(last), page))
        showStart();
}

void Window::keepLast() const
{
    const auto folder = m_document.folder();
    m_workspace.settings.setValue(lastProjectKey(),
                                  folder && !isOnStart() ? pathText(*folder) : QString());
    m_workspace.file.remember();
}

} // namespace app
