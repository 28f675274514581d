#include "app/ui/pages/media/logo_states.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/pages/media/logo_slot.h"
#include "app/ui/studio/logo_words.h"
#include "core/offer/logos.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

class LogoStates {
    Q_DECLARE_TR_FUNCTIONS(LogoStates)
};

using LogosOfOffer = core::Field<&core::Offer::media, &core::Media::logos>;

QString timesText(int width, int height)
{
    return LogoStates::tr("%1 × %2").arg(width).arg(height);
}

QString baseName(const std::string& file)
{
    return fromUtf8(std::string_view(file).substr(file.rfind('/') + 1));
}

QString formatName(core::ImageFormat format)
{
    switch (format) {
    case core::ImageFormat::Png:
        return QStringLiteral("PNG");
    case core::ImageFormat::Jpeg:
        return QStringLiteral("JPEG");
    case core::ImageFormat::Svg:
        return QStringLiteral("SVG");
    case core::ImageFormat::Gif:
        return QStringLiteral("GIF");
    case core::ImageFormat::WebP:
        return QStringLiteral("WebP");
    case core::ImageFormat::Unknown:
        break;
    }
    return LogoStates::tr("unknown format");
}

QString describe(const core::ImageFacts& facts)
{
    if (facts.format == core::ImageFormat::Svg)
        return LogoStates::tr("SVG, sharp at every size");
    return LogoStates::tr("%1, %2").arg(formatName(facts.format),
                                        timesText(facts.width, facts.height));
}

/// How grave what is told of the slot is; good where nothing is.
StateKind judged(const Document& document, std::string_view role)
{
    const core::FieldPath slot = LogosOfOffer::path() / role;
    const auto found = document.report().findingsBelow(slot);
    if (found.empty() || !document.isTouched(slot))
        return StateKind::Good;
    const bool isWrong = std::ranges::any_of(found, [](const core::Finding& finding) {
        return finding.severity == core::Severity::Error;
    });
    return isWrong ? StateKind::Error : StateKind::Warning;
}

/// What stands where the picture will be: the master makes it only where there is one to use.
QString invitationOf(std::string_view role, LogoSource source, bool isBroken)
{
    if (source == LogoSource::None && role != "hero")
        return LogoStates::tr("The master logo will make it. Or drop a file of its own here.");
    if (source != LogoSource::Master)
        return LogoStates::tr("Drop another file here.");
    return isBroken ? LogoStates::tr("Drop a file of its own here.")
                    : LogoStates::tr("Made from the master. Drop a file of its own here.");
}

bool isOfRange(const core::ImageSlot& slot)
{
    return slot.maxWidth > slot.width;
}

void sayOwnFile(const Document& document, const core::ImageSlot& wanted, const QString& size,
                LogoSlot& slot)
{
    const std::string& file = *logoFile(document.offer().media.logos, wanted.role);
    const core::ImageFacts* facts = document.facts().image(file);
    if (!facts) {
        slot.say(StateKind::Neutral, size, LogoStates::tr("Own file, being looked at…"));
        return;
    }
    const bool fits = !facts->problem && facts->format == core::ImageFormat::Png
                      && facts->width >= wanted.width && facts->width <= wanted.maxWidth
                      && facts->height >= wanted.height && facts->height <= wanted.maxHeight;
    const QString what = facts->problem
                             ? baseName(file)
                             : LogoStates::tr("%1 (%2)").arg(baseName(file), describe(*facts));
    slot.say(fits ? judged(document, wanted.role) : StateKind::Error, size,
             fits ? LogoStates::tr("Own file %1").arg(baseName(file))
                  : LogoStates::tr("Own file %1 does not fit").arg(what));
}

} // namespace

