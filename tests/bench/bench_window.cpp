#include "tests/bench/bench_window.h"

#include "core/project/load.h"

#include <QApplication>
#include <QKeyEvent>
#include <QThread>
#include <QThreadPool>

namespace bench {

Wizard::Wizard(const std::string& description)
{
    const std::filesystem::path sample =
        OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor";
    auto project = core::loadProject(sample);
    if (project && !description.empty())
        project->content.offer.listing.description = description;
    if (project)
        m_document.reset(std::move(project->content), true);
}

void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(10);
    }
}

void pressKey(QWidget& field, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &release);
    QApplication::processEvents();
}

} // namespace bench
