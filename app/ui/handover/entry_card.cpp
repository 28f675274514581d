#include "app/ui/handover/entry_card.h"

#include "app/document/base/wording.h"
#include "app/ui/handover/entry_words.h"
#include "app/ui/handover/picture_tile.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/changes/shown_change.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kLines = 5;
/// What is pressed again and again is hit without a look.
constexpr int kCopyHeight = 44;

using core::PortalControl;

Pictures picturesOf(const core::BundleHandoff& handoff, const core::HandoffPage& page)
{
    Pictures all;
    for (const core::HandoffField& field : page.fields)
        if (const auto found = handoff.pictures.find(field.file);
            found != handoff.pictures.end() && found->second)
            all.emplace_back(*found);
    return all;
}

} // namespace

EntryCard::EntryCard(QWidget* parent)
    : Card(Kind::Card, parent),
      m_title(new TextLabel(TextRole::SectionTitle, {}, this)),
      m_note(new TextLabel(TextRole::Help, {}, this)),
      m_value(new QPlainTextEdit(this)),
      m_pictures(new QWidget(this)),
      m_picture(new PictureTile(m_pictures)),
      m_all(new PictureTile(m_pictures)),
      m_count(new StateLine(this)),
      m_copy(new QPushButton(this)),
      m_folder(new QPushButton(iconFor(Icon::Folder), tr("Show in fo&lder"), this)),
      m_previous(new QPushButton(iconFor(Icon::Back), tr("&Previous"), this)),
      m_next(new QPushButton(iconFor(Icon::Done), tr("&Done, next"), this)),
      m_hint(new TextLabel(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::card, space::card, space::card, space::card);
    rows->setSpacing(space::unit);
    for (QWidget* row : std::initializer_list<QWidget*>{m_title, m_note, m_value, m_pictures,
                                                        m_count, m_copy, m_folder})
        rows->addWidget(row);
    rows->addStretch(1);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_previous);
    ways->addWidget(m_next, 1);
    rows->addLayout(ways);
    rows->addWidget(m_hint);
    for (TextLabel* text : {m_title, m_note, m_hint})
        text->setWordWrap(true);
    auto* pictures = new QHBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->setSpacing(space::unit);
    pictures->addWidget(m_picture, 2);
    pictures->addWidget(m_all, 1);
    m_all->setAccessibleName(tr("All pictures of this page at once"));
    // The buttons stay where they are while one hint follows the other.
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setMinimumHeight(2 * QFontMetrics(fontFor(TextRole::Help)).lineSpacing());
    m_copy->setMinimumHeight(kCopyHeight);
    setFocusProxy(m_copy);
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    m_value->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * space::unit);
    connect(m_copy, &QPushButton::clicked, this, &EntryCard::copyAgain);
    connect(m_previous, &QPushButton::clicked, this, &EntryCard::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &EntryCard::nextWanted);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString file = m_picture->file();
        if (file.isEmpty())
            m_hint->setText(tr("The picture cannot be written to the folder for temporary files."));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path())))
            m_hint->setText(breakable(tr("No file manager opened. The picture is %1").arg(file)));
    });
}

void EntryCard::show(const core::BundleHandoff& handoff, const core::HandoffPage& page,
                     const core::HandoffField& field)
{
    m_field = &field;
    m_parts = 0;
    m_isCopied = false;
    m_title->setText(breakable(entryLabel(field)));
    // What is no value must not look like one.
    QStringList notes{newsSentence(field)};
    notes.removeAll(QString());
    if (field.isLeftEmpty)
        notes += tr("Leave it empty.");
    else if (field.control == PortalControl::Secret)
        notes += tr("A secret. It is not here: no bundle holds one.");
    if (!field.note.empty())
        notes += fromUtf8(field.note);
    m_note->setText(breakable(notes.join(u' ')));
    m_note->setVisible(!notes.isEmpty());
    const auto picture = handoff.pictures.find(field.file);
    const bool isPicture = picture != handoff.pictures.end() && picture->second != nullptr;
    m_pictures->setVisible(isPicture);
    m_folder->setVisible(isPicture);
    if (isPicture) {
        m_picture->show({{field.file, picture->second}});
        m_picture->setAccessibleName(fromUtf8(field.label));
        auto all = picturesOf(handoff, page);
        m_all->setVisible(all.size() > 1);
        m_all->show(std::move(all));
    }
    m_value->setVisible(!isPicture);
    showValue();
    showCount();
    showButtons();
    keepHeight();
}

