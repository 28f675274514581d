#include "app/ui/studio/making_sheet.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/look/theme.h"
#include "app/ui/studio/crop_edit.h"
#include "app/ui/studio/logo_words.h"
#include "app/ui/studio/sheet_picture.h"
#include "app/ui/widgets/colour_edit.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/number_box.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/logos.h"
#include "core/offer/offer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace app {

namespace {

constexpr QSize kMasterBox{440, 280};
constexpr int kWidestPadding = 40;

template <auto... Members>
using LogosField = core::Field<&core::Offer::media, &core::Media::logos, Members...>;

/// Where a size's own way stands in the list, or where it will.
std::size_t exceptionOf(const core::Logos& logos, const std::string& role)
{
    const auto found = std::ranges::find(logos.exceptions, role, &core::LogoOverride::size);
    return static_cast<std::size_t>(found - logos.exceptions.begin());
}

NumberBox* percentBox(int most, QWidget* parent)
{
    return new NumberBox(0, most, MakingSheet::tr(" %"), parent);
}

} // namespace

MakingSheet::MakingSheet(Document& document, const LogoPictures& logos, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_logos(logos),
      m_crop(new CropEdit(this)),
      m_size(new QComboBox(this)),
      m_ownWay(new QCheckBox(tr("Make this size in its own &way"), this)),
      m_fit(new QComboBox(this)),
      m_padding(percentBox(kWidestPadding, this)),
      m_sharpening(percentBox(100, this)),
      m_background(new ColourEdit(this)),
      m_whole(new QPushButton(tr("Show the w&hole master"), this)),
      m_words(new TextLabel(TextRole::Help, {}, this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::section);
    columns->addWidget(buildTools(), 0, Qt::AlignTop);
    columns->addWidget(buildResults(), 1);
    connectTools();
    connect(&m_master, &PictureDrawer::drawn, this, [this] {
        m_crop->setPicture(m_master.picture());
        showDerivation();
    });
    refresh();
}

QWidget* MakingSheet::buildTools()
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::inside);
    m_size->addItem(tr("All sizes"), QString());
    for (const core::ImageSlot& slot : m_document.profile().images)
        if (slot.role != "hero" && logoFile(m_document.offer().media.logos, slot.role))
            m_size->addItem(
                tr("%1, %2 × %3").arg(logoName(slot.role)).arg(slot.width).arg(slot.height),
                fromUtf8(slot.role));
    m_fit->addItem(tr("The whole part, with free space around it"));
    m_fit->addItem(tr("Fill the size; what sticks out is cut off"));
    m_whole->setAutoDefault(false);
    m_background->setFocusProxy(m_background->field());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::inside);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("For"), m_size);
    form->addRow(QString(), m_ownWay);
    form->addRow(tr("F&it"), m_fit);
    form->addRow(tr("F&ree space on each side"), m_padding);
    form->addRow(tr("Sh&arpening"), m_sharpening);
    form->addRow(tr("Back&ground"), m_background);
    // A label lower than its field would stand above the words in it.
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_size, m_fit, m_padding, m_sharpening, m_background})
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    rows->addLayout(form);
    rows->addWidget(m_crop);
    m_words->setWordWrap(true);
    // The sentence takes the room there is; the choices above it must be read whole.
    QSizePolicy filling = m_words->sizePolicy();
    filling.setHorizontalPolicy(QSizePolicy::Ignored);
    m_words->setSizePolicy(filling);
    rows->addWidget(m_words);
    rows->addWidget(m_whole, 0, Qt::AlignLeft);
    plane->setMinimumWidth(kMasterBox.width() + 2 * space::field);
    plane->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return plane;
}

QWidget* MakingSheet::buildResults()
{
    auto* plane = new QWidget(this);
    auto* flow = new FlowLayout(space::field, space::field, plane);
    for (const core::ImageSlot& slot : m_document.profile().images)
        if (slot.role != "hero" && logoFile(m_document.offer().media.logos, slot.role)) {
            m_results.push_back(buildResult(slot.role, {slot.width, slot.height}, plane));
            flow->addWidget(m_results.back().plane);
        }
    return plane;
}

