#include "app/document/base/scratch_folder.h"
#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/document/project/session_end.h"

#include <QGuiApplication>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string_view>

// Types the time into the title for ever, until it is killed; with a second argument, "typed" once:
// then it waits ("wait") or loses its display ("exit").
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const std::filesystem::path recovery = arguments[1];
    QSettings settings(app::pathText(recovery / "../settings.ini"), QSettings::IniFormat);
    app::RecentProjects recent(settings);
    app::Document document;
    app::DocumentFile file(document, recent, {recovery, recovery / "../locks"});
    const app::SessionEnd end(file.autosave());
    if (count > 2) {
        const app::ScratchFolder scratch;
        QTimer::singleShot(0, &document, [&] {
            document.set<core::Field<&core::Offer::listing, &core::Listing::title>>("typed");
            if (scratch.isValid())
                std::cout << scratch.path().toStdString() << std::flush;
            if (std::string_view(arguments[2]) == "exit")
                std::exit(1);
        });
        return QGuiApplication::exec();
    }

    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &document, [&document] {
        using namespace std::chrono;
        const auto now = steady_clock::now().time_since_epoch();
        document.set<core::Field<&core::Offer::listing, &core::Listing::title>>(
            std::to_string(duration_cast<milliseconds>(now).count()));
        std::cout << '.' << std::flush;
    });
    typing.start(20);
    return QGuiApplication::exec();
}
