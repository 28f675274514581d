#include "tests/ui/grabbing.h"

#include <QApplication>
#include <QPixmap>
#include <QThread>
#include <QThreadPool>
#include <QWidget>

#include <cstdio>

/// Pictures are examined and drawn by other threads, whose results arrive as events.
void drawPictures()
{
    for (int turn = 0; turn < 10; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

void save(QWidget& widget, const QString& file)
{
    drawPictures();
    if (!widget.grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}
