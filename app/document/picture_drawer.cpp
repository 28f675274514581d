#include "app/document/picture_drawer.h"

#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/image/measure/measure.h"

#include <QPromise>
#include <QThreadPool>

namespace app {

namespace {

/// What is done sooner shows no progress.
constexpr int kTickMs = 200;

QImage imageFrom(const std::string& bytes)
{
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()),
                            static_cast<int>(bytes.size()));
}

/// The header is looked at first: a file that claims too many pixels is not decoded.
Drawing drawnAsItIs(const DrawOrder& order)
{
    Drawing drawing{order, {}, core::examineImage(*order.bytes).problem};
    if (!drawing.problem)
        drawing.pictures.push_back(imageFrom(*order.bytes));
    return drawing;
}

Drawing drawnFrom(const DrawOrder& order, core::CancellationToken& watch)
{
    if (!order.bytes)
        return {order, {}, {}};
    if (order.logos.empty())
        return drawnAsItIs(order);
    const auto derived = core::deriveImages(*order.bytes, order.logos, &watch);
    if (!derived)
        return {order, {}, derived.error().message};
    Drawing drawing{order, {}, {}};
    for (const core::DerivedImage& image : *derived) {
        drawing.pictures.push_back(imageFrom(image.png));
        if (order.isMeasured)
            drawing.measures.push_back(core::measureImage(image.png).measures);
    }
    return drawing;
}

} // namespace

PictureDrawer::PictureDrawer(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Drawing>::finished, this, &PictureDrawer::take);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_progress = m_cancellation->percent();
        emit progressed();
    });
}

PictureDrawer::~PictureDrawer()
{
    if (m_isRunning)
        m_cancellation->cancel();
}

void PictureDrawer::draw(const DrawOrder& order)
{
    if (order == m_wanted)
        return;
    // The same picture placed otherwise is shown all the same, or a drag would show nothing.
    const bool isOther = order.bytes != m_wanted.bytes;
    m_wanted = order;
    if (!m_isRunning)
        start();
    else if (isOther)
        m_cancellation->cancel();
}

QImage PictureDrawer::picture(std::size_t index) const
{
    return index < m_drawing.pictures.size() ? m_drawing.pictures[index] : QImage();
}

// The job owns what it needs, so it may end after the drawer. The pool copies its functions, and a
// promise cannot be copied: hence the shared pointer.
void PictureDrawer::start()
{
    m_isRunning = true;
    m_cancellation = std::make_shared<core::CancellationToken>();
    m_tick.start();
    auto promise = std::make_shared<QPromise<Drawing>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, order = m_wanted, watch = m_cancellation] {
        promise->start();
        promise->addResult(drawnFrom(order, *watch));
        promise->finish();
    });
}

void PictureDrawer::take()
{
    m_isRunning = false;
    m_tick.stop();
    m_progress.reset();
    if (m_cancellation->isCancelled()) {
        start();
        return;
    }
    m_drawing = m_watcher.result();
    if (m_drawing.order != m_wanted)
        start();
    emit drawn();
}

} // namespace app

#include "moc_picture_drawer.cpp"
