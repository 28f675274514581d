#include "tests/bench/bare_window.h"

#include <QApplication>

/// The bare window of bare_window.h as a program, the measure of the wizard's start.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const auto window = bench::bareWindow();
    window->show();
    return QApplication::exec();
}
