#include "app/document/base/lock_files.h"
#include "app/document/base/scratch_folder.h"
#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/document/project/session_end.h"
#include "app/ui/look/style.h"
#include "app/ui/look/system_look.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/window.h"
#include "core/project/user/config.h"
#include "core/project/user/measure_cache.h"
#include "core/version.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
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

constexpr const char* kHelp = R"(Usage: offerwright [PATH]

Opens the wizard: on a project folder, a bundle or a deployment manifest, else on
the project of the last time.

  -h, --help  this text
  --version   the version

For scripts there is offerwright-cli.
)";

/// What a terminal is told where no window is wanted; nothing where one is. Qt would end the
/// process where there is no display.
std::optional<std::string> answerWithoutDisplay(int count, char** words)
{
    for (int at = 1; at < count; ++at) {
        const std::string_view word = words[at];
        if (word == "--help" || word == "-h")
            return kHelp;
        if (word == "--version")
            return "offerwright " + std::string(core::kVersion) + '\n';
    }
    return std::nullopt;
}

/// For desktops that do not look into the desktop entry. Drawn beforehand: Qt shows drawings by a
/// plugin that need not be there.
QIcon applicationIcon()
{
    QIcon icon;
    for (const char* file : {":/icons/offerwright-48.png", ":/icons/offerwright-128.png"})
        icon.addFile(QString::fromLatin1(file));
    return icon;
}

} // namespace

int main(int argc, char* argv[])
{
    if (const auto answer = answerWithoutDisplay(argc, argv)) {
        std::fputs(answer->c_str(), stdout);
        return std::fflush(stdout) == 0 ? 0 : 3;
    }
    QApplication::setApplicationName(QStringLiteral("offerwright"));
    QApplication::setOrganizationName(QStringLiteral("Offerwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Offerwright"));
    // By this the desktop knows whose window it is: the name of the desktop entry.
    QApplication::setDesktopFileName(QStringLiteral("io.github.offerwright.Offerwright"));
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(applicationIcon());
    QSettings settings;
    app::dropBrokenLock(settings.fileName() + QStringLiteral(".lock"));
    const auto choice =
        static_cast<app::ThemeChoice>(settings.value(QStringLiteral("theme")).toInt());
    app::SystemLook look(QApplication::palette());
    QApplication::setStyle(new app::Style(choice == app::ThemeChoice::System
                                              ? look.theme()
                                              : app::themeFor(choice, QApplication::palette())));

    app::Document document;
    const core::Config config = core::userConfig();
    document.setDefaultProfile(config.profile);
    document.rememberMeasures(core::MeasureCache::ofUser(core::kMeasuresOfWizard));
    app::RecentProjects recent(settings);
    app::DocumentFile file(document, recent, app::Locations::standard());
    const app::SessionEnd end(file.autosave());
    const QStringList arguments = QApplication::arguments();
    const bool opens = arguments.size() > 1 || app::Window::hasLast(settings);
    app::Window window({document, file, recent, settings, &look},
                       opens ? app::Opening::Page : app::Opening::Start);
    if (opens)
        window.expect(arguments.size() > 1 ? app::pathFrom(arguments[1])
                                           : app::Window::lastProject(settings));
    window.show();
    // Nothing that asks the disk keeps the first frame waiting.
    new FirstFrame(*window.windowHandle(), [&window, &config, &arguments] {
        if (!config.faults.empty())
            window.commands().tell(app::wording(config.faults.front().asError().message));
        if (arguments.size() > 1)
            window.commands().open(app::pathFrom(arguments[1]));
        else
            window.reopenLast();
        window.expect({});
        window.commands().offerLostWork();
        app::ScratchFolder::removeAbandoned();
    });
    return QApplication::exec();
}
