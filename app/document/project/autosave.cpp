#include "app/document/project/autosave.h"

#include "app/document/base/large_offer.h"
#include "app/document/document.h"

#include <chrono>

namespace app {

namespace {

/// From the first change that is not written yet, whatever is typed meanwhile. The promise is that
/// a crash loses at most two seconds; the other second is for a slow disk.
constexpr std::chrono::milliseconds kDelay{1000};
/// A disk that refused may have room again.
constexpr std::chrono::milliseconds kRetry{5000};

} // namespace

Autosave::Autosave(const Document& document, std::filesystem::path root,
                   std::function<RecoveryNote()> note, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_root(std::move(root)),
      m_note(std::move(note)),
      m_seen(document.content())
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &Document::edited, this, &Autosave::look);
    connect(&document, &Document::changed, this, &Autosave::look);
}

Autosave::~Autosave()
{
    m_worker.waitForDone();
    if (m_slot)
        m_slot->remove();
}

void Autosave::look()
{
    if (m_document.content() == m_seen)
        return;
    m_seen = m_document.content();
    if (!m_document.isModified())
        forget();
    else if (!m_timer.isActive() || m_timer.intervalAsDuration() == kRetry)
        m_timer.start(kDelay);
}

void Autosave::write()
{
    // A disk that hangs shall not gather a queue.
    if (m_writing) {
        m_timer.start(kDelay);
        return;
    }
    m_writing = true;
    m_worker.start([this, content = m_document.content(), note = m_note()] {
        const auto result = writeTo(*content, note);
        giveBackMemoryOf(content->offer);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void Autosave::finish(const core::Result<std::monostate>& result)
{
    m_writing = false;
    if (result) {
        emit kept();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(kRetry);
    emit failed(result.error());
}

core::Result<std::monostate> Autosave::writeTo(const core::ProjectContent& content,
                                               const RecoveryNote& note)
{
    if (!m_slot) {
        auto made = RecoverySlot::create(m_root);
        if (!made)
            return tl::unexpected(made.error());
        m_slot = std::move(*made);
    }
    return m_slot->write(content, note);
}

void Autosave::forget()
{
    m_timer.stop();
    m_worker.waitForDone();
    m_seen = m_document.content();
    if (m_slot)
        m_slot->clear();
}

void Autosave::adopt(RecoverySlot slot)
{
    m_timer.stop();
    m_worker.waitForDone();
    m_seen = m_document.content();
    if (m_slot)
        m_slot->remove();
    m_slot = std::move(slot);
}

void Autosave::flush()
{
    m_worker.waitForDone();
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    const auto result = writeTo(*m_document.content(), m_note());
    finish(result);
}

} // namespace app

#include "moc_autosave.cpp"
