#include "app/document/logo_pictures.h"

#include "app/document/document.h"

#include <algorithm>

namespace app {

const std::string* logoFile(const core::Logos& logos, std::string_view role)
{
    const std::pair<std::string_view, const std::string*> files[] = {
        {"master", &logos.master}, {"small", &logos.small}, {"medium", &logos.medium},
        {"large", &logos.large},   {"wide", &logos.wide},   {"hero", &logos.hero}};
    const auto* found = std::ranges::find(files, role, [](const auto& file) { return file.first; });
    return found == std::end(files) ? nullptr : found->second;
}

LogoPictures::LogoPictures(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&m_master, &PictureDrawer::drawn, this, &LogoPictures::changed);
}

void LogoPictures::refresh()
{
    const core::Logos& logos = m_document.offer().media.logos;
    DrawOrder order{
        asset(logos.master), {}, {logos.fit, logos.padding, core::colourFromHex(logos.background)}};
    for (const core::ImageSlot& slot : m_document.profile().images) {
        if (!logoFile(logos, slot.role))
            continue;
        if (source(slot.role) == LogoSource::OwnFile)
            ownDrawer(slot.role).draw({asset(*logoFile(logos, slot.role)), {}, {}});
        // Sizes with a file of their own too: none is drawn again when that file goes.
        if (slot.role != "hero")
            order.sizes.push_back({slot.width, slot.height});
    }
    m_master.draw(order);
}

QImage LogoPictures::picture(std::string_view role) const
{
    if (source(role) == LogoSource::None)
        return {};
    if (source(role) == LogoSource::OwnFile) {
        const auto own = m_own.find(role);
        return own == m_own.end() ? QImage() : own->second->picture();
    }
    const core::ImageSlot* slot = m_document.profile().image(role);
    const auto& sizes = m_master.drawing().order.sizes;
    const auto at =
        slot ? std::ranges::find(sizes, core::PixelSize{slot->width, slot->height}) : sizes.end();
    return at == sizes.end() ? QImage()
                             : m_master.picture(static_cast<std::size_t>(at - sizes.begin()));
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
        connect(drawer.get(), &PictureDrawer::drawn, this, &LogoPictures::changed);
    }
    return *drawer;
}

} // namespace app

#include "moc_logo_pictures.cpp"
