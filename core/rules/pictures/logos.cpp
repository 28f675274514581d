#include "core/offer/logos.h"

#include "core/image/measure/image_facts.h"
#include "core/image/pixels/canvas.h"
#include "core/image/pixels/crop.h"
#include "core/offer/access.h"
#include "core/rules/pictures/measured.h"
#include "core/text/addresses/url.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

using Master = Field<&Offer::media, &Media::logos, &Logos::master>;
using Large = Field<&Offer::media, &Media::logos, &Logos::large>;
using Hero = Field<&Offer::media, &Media::logos, &Logos::hero>;

/// Calls visit(role, place, file) for every size of the logo.
template <class Visit>
void eachLogo(const Logos& logos, Visit visit)
{
    std::apply(
        [&](const auto&... rows) {
            const auto take = [&](const auto& row) {
                using Member = std::remove_cvref_t<decltype(logos.*(row.member))>;
                if constexpr (std::is_same_v<Member, std::string>)
                    if (row.key != "master")
                        visit(row.key, LabelledField{Master::path().parent() / row.key, row.label},
                              logos.*(row.member));
            };
            (take(rows), ...);
        },
        Record<Logos>::rows);
}

/// A size that nobody drew is made from the master.
void checkMaster(const Subject& subject, Checking& report, const LabelledField& place,
                 const ImageSlot& slot)
{
    const std::string& master = subject.offer.media.logos.master;
    if (isBlank(master)) {
        report.add(place.path,
                   translatable("rule", "“%1” is missing. Choose a master logo, from which every "
                                        "size is made, or a PNG file of %2 × %3 pixels."),
                   {place.name(), slot.width, slot.height});
        return;
    }
    const ImageFacts* facts = picture(subject, report, master);
    if (!facts)
        return;
    checkReadable(report, place, master, *facts);
    if (facts->problem)
        return;
    constexpr std::array kMasterFormats{ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP,
                                        ImageFormat::Svg};
    if (std::ranges::find(kMasterFormats, facts->format) == kMasterFormats.end())
        report.add(place.path,
                   translatable("rule", "“%1” cannot be made from “%2”: a master logo is a PNG, "
                                        "JPEG, WebP or SVG file. Choose such a file."),
                   {place.name(), master});
}

void checkLogo(const Subject& subject, Checking& report, std::string_view wanted)
{
    const ImageSlot* slot = subject.profile.image(wanted);
    if (!slot)
        return;
    eachLogo(subject.offer.media.logos,
             [&](std::string_view role, const LabelledField& place, const std::string& file) {
                 if (role != wanted)
                     return;
                 if (isBlank(file)) {
                     if (slot->required)
                         checkMaster(subject, report, place, *slot);
                     return;
                 }
                 checkPicture(subject, report, place, file, *slot);
                 checkMatchesMaster(subject, report, place, *slot, file);
             });
}

/// Calls visit(place, file) for every picture of the offer but the master logo.
template <class Visit>
void eachPicture(const Offer& offer, Visit visit)
{
    eachLogo(offer.media.logos, [&](std::string_view, const LabelledField& place,
                                    const std::string& file) { visit(place, file); });
    using File = Field<&Offer::media, &Media::screenshots, &Screenshot::file>;
    File::each(offer, [&](const FieldPath& path, const std::string& file) {
        visit(LabelledField{path, File::label()}, file);
    });
    using Thumbnail = Field<&Offer::media, &Media::videos, &Video::thumbnail>;
    Thumbnail::each(offer, [&](const FieldPath& path, const std::string& file) {
        visit(LabelledField{path, Thumbnail::label()}, file);
    });
}

void checkIsPng(const Subject& subject, Checking& report, const LabelledField& place,
                const std::string& file)
{
    if (isBlank(file))
        return;
    const ImageFacts* facts = picture(subject, report, file);
    // That a file is missing is told where its size is asked for.
    if (!facts || facts->isMissing || facts->format == ImageFormat::Png)
        return;
    if (facts->format == ImageFormat::Unknown)
        report.add(place.path,
                   translatable("rule", "“%1”: “%2” is not a PNG file, and only PNG is accepted. "
                                        "Export the picture as PNG."),
                   {place.name(), file});
    else
        report.add(place.path,
                   translatable("rule", "“%1”: “%2” is a %3 file, and only PNG is accepted. "
                                        "Export the picture as PNG."),
                   {place.name(), file, std::string(nameOf(facts->format))});
}

/// What the free border leaves of a logo.
ImageSlot withoutBorder(ImageSlot slot, int padding)
{
    const int border = std::min(slot.width, slot.height) * padding / 100;
    slot.width = std::max(1, slot.width - 2 * border);
    slot.height = std::max(1, slot.height - 2 * border);
    return slot;
}

/// The widest logo for which a master has too few pixels.
std::optional<ImageSlot> widestEnlarged(const Subject& subject, PixelSize master)
{
    std::optional<ImageSlot> widest;
    for (const ImageSlot& slot : derivedSlots(subject)) {
        const auto options = optionsOf(derivationOf(subject.offer.media.logos, slot.role));
        const bool isEnough = !isEnlarged(master, {{slot.width, slot.height}, options});
        if (!isEnough && (!widest || slot.width > widest->width))
            widest = slot;
    }
    return widest;
}

} // namespace

