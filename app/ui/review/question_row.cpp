#include "app/ui/review/question_row.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/confirmation_editor.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/pill.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace app {

namespace {

/// What of the evidence is told in the row; the rest is at its place.
constexpr int kMaxTold = 3;
constexpr qsizetype kMaxToldCharacters = 40;

QString sourceText(core::RejectionSource source)
{
    switch (source) {
    case core::RejectionSource::Documented:
        return QuestionRow::tr("documented rejection");
    case core::RejectionSource::Reported:
        return QuestionRow::tr("reported rejection");
    case core::RejectionSource::MayBeAsked:
        return QuestionRow::tr("may be asked");
    }
    return {};
}

Pill::Kind markOf(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Passes:
        return Pill::Kind::Success;
    case core::Outcome::Fails:
        return Pill::Kind::Error;
    case core::Outcome::EvidenceMissing:
        break;
    }
    return Pill::Kind::Plain;
}

QString outcomeText(core::Outcome outcome, const core::RehearsalQuestion& question)
{
    // What was told stands beside it.
    if (question.has(core::FactEvidence::Kind::Against))
        return QuestionRow::tr("fails", "a criterion");
    switch (outcome) {
    case core::Outcome::Passes:
        return QuestionRow::tr("passes", "a criterion");
    case core::Outcome::Fails:
        return QuestionRow::tr("fails: has an error", "a criterion");
    case core::Outcome::EvidenceMissing:
        return QuestionRow::tr("evidence missing", "a criterion");
    }
    return {};
}

/// A short text with its field, of a longer one the field alone.
QString toldOf(const core::FieldText& field)
{
    const QString name = fieldName(field.where);
    const QString text = fromUtf8(field.text);
    const bool isShort = text.size() <= kMaxToldCharacters && !text.contains(u'\n');
    return isShort ? QuestionRow::tr("%1: “%2”", "field, its text").arg(name, text) : name;
}

QString evidenceText(const std::vector<core::FieldText>& evidence)
{
    QStringList told;
    for (const core::FieldText& field : evidence) {
        const QString text = toldOf(field);
        if (!told.contains(text))
            told += text;
    }
    const qsizetype more = told.size() - kMaxTold;
    if (more > 0) {
        told.resize(kMaxTold);
        told += QuestionRow::tr("%n more", nullptr, static_cast<int>(more));
    }
    return told.join(QStringLiteral(" · "));
}

/// One line for each thing that was told, with its day.
QString factsText(const std::vector<core::FactEvidence>& evidence)
{
    QStringList lines;
    for (const core::FactEvidence& fact : evidence) {
        const QString text = wording(fact.text);
        lines += fact.asked.empty() ? text
                                    : QuestionRow::tr("%1 Seen on %2.", "a sentence, a day")
                                          .arg(text, dayText(fact.asked));
    }
    return lines.join(u'\n');
}

QPushButton* linkTo(const QString& text, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    setButtonKind(link, ButtonKind::Link);
    link->setAutoDefault(false);
    return link;
}

} // namespace

QuestionRow::QuestionRow(const core::RehearsalQuestion& question, QWidget* parent)
    : QWidget(parent),
      m_rule(*question.rule),
      m_tick(new QCheckBox(this)),
      m_evidence(new TextLabel(TextRole::Help, {}, this)),
      m_facts(new TextLabel(TextRole::Help, {}, this)),
      m_answer(new TextLabel(TextRole::Help, {}, this)),
      m_see(linkTo(tr("See it…"), this)),
      m_outcome(new Pill(Pill::Kind::Plain, {}, this))
{
    const QString text = QCoreApplication::translate("rule-question", m_rule.question);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::card, space::unit, space::card, space::unit);
    columns->setSpacing(space::unit);
    columns->addWidget(m_tick, 0, Qt::AlignTop);
    columns->addLayout(buildWords(text), 1);
    auto* marks = new QVBoxLayout;
    marks->setSpacing(space::tight);
    const bool isMild = question.source() == core::RejectionSource::MayBeAsked;
    marks->addWidget(new Pill(isMild ? Pill::Kind::Plain : Pill::Kind::Warning,
                              sourceText(question.source()), this),
                     0, Qt::AlignRight);
    marks->addWidget(m_outcome, 0, Qt::AlignRight);
    marks->addStretch(1);
    columns->addLayout(marks);
    m_tick->setAccessibleName(text);
    m_see->setAccessibleName(tr("See what it is about: %1", "%1 is a question").arg(text));
    connect(m_tick, &QCheckBox::clicked, this, &QuestionRow::answered);
    connect(m_see, &QPushButton::clicked, this, [this] { emit placeWanted(m_place); });
}

QVBoxLayout* QuestionRow::buildWords(const QString& text)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tight);
    auto* label = new TextLabel(TextRole::Label, text, this);
    label->setWordWrap(true);
    words->addWidget(label);
    words->addWidget(m_evidence);
    m_facts->setWordWrap(true);
    words->addWidget(m_facts);
    words->addWidget(m_answer);
    auto* links = new FlowLayout(space::unit, space::tight);
    links->addWidget(m_see);
    QPushButton* why = linkTo(tr("Why?"), this);
    links->addWidget(why);
    words->addLayout(links);
    why->setAccessibleName(tr("Why? %1").arg(text));
    connect(why, &QPushButton::clicked, this,
            [this] { emit explanationWanted(fromUtf8(m_rule.id)); });
    return words;
}

void QuestionRow::refresh(const Document& document, const core::RehearsalQuestion& question,
                          core::Outcome outcome)
{
    const auto evidence = core::evidenceFor(document.offer(), m_rule);
    m_evidence->setText(breakable(evidenceText(evidence)));
    m_evidence->setVisible(!evidence.empty());
    m_facts->setText(breakable(factsText(question.evidence)));
    m_facts->setVisible(!question.evidence.empty());
    m_see->setVisible(!evidence.empty());
    m_place = evidence.empty() ? core::FieldPath() : evidence.front().where;
    m_tick->setChecked(question.isAnswered());
    const QString answer = question.isAnswered() ? tr("%1, %2 · still as it was then", "name, day")
                                                       .arg(fromUtf8(question.state.answer->who),
                                                            dayText(question.state.answer->when))
                                                 : ConfirmationEditor::earlierText(question.state);
    m_answer->setText(breakable(answer));
    m_answer->setVisible(!answer.isEmpty());
    m_outcome->setKind(markOf(outcome));
    m_outcome->setText(outcomeText(outcome, question));
    m_tick->setAccessibleDescription(
        QStringList{m_outcome->text(), m_evidence->text(), m_facts->text(), answer}
            .join(u' ')
            .remove(QChar(0x200B)));
}

void QuestionRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).hairline);
}

} // namespace app
