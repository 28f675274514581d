#include "app/ui/handover/entry_card.h"

#include "app/document/base/wording.h"
#include "app/document/handover.h"
#include "app/ui/handover/entry_words.h"
#include "app/ui/handover/picture_shelf.h"
#include "app/ui/handover/steady_area.h"
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
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kFewValueLines = 2;
constexpr int kValueLines = 5;
/// What is pressed again and again is hit without a look.
constexpr int kCopyHeight = 44;

using core::PortalControl;

} // namespace

EntryCard::EntryCard(QWidget* parent)
    : Card(Kind::Current, parent),
      m_title(new TextLabel(TextRole::EntryTitle, {}, this)),
      m_note(new TextLabel(TextRole::Help, {}, this)),
      m_value(new QPlainTextEdit(this)),
      m_pictures(new PictureShelf(this)),
      m_count(new StateLine(this)),
      m_first(new QStackedWidget(this)),
      m_copy(new QPushButton(this)),
      m_run(new QPushButton(iconFor(Icon::Done), {}, this)),
      m_folder(new QPushButton(iconFor(Icon::Folder), tr("Show in fo&lder"), this)),
      m_previous(new QPushButton(iconFor(Icon::Back), tr("&Previous"), this)),
      m_next(new QPushButton(iconFor(Icon::Done), tr("&Done, next"), this)),
      m_hint(new TextLabel(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::card, space::card, space::card, space::card);
    rows->setSpacing(space::unit);
    rows->addWidget(layContent(), 1);
    layButtons(*rows);
    rows->addWidget(m_hint);
    for (TextLabel* text : {m_title, m_note, m_hint})
        text->setWordWrap(true);
    // What stands below stays where it is while one hint follows the other.
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setMinimumHeight(2 * QFontMetrics(fontFor(TextRole::Help)).lineSpacing());
    setFocusProxy(m_copy);
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    const int line = fontMetrics().lineSpacing();
    m_value->setMinimumHeight(kFewValueLines * line + 2 * space::unit);
    m_value->setMaximumHeight(kValueLines * line + 2 * space::unit);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    connectButtons();
}

/// What is told of the entry.
QWidget* EntryCard::layContent()
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    for (QWidget* row : std::initializer_list<QWidget*>{m_title, m_note, m_value, m_pictures})
        rows->addWidget(row, row == m_value ? 100 : 0);
    auto* measured = new QHBoxLayout;
    measured->setSpacing(space::unit);
    measured->addWidget(m_count, 1, Qt::AlignVCenter);
    measured->addWidget(m_folder);
    rows->addLayout(measured);
    rows->addStretch(1);
    return new SteadyArea(content, this);
}

void EntryCard::layButtons(QBoxLayout& rows)
{
    m_first->addWidget(m_copy);
    m_first->addWidget(m_run);
    m_first->addWidget(new QWidget(m_first));
    rows.addWidget(m_first);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_previous);
    ways->addWidget(m_next, 1);
    rows.addLayout(ways);
    setButtonKind(m_copy, ButtonKind::Primary);
    setButtonKind(m_run, ButtonKind::Primary);
    // It is the primary one where there is nothing to copy, and must not grow by that.
    const int high = m_copy->sizeHint().height();
    for (QPushButton* button : {m_previous, m_next})
        button->setMinimumHeight(high);
    for (QPushButton* button : {m_copy, m_run})
        button->setMinimumHeight(kCopyHeight);
}

void EntryCard::connectButtons()
{
    connect(m_copy, &QPushButton::clicked, this, &EntryCard::copyAgain);
    connect(m_run, &QPushButton::clicked, this, &EntryCard::emptyRunDone);
    connect(m_previous, &QPushButton::clicked, this, &EntryCard::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &EntryCard::nextWanted);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString file = m_pictures->file();
        if (file.isEmpty())
            m_hint->setText(tr("The picture cannot be written to the folder for temporary files."));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path())))
            m_hint->setText(breakable(tr("No file manager opened. The picture is %1").arg(file)));
    });
}

