#include "app/document/document.h"
#include "app/document/document_file.h"
#include "app/document/recent_projects.h"

#include <QGuiApplication>

#include <chrono>
#include <iostream>

// Types the time into the title for ever, until it is killed.
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const std::filesystem::path recovery = arguments[1];
    QSettings settings(app::pathText(recovery / "../settings.ini"), QSettings::IniFormat);
    app::RecentProjects recent(settings);
    app::Document document;
    const app::DocumentFile file(document, recent, {recovery, recovery / "../locks"});

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
