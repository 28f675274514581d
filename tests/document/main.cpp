#include "tests/support/qt_support.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the program learns of the world in a test is none of the user's.
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication::setApplicationName(QStringLiteral("offerwright-document-tests"));
    const QGuiApplication application(count, arguments);
    tests::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
