#include "app/ui/start/start_page.h"

#include "app/document/document.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/start/action_card.h"
#include "app/ui/start/new_offer_card.h"
#include "app/ui/start/steps_line.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace app {

namespace {

constexpr int kColumn = 1080;
/// Below this width of the page the cards stand one below the other.
constexpr int kTwoColumnsFrom = 1000;
constexpr int kMaxRecent = 6;
constexpr int kMaxRecentNarrow = 3;
constexpr int kKeysForRecent = 9;

/// Where one may drop something: anywhere, but people look for a place.
class DropHint : public TextLabel {
public:
    DropHint(const QString& sentence, QWidget* parent) : TextLabel(TextRole::Help, sentence, parent)
    {
        setAlignment(Qt::AlignCenter);
        setContentsMargins(space::card, space::inside, space::card, space::inside);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(this).outline, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                                kCardRadius);
        TextLabel::paintEvent(event);
    }
};

} // namespace

StartPage::StartPage(const Document& document, RecentProjects& recent, QWidget* parent)
    : QScrollArea(parent), m_recent(recent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* margins = new QHBoxLayout(holder);
    QWidget* column = buildColumn(document);
    column->setMaximumWidth(kColumn);
    margins->addStretch(1);
    margins->addWidget(column, 1000);
    margins->addStretch(1);
    setWidget(holder);
    addKeys();
    connect(&m_looks, &RecentLooks::looked, this, &StartPage::showRecent);
}

QWidget* StartPage::buildColumn(const Document& document)
{
    m_holder = new QWidget;
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_steps = new StepsLine(m_holder);
    column->addWidget(m_steps);
    m_new = new NewOfferCard(document, m_holder);
    connect(m_new, &NewOfferCard::startWanted, this, &StartPage::newWanted);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(24);
    m_cards->addWidget(m_new, 1);
    m_cards->addWidget(buildActions(), 1);
    column->addLayout(m_cards);
    column->addWidget(buildRecent());
    column->addSpacing(space::field);
    m_dropHint = new DropHint(tr("Or drop a project, a bundle, a folder of texts and pictures, a "
                                 "deployment manifest or a logo anywhere in this window."),
                              m_holder);
    column->addWidget(m_dropHint);
    column->addStretch(1);
    return m_holder;
}

QWidget* StartPage::buildHead()
{
    auto* head = new QWidget(m_holder);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, space::card);
    rows->setSpacing(space::tight);
    auto* line = new QHBoxLayout;
    auto* title = new TextLabel(TextRole::StartTitle, tr("What would you like to prepare?"), head);
    title->setWordWrap(true);
    line->addWidget(title, 1);
    m_back = new QPushButton(head);
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &StartPage::backWanted);
    line->addWidget(m_back);
    rows->addLayout(line);
    auto* about =
        new TextLabel(TextRole::Body,
                      tr("Offerwright gathers the texts and pictures of your IoT Edge module "
                         "for Microsoft's marketplace, checks them, and hands them over."),
                      head);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setWordWrap(true);
    rows->addWidget(about);
    return head;
}

QWidget* StartPage::buildActions()
{
    auto* holder = new QWidget(m_holder);
    m_actions = new QGridLayout(holder);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(space::unit);
    const auto add = [&](Icon icon, const QString& text, const QString& about, QKeySequence key,
                         void (StartPage::*signal)()) {
        auto* card = new ActionCard(icon, text, about, key, holder);
        connect(card, &ActionCard::clicked, this, signal);
        m_actionCards.push_back(card);
        return card;
    };
    // Its key is that of the same command in the menu.
    add(Icon::Folder, tr("&Open a project or a bundle…"),
        tr("A project folder, its offer.json, or an exported .zip"), QKeySequence::Open,
        &StartPage::openWanted);
    const auto addKeyed = [&](Icon icon, const QString& text, const QString& about,
                              QKeySequence key, void (StartPage::*signal)()) {
        auto* shortcut = new QShortcut(key, add(icon, text, about, key, signal));
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    addKeyed(Icon::Braces, tr("From a deployment &manifest…"),
             tr("Takes what you run today, or what skopeo and docker tell of an image"),
             Qt::CTRL | Qt::Key_M, &StartPage::manifestWanted);
    addKeyed(Icon::History, tr("&Update a published offer…"),
             tr("Starts from its last bundle and shows what you change"), Qt::CTRL | Qt::Key_U,
             &StartPage::updateWanted);
    addKeyed(Icon::Eye, tr("&Try the sample"),
             tr("A finished offer to look at and to play with; a copy, yours to spoil"),
             Qt::CTRL | Qt::Key_T, &StartPage::sampleWanted);
    return holder;
}

QWidget* StartPage::buildRecent()
{
    m_recentPart = new QWidget(m_holder);
    auto* rows = new QVBoxLayout(m_recentPart);
    rows->setContentsMargins(0, 24, 0, 0);
    rows->setSpacing(space::unit);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(TextRole::SectionTitle, tr("Recent projects"), m_recentPart), 1);
    m_forgetMissing = new QPushButton(tr("Forget missing ones"), m_recentPart);
    setButtonKind(m_forgetMissing, ButtonKind::Link);
    m_forgetMissing->hide();
    connect(m_forgetMissing, &QPushButton::clicked, this, &StartPage::forgetMissing);
    line->addWidget(m_forgetMissing);
    rows->addLayout(line);
    auto* card = new Card(Card::Kind::Card, m_recentPart);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new RecentTable(card);
    inside->addWidget(m_table);
    rows->addWidget(card);
    listenToTable();
    m_recentPart->hide();
    return m_recentPart;
}