// A box that needs less leaves room, so that a click meant for its buttons meets no list below.
void EntryCard::keepHeight()
{
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    setMinimumHeight(std::max(minimumHeight(), wanted));
}

void EntryCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    setMinimumHeight(0);
    if (m_field)
        keepHeight();
}

void EntryCard::showValue()
{
    const core::HandoffField& field = *m_field;
    m_value->setAccessibleName(fromUtf8(field.label));
    if (field.control == PortalControl::Html)
        m_value->setPlainText(fromUtf8(core::textOfHtml(field.text)));
    else
        m_value->setPlainText(fromUtf8(field.text));
    if (field.text.empty() || field.isLeftEmpty)
        m_value->hide();
}

void EntryCard::showCount()
{
    const auto& length = m_field->length;
    const QLocale locale;
    if (m_pictures->isVisibleTo(this)) {
        m_count->say(StateKind::Neutral, m_picture->size());
        m_count->show();
        return;
    }
    m_count->setVisible(length.has_value());
    if (!length)
        return;
    const QString count = locale.toString(length->length);
    if (!length->limit)
        m_count->say(StateKind::Neutral, tr("%1 characters").arg(count));
    else
        m_count->say(length->length > *length->limit ? StateKind::Error : StateKind::Good,
                     (length->unit == core::LengthUnit::Bytes
                          ? tr("%1 of %2 bytes, as the portal counts")
                          : tr("%1 of %2 characters, as the portal counts"))
                         .arg(count, locale.toString(*length->limit)));
}

bool EntryCard::canCopy() const
{
    const auto control = m_field->control;
    return !m_field->isLeftEmpty && !m_field->text.empty()
           && (control == PortalControl::Text || control == PortalControl::Html
               || control == PortalControl::List);
}

void EntryCard::showButtons()
{
    m_copy->setVisible(canCopy());
    setButtonKind(m_copy, ButtonKind::Primary);
    setButtonKind(m_next, canCopy() ? ButtonKind::Secondary : ButtonKind::Primary);
    if (!canCopy()) {
        m_hint->setText(m_pictures->isVisibleTo(this)
                            ? tr("Drag the picture onto the portal's upload box.")
                            : tr("Set it in the portal, and go on."));
        return;
    }
    m_copy->setIcon(iconFor(m_isCopied ? Icon::Done : Icon::Copy));
    if (m_field->parts.size() > 1)
        m_copy->setText(isComplete() ? tr("Copied all")
                                     : tr("&Copy %1 of %2: %3")
                                           .arg(m_parts + 1)
                                           .arg(m_field->parts.size())
                                           .arg(fromUtf8(m_field->parts[m_parts])));
    else
        m_copy->setText(m_isCopied ? tr("Copied") : tr("&Copy"));
    m_hint->setText(m_isCopied && isComplete()
                        ? tr("Press the keys again to tick this off and copy the next one.")
                    : m_field->control == PortalControl::Html
                        ? tr("Formatted text: paste it into the editor as it is.")
                        : tr("Ctrl+Shift+C copies, and again goes on."));
}

bool EntryCard::isComplete() const
{
    return m_isCopied && (m_field->parts.empty() || m_parts >= m_field->parts.size());
}

void EntryCard::press()
{
    if (!m_field)
        return;
    if (isComplete()) {
        emit nextWanted();
    } else if (canCopy()) {
        emit copyWanted();
    } else {
        // Whoever presses the key once too often has set nothing in the portal yet.
        m_next->setFocus(Qt::OtherFocusReason);
        m_hint->setText(tr("Set by hand: press Enter here once it is done in the portal."));
    }
}

// Whoever doubts clicks once more.
void EntryCard::copyAgain()
{
    if (isComplete())
        m_parts = 0;
    emit copyWanted();
}

QString EntryCard::nextPlain() const
{
    if (!m_field->parts.empty())
        return fromUtf8(m_field->parts[std::min(m_parts, m_field->parts.size() - 1)]);
    return fromUtf8(m_field->control == PortalControl::Html ? core::textOfHtml(m_field->text)
                                                            : m_field->text);
}

QString EntryCard::nextHtml() const
{
    return m_field->control == PortalControl::Html ? fromUtf8(m_field->text) : QString();
}

void EntryCard::sayCopied(bool isTaken)
{
    if (!isTaken) {
        m_hint->setText(tr("The clipboard did not take it: another program holds it. Select the "
                           "text above and copy it."));
        return;
    }
    m_isCopied = true;
    if (m_parts < m_field->parts.size())
        ++m_parts;
    showButtons();
}

} // namespace app
