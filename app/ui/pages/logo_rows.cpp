#include "app/ui/pages/logo_rows.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/logo_slot.h"
#include "app/ui/studio/logo_words.h"
#include "app/ui/widgets/colour_edit.h"
#include "core/offer/logos.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace app {

namespace {

class LogoRows {
    Q_DECLARE_TR_FUNCTIONS(LogoRows)
};

template <auto... Members>
using LogoField = core::Field<&core::Offer::media, &core::Media::logos, Members...>;
template <auto Member>
using MakingField = LogoField<&core::Logos::derivation, Member>;

constexpr int kMasterSide = 96;
constexpr int kMaxPadding = 40;

QString pixelSize(int width, int height)
{
    return LogoRows::tr("%1 × %2 pixels").arg(width).arg(height);
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
    return LogoRows::tr("unknown format");
}

QString describe(const core::ImageFacts& facts)
{
    if (facts.format == core::ImageFormat::Svg)
        return LogoRows::tr("SVG, sharp at every size");
    return LogoRows::tr("%1, %2").arg(formatName(facts.format),
                                      pixelSize(facts.width, facts.height));
}

/// Whether a message below the slot speaks against its picture.
bool isDoubted(const Document& document, const core::FieldPath& slot)
{
    return document.isTouched(slot) && !document.report().findingsBelow(slot).empty();
}

void sayMaster(const Document& document, LogoSlot& slot)
{
    const std::string& file = document.offer().media.logos.master;
    slot.setRemovable(!file.empty());
    if (file.empty()) {
        slot.say(StateKind::Neutral,
                 LogoRows::tr("PNG, JPEG, WebP or SVG; best a square of 512 pixels or more"),
                 LogoRows::tr("Drop a picture here, or paste it with Ctrl+V"));
        return;
    }
    const core::ImageFacts* facts = document.facts().image(file);
    if (!facts)
        slot.say(StateKind::Neutral, baseName(file), LogoRows::tr("Being looked at…"));
    else if (facts->problem)
        slot.say(StateKind::Error, baseName(file),
                 LogoRows::tr("Cannot be used: %1").arg(wording(*facts->problem)));
    else
        slot.say(isDoubted(document, LogoField<&core::Logos::master>::path()) ? StateKind::Warning
                                                                              : StateKind::Good,
                 baseName(file), describe(*facts));
}

QString wantedSize(const core::ImageSlot& slot)
{
    if (slot.maxWidth > slot.width)
        return LogoRows::tr("%1 up to %2")
            .arg(pixelSize(slot.width, slot.height), pixelSize(slot.maxWidth, slot.maxHeight));
    return pixelSize(slot.width, slot.height);
}

void sayOwnFile(const Document& document, const core::ImageSlot& wanted, const QString& size,
                LogoSlot& slot)
{
    const std::string& file = *logoFile(document.offer().media.logos, wanted.role);
    const core::ImageFacts* facts = document.facts().image(file);
    if (!facts) {
        slot.say(StateKind::Neutral, size, LogoRows::tr("Own file, being looked at…"));
        return;
    }
    const bool fits = !facts->problem && facts->format == core::ImageFormat::Png
                      && facts->width >= wanted.width && facts->width <= wanted.maxWidth
                      && facts->height >= wanted.height && facts->height <= wanted.maxHeight;
    const QString what = facts->problem
                             ? baseName(file)
                             : LogoRows::tr("%1 (%2)").arg(baseName(file), describe(*facts));
    slot.say(fits ? StateKind::Good : StateKind::Error, size,
             fits ? LogoRows::tr("Own file %1").arg(what)
                  : LogoRows::tr("Own file %1 does not fit").arg(what));
}

void saySize(const Document& document, const LogoPictures& logos, const core::ImageSlot& wanted,
             LogoSlot& slot)
{
    const QString size = wantedSize(wanted);
    const LogoSource source = logos.source(wanted.role);
    const core::ImageFacts* master = document.facts().image(document.offer().media.logos.master);
    const bool isBroken = logos.problem(wanted.role) || (master && master->problem);
    slot.setPicture(logos.picture(wanted.role));
    slot.setRemovable(source == LogoSource::OwnFile);
    slot.setMeasured(measuredIn(logos, wanted.role));
    if (source == LogoSource::OwnFile)
        sayOwnFile(document, wanted, size, slot);
    else if (source == LogoSource::Master && isBroken)
        slot.say(StateKind::Error, size, LogoRows::tr("Cannot be derived from the master"));
    else if (const auto done = logos.progress(wanted.role); source == LogoSource::Master && done)
        slot.say(StateKind::Neutral, size,
                 LogoRows::tr("Being derived from the master, %1 % done").arg(*done));
    else if (source == LogoSource::Master && logos.picture(wanted.role).isNull())
        slot.say(StateKind::Neutral, size, LogoRows::tr("Being derived from the master…"));
    else if (source == LogoSource::Master)
        slot.say(StateKind::Good, size, LogoRows::tr("Derived from the master"));
    else if (wanted.role == "hero")
        slot.say(StateKind::Neutral, size,
                 LogoRows::tr("Not used. Once published it can be replaced, but never deleted."));
    else
        slot.say(StateKind::Neutral, size, LogoRows::tr("Missing"));
}

FieldRow& addSlot(Form& form, std::string_view role, const QString& label, const QString& help,
                  LogoSlot* slot)
{
    slot->setSubject(label);
    slot->setRole(std::string(role));
    QObject::connect(slot, &LogoSlot::logoGiven, slot,
                     [&document = form.document(), to = std::string(role)](
                         const std::string& from) { copyLogo(document, from, to); });
    QObject::connect(
        slot, &LogoSlot::removed, slot,
        [&document = form.document(), role = std::string(role)] { removeLogo(document, role); });
    return form.custom(LogoField<&core::Logos::master>::path().parent() / role, label, help, slot,
                       {.focus = slot});
}

/// What is dropped on a slot without having the form of a logo goes where it belongs, in words.
void takeGiven(Form& form, LogoSlot& slot, const std::string& role)
{
    QObject::connect(&slot, &LogoSlot::given, &form,
                     [&form, role](const std::vector<PictureFile>& files, bool isChosen,
                                   const QString& leftOut) {
                         Document& document = form.document();
                         QStringList said;
                         const bool isForSlot =
                             files.size() == 1 && (isChosen || !isTallPicture(files.front()));
                         if (isForSlot)
                             setLogo(document, role, files.front());
                         else
                             said = takePictures(document, files);
                         form.tell(said << leftOut);
                     });
}

void addMaster(Form& form)
{
    Document& document = form.document();
    auto* slot = new LogoSlot(QSize(kMasterSide, kMasterSide) * form.devicePixelRatioF(),
                              kMasterSide, &form);
    slot->setInvitation(LogoRows::tr("Drop it here"));
    auto* drawer = new PictureDrawer(slot);
    addSlot(form, "master", logoName("master"),
            LogoRows::tr("One good picture; every size below is made from it."), slot);
    QObject::connect(drawer, &PictureDrawer::drawn, slot,
                     [slot, drawer] { slot->setPicture(drawer->picture()); });
    takeGiven(form, *slot, "master");
    form.onRefresh([&document, slot, drawer] {
        const auto found = document.assets().find(document.offer().media.logos.master);
        const int side = qRound(kMasterSide * slot->devicePixelRatioF());
        drawer->draw({found == document.assets().end() ? nullptr : found->second,
                      {core::DeriveOrder{{side, side}}}});
        sayMaster(document, *slot);
    });
}

void addMaking(Form& form)
{
    form.radio<MakingField<&core::LogoDerivation::fit>>(
        {}, {{"contain", LogoRows::tr("The whole logo, with free space around it")},
             {"cover", LogoRows::tr("Fill the size; what sticks out is cut off")}});
    form.number<MakingField<&core::LogoDerivation::padding>>(
            LogoRows::tr("Free space on each side, in percent of the shorter side."), 0,
            kMaxPadding, LogoRows::tr(" %"))
        .width(12);
    auto* colour = new ColourEdit(&form);
    FieldRow& row =
        form.custom(MakingField<&core::LogoDerivation::background>::path(),
                    fieldLabel(MakingField<&core::LogoDerivation::background>::label()),
                    LogoRows::tr("Behind the logo, where the master is transparent."), colour,
                    {.focus = colour->field(), .show = [colour](const core::Offer& offer) {
                         colour->setColour(fromUtf8(offer.media.logos.derivation.background));
                     }});
    QObject::connect(
        colour, &ColourEdit::edited, &row, [&document = form.document()](const QString& text) {
            document.setText(MakingField<&core::LogoDerivation::background>::path(), text);
        });
}

/// The words stand in one column beside the pictures; a hero image has its words below.
int widestBeside(const core::Profile& profile)
{
    int widest = kMasterSide;
    for (const core::ImageSlot& slot : profile.images)
        if (slot.role == "large" || slot.role == "wide")
            widest = std::max(widest, slot.width);
    return widest;
}

} // namespace

void addMasterRows(Form& form)
{
    addMaster(form);
    addMaking(form);
}

void addSizeRows(Form& form, LogoPictures& logos)
{
    Document& document = form.document();
    const qreal ratio = form.devicePixelRatioF();
    const int indent = qRound(widestBeside(document.profile()) / ratio);
    for (const core::ImageSlot& wanted : document.profile().images) {
        if (!logoFile(document.offer().media.logos, wanted.role))
            continue;
        auto* slot = new LogoSlot({wanted.width, wanted.height}, indent, &form);
        FieldRow& row = addSlot(form, wanted.role, logoName(wanted.role), {}, slot);
        if (!wanted.required)
            row.optional();
        takeGiven(form, *slot, wanted.role);
        const auto say = [&document, &logos, wanted, slot] {
            saySize(document, logos, wanted, *slot);
        };
        QObject::connect(&logos, &LogoPictures::changed, slot, say);
        form.onRefresh(say);
    }
}

} // namespace app
