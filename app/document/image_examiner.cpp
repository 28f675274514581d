#include "app/document/image_examiner.h"

#include "core/image/measure/measure.h"

namespace app {

ImageExaminer::ImageExaminer(QObject* parent) : QObject(parent) {}

ImageExaminer::~ImageExaminer()
{
    m_workers.clear();
    m_workers.waitForDone();
}

std::map<std::string, core::ImageFacts, std::less<>>
ImageExaminer::factsOf(const core::Assets& assets)
{
    std::map<std::string, core::ImageFacts, std::less<>> facts;
    for (const auto& [file, bytes] : assets) {
        const auto known = m_known.find(bytes);
        if (known != m_known.end())
            facts.emplace(file, known->second);
        else if (m_asked.insert(bytes).second)
            examine(bytes);
    }
    return facts;
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
        core::ImageFacts facts = core::measureImage(*bytes);
        QMetaObject::invokeMethod(
            this, [this, bytes, facts = std::move(facts)] { keep(bytes, facts); },
            Qt::QueuedConnection);
    });
}

// Bytes that are no longer asked for belong to a document that was closed meanwhile.
void ImageExaminer::keep(const Bytes& bytes, core::ImageFacts facts)
{
    if (m_asked.erase(bytes) == 0)
        return;
    m_known.insert_or_assign(bytes, std::move(facts));
    emit examined();
}

} // namespace app

#include "moc_image_examiner.cpp"
