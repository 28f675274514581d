#include "app/ui/pages/listing_preview.h"

#include "app/document/document.h"
#include "app/ui/look/accessible.h"
#include "app/ui/studio/mockup_view.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"
#include "core/text/html/html_sanitise.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kPauseMs = 120;

/// Shows sanitised HTML only, and loads nothing, from no place. It is as high as its text, so that
/// the pane around it scrolls once.
class SafeBrowser : public QTextBrowser {
public:
    explicit SafeBrowser(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setFrameShape(QFrame::NoFrame);
        setAccessibleName(ListingPreview::tr("Description as customers read it"));
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // A word that is longer than the card goes on in the next line.
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                this, [this](const QSizeF& size) { setFixedHeight(qCeil(size.height())); });
    }

    [[nodiscard]] QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

ListingPreview::ListingPreview(Document& document, QWidget* parent)
    : PreviewPane(space::unit, parent),
      m_document(document),
      m_logos(document),
      m_card(new MockupView(Mockup::Card, nullptr, nullptr)),
      m_result(new MockupView(Mockup::SearchResult, nullptr, nullptr)),
      m_description(new SafeBrowser(nullptr)),
      m_refused(new TextLabel(TextRole::Help, {}, nullptr))
{
    const auto heading = [&](const QString& text) {
        rows()->addWidget(new TextLabel(TextRole::Help, text, content()));
    };
    rows()->addSpacing(space::unit);
    heading(nameOf(Mockup::Card));
    // The edges of all that is shown meet.
    m_card->setWidest(m_result->maximumWidth());
    rows()->addWidget(m_card);
    rows()->addSpacing(space::unit);
    heading(nameOf(Mockup::SearchResult));
    rows()->addWidget(m_result);
    rows()->addSpacing(space::unit);
    heading(nameOf(Mockup::ProductPage));
    auto* page = new Card(Card::Kind::Card, content());
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(
        marginsFromStart(space::card, space::inside, space::inside, space::inside));
    inside->addWidget(m_refused);
    inside->addWidget(m_description);
    rows()->addWidget(page);
    rows()->addStretch(1);
    setWidget(content());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListingPreview::refresh);
    connect(&document, &Document::changed, this, &ListingPreview::scheduleRefresh);
    connect(&m_logos, &LogoPictures::changed, this, &ListingPreview::showCards);
}

void ListingPreview::scheduleRefresh()
{
    if (isVisible())
        m_pause.start();
}

void ListingPreview::showEvent(QShowEvent* event)
{
    PreviewPane::showEvent(event);
    refresh();
}

void ListingPreview::refresh()
{
    m_logos.refresh();
    showCards();
    const core::Offer& offer = m_document.offer();
    if (m_shown != offer.listing.description) {
        m_shown = offer.listing.description;
        refreshDescription();
    }
}

void ListingPreview::showCards()
{
    const Shown shown = shownOf(m_document, m_logos);
    m_card->setShown(shown);
    m_result->setShown(shown);
}

void ListingPreview::refreshDescription()
{
    const auto clean = core::sanitisedHtml(m_shown);
    m_refused->setVisible(!clean);
    m_description->setVisible(clean.has_value());
    if (clean)
        m_description->setHtml(fromUtf8(*clean));
    else
        m_refused->setText(wording(clean.error().message));
}

} // namespace app
