#include "app/ui/changes/notes_panel.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/field.h"
#include "core/report/update_notes.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

using Notes = core::Field<&core::Offer::certificationNotes>;

constexpr int kCardIcon = 18;
constexpr int kMinNoteLines = 8;

/// One sentence on the plane of a warning.
class ConsequenceCard : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        draw::box(painter, rect(), kRadius, theme.warningSoft, Qt::transparent);
        const int left = layoutDirection() == Qt::LeftToRight ? space::inside
                                                              : width() - space::inside - kCardIcon;
        paintIcon(painter, Icon::Warning, QRectF(left, space::unit + 2, kCardIcon, kCardIcon),
                  theme.warning);
    }
};

} // namespace

NotesPanel::NotesPanel(Document& document, QWidget* parent)
    : Card(Kind::Page, parent),
      m_document(document),
      m_edit(new QPlainTextEdit(this)),
      m_count(new TextLabel(TextRole::Help, {}, this)),
      m_write(new QPushButton(iconFor(Icon::Compare), {}, this)),
      m_copy(new QPushButton(iconFor(Icon::Copy), tr("Cop&y"), this)),
      m_effects(new TextLabel(TextRole::SectionTitle, tr("For customers"), this)),
      m_news(new TextLabel(
          TextRole::Help,
          tr("The changes are others by now than the paragraph says. Check it, or make "
             "it anew."),
          this))
{
    setEdges(Qt::LeftEdge);
    setWindowTitle(tr("Notes for the reviewer"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(marginsFromStart(1, 0, 0, 0));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::field, space::field, space::field, space::field);
    m_column->setSpacing(space::unit);
    auto* title = new TextLabel(TextRole::SectionTitle, tr("Update notes for the reviewer"), this);
    title->setWordWrap(true);
    m_column->addWidget(title);
    m_column->addWidget(new TextLabel(
        TextRole::Help,
        tr("The notes for certification. Written from the changes, in English, above what "
           "stands there; edit freely."),
        this));
    m_column->addWidget(buildEdit());
    m_column->addSpacing(space::unit);
    m_column->addWidget(m_effects);
    m_column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

QWidget* NotesPanel::buildEdit()
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_edit->setAccessibleName(fieldLabel(Notes::label()));
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * kMinNoteLines + space::card);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_document.setText(Notes::path(), m_edit->toPlainText()); });
    m_count->setAlignment(Qt::AlignTrailing);
    rows->addWidget(m_count);
    rows->addWidget(m_edit);
    auto* below = new QWidget(plane);
    auto* buttons = new FlowLayout(space::unit, space::tight, below);
    buttons->addWidget(m_write);
    buttons->addWidget(m_copy);
    rows->addWidget(below);
    rows->addWidget(m_news);
    connect(m_write, &QPushButton::clicked, this, &NotesPanel::write);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_edit->toPlainText()); });
    return plane;
}

std::string NotesPanel::paragraph() const
{
    if (!m_document.baseline())
        return {};
    const core::Published& published = m_document.baseline()->published();
    return core::updateNotes(m_document.changes(), published.offer, m_document.offer(),
                             published.date);
}

void NotesPanel::write()
{
    const std::string written = core::updateNotesIn(m_document.offer().certificationNotes);
    if (written.empty() || written == m_written) {
        replaceNotes();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Update notes"),
                                tr("Write the paragraph about the update anew?"),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr("What you changed in it goes; what stands around it stays. Undo "
                               "brings it back."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* anew = box->addButton(tr("Write it &anew"), QMessageBox::AcceptRole);
    box->addButton(tr("&Keep mine"), QMessageBox::RejectRole);
    box->setDefaultButton(anew);
    setButtonKind(anew, ButtonKind::Primary);
    connect(box, &QMessageBox::buttonClicked, this, [this, anew](const QAbstractButton* button) {
        if (button == anew)
            replaceNotes();
    });
    box->open();
}

void NotesPanel::replaceNotes()
{
    m_written = paragraph();
    m_document.editOnce(tr("Write the update notes"), [this](core::Offer& offer) {
        offer.certificationNotes = core::withUpdateNotes(offer.certificationNotes, m_written);
    });
}

/// A change that was taken back, or came since, is not in what was written before.
void NotesPanel::refreshNews()
{
    const bool isWritten = core::hasUpdateNotes(m_document.offer().certificationNotes);
    m_write->setText(isWritten ? tr("Make &anew") : tr("&Write from the changes"));
    m_write->setEnabled(m_document.baseline() && (isWritten || !m_document.changes().empty()));
    const std::string now = isWritten ? paragraph() : std::string();
    m_news->setVisible(isWritten && now != m_written
                       && now != core::updateNotesIn(m_document.offer().certificationNotes));
}

void NotesPanel::refresh()
{
    const QString notes = m_document.text(Notes::path());
    if (m_edit->toPlainText() != notes) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(notes);
    }
    m_count->setText(tr("%n character(s)", nullptr, static_cast<int>(notes.size())));
    m_copy->setEnabled(!notes.isEmpty());
    refreshNews();
    refreshConsequences();
}

void NotesPanel::refreshConsequences()
{
    auto consequences =
        m_document.baseline()
            ? core::consequencesOf(m_document.changes(), m_document.baseline()->published().offer)
            : std::vector<core::Consequence>();
    m_effects->setVisible(!consequences.empty());
    if (consequences == m_shown)
        return;
    m_shown = std::move(consequences);
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto* rows = new QVBoxLayout(m_cards);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    constexpr std::size_t kMax = 20;
    for (std::size_t at = 0; at < std::min(kMax, m_shown.size()); ++at)
        rows->addWidget(cardOf(m_shown[at]));
    if (m_shown.size() > kMax)
        rows->addWidget(new TextLabel(
            TextRole::Help, tr("and %n more", nullptr, static_cast<int>(m_shown.size() - kMax)),
            m_cards));
    m_column->insertWidget(m_column->count() - 1, m_cards);
}

QWidget* NotesPanel::cardOf(const core::Consequence& consequence)
{
    auto* card = new ConsequenceCard(m_cards);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(marginsFromStart(space::inside + kCardIcon + space::unit, space::unit,
                                              space::inside, space::unit));
    rows->setSpacing(space::tight);
    auto* sentence = new TextLabel(TextRole::Body, breakable(wording(consequence.message)), card);
    sentence->setWordWrap(true);
    rows->addWidget(sentence);
    auto* link = new QPushButton(tr("Show it"), card);
    setButtonKind(link, ButtonKind::Link);
    link->setAccessibleName(tr("Show it: %1").arg(placeName(consequence.where)));
    connect(link, &QPushButton::clicked, this,
            [this, where = consequence.where] { emit placeWanted(where); });
    rows->addWidget(link, 0, Qt::AlignLeading);
    return card;
}

bool NotesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (isWindowKey(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        m_document.finishEdit();
    return Card::eventFilter(watched, event);
}

} // namespace app