void StartPage::listenToTable()
{
    connect(m_table, &RecentTable::openWanted, this, &StartPage::recentWanted);
    connect(m_table, &RecentTable::locateWanted, this, &StartPage::locateWanted);
    connect(m_table, &RecentTable::restoreWanted, this, &StartPage::restoreWanted);
    connect(m_table, &RecentTable::discardWanted, this, &StartPage::discardWanted);
    connect(m_table, &RecentTable::forgetWanted, this, &StartPage::forget);
    connect(m_table, &RecentTable::showInFolderWanted, this, [](const auto& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(folder)));
    });
}

void StartPage::addKeys()
{
    for (int position = 0; position < kKeysForRecent; ++position) {
        auto* key = new QShortcut(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + position)), m_table);
        connect(key, &QShortcut::activated, this, [this, position] { m_table->openAt(position); });
    }
}

void StartPage::refresh()
{
    showRecent();
    m_looks.look(m_recent.all());
}

void StartPage::setRecovered(const std::optional<RecoveredWork>& work)
{
    m_recovered = work;
    showRecent();
}

void StartPage::showRecent()
{
    const auto projects = m_recent.all();
    m_table->show(projects, m_looks, m_recovered);
    m_recentPart->setVisible(m_table->rowCount() > 0);
    m_forgetMissing->setVisible(m_table->hasMissing());
}

void StartPage::forget(const std::filesystem::path& folder)
{
    m_recent.forget(folder);
    showRecent();
    if (m_table->rowCount() == 0)
        focusStart();
}

void StartPage::forgetMissing()
{
    for (const RecentProject& project : m_recent.all())
        if (const RecentLook* look = m_looks.of(project.folder); look && !look->isThere)
            m_recent.forget(project.folder);
    showRecent();
}

void StartPage::setWayBack(const QString& title)
{
    m_back->setText(tr("Back to %1", "the open offer").arg(title));
    m_back->setVisible(!title.isEmpty());
}

void StartPage::focusStart()
{
    m_new->focusStart();
}

QString StartPage::chosenProfile() const
{
    return m_new->chosenProfile();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        emit backWanted();
    else
        QScrollArea::keyPressEvent(event);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void StartPage::arrange()
{
    const bool isNarrow = width() < kTwoColumnsFrom;
    const int above = isNarrow ? space::card : space::page;
    widget()->layout()->setContentsMargins(space::page, above, space::page, space::card);
    m_cards->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setSpacing(isNarrow ? space::inside : 24);
    m_cards->setContentsMargins(0, isNarrow ? 0 : space::field, 0, 0);
    // In a long language or a large font the steps would make the page wider than the window.
    const int room = std::min(kColumn, width() - 2 * space::page);
    m_steps->setHidden(isNarrow || m_steps->sizeHint().width() > room);
    m_dropHint->setHidden(isNarrow);
    m_new->setShort(isNarrow);
    m_table->setMostRows(isNarrow ? kMaxRecentNarrow : kMaxRecent);
    const int columns = isNarrow ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; QWidget * card : m_actionCards) {
        m_actions->removeWidget(card);
        m_actions->addWidget(card, at / columns, at % columns);
        ++at;
    }
}

} // namespace app
