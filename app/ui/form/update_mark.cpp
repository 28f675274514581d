#include "app/ui/form/update_mark.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/pill.h"
#include "core/rules/engine/rule_notes.h"
#include "core/text/secrets/secrets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace app {

namespace {

/// Of the old value so many characters are shown; the page of changes has all of it.
constexpr qsizetype kMaxWas = 60;
/// That of the chip beside a label.
constexpr int kMarkHeight = 24;

/// Words that take one line where there is room for it, and break where there is not.
class WordsInLine : public TextLabel {
public:
    explicit WordsInLine(QWidget* parent) : TextLabel(TextRole::Help, {}, parent) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        QTextDocument words;
        words.setDefaultFont(font());
        words.setDocumentMargin(0);
        if (textFormat() == Qt::RichText)
            words.setHtml(text());
        else
            words.setPlainText(text());
        const int width = static_cast<int>(std::ceil(words.idealWidth())) + 1;
        return {width, heightForWidth(width)};
    }
};

/// A sentence and what can be done about it, right behind it as long as the line has room.
QWidget* lineOf(TextLabel* words, QPushButton* link, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new FlowLayout(space::unit, 0, line);
    row->setContentsMargins(0, space::tight, 0, 0);
    setButtonKind(link, ButtonKind::Link);
    link->setFont(fontFor(TextRole::Help));
    row->addWidget(words);
    row->addWidget(link);
    return line;
}

QWidget* reasonLine(TextLabel* reason, QPushButton* why, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::tight, 0, 0);
    row->setSpacing(space::unit);
    setButtonKind(why, ButtonKind::Link);
    why->setFont(fontFor(TextRole::Help));
    row->addWidget(reason, 1);
    row->addWidget(why, 0, Qt::AlignTop);
    return line;
}

QString oldValue(const core::Change& change)
{
    const QString text = fromUtf8(core::withoutSecrets(*change.before)).simplified();
    return text.size() > kMaxWas ? text.left(kMaxWas) + u'…' : text;
}

} // namespace

UpdateMark::UpdateMark(Document& document, core::FieldPath path, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_path(std::move(path)),
      m_frozenMark(new Pill(Pill::Kind::Plain, Icon::Lock, {}, this)),
      m_changedMark(new Pill(Pill::Kind::Accent, Icon::Compare, tr("changed"), this)),
      m_reason(new TextLabel(TextRole::Help, {}, this)),
      m_why(new QPushButton(tr("Why?"), this)),
      m_was(new WordsInLine(this)),
      m_back(new QPushButton(tr("Take it back"), this)),
      m_older(new WordsInLine(this)),
      m_show(new QPushButton(this)),
      m_olderCard(new Card(Card::Kind::Card, this)),
      m_olderWords(new TextLabel(TextRole::Help, {}, m_olderCard))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_frozenLine = reasonLine(m_reason, m_why, this);
    m_was->setTextFormat(Qt::RichText);
    m_changeLine = lineOf(m_was, m_back, this);
    m_olderLine = lineOf(m_older, m_show, this);
    auto* inside = new QVBoxLayout(m_olderCard);
    inside->setContentsMargins(space::inside, space::unit, space::inside, space::unit);
    inside->addWidget(m_olderWords);
    for (QWidget* row :
         std::initializer_list<QWidget*>{m_frozenLine, m_changeLine, m_olderLine, m_olderCard})
        rows->addWidget(row);
    // Tab goes from field to field: who types on would press them unseen. The page of what changed
    // takes changes back by keys.
    for (QPushButton* aside : {m_why, m_back, m_show})
        aside->setFocusPolicy(Qt::ClickFocus);
    connect(m_why, &QPushButton::clicked, this, [this] { emit explanationWanted(m_rule); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_change)
            m_document.takeBack(core::Change(*m_change));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_showsOlder = !m_showsOlder;
        refreshOlder();
    });
}

void UpdateMark::addMarks(QHBoxLayout& head, int at)
{
    for (Pill* mark : {m_frozenMark, m_changedMark})
        mark->setMinimumHeight(kMarkHeight);
    head.insertWidget(at, m_frozenMark, 0, Qt::AlignVCenter);
    head.insertWidget(at + 1, m_changedMark, 0, Qt::AlignVCenter);
}