void EntryCard::show(const core::BundleHandoff& handoff, const core::HandoffPage& page,
                     const core::HandoffField& field,
                     const std::vector<const core::HandoffField*>& emptyRun)
{
    m_field = &field;
    m_parts = 0;
    m_isCopied = false;
    m_empty = emptyRun.size();
    m_areBoxes = std::ranges::all_of(emptyRun, &core::HandoffField::isLeftEmpty);
    m_title->setText(breakable(entryLabel(field)));
    showNote(emptyRun);
    const auto picture = handoff.pictures.find(field.file);
    const bool isPicture = picture != handoff.pictures.end() && picture->second != nullptr;
    m_pictures->setVisible(isPicture);
    m_folder->setVisible(isPicture);
    if (isPicture)
        m_pictures->show(handoff, page, field);
    m_value->setVisible(!isPicture);
    showValue();
    showCount();
    showButtons();
}

// What is no value must not look like one.
void EntryCard::showNote(const std::vector<const core::HandoffField*>& emptyRun)
{
    QStringList notes{newsSentence(*m_field)};
    notes.removeAll(QString());
    if (m_field->isLeftEmpty)
        notes += tr("Leave it empty.");
    else if (m_field->control == PortalControl::Secret)
        notes += tr("A secret. It is not here: no bundle holds one.");
    if (!m_field->note.empty())
        notes += fromUtf8(m_field->note);
    if (emptyRun.size() > 1) {
        QStringList labels;
        for (const core::HandoffField* field : emptyRun)
            labels += entryLabel(*field);
        notes += tr("The same goes for what comes next: %1.")
                     .arg(labels.mid(1).join(QStringLiteral(", ")));
    }
    m_note->setText(breakable(notes.join(u' ')));
    m_note->setVisible(!notes.isEmpty());
}

void EntryCard::setGoesOn(bool goesOn)
{
    if (goesOn == m_goesOn)
        return;
    m_goesOn = goesOn;
    if (m_field)
        showButtons();
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
        m_count->say(StateKind::Neutral, m_pictures->size());
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
    enum First { Copy, Run, Nothing };
    const bool isRun = m_empty > 1;
    m_first->setCurrentIndex(canCopy() ? Copy : isRun ? Run : Nothing);
    setButtonKind(m_next, canCopy() || isRun ? ButtonKind::Secondary : ButtonKind::Primary);
    const auto count = static_cast<int>(m_empty);
    m_run->setText(m_areBoxes ? tr("&All %n stay empty, next", nullptr, count)
                              : tr("&All %n stay as they are, next", nullptr, count));
    m_hint->setText(hint());
    if (!canCopy())
        return;
    m_copy->setIcon(iconFor(m_isCopied ? Icon::Done : Icon::Copy));
    if (m_field->parts.size() > 1)
        m_copy->setText(isComplete() ? tr("Copied all")
                                     : tr("&Copy “%1” (%2 of %3)")
                                           .arg(fromUtf8(m_field->parts[m_parts]))
                                           .arg(m_parts + 1)
                                           .arg(m_field->parts.size()));
    else
        m_copy->setText(m_isCopied ? tr("Copied") : tr("&Copy"));
}

/// Keys reach the window that has the focus, which is the browser most of the time.
QString EntryCard::hint() const
{
    if (!canCopy()) {
        if (m_pictures->isVisibleTo(this))
            return tr("Drag the picture onto the portal's upload box.");
        if (!Handover::isLeftAlone(*m_field))
            return tr("Set it in the portal, and go on.");
        return m_field->isLeftEmpty ? tr("Leave it empty in the portal, and go on.")
                                    : tr("Leave it as it is in the portal, and go on.");
    }
    if (isComplete())
        return m_goesOn
                   ? tr("Paste it in the portal; the next one is copied by itself.")
                   : tr("Press the keys again in this window to tick this off and copy the next "
                        "one.");
    if (m_field->control == PortalControl::Html)
        return tr("Formatted text: paste it into the editor as it is.");
    return tr("In this window, Ctrl+Shift+C copies, and again goes on.");
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