std::vector<ImageSlot> derivedSlots(const Subject& subject)
{
    std::vector<ImageSlot> slots;
    eachLogo(subject.offer.media.logos,
             [&](std::string_view role, const LabelledField&, const std::string& file) {
                 const ImageSlot* slot = subject.profile.image(role);
                 if (slot && isBlank(file) && role != "hero")
                     slots.push_back(*slot);
             });
    return slots;
}

std::optional<ImageSlot> largestDerived(const Subject& subject)
{
    const auto slots = derivedSlots(subject);
    const auto largest = std::ranges::max_element(slots, {}, &ImageSlot::width);
    if (largest == slots.end())
        return std::nullopt;
    return withoutBorder(*largest, derivationOf(subject.offer.media.logos, largest->role).padding);
}

void checkPngFormat(const Subject& subject, Checking& report)
{
    eachPicture(subject.offer, [&](const LabelledField& place, const std::string& file) {
        checkIsPng(subject, report, place, file);
    });
}

/// Files go along with the bundle; only what is an address already can be a wrong one.
void checkPictureAddresses(const Subject& subject, Checking& report)
{
    eachPicture(subject.offer, [&](const LabelledField& place, const std::string& file) {
        if (file.find("://") != std::string::npos && faultInUrl(file, UrlScheme::HttpOrHttps))
            report.add(place.path,
                       translatable("rule", "“%1”: the picture at “%2” cannot be fetched from "
                                            "there. Choose a file, or write an address that "
                                            "begins with https://."),
                       {place.name(), file});
    });
}

void checkRealPng(const Subject& subject, Checking& report)
{
    eachLogo(subject.offer.media.logos, [&](std::string_view, const LabelledField& place,
                                            const std::string& file) {
        const ImageFacts* facts = isBlank(file) ? nullptr : picture(subject, report, file);
        if (!facts)
            return;
        const bool isRenamed = facts->format != ImageFormat::Png
                               && facts->format != ImageFormat::Unknown
                               && asciiLower(file).ends_with(".png");
        if (isRenamed)
            report.add(place.path,
                       translatable("rule",
                                    "“%1”: “%2” is named .png, but holds a %3 picture. Export it "
                                    "as PNG instead of renaming it."),
                       {place.name(), file, std::string(nameOf(facts->format))});
        else if (facts->format == ImageFormat::Png)
            checkReadable(report, place, file, *facts);
    });
}

void checkSmallLogo(const Subject& subject, Checking& report)
{
    checkLogo(subject, report, "small");
}

void checkMediumLogo(const Subject& subject, Checking& report)
{
    checkLogo(subject, report, "medium");
}

void checkLargeLogo(const Subject& subject, Checking& report)
{
    checkLogo(subject, report, "large");
}

void checkWideLogo(const Subject& subject, Checking& report)
{
    checkLogo(subject, report, "wide");
}

void checkHeroImage(const Subject& subject, Checking& report)
{
    checkLogo(subject, report, "hero");
}

/// A derived logo is square as its slot is.
void checkLargeLogoSquare(const Subject& subject, Checking& report)
{
    const std::string& file = subject.offer.media.logos.large;
    const ImageFacts* facts = isBlank(file) ? nullptr : picture(subject, report, file);
    if (facts && facts->width != facts->height)
        report.add(Large::path(),
                   translatable("rule", "The large logo is %1 × %2 pixels and must be square. "
                                        "Export it with equal width and height."),
                   {facts->width, facts->height});
}

void checkHeroStays(const Subject& subject, Checking& report)
{
    if (!isBlank(subject.offer.media.logos.hero))
        report.add(Hero::path(),
                   translatable("rule", "Once uploaded, a hero image can be replaced but never "
                                        "deleted. Leave it out unless you will always want one."));
}

void checkMasterLargeEnough(const Subject& subject, Checking& report)
{
    const Logos& logos = subject.offer.media.logos;
    if (isBlank(logos.master) || derivedSlots(subject).empty())
        return;
    const ImageFacts* facts = picture(subject, report, logos.master);
    if (!facts || facts->problem || facts->format == ImageFormat::Svg)
        return;
    const PixelSize master{facts->width, facts->height};
    const auto slot = widestEnlarged(subject, master);
    if (!slot)
        return;
    const auto& derivation = derivationOf(logos, slot->role);
    const auto needed = withoutBorder(*slot, derivation.padding);
    const auto part = croppedSize(master, optionsOf(derivation).crop);
    if (part == master)
        report.add(Master::path(),
                   translatable("rule", "The master logo is %1 × %2 pixels and would be enlarged "
                                        "to %3 × %4, which looks blurred and may be rejected. "
                                        "Choose a larger picture or an SVG file."),
                   {facts->width, facts->height, needed.width, needed.height});
    else
        report.add(Master::path(),
                   translatable("rule", "The part of the master logo that is shown is %1 × %2 "
                                        "pixels and would be enlarged to %3 × %4, which looks "
                                        "blurred and may be rejected. Crop less, or choose a "
                                        "larger picture or an SVG file."),
                   {part.width, part.height, needed.width, needed.height});
}

std::vector<Fix> deriveFromMaster(const Subject& subject, const Finding& finding)
{
    const bool hasOwnFile = !isBlank(textAt(subject.offer, finding.where).value_or(""));
    if (!hasOwnFile || isBlank(subject.offer.media.logos.master))
        return {};
    return {writes("derive", {"fix", translatable("fix", "Make it from the master logo"), {}},
                   finding.where, "")};
}

} // namespace core
