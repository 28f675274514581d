#include "app/ui/handover/paste_queue.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <utility>

namespace app {

namespace {

/// Several formats that are fetched within this time are one paste.
constexpr int kOnePaste = 1000;

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

bool PasteJudge::isPaste(std::uint32_t requestor, std::int64_t now)
{
    if (requestor == 0)
        return false;
    if (now - m_offered < kMachineTime)
        m_managers.insert(requestor);
    return !m_managers.contains(requestor);
}

PasteQueue::PasteQueue(QObject* parent) : QObject(parent)
{
    m_clock.start();
    m_paste.setSingleShot(true);
    m_paste.setInterval(kOnePaste);
    connect(&m_paste, &QTimer::timeout, this, &PasteQueue::pasted);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

PasteQueue::~PasteQueue()
{
    if (auto* application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

bool PasteQueue::isPossible()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
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
    m_judge.offered(m_clock.elapsed());
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(mime);
    return clipboard->ownsClipboard() || !isPossible();
}

bool PasteQueue::nativeEventFilter(const QByteArray& eventType, void* message, qintptr* /*result*/)
{
    m_requestor = 0;
    const auto* event = static_cast<const SelectionRequest*>(message);
    if (eventType == "xcb_generic_event_t" && (event->responseType & 0x7FU) == kSelectionRequest)
        m_requestor = event->requestor;
    return false;
}

void PasteQueue::fetched()
{
    if (!m_paste.isActive() && m_judge.isPaste(m_requestor, m_clock.elapsed()))
        m_paste.start();
}

} // namespace app