MakingSheet::Result MakingSheet::buildResult(const std::string& role, QSize size, QWidget* parent)
{
    Result result{role, new QWidget(parent), {}};
    auto* rows = new QVBoxLayout(result.plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    rows->addWidget(new TextLabel(TextRole::Label, logoName(role), result.plane));
    for (const Theme* page : {&lightTheme(), &darkTheme()}) {
        auto* picture = new SheetPicture(size, 1, *page, result.plane);
        picture->setAccessibleName(page->isDark
                                       ? tr("%1 as it is made, on dark").arg(logoName(role))
                                       : tr("%1 as it is made, on light").arg(logoName(role)));
        rows->addWidget(picture);
        result.pictures.push_back(picture);
    }
    rows->addStretch(1);
    return result;
}

void MakingSheet::connectTools()
{
    using core::LogoDerivation;
    const auto finish = [this] { m_document.finishEdit(); };
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        m_document.finishEdit();
        showDerivation();
    });
    connect(m_ownWay, &QCheckBox::clicked, this, &MakingSheet::setOwnWay);
    connect(m_fit, &QComboBox::activated, this, [this](int index) {
        change<&LogoDerivation::fit>(index == 1 ? core::PictureFit::Cover
                                                : core::PictureFit::Contain);
        m_document.finishEdit();
    });
    connect(m_padding, &QSpinBox::valueChanged, this,
            [this](int percent) { change<&LogoDerivation::padding>(percent); });
    connect(m_padding, &QSpinBox::editingFinished, this, finish);
    connect(m_sharpening, &QSpinBox::valueChanged, this,
            [this](int percent) { change<&LogoDerivation::sharpening>(percent); });
    connect(m_sharpening, &QSpinBox::editingFinished, this, finish);
    connect(m_background, &ColourEdit::edited, this, [this](const QString& text) {
        change<&LogoDerivation::background>(text.toStdString());
    });
    connect(m_background->field(), &QLineEdit::editingFinished, this, finish);
    connect(m_crop, &CropEdit::cropped, this,
            [this](const core::LogoCrop& crop) { change<&LogoDerivation::crop>(crop); });
    connect(m_crop, &CropEdit::settled, this, finish);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        change<&LogoDerivation::crop>(core::LogoCrop{});
        m_document.finishEdit();
    });
}

std::string MakingSheet::role() const
{
    return m_size->currentData().toString().toStdString();
}

core::LogoDerivation MakingSheet::derivation() const
{
    return core::derivationOf(m_document.offer().media.logos, role());
}

/// Of a size, this makes it in its own way from now on.
template <auto Member, class Value>
void MakingSheet::change(const Value& value)
{
    const std::string size = role();
    core::LogoDerivation changed = derivation();
    if (changed.*Member == value)
        return;
    changed.*Member = value;
    if (size.empty()) {
        m_document.set<LogosField<&core::Logos::derivation, Member>>(value);
        return;
    }
    using Own = LogosField<&core::Logos::exceptions, &core::LogoOverride::derivation, Member>;
    const auto at = exceptionOf(m_document.offer().media.logos, size);
    m_document.edit(Own::path(at),
                    [&](core::Offer& offer) { setOverride(offer.media.logos, size, changed); });
}

void MakingSheet::setOwnWay(bool isOwn)
{
    const std::string size = role();
    const QString name = isOwn ? tr("Make “%1” in its own way") : tr("Make “%1” as all are");
    m_document.editOnce(name.arg(logoName(size)), [&](core::Offer& offer) {
        core::Logos& logos = offer.media.logos;
        if (isOwn)
            setOverride(logos, size, core::LogoDerivation(logos.derivation));
        else
            clearOverride(logos, size);
    });
}

void MakingSheet::refresh()
{
    drawMaster();
    showDerivation();
    showResults();
}

/// The whole master, as large as the box lets it be.
void MakingSheet::drawMaster()
{
    const std::string& file = m_document.offer().media.logos.master;
    const auto bytes = m_document.assets().find(file);
    const core::ImageFacts* facts = m_document.facts().image(file);
    if (bytes == m_document.assets().end() || !facts || facts->problem) {
        m_master.draw({});
        return;
    }
    const QSize shown = QSize(facts->width, facts->height)
                            .scaled(kMasterBox * devicePixelRatioF(), Qt::KeepAspectRatio)
                            .expandedTo({1, 1});
    m_master.draw({bytes->second, {core::DeriveOrder{{shown.width(), shown.height()}}}});
}

void MakingSheet::showDerivation()
{
    const core::LogoDerivation making = derivation();
    const std::string size = role();
    m_ownWay->setEnabled(!size.empty() && !m_crop->picture().isNull());
    m_ownWay->setChecked(!size.empty()
                         && exceptionOf(m_document.offer().media.logos, size)
                                < m_document.offer().media.logos.exceptions.size());
    m_fit->setCurrentIndex(making.fit == core::PictureFit::Cover ? 1 : 0);
    m_padding->show(making.padding);
    m_sharpening->show(making.sharpening);
    m_background->setColour(fromUtf8(making.background));
    m_crop->setCrop(making.crop);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_size, m_fit, m_padding, m_sharpening,
                                                         m_background, m_crop})
        tool->setEnabled(!m_crop->picture().isNull());
    m_whole->setEnabled(making.crop != core::LogoCrop{});
    showWords();
}

void MakingSheet::showWords()
{
    const std::string& master = m_document.offer().media.logos.master;
    if (master.empty())
        m_words->setText(
            tr("There is no master logo yet, so there is nothing to make. Choose one on the page "
               "Logos and media."));
    else if (m_logos.source(role()) == LogoSource::OwnFile)
        m_words->setText(tr("This size has a file of its own and is not made from the master."));
    else
        m_words->setText(tr("Drag the frame and its handles to choose the part that is shown. "
                            "Arrow keys move it, with Shift they change its size, with Ctrl in "
                            "fine steps."));
}

void MakingSheet::showResults()
{
    for (const Result& result : m_results)
        for (SheetPicture* picture : result.pictures)
            picture->setPicture(m_logos.picture(result.role));
}

} // namespace app
