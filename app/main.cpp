#include "app/document/document.h"
#include "app/document/document_file.h"
#include "app/document/recent_projects.h"
#include "app/document/session_end.h"
#include "app/document/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/window/commands.h"
#include "app/ui/window/window.h"
#include "core/project/config.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <QWindow>

#include <functional>
#include <utility>

namespace {

/// Runs once, when the window has painted its first frame.
class FirstFrame : public QObject {
public:
    FirstFrame(QWindow& window, std::function<void()> run) : QObject(&window), m_run(std::move(run))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Expose) {
            watched->removeEventFilter(this);
            // The frame is painted while the window handles the event.
            QTimer::singleShot(0, watched, m_run);
        }
        return false;
    }

private:
    std::function<void()> m_run;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication::setApplicationName(QStringLiteral("offerwright"));
    QApplication::setOrganizationName(QStringLiteral("Offerwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Offerwright"));
    const QApplication application(argc, argv);
    QSettings settings;
    const auto choice =
        static_cast<app::ThemeChoice>(settings.value(QStringLiteral("theme")).toInt());
    QApplication::setStyle(new app::Style(app::themeFor(choice, QApplication::palette())));

    app::Document document;
    const auto config = core::userConfig();
    if (config)
        document.setDefaultProfile(config->profile);
    app::RecentProjects recent(settings);
    app::DocumentFile file(document, recent, app::Locations::standard());
    const app::SessionEnd end(file.autosave());
    const QStringList arguments = QApplication::arguments();
    const bool opens = arguments.size() > 1 || app::Window::hasLast(settings);
    app::Window window({document, file, recent, settings},
                       opens ? app::Opening::Page : app::Opening::Start);
    window.show();
    // Nothing that asks the disk keeps the first frame waiting.
    new FirstFrame(*window.windowHandle(), [&window, &config, &arguments] {
        if (!config)
            window.commands().tell(app::wording(config.error().message));
        if (arguments.size() > 1)
            window.commands().open(app::pathFrom(arguments[1]));
        else
            window.reopenLast();
        window.commands().offerLostWork();
    });
    return QApplication::exec();
}
