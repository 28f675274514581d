#include "app/ui/start/new_offer_card.h"

#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/start/choice_card.h"
#include "app/ui/start/key_hint.h"
#include "app/ui/widgets/text_label.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <memory>
#include <vector>

namespace app {

namespace {

constexpr int kBigButton = 44;
constexpr int kAroundCard = 24;

/// Says nothing by itself: a frame of the style would stand around the choices.
class PlainGroup : public QGroupBox {
public:
    using QGroupBox::QGroupBox;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
    // The box keeps room for its frame whenever it is asked anew.
    void resizeEvent(QResizeEvent* event) override
    {
        QGroupBox::resizeEvent(event);
        setContentsMargins(0, 0, 0, 0);
    }
    void changeEvent(QEvent* event) override
    {
        QGroupBox::changeEvent(event);
        setContentsMargins(0, 0, 0, 0);
    }
};

/// The key beside the button; the button's own description says it to screen readers.
class EnterHint : public QWidget {
public:
    explicit EnterHint(QWidget* parent)
        : QWidget(parent), m_key(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText))
    {
        setFixedSize(key_hint::sizeOf(m_key));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        key_hint::paint(painter, rect(), m_key, this);
    }

private:
    QString m_key;
};

using Shared = std::shared_ptr<const core::Profile>;

/// The default first, then the other portals; an earlier document of a portal that is open is
/// asked for least.
std::vector<Shared> inOrder(const Document& document)
{
    std::vector<Shared> profiles = document.profiles().all();
    const auto rank = [](const Shared& profile) {
        if (profile->id == core::kNewestProfile)
            return 0;
        return profile->closed.empty() ? 2 : 1;
    };
    std::ranges::stable_sort(profiles, {}, rank);
    return profiles;
}

/// What most catches the eye of the profile's limits.
QString limitsOf(const core::Profile& profile)
{
    const QLocale locale;
    QStringList parts;
    int least = 0;
    int most = 0;
    for (const core::ImageSlot& slot : profile.images) {
        if (slot.width != slot.height)
            continue;
        least = least == 0 ? slot.width : std::min(least, slot.width);
        most = std::max({most, slot.width, slot.maxWidth});
    }
    if (most > 0)
        parts += NewOfferCard::tr("logos from %1 to %2 px")
                     .arg(locale.toString(least), locale.toString(most));
    if (const core::ImageSlot* shot = profile.image("screenshot"))
        parts += NewOfferCard::tr("screenshots %1 × %2").arg(shot->width).arg(shot->height);
    const core::Limit* length = profile.limit("listing.description.length");
    if (length && length->max)
        parts +=
            NewOfferCard::tr("description up to %1 characters").arg(locale.toString(*length->max));
    QString line = parts.join(QStringLiteral(", "));
    if (!line.isEmpty())
        line = line.front().toUpper() + line.sliced(1) + u'.';
    return line;
}

QString aboutOf(const core::Profile& profile)
{
    if (profile.id == core::kNewestProfile)
        return limitsOf(profile);
    if (!profile.closed.empty())
        return NewOfferCard::tr("The former portal, closed in %1. Only to prepare an offer by that "
                                "document's rules.")
            .arg(fromUtf8(profile.closed));
    return NewOfferCard::tr("Today's portal by an earlier document. Only to compare with an offer "
                            "that was made by it.");
}

} // namespace

NewOfferCard::NewOfferCard(const Document& document, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextRole::SectionTitle, tr("New offer"), this));
    column->addSpacing(space::tight);
    column->addWidget(new TextLabel(
        TextRole::Help, tr("Where do you publish? You can change it later; nothing typed is lost."),
        this));
    column->addSpacing(space::inside);
    column->addWidget(buildChoices(document));
    column->addStretch(1);
    column->addSpacing(space::card);
    column->addWidget(buildFoot());
    setShort(false);
}

QWidget* NewOfferCard::buildChoices(const Document& document)
{
    auto* group = new PlainGroup(this);
    group->setAccessibleName(tr("Where do you publish?"));
    group->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout(group);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::unit);
    for (const Shared& profile : inOrder(document)) {
        const bool isNewest = profile->id == core::kNewestProfile;
        auto* choice =
            new ChoiceCard(profileText(profile->title), isNewest ? tr("today's portal") : QString(),
                           aboutOf(*profile), group);
        choice->setChecked(profile->id == document.defaultProfile().id);
        m_choices.emplace_back(fromUtf8(profile->id), choice);
    }
    return group;
}

QWidget* NewOfferCard::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    m_start = new QPushButton(tr("&Start the offer"), foot);
    setButtonKind(m_start, ButtonKind::Primary);
    m_start->setFont(fontFor(TextRole::SectionTitle));
    m_start->setMinimumHeight(kBigButton);
    m_start->setAutoDefault(true);
    m_start->setAccessibleDescription(tr("Enter"));
    connect(m_start, &QPushButton::clicked, this, &NewOfferCard::start);
    auto* note = new TextLabel(
        TextRole::Help, tr("No account, no network needed. Saved only when you say where."), foot);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_start);
    row->addWidget(new EnterHint(foot));
    row->addSpacing(space::unit);
    row->addWidget(note, 1);
    return foot;
}

void NewOfferCard::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void NewOfferCard::setShort(bool isShort)
{
    const int around = isShort ? space::card : kAroundCard;
    layout()->setContentsMargins(around, around, around, around);
    const int columns = isShort ? 2 : 1;
    for (int at = 0; const auto& [id, choice] : m_choices) {
        choice->setShort(isShort);
        m_grid->removeWidget(choice);
        m_grid->addWidget(choice, at / columns, at % columns);
        ++at;
    }
}

QString NewOfferCard::chosenProfile() const
{
    for (const auto& [id, choice] : m_choices)
        if (choice->isChecked())
            return id;
    return {};
}

void NewOfferCard::start()
{
    emit startWanted(chosenProfile());
}

void NewOfferCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        start();
    else
        QWidget::keyPressEvent(event);
}

void NewOfferCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    draw::box(painter, rect(), kCardRadius, theme.card, theme.accent);
}

} // namespace app
