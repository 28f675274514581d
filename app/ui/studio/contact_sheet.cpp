#include "app/ui/studio/contact_sheet.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/look/theme.h"
#include "app/ui/studio/logo_words.h"
#include "app/ui/studio/sheet_picture.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/logos.h"

#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kMaxZoom = 3;
constexpr int kMaxWidth = 840;
constexpr int kWidestPair = 960;

/// What is wider than a window scrolls by itself.
QWidget* fitted(SheetPicture* picture, QWidget* parent)
{
    const QSize size = picture->sizeHint();
    if (size.width() <= kMaxWidth)
        return picture;
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(picture);
    area->setAccessibleName(picture->accessibleName());
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    area->setFixedSize(kMaxWidth, size.height() + bar + space::tight);
    picture->resize(size);
    return area;
}

} // namespace

ContactSheet::ContactSheet(const Document& document, const LogoPictures& logos, QWidget* parent)
    : QWidget(parent), m_document(document), m_logos(logos)
{
    build();
}

void ContactSheet::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::field);
    for (const core::ImageSlot& slot : m_document.profile().images)
        if (logoFile(m_document.offer().media.logos, slot.role))
            m_parts.push_back(buildPart(slot.role, {slot.width, slot.height}));
    rows->addStretch(1);
}

ContactSheet::Part ContactSheet::buildPart(const std::string& role, QSize size)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(new TextLabel(
        TextRole::SectionTitle,
        tr("%1, %2 × %3 pixels").arg(logoName(role)).arg(size.width()).arg(size.height()), this));
    Part part{role, new TextLabel(TextRole::Help, {}, this), nullptr, {}};
    part.verdict->setWordWrap(true);
    words->addWidget(part.verdict);
    rows->addLayout(words);
    auto* plane = new QWidget(this);
    auto* flow = new FlowLayout(space::card, space::card, plane);
    for (int zoom = 1; zoom <= kMaxZoom; ++zoom) {
        auto* pair = new QWidget(plane);
        auto* both = new QBoxLayout(QBoxLayout::LeftToRight, pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(space::unit);
        for (const Theme* page : {&lightTheme(), &darkTheme()}) {
            auto* picture = new SheetPicture(size, zoom, *page, pair);
            picture->setAccessibleName(page->isDark
                                           ? tr("%1, %2 × on dark").arg(logoName(role)).arg(zoom)
                                           : tr("%1, %2 × on light").arg(logoName(role)).arg(zoom));
            picture->setToolTip(picture->accessibleName());
            part.pictures.push_back({picture, fitted(picture, pair)});
            both->addWidget(part.pictures.back().frame);
            // What is compared stays together, below each other where it is wide.
            if (2 * picture->sizeHint().width() + space::unit > kWidestPair)
                both->setDirection(QBoxLayout::TopToBottom);
        }
        flow->addWidget(pair);
    }
    rows->addWidget(plane);
    part.plane = plane;
    return part;
}

void ContactSheet::setShown(const Shown& shown)
{
    for (const Part& part : m_parts) {
        const bool isThere = !shown.picture(part.role).isNull();
        part.verdict->setText(isThere ? measuredIn(m_logos, part.role) : tr("No picture."));
        part.plane->setVisible(isThere);
        for (const auto& [picture, frame] : part.pictures) {
            picture->setLimits(limitsFor(part.role));
            picture->setPicture(shown.picture(part.role));
        }
    }
}

OverlayLimits ContactSheet::limitsFor(const std::string& role) const
{
    OverlayLimits limits;
    const core::Limit* edges = m_document.profile().limit("logo.design.blur");
    limits.widestEdge = edges ? static_cast<int>(edges->max.value_or(0)) : 0;
    const core::ImageFacts* master =
        m_document.facts().image(m_document.offer().media.logos.master);
    if (m_logos.source(role) == LogoSource::OwnFile && master && master->measures) {
        const core::ContentBox& box = master->measures->content;
        if (box.height * master->height > 0)
            limits.proportions =
                qreal(box.width) * master->width / (qreal(box.height) * master->height);
    }
    return limits;
}

QString ContactSheet::legendOf(Overlay overlay) const
{
    return app::legendOf(overlay, limitsFor({}));
}

void ContactSheet::setVision(core::Vision vision)
{
    for (const Part& part : m_parts)
        for (const auto& [picture, frame] : part.pictures)
            picture->setVision(vision);
}

void ContactSheet::setOverlay(Overlay overlay)
{
    for (const Part& part : m_parts)
        for (const auto& [picture, frame] : part.pictures)
            picture->setOverlay(overlay);
}

void ContactSheet::setPages(bool light, bool dark)
{
    for (const Part& part : m_parts)
        for (const auto& [picture, frame] : part.pictures)
            frame->setVisible(picture->page().isDark ? dark : light);
}

} // namespace app
