#include "app/document/logo_pictures.h"

#include "app/document/document.h"
#include "core/offer/logos.h"

#include <algorithm>

namespace app {

LogoPictures::LogoPictures(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&m_master, &PictureDrawer::drawn, this, &LogoPictures::take);
    connect(&m_master, &PictureDrawer::progressed, this, &LogoPictures::changed);
}

void LogoPictures::refresh()
{
    const core::Logos& logos = m_document.offer().media.logos;
    DrawOrder order{asset(logos.master), {}};
    for (const core::ImageSlot& slot : m_document.profile().images) {
        if (!logoFile(logos, slot.role))
            continue;
        if (source(slot.role) == LogoSource::OwnFile)
            ownDrawer(slot.role).draw({asset(*logoFile(logos, slot.role)), {}});
        // Sizes with a file of their own too: none is drawn again when that file goes.
        if (slot.role != "hero")
            order.logos.push_back(
                {{slot.width, slot.height}, core::optionsOf(core::derivationOf(logos, slot.role))});
    }
    order.isMeasured = true;
    m_master.draw(order);
    keepStages();
}

void LogoPictures::take()
{
    keepStages();
    emit changed();
}

/// A picture that goes with its file stays for comparison.
void LogoPictures::keepStages()
{
    for (const core::ImageSlot& slot : m_document.profile().images) {
        const PictureDrawer* drawer = drawerOf(slot.role);
        const QImage now = picture(slot.role);
        if (!drawer || now.isNull())
            continue;
        Stage& stage = m_stages[slot.role];
        const auto& file = drawer->drawing().order.bytes;
        if (stage.file && stage.file != file && stage.picture.size() == now.size())
            stage.before = stage.picture;
        stage.file = file;
        stage.picture = now;
    }
}

QImage LogoPictures::before(std::string_view role) const
{
    const auto found = m_stages.find(role);
    return found == m_stages.end() ? QImage() : found->second.before;
}

std::optional<core::ImageMeasures> LogoPictures::measures(std::string_view role) const
{
    if (source(role) == LogoSource::OwnFile) {
        const core::ImageFacts* facts =
            m_document.facts().image(*logoFile(m_document.offer().media.logos, role));
        return facts ? facts->measures : std::nullopt;
    }
    const auto at = indexOf(role);
    const auto& measures = m_master.drawing().measures;
    return at && *at < measures.size() ? measures[*at] : std::nullopt;
}

QImage LogoPictures::picture(std::string_view role) const
{
    if (source(role) == LogoSource::None)
        return {};
    if (source(role) == LogoSource::OwnFile) {
        const auto own = m_own.find(role);
        return own == m_own.end() ? QImage() : own->second->picture();
    }
    const auto at = indexOf(role);
    return at ? m_master.picture(*at) : QImage();
}

std::optional<std::size_t> LogoPictures::indexOf(std::string_view role) const
{
    const core::ImageSlot* slot = m_document.profile().image(role);
    if (!slot)
        return std::nullopt;
    const auto& drawn = m_master.drawing().order.logos;
    const auto at = std::ranges::find(drawn, core::PixelSize{slot->width, slot->height},
                                      &core::DeriveOrder::size);
    if (at == drawn.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - drawn.begin());
}

// A hero image can never be withdrawn, so it is not made unasked.
LogoSource LogoPictures::source(std::string_view role) const
{
    const core::Logos& logos = m_document.offer().media.logos;
    const std::string* own = logoFile(logos, role);
    if (own && !own->empty())
        return LogoSource::OwnFile;
    return own && role != "hero" && !logos.master.empty() ? LogoSource::Master : LogoSource::None;
}

const PictureDrawer* LogoPictures::drawerOf(std::string_view role) const
{
    if (source(role) != LogoSource::OwnFile)
        return &m_master;
    const auto own = m_own.find(role);
    return own == m_own.end() ? nullptr : own->second.get();
}

bool LogoPictures::isBusy(std::string_view role) const
{
    const PictureDrawer* drawer = drawerOf(role);
    return drawer && drawer->isBusy();
}

std::optional<int> LogoPictures::progress(std::string_view role) const
{
    const PictureDrawer* drawer = drawerOf(role);
    return drawer ? drawer->progress() : std::nullopt;
}

std::optional<core::Message> LogoPictures::problem(std::string_view role) const
{
    const PictureDrawer* drawer = source(role) == LogoSource::None ? nullptr : drawerOf(role);
    return drawer ? drawer->drawing().problem : std::nullopt;
}

std::shared_ptr<const std::string> LogoPictures::asset(const std::string& file) const
{
    const auto found = m_document.assets().find(file);
    return found == m_document.assets().end() ? nullptr : found->second;
}

PictureDrawer& LogoPictures::ownDrawer(const std::string& role)
{
    auto& drawer = m_own[role];
    if (!drawer) {
        drawer = std::make_unique<PictureDrawer>();
        connect(drawer.get(), &PictureDrawer::drawn, this, &LogoPictures::take);
    }
    return *drawer;
}

} // namespace app

#include "moc_logo_pictures.cpp"
