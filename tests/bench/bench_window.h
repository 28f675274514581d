#pragma once

#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/window/window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <string>

namespace bench {

/// The pages, the engine and the window of one project, in a settings file of their own.
class Wizard {
public:
    /// The sample offer, with a description of its own if there is one.
    explicit Wizard(const std::string& description = {});

    app::Window& window() { return m_window; }
    app::Document& document() { return m_document; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    app::Document m_document;
    app::RecentProjects m_recent{m_settings};
    app::DocumentFile m_file{m_document,
                             m_recent,
                             {app::toUtf8(m_folder.filePath(QStringLiteral("recovery"))),
                              app::toUtf8(m_folder.filePath(QStringLiteral("locks")))}};
    app::Window m_window{{m_document, m_file, m_recent, m_settings}};
};

/// Pictures are measured and words looked up by other threads, which must not count.
void settle();

/// A key goes down and up in the field, and what it changes is painted.
void pressKey(QWidget& field, int key, const QString& text);

} // namespace bench