void sayMaster(const Document& document, LogoSlot& slot)
{
    const std::string& file = document.offer().media.logos.master;
    slot.setRemovable(!file.empty());
    slot.setMeasured(baseName(file));
    if (file.empty()) {
        slot.say(StateKind::Neutral, {}, LogoStates::tr("SVG, or a square of 512 pixels or more"));
        return;
    }
    const core::ImageFacts* facts = document.facts().image(file);
    if (!facts)
        slot.say(StateKind::Neutral, {}, LogoStates::tr("Being looked at…"));
    else if (facts->problem)
        slot.say(StateKind::Error, {},
                 LogoStates::tr("Cannot be used: %1").arg(wording(*facts->problem)));
    else
        slot.say(judged(document, "master"), {}, describe(*facts));
}

QString wantedSize(const core::ImageSlot& slot)
{
    const bool isSquare = slot.width == slot.height && slot.maxWidth == slot.maxHeight;
    if (isOfRange(slot) && isSquare)
        return LogoStates::tr("%1 to %2, square").arg(slot.width).arg(slot.maxWidth);
    if (isOfRange(slot))
        return LogoStates::tr("%1 up to %2")
            .arg(timesText(slot.width, slot.height), timesText(slot.maxWidth, slot.maxHeight));
    return timesText(slot.width, slot.height);
}

void saySize(const Document& document, const LogoPictures& logos, const core::ImageSlot& wanted,
             LogoSlot& slot)
{
    const LogoSource source = logos.source(wanted.role);
    const QImage picture = logos.picture(wanted.role);
    const core::ImageFacts* master = document.facts().image(document.offer().media.logos.master);
    const bool isBroken = logos.problem(wanted.role) || (master && master->problem);
    // Of a size within limits, the picture tells which it is.
    const QString size = isOfRange(wanted) && !picture.isNull()
                             ? timesText(picture.width(), picture.height())
                             : wantedSize(wanted);
    slot.setFolded(wanted.role == "hero" && source == LogoSource::None);
    slot.setPicture(picture);
    slot.setInvitation(invitationOf(wanted.role, source, isBroken));
    slot.setRemovable(source == LogoSource::OwnFile);
    slot.setMeasured(brieflyMeasuredIn(logos, wanted.role), measuredIn(logos, wanted.role));
    if (source == LogoSource::OwnFile)
        sayOwnFile(document, wanted, size, slot);
    else if (source == LogoSource::Master && isBroken)
        // Why is told at the master, once for all sizes.
        slot.say(StateKind::Neutral, size, LogoStates::tr("Waits for a usable master"));
    else if (const auto done = logos.progress(wanted.role); source == LogoSource::Master && done)
        slot.say(StateKind::Neutral, size,
                 LogoStates::tr("Being derived from the master, %1 % done").arg(*done));
    else if (source == LogoSource::Master && picture.isNull())
        slot.say(StateKind::Neutral, size, LogoStates::tr("Being derived from the master…"));
    else if (source == LogoSource::Master)
        slot.say(judged(document, wanted.role), size, LogoStates::tr("Derived from the master"));
    else if (wanted.role == "hero")
        slot.say(
            StateKind::Neutral,
            LogoStates::tr("%1, optional. Once published it can be replaced, but never deleted.")
                .arg(size),
            {});
    else
        slot.say(StateKind::Neutral, size, LogoStates::tr("Missing"));
}

QString askedOfLogos(const core::Profile& profile)
{
    QStringList required;
    int sizes = 0;
    for (const core::ImageSlot& slot : profile.images) {
        if (!logoFile(core::Logos(), slot.role) || slot.role == "hero")
            continue;
        ++sizes;
        if (slot.required)
            required += LogoStates::tr("%1 (%2)").arg(logoName(slot.role), wantedSize(slot));
    }
    if (required.size() == sizes)
        return LogoStates::tr("PNG, %n size(s), all required. Each is made from the master unless "
                              "you put a file of your own on its tile.",
                              nullptr, sizes);
    return LogoStates::tr("PNG, sizes in pixels. Required: %1. The store makes the others from it "
                          "unless you give them.")
        .arg(required.join(QStringLiteral(", ")));
}

} // namespace app
