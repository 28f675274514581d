#include "app/ui/studio/mockup.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/studio/portal_places.h"
#include "app/ui/studio/store_places.h"
#include "core/text/html/html_sanitise.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

namespace {

int logoHeight(const Shown& shown, const char* role, int otherwise)
{
    const QSize size = shown.size(role);
    return size.isEmpty() ? otherwise : size.height();
}

constexpr std::array kPlaces{
    MockupRow{Mockup::Card, QT_TRANSLATE_NOOP("place", "Product card"), "medium", 160, 232,
              [](const Shown& shown) { return logoHeight(shown, "medium", 90) + 218; }, drawCard},
    MockupRow{Mockup::PortalTile, QT_TRANSLATE_NOOP("place", "Portal tile"), "medium", 150, 168,
              [](const Shown& shown) { return logoHeight(shown, "medium", 90) + 106; },
              drawPortalTile},
    MockupRow{Mockup::WideTile, QT_TRANSLATE_NOOP("place", "Wide tile"), "wide", 287, 287,
              [](const Shown& shown) { return logoHeight(shown, "wide", 115) + 92; }, drawWideTile},
    MockupRow{Mockup::SearchResult, QT_TRANSLATE_NOOP("place", "Search result"), "small", 260, 560,
              [](const Shown&) { return 112; }, drawSearchResult},
    MockupRow{Mockup::PortalBlade, QT_TRANSLATE_NOOP("place", "Portal deployment blade"), "medium",
              420, 560, [](const Shown&) { return 388; }, drawPortalBlade},
    MockupRow{Mockup::ProductPage, QT_TRANSLATE_NOOP("place", "Product page"), "large", 480, 760,
              [](const Shown& shown) { return logoHeight(shown, "large", 115) + 460; },
              drawProductPage},
    MockupRow{Mockup::Hero, QT_TRANSLATE_NOOP("place", "Hero"), "hero", 815, 815,
              [](const Shown&) { return 290; }, drawHero},
};

QString textOr(const std::string& text, const char* otherwise)
{
    return text.empty() ? QCoreApplication::translate("place", otherwise) : fromUtf8(text);
}

} // namespace

QImage Shown::picture(std::string_view role) const
{
    const auto found = pictures.find(role);
    return found == pictures.end() ? QImage() : found->second;
}

QSize Shown::size(std::string_view role) const
{
    const auto found = sizes.find(role);
    return found == sizes.end() ? QSize() : found->second;
}

Shown textsOf(const Document& document)
{
    const core::Offer& offer = document.offer();
    Shown shown;
    shown.title = textOr(offer.listing.title, QT_TRANSLATE_NOOP("place", "Title"));
    shown.publisher = textOr(offer.identity.publisherId, QT_TRANSLATE_NOOP("place", "Publisher"));
    shown.summary = textOr(offer.listing.summary, QT_TRANSLATE_NOOP("place", "Summary"));
    shown.longSummary =
        textOr(offer.listing.longSummary, QT_TRANSLATE_NOOP("place", "Long summary"));
    shown.plan = textOr(offer.plans.empty() ? std::string() : offer.plans.front().title,
                        QT_TRANSLATE_NOOP("place", "Plan"));
    if (const auto clean = core::sanitisedHtml(offer.listing.description))
        shown.description = fromUtf8(*clean);
    for (const core::ImageSlot& slot : document.profile().images)
        shown.sizes[slot.role] = {slot.width, slot.height};
    return shown;
}

Shown shownOf(const Document& document, const LogoPictures& logos)
{
    Shown shown = textsOf(document);
    for (const auto& [role, size] : shown.sizes)
        shown.pictures[role] = logos.picture(role);
    return shown;
}

std::span<const MockupRow> allMockups()
{
    return kPlaces;
}

const MockupRow& rowOf(Mockup place)
{
    return *std::ranges::find(kPlaces, place, &MockupRow::place);
}

QString nameOf(Mockup place)
{
    return QCoreApplication::translate("place", rowOf(place).name);
}

} // namespace app
