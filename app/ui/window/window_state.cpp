#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/media_files.h"
#include "app/ui/look/style.h"
#include "app/ui/look/system_look.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/drops.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <utility>

/// What the window remembers between runs, and how it answers to the desktop.
namespace app {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

void Window::setThemeChoice(ThemeChoice choice)
{
    m_workspace.settings.setValue(key("theme"), static_cast<int>(choice));
    auto* style = qobject_cast<Style*>(QApplication::style());
    if (!style)
        return;
    const bool isSystems = choice == ThemeChoice::System && m_workspace.look;
    style->setTheme(isSystems ? m_workspace.look->theme() : themeFor(choice, QPalette(Qt::white)));
    QApplication::setPalette(paletteFor(style->theme()));
}

void Window::followSystemLook()
{
    if (!m_workspace.look)
        return;
    connect(m_workspace.look, &SystemLook::changed, this, [this] {
        if (m_workspace.settings.value(key("theme")).toInt()
            == static_cast<int>(ThemeChoice::System))
            setThemeChoice(ThemeChoice::System);
    });
}

void Window::restoreState()
{
    resize(sizeHint());
    restoreGeometry(m_workspace.settings.value(key("geometry")).toByteArray());
    m_previewWidth = m_workspace.settings.value(key("previewWidth"), m_previewWidth).toInt();
}

void Window::showFirstPage()
{
    const auto start =
        static_cast<int>(pageWithId(m_workspace.settings.value(key("page")).toString()));
    showPage(start);
    pageAt(start)->focusFirstField();
}

void Window::saveState()
{
    m_workspace.settings.setValue(key("geometry"), saveGeometry());
    m_workspace.settings.setValue(key("previewWidth"), m_previewWidth);
    if (m_current >= 0)
        m_workspace.settings.setValue(key("page"), pageId(static_cast<std::size_t>(m_current)));
    keepLast();
}

void Window::closeEvent(QCloseEvent* event)
{
    saveState();
    if (m_mayClose || !m_document.isModified()) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    m_commands->whenSafe([this] {
        m_mayClose = true;
        close();
    });
}

void Window::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_contents)
        m_commands->lookAtDisk();
    if (event->type() != QEvent::LanguageChange || !m_contents)
        return;
    const bool wasOnStart = isOnStart();
    const int step = std::exchange(m_current, -1);
    const bool offersLostWork = m_commands->offersLostWork();
    m_contents->hide();
    m_contents->deleteLater();
    buildContents();
    m_contents->show();
    if (!wasOnStart || step >= 0)
        showPage(std::max(0, step));
    if (wasOnStart)
        showStart();
    // The commands from before hold it until they are gone.
    if (offersLostWork)
        QTimer::singleShot(0, this, [this] { m_commands->offerLostWork(); });
}

} // namespace app
