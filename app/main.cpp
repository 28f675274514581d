#include "app/document/document.h"
#include "app/ui/style.h"
#include "app/ui/window.h"

#include <QApplication>
#include <QSettings>

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
    app::Window window(document, settings);
    window.show();
    return QApplication::exec();
}
