#include "app/ui/widgets/findings/confirmation_editor.h"

#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/confirming.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/answers.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// Of a name beside a question, in pixels.
constexpr int kNameWidth = 140;

/// The answer that counts, or that lacks no more than a name; null where there is none, or one to
/// other values or another requirement.
const core::Confirmation* standing(const core::AnswerState& state)
{
    using Kind = core::AnswerState::Kind;
    return state.kind == Kind::Given || state.kind == Kind::Open ? state.answer : nullptr;
}

void showText(QLineEdit* edit, const std::string& text)
{
    if (toUtf8(edit->text()) != text)
        edit->setText(fromUtf8(text));
}

} // namespace

ConfirmationEditor::ConfirmationEditor(Document& document, const core::Rule& rule,
                                       const QLineEdit& signer, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_rule(rule),
      m_signer(signer),
      m_yes(new QCheckBox(this)),
      m_answer(new QPushButton(this)),
      m_details(new QWidget(this)),
      m_who(new QLineEdit(m_details)),
      m_note(new QLineEdit(m_details)),
      m_earlier(new TextLabel(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_details);
    rows->addWidget(m_earlier);
    auto* details = new QHBoxLayout(m_details);
    details->setContentsMargins(0, space::labelToField, 0, 0);
    details->setSpacing(space::unit);
    details->addWidget(m_who, 2);
    details->addWidget(m_note, 3);
    m_who->setPlaceholderText(tr("Your name"));
    m_who->setAccessibleName(tr("Confirmed by"));
    m_note->setPlaceholderText(tr("Note, if there is something to say"));
    m_note->setAccessibleName(tr("Note"));
    setButtonKind(m_answer, ButtonKind::Link);
    m_answer->setAutoDefault(false);
    m_answer->setAccessibleDescription(tr("Shows the name and a note."));
    m_answer->setToolTip(m_answer->accessibleDescription());
    // It has its room before the tick: what stands below stays where it is.
    QSizePolicy kept = m_answer->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_answer->setSizePolicy(kept);
    m_answer->setMinimumWidth(fontMetrics().horizontalAdvance(dayText("2026-12-28"))
                              + 2 * space::labelToField);

    connect(m_yes, &QCheckBox::clicked, this, &ConfirmationEditor::setConfirmed);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        m_areDetailsOpen = !m_areDetailsOpen;
        show();
        if (m_details->isVisible())
            m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_who, &QLineEdit::textEdited, this,
            [this](const QString& text) { write(&core::Confirmation::who, text); });
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString& text) { write(&core::Confirmation::note, text); });
}

QWidget* ConfirmationEditor::focusTarget() const
{
    return m_yes;
}

void ConfirmationEditor::show()
{
    const auto state = core::answerState(m_document.subject(), m_rule);
    const core::Confirmation* answer = standing(state);
    m_yes->setChecked(answer);
    m_answer->setVisible(answer);
    // What was opened, or lacks a name, stays open while somebody types.
    m_areDetailsOpen = answer && (m_areDetailsOpen || answer->who.empty());
    m_details->setVisible(answer && (m_areDetailsOpen || !answer->note.empty()));
    // A note shows by itself; the name is told once, at the top of the page.
    m_who->setVisible(m_areDetailsOpen);
    const QString earlier = answer ? QString() : earlierText(state);
    m_earlier->setText(breakable(earlier));
    m_earlier->setVisible(!earlier.isEmpty());
    if (!answer)
        return;
    showText(m_who, answer->who);
    showText(m_note, answer->note);
    m_answer->setText(answerText(*answer));
}

/// The day, and who said yes where it is somebody else than whoever signs the page.
QString ConfirmationEditor::answerText(const core::Confirmation& answer) const
{
    QString day = dayText(answer.when);
    if (answer.who.empty() || answer.who == signerName())
        return day;
    const QString name = fontMetrics().elidedText(fromUtf8(answer.who), Qt::ElideRight, kNameWidth);
    return tr("%1, %2", "name, day").arg(name, day);
}

/// A name that was given once is offered again.
std::string ConfirmationEditor::signerName() const
{
    const QString signer = m_signer.text().trimmed();
    return signer.isEmpty() ? likelyName(m_document) : toUtf8(signer);
}

QString ConfirmationEditor::earlierText(const core::AnswerState& state)
{
    if (!state.answer)
        return {};
    const QString who = fromUtf8(state.answer->who);
    const QString day = dayText(state.answer->when);
    if (state.kind == core::AnswerState::Kind::OtherText)
        return tr("%1 said yes on %2 to a requirement that reads differently: of another profile, "
                  "or an earlier one. That answer stays there; give one to this.")
            .arg(who, day);
    QStringList changed;
    for (const std::string_view address : state.changed)
        changed += fieldName(core::FieldPath(std::string(address)));
    return tr("%1 said yes on %2, and since then this changed: %3. Look again.")
        .arg(who, day, changed.join(QStringLiteral(", ")));
}

void ConfirmationEditor::setConfirmed(bool confirmed)
{
    // A longer sentence on an earlier answer goes with the tick, and its room does not.
    setMinimumHeight(height());
    const std::string name = signerName();
    confirm(m_document, m_rule, confirmed, name);
    // An access key clicks a moment after it was pressed; the page may be left by then.
    if (confirmed && name.empty() && isVisible())
        m_who->setFocus(Qt::OtherFocusReason);
}

void ConfirmationEditor::write(std::string core::Confirmation::* member, const QString& text)
{
    m_document.edit(core::answersPath(m_rule.id), [&](core::Offer& offer) {
        const auto state = core::answerState(m_document.subject(), m_rule);
        const core::Confirmation* answer = standing(state);
        if (!answer)
            return;
        auto& answers = offer.confirmations[std::string(m_rule.id)];
        if (const auto found = std::ranges::find(answers, *answer); found != answers.end())
            (*found).*member = toUtf8(text);
    });
}

} // namespace app
