#include "app/ui/pages/media/logo_rows.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/media/logo_slot.h"
#include "app/ui/pages/media/logo_states.h"
#include "app/ui/pages/media/sheet_layout.h"
#include "app/ui/studio/logo_words.h"
#include "app/ui/widgets/colour_edit.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/access.h"
#include "core/offer/logos.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace app {

namespace {

class LogoRows {
    Q_DECLARE_TR_FUNCTIONS(LogoRows)
};

template <auto... Members>
using LogoField = core::Field<&core::Offer::media, &core::Media::logos, Members...>;
template <auto Member>
using MakingField = LogoField<&core::Logos::derivation, Member>;

constexpr int kMasterSide = 104;
constexpr int kMaxPadding = 40;

/// What the rows of the sheet have in common.
struct Sheet {
    Form& part;
    Form& page;
    LogoPictures& logos;
    std::function<void()> openStudio;
    SheetLayout* tiles;
    /// What takes the whole width.
    QVBoxLayout* below;
    QVBoxLayout* messages;
};

FieldRow& addSlot(const Sheet& sheet, const std::string& role, const QString& label,
                  const QString& help, LogoSlot* slot)
{
    Document& document = sheet.part.document();
    slot->setSubject(label);
    slot->setRole(role);
    QObject::connect(slot, &LogoSlot::logoGiven, slot, [&document, role](const std::string& from) {
        copyLogo(document, from, role);
    });
    QObject::connect(slot, &LogoSlot::removed, slot,
                     [&document, role] { removeLogo(document, role); });
    QObject::connect(slot, &LogoSlot::studioWanted, slot, sheet.openStudio);
    return sheet.part
        .custom(LogoField<&core::Logos::master>::path().parent() / role, label, help, slot,
                {.focus = slot})
        .headIn(slot->headLine())
        .messagesIn(*sheet.messages);
}

/// What is dropped on a slot without having the form of a logo goes where it belongs, in words.
void takeGiven(const Sheet& sheet, LogoSlot& slot, const std::string& role)
{
    QObject::connect(&slot, &LogoSlot::given, &slot,
                     [&page = sheet.page, role](const std::vector<PictureFile>& files,
                                                bool isChosen, const QString& leftOut) {
                         Document& document = page.document();
                         QStringList said;
                         const bool isForSlot =
                             files.size() == 1 && (isChosen || !isTallPicture(files.front()));
                         if (isForSlot)
                             setLogo(document, role, files.front());
                         else
                             said = takePictures(document, files);
                         page.tell(said << leftOut);
                     });
}

LogoSlot* addMaster(const Sheet& sheet)
{
    Form& form = sheet.part;
    Document& document = form.document();
    auto* slot = new LogoSlot(LogoSlot::Kind::Master,
                              QSize(kMasterSide, kMasterSide) * form.devicePixelRatioF(), &form);
    slot->setInvitation(LogoRows::tr("Drop a picture here, or paste it with Ctrl+V"));
    auto* drawer = new PictureDrawer(slot);
    addSlot(sheet, "master", logoName("master"),
            LogoRows::tr("One good picture; every size below is made from it."), slot);
    QObject::connect(drawer, &PictureDrawer::drawn, slot,
                     [slot, drawer] { slot->setPicture(drawer->picture()); });
    takeGiven(sheet, *slot, "master");
    form.onRefresh([&document, slot, drawer] {
        const auto found = document.assets().find(document.offer().media.logos.master);
        const int side = qRound(kMasterSide * slot->devicePixelRatioF());
        drawer->draw({found == document.assets().end() ? nullptr : found->second,
                      {core::DeriveOrder{{side, side}}}});
        sayMaster(document, *slot);
    });
    return slot;
}

FieldRow& addBackground(Form& form)
{
    using Background = MakingField<&core::LogoDerivation::background>;
    auto* colour = new ColourEdit(&form);
    colour->setNarrow();
    FieldRow& row =
        form.custom(Background::path(), LogoRows::tr("Background", "behind a logo"),
                    LogoRows::tr("Behind the logo, where the master is transparent."), colour,
                    {.focus = colour->field(), .show = [colour](const core::Offer& offer) {
                         colour->setColour(fromUtf8(offer.media.logos.derivation.background));
                     }});
    QObject::connect(colour, &ColourEdit::edited, &row,
                     [&document = form.document()](const QString& text) {
                         document.setText(Background::path(), text);
                     });
    return row;
}

void addMaking(const Sheet& sheet)
{
    Form& form = sheet.part;
    const std::vector<FieldRow*> rows{
        &form.choice<MakingField<&core::LogoDerivation::fit>>(
            LogoRows::tr("Whole: the logo with free space around it. Filling: it fills the size, "
                         "and what sticks out is cut off."),
            {{"contain", LogoRows::tr("Whole", "how a logo fits")},
             {"cover", LogoRows::tr("Filling", "how a logo fits")}}),
        &form.number<MakingField<&core::LogoDerivation::padding>>(
            LogoRows::tr("Free space on each side, in percent of the shorter side."), 0,
            kMaxPadding, LogoRows::tr(" %")),
        &addBackground(form)};
    int label = 0;
    const QFontMetrics metrics(fontFor(TextRole::Label));
    for (const FieldRow* row : rows)
        label = std::max(label, metrics.horizontalAdvance(row->label()) + 2);
    for (FieldRow* row : rows)
        row->inOneLine(label);
}

/// Without a master, or without its file, every size lacks the same: one message says so, and a
/// line names the others.
void foldMissing(const Sheet& sheet, const std::vector<FieldRow*>& sizes)
{
    auto* others = new TextLabel(TextRole::Help, {}, &sheet.part);
    others->setWordWrap(true);
    others->hide();
    sheet.messages->addWidget(others);
    sheet.part.onRefresh([&document = sheet.part.document(), sizes, others] {
        const std::string& master = document.offer().media.logos.master;
        const bool isMasterGone = !master.empty() && !document.assets().contains(master);
        const auto isMissing = [&](const FieldRow* row) {
            return (master.empty() || isMasterGone) && row->messages().findings().size() == 1
                   && core::textAt(document.offer(), row->path()).value_or("").empty();
        };
        QStringList names;
        QString first;
        for (FieldRow* row : sizes) {
            const bool isOther = isMissing(row) && !first.isEmpty();
            row->foldMessages(isOther);
            if (isOther)
                names += row->label();
            else if (isMissing(row))
                first = row->label();
        }
        others->setHidden(names.isEmpty());
        if (isMasterGone) {
            names.prepend(first);
            others->setText(
                LogoRows::tr("The same in all %1: %2.")
                    .arg(QString::number(names.size()), names.join(QStringLiteral(", "))));
        } else {
            others->setText(LogoRows::tr("Missing, too: %1. One master logo makes them all.")
                                .arg(names.join(QStringLiteral(", "))));
        }
    });
}

FieldRow& addSize(const Sheet& sheet, const core::ImageSlot& wanted, const QString& label)
{
    Form& form = sheet.part;
    Document& document = form.document();
    const bool isHero = wanted.role == "hero";
    auto* slot = new LogoSlot(isHero ? LogoSlot::Kind::Foldable : LogoSlot::Kind::Size,
                              {wanted.width, wanted.height}, &form);
    FieldRow& row = addSlot(sheet, wanted.role, label, {}, slot);
    takeGiven(sheet, *slot, wanted.role);
    const auto say = [&document, &logos = sheet.logos, wanted, slot] {
        saySize(document, logos, wanted, *slot);
    };
    QObject::connect(&sheet.logos, &LogoPictures::changed, slot, say);
    form.onRefresh(say);
    return row;
}

/// The one size that must be there says so, where the others need not.
QString labelOf(const core::Profile& profile, const core::ImageSlot& wanted)
{
    const bool areAll = std::ranges::all_of(profile.images, [](const core::ImageSlot& slot) {
        return slot.required || slot.role == "hero" || !logoFile(core::Logos(), slot.role);
    });
    const QString name = logoName(wanted.role);
    return wanted.required && !areAll ? LogoRows::tr("%1, required").arg(name) : name;
}

void addTiles(const Sheet& sheet, std::function<void(QWidget*)>& place)
{
    const core::Profile& profile = sheet.part.document().profile();
    const qreal ratio = sheet.part.devicePixelRatioF();
    place = [&sheet](QWidget* row) {
        sheet.tiles->addMaster(row, QSize(kMasterSide, kMasterSide));
    };
    addMaster(sheet);
    auto* making = new Card(Card::Kind::Card, &sheet.part);
    auto* fields = new QVBoxLayout(making);
    fields->setContentsMargins(space::inside, space::unit, space::inside, space::unit);
    fields->setSpacing(space::labelToField);
    fields->addStretch(1);
    place = [fields](QWidget* row) { fields->addWidget(row); };
    addMaking(sheet);
    fields->addStretch(1);
    sheet.tiles->addMaking(making);
    std::vector<FieldRow*> sizes;
    for (const core::ImageSlot& wanted : profile.images) {
        if (!logoFile(sheet.part.document().offer().media.logos, wanted.role))
            continue;
        place = [&](QWidget* row) {
            if (wanted.role == "hero")
                sheet.below->addWidget(row);
            else
                sheet.tiles->addSize(row, (QSizeF(wanted.width, wanted.height) / ratio).toSize());
        };
        sizes.push_back(&addSize(sheet, wanted, labelOf(profile, wanted)));
    }
    foldMissing(sheet, sizes);
}

} // namespace

void addLogoSheet(Form& part, Form& page, LogoPictures& logos,
                  const std::function<void()>& openStudio)
{
    part.headline(LogoRows::tr("Logos"), askedOfLogos(part.document().profile()));
    auto* plane = new QWidget(&part);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* tiles = new QWidget(plane);
    rows->addWidget(tiles);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, space::inside, 0, 0);
    auto* messages = new QVBoxLayout;
    messages->setSpacing(0);
    const Sheet sheet{part, page, logos, openStudio, new SheetLayout(tiles), below, messages};
    std::function<void(QWidget*)> place;
    part.arranged(
        plane, [&place](QWidget* row) { place(row); }, [&](Form&) { addTiles(sheet, place); });
    if (below->count() > 0)
        rows->addLayout(below);
    else
        delete below;
    rows->addLayout(messages);
}

} // namespace app
