#include "app/document/image_examiner.h"

#include "core/base/sha.h"
#include "core/image/measure/measure.h"

namespace app {

ImageExaminer::ImageExaminer(QObject* parent) : QObject(parent) {}

ImageExaminer::~ImageExaminer()
{
    m_workers.clear();
    m_workers.waitForDone();
}

std::optional<core::PictureLook>
ImageExaminer::lookAt(const std::shared_ptr<const std::string>& bytes)
{
    if (const auto known = m_known.find(bytes); known != m_known.end())
        return known->second;
    if (m_asked.insert(bytes).second)
        examine(bytes);
    return std::nullopt;
}

void ImageExaminer::clear()
{
    m_workers.clear();
    m_asked.clear();
    m_known.clear();
}

void ImageExaminer::examine(const Bytes& bytes)
{
    m_workers.start([this, bytes] {
        core::PictureLook seen{core::measureImage(*bytes), core::sha256Hex(*bytes)};
        QMetaObject::invokeMethod(
            this, [this, bytes, seen = std::move(seen)] { keep(bytes, seen); },
            Qt::QueuedConnection);
    });
}

// Bytes that are no longer asked for belong to a document that was closed meanwhile.
void ImageExaminer::keep(const Bytes& bytes, core::PictureLook seen)
{
    if (m_asked.erase(bytes) == 0)
        return;
    m_known.insert_or_assign(bytes, std::move(seen));
    emit examined();
}

} // namespace app

#include "moc_image_examiner.cpp"
