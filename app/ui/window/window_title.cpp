#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/look/accessible.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/page.h"
#include "app/ui/window/top_bar.h"
#include "app/ui/window/window.h"

/// What the window says of itself and of the open project.
namespace app {

/// The folder and the page; the system adds the program's name.
QString Window::titleText() const
{
    if (isOnStart())
        return tr("Start[*]", "title of the window; the mark of unsaved changes follows");
    const auto folder = m_document.folder();
    QString name = folder ? pathText(folder->filename()) : m_expected;
    if (name.isEmpty())
        name = TopBar::tr("New offer");
    // Qt puts the mark of unsaved changes where it reads "[*]"; doubled, it is text.
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    const QString page = m_current < 0 ? QString() : pageTitle(static_cast<std::size_t>(m_current));
    if (m_workspace.file.isReadOnly())
        return tr("%1[*] (read only) – %2", "folder and page").arg(name, page);
    return QStringLiteral("%1[*] – %2").arg(name, page);
}

void Window::expect(const std::filesystem::path& path)
{
    m_expected = pathText(path.filename());
    m_topBar->expect(m_expected);
    refreshTitle();
}

/// A project that was saved before has changes; one that never was has no place yet.
QString Window::unsavedText() const
{
    if (m_document.folder())
        return m_isKept ? tr("Unsaved changes, kept in case of a crash") : tr("Unsaved changes");
    return m_isKept ? tr("Not saved yet, kept in case of a crash") : tr("Not saved yet");
}

void Window::refreshTitle()
{
    const bool isModified = m_document.isModified();
    setWindowModified(isModified);
    setWindowTitle(titleText());
    if (!isModified)
        m_isKept = false;
    const QString before = m_saved->text();
    if (m_workspace.file.isReadOnly())
        m_saved->setText(tr("Only read; save it elsewhere to keep changes"));
    else if (isModified)
        m_saved->setText(unsavedText());
    else
        m_saved->setText(m_document.folder() ? tr("Saved") : QString());
    // That there are changes now is no news to who makes them.
    if (isModified)
        setAccessibleRole(m_saved, QAccessible::StaticText);
    else if (m_saved->text() != before)
        announce(m_saved);
}

} // namespace app
