#include "app/ui/handover/paste_queue.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <utility>
#include <xcb/xcb.h>

namespace app {

namespace {

/// Formats of one paste follow each other faster than a hand that pastes again, and are all fetched
/// within a second.
constexpr int kBetweenFormats = 250;
constexpr std::int64_t kOnePaste = 1000;

constexpr std::uint8_t kSelectionRequest = 30;

/// A SelectionRequest event as the X11 protocol has it.
struct SelectionRequest {
    std::uint8_t responseType;
    std::uint8_t unused;
    std::uint16_t sequence;
    std::uint32_t time;
    std::uint32_t owner;
    std::uint32_t requestor;
};

/// Tells when somebody fetches what it holds; asking which formats there are is not fetching.
class WatchedMime : public QMimeData {
public:
    explicit WatchedMime(std::function<void()> fetched) : m_fetched(std::move(fetched)) {}

protected:
    [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        if (hasFormat(format))
            m_fetched();
        return QMimeData::retrieveData(format, type);
    }

private:
    std::function<void()> m_fetched;
};

} // namespace

PasteQueue::PasteQueue(QObject* parent) : QObject(parent)
{
    m_clock.start();
    m_paste.setSingleShot(true);
    m_paste.setInterval(kBetweenFormats);
    connect(&m_paste, &QTimer::timeout, this, &PasteQueue::pasted);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

PasteQueue::~PasteQueue()
{
    if (auto* application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

// Below Wayland another program asks for all that do not use X11.
bool PasteQueue::isPossible()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb")
           && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

bool PasteQueue::offer(const QString& plain, const QString& html)
{
    m_paste.stop();
    auto* mime = new WatchedMime([queue = QPointer(this)] {
        if (queue)
            queue->fetched();
    });
    mime->setText(plain);
    if (!html.isEmpty())
        mime->setHtml(html);
    m_offered = mime;
    m_judge.offered(m_clock.elapsed());
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(mime);
    return clipboard->ownsClipboard() || !isPossible();
}

void PasteQueue::withdraw()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    // Where another program owns the clipboard, Qt has an object of that program's.
    if (m_offered && clipboard->mimeData() == m_offered)
        clipboard->clear();
}

bool PasteQueue::nativeEventFilter(const QByteArray& eventType, void* message, qintptr* /*result*/)
{
    m_requestor = 0;
    const auto* event = static_cast<const SelectionRequest*>(message);
    if (eventType == "xcb_generic_event_t" && (event->responseType & 0x7FU) == kSelectionRequest) {
        m_requestor = event->requestor;
        // It is answered as soon as this returns; what is read later is read by this program.
        QMetaObject::invokeMethod(this, [this] { m_requestor = 0; }, Qt::QueuedConnection);
    }
    return false;
}

/// The windows of one program have the same number but for the bits that the X server leaves to it.
bool PasteQueue::hasRequestorFocus() const
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || m_requestor == 0)
        return false;
    xcb_connection_t* connection = x11->connection();
    const std::unique_ptr<xcb_get_input_focus_reply_t, decltype(&std::free)> reply(
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr),
        &std::free);
    const std::uint32_t own = xcb_get_setup(connection)->resource_id_mask;
    return reply && ((reply->focus ^ m_requestor) & ~own) == 0;
}

void PasteQueue::fetched()
{
    const std::int64_t now = m_clock.elapsed();
    if (!m_judge.isPaste(hasRequestorFocus(), now))
        return;
    if (!m_paste.isActive())
        m_pasteBegan = now;
    if (now - m_pasteBegan < kOnePaste)
        m_paste.start();
}

} // namespace app
