#pragma once

#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/window/window.h"
#include "core/offer/pages.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <string_view>

namespace tests {

/// A shown window over an empty offer, with folders and settings of its own.
class Ui {
public:
    explicit Ui(const core::Offer& offer = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          recent(settings),
          file(document, recent, locations())
    {
        if (offer != core::Offer())
            document.editOnce(QStringLiteral("Set up"), [&](core::Offer& value) { value = offer; });
        openWindow();
    }

    void openWindow(app::Opening opening = app::Opening::Page)
    {
        // A window that goes takes its translations along, which would build a new one again.
        window.reset();
        window = std::make_unique<app::Window>(app::Workspace{document, file, recent, settings},
                                               opening);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    /// Goes to the page of the id, which stays when pages are added.
    void showPage(std::string_view id)
    {
        window->showPage(static_cast<int>(core::pageIndex(id).value()));
        QCoreApplication::processEvents();
    }

    /// The visible widget of the type whose accessible name it is; null where there is none.
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }

    QTemporaryDir folder;
    QSettings settings;
    app::Document document;
    app::RecentProjects recent;
    app::DocumentFile file;
    std::unique_ptr<app::Window> window;

private:
    [[nodiscard]] app::Locations locations() const
    {
        const std::filesystem::path own(app::toUtf8(folder.path()));
        return {own / "recovery", own / "locks"};
    }
};

} // namespace tests
