#include "app/ui/pages/listing_preview.h"

#include "app/document/document.h"
#include "app/ui/pages/product_card.h"
#include "app/ui/widgets/text.h"
#include "core/text/html_sanitise.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kPauseMs = 120;

/// Shows sanitised HTML only, and loads nothing, from no place.
class SafeBrowser : public QTextBrowser {
public:
    explicit SafeBrowser(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setFrameShape(QFrame::NoFrame);
        setAccessibleName(ListingPreview::tr("Description as customers read it"));
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString orElse(const std::string& text, const QString& otherwise)
{
    return text.empty() ? otherwise : fromUtf8(text);
}

QPixmap logoOf(const Document& document)
{
    const core::Logos& logos = document.offer().media.logos;
    for (const std::string* name : {&logos.large, &logos.medium, &logos.master}) {
        const auto found = document.assets().find(*name);
        QPixmap picture;
        if (found != document.assets().end()
            && picture.loadFromData(reinterpret_cast<const uchar*>(found->second->data()),
                                    static_cast<uint>(found->second->size())))
            return picture;
    }
    return {};
}

} // namespace

ListingPreview::ListingPreview(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_card(new ProductCard(ProductCard::Shape::Tile, this)),
      m_result(new ProductCard(ProductCard::Shape::Row, this)),
      m_description(new SafeBrowser(this)),
      m_refused(new Text(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::section - space::unit, space::field,
                             space::field);
    rows->setSpacing(space::unit);
    const auto heading = [&](const QString& text) {
        rows->addWidget(new Text(TextRole::Help, text, this));
    };
    rows->addWidget(new Text(TextRole::SectionTitle, tr("As customers see it"), this));
    rows->addSpacing(space::unit);
    heading(tr("Product card"));
    rows->addWidget(m_card);
    rows->addSpacing(space::unit);
    heading(tr("Search result"));
    rows->addWidget(m_result);
    rows->addSpacing(space::unit);
    heading(tr("Details page"));
    auto* page = new Surface(Surface::Kind::Card, this);
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(space::card, space::inside, space::inside, space::inside);
    inside->addWidget(m_refused);
    inside->addWidget(m_description);
    rows->addWidget(page, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListingPreview::refresh);
    connect(&document, &Document::changed, this, &ListingPreview::scheduleRefresh);
}

void ListingPreview::scheduleRefresh()
{
    if (isVisible())
        m_pause.start();
}

void ListingPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ListingPreview::refresh()
{
    const core::Offer& offer = m_document.offer();
    const QString title = orElse(offer.listing.title, tr("Title"));
    const QString publisher = orElse(offer.identity.publisherId, tr("Publisher"));
    m_card->setProduct(title, publisher, orElse(offer.listing.summary, tr("Summary")));
    m_result->setProduct(title, publisher, orElse(offer.listing.summary, tr("Summary")));
    const QPixmap logo = logoOf(m_document);
    m_card->setLogo(logo);
    m_result->setLogo(logo);
    if (m_shown != offer.listing.description) {
        m_shown = offer.listing.description;
        refreshDescription();
    }
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
