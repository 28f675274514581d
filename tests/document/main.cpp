#include "tests/support/qt_support.h"

#include <QGuiApplication>
#include <QStandardPaths>

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication::setApplicationName(QStringLiteral("offerwright-document-tests"));
    const QGuiApplication application(count, arguments);
    tests::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