void UpdateMark::keepMarks()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, space::tight, 0, 0);
    line->addStretch(1);
    addMarks(*line, 0);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, line);
}

void UpdateMark::refresh()
{
    refreshChange();
    refreshFrozen();
    refreshOlder();
    setVisible(!m_frozenLine->isHidden() || !m_changeLine->isHidden() || !m_olderLine->isHidden());
}

void UpdateMark::refreshFrozen()
{
    const core::Rule* rule = m_document.frozenBy(m_path);
    m_isFrozen = rule;
    m_frozenMark->setVisible(m_isFrozen);
    m_frozenLine->setVisible(m_isFrozen);
    if (!rule)
        return;
    m_rule = fromUtf8(rule->id);
    // Without a baseline nobody can read since when.
    const Baseline* baseline = m_document.baseline();
    m_frozenMark->setText(
        baseline ? tr("frozen since %1", "day").arg(dayText(baseline->published().date))
                 : tr("frozen"));
    const core::RuleNote* note = core::ruleNote(rule->id);
    m_reason->setText(note ? noteText(note->why) : QString());
    m_why->setAccessibleName(tr("Why? %1").arg(ruleTitle(m_rule)));
}

void UpdateMark::refreshChange()
{
    int inside = 0;
    m_change.reset();
    for (const core::Change& change : m_document.changes()) {
        // In a plan that is new nothing was published that could have changed.
        if (change.element.contains(m_path) && change.element != core::FieldPath())
            continue;
        if (change.where == m_path && change.before && change.after)
            m_change = change;
        inside += m_path.contains(change.where);
    }
    m_isChanged = inside > 0;
    m_changedMark->setVisible(m_isChanged);
    m_changeLine->setVisible(m_isChanged);
    m_back->setVisible(m_change.has_value());
    if (m_change) {
        showOldValue();
        m_back->setEnabled(m_document.canTakeBack(*m_change));
        m_back->setAccessibleName(tr("Take back: %1").arg(placeName(m_path)));
    } else {
        m_was->setText(tr("%n change(s) since it was published", nullptr, inside));
    }
}

void UpdateMark::showOldValue()
{
    const QString old = oldValue(*m_change);
    const Theme& theme = themeOf(this);
    const QString struck =
        QStringLiteral("<s style=\"color:%1;background-color:%2\">%3</s>")
            .arg(theme.error.name(), theme.errorSoft.name(), breakable(old).toHtmlEscaped());
    const QString words = old.isEmpty() ? tr("was empty") : tr("was %1", "an old value");
    m_was->setText(old.isEmpty() ? words : words.toHtmlEscaped().arg(struck));
    m_was->setAccessibleName(old.isEmpty() ? words : words.arg(u'“' + old + u'”'));
}

void UpdateMark::refreshOlder()
{
    QStringList sentences;
    for (const core::HiddenFinding& hidden : m_document.report().hidden())
        if (hidden.isKnown() && m_path.contains(hidden.finding.where))
            sentences += wording(hidden.finding.message);
    m_olderLine->setHidden(sentences.isEmpty());
    m_olderCard->setVisible(m_showsOlder && !sentences.isEmpty());
    m_older->setText(
        tr("%n older finding(s), published with it", nullptr, static_cast<int>(sentences.size())));
    m_show->setText(m_showsOlder ? tr("Hide again") : tr("Show"));
    m_show->setAccessibleName(m_show->text() + QStringLiteral(": ") + m_older->text());
    sentences += tr("It does not count until you change this field.", "older findings");
    m_olderWords->setText(breakable(sentences.join(u'\n')));
}

void UpdateMark::changeEvent(QEvent* event)
{
    // The old value has the colours of the theme in its text.
    if (event->type() == QEvent::StyleChange && m_change)
        showOldValue();
    QWidget::changeEvent(event);
}

QString UpdateMark::text() const
{
    QStringList said;
    if (m_isFrozen)
        said << m_frozenMark->text() + u'.' << m_reason->text();
    if (m_isChanged)
        said += m_change ? m_was->accessibleName() : m_was->text();
    if (!m_olderLine->isHidden())
        said += m_older->text();
    return said.join(u' ');
}

} // namespace app
