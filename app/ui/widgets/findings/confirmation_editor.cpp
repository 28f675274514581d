#include "app/ui/widgets/findings/confirmation_editor.h"

#include "app/document/document.h"
#include "app/ui/widgets/text.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace app {

namespace {

template <class AnyOffer>
auto* confirmationOf(AnyOffer& offer, const std::string& rule)
{
    auto& all = offer.confirmations;
    const auto found = std::ranges::find(all, rule, &core::Confirmation::rule);
    return found == all.end() ? nullptr : &*found;
}

void showText(QLineEdit* edit, const std::string& text)
{
    if (toUtf8(edit->text()) != text)
        edit->setText(fromUtf8(text));
}

} // namespace

ConfirmationEditor::ConfirmationEditor(Document& document, std::string rule, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_rule(std::move(rule)),
      m_yes(new QCheckBox(tr("Yes"), this)),
      m_details(new QWidget(this)),
      m_who(new QLineEdit(m_details)),
      m_when(new Text(TextRole::Help, {}, m_details)),
      m_note(new QLineEdit(m_details))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addWidget(m_yes);
    row->addWidget(m_details, 1);
    auto* details = new QHBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::unit);
    details->addWidget(m_who, 2);
    details->addWidget(m_when);
    details->addWidget(m_note, 3);
    m_when->setWordWrap(false);
    m_who->setPlaceholderText(tr("Your name"));
    m_who->setAccessibleName(tr("Confirmed by"));
    m_note->setPlaceholderText(tr("Note, if there is something to say"));
    m_note->setAccessibleName(tr("Note"));

    connect(m_yes, &QCheckBox::clicked, this, &ConfirmationEditor::setConfirmed);
    connect(m_who, &QLineEdit::textEdited, this,
            [this](const QString& text) { write(&core::Confirmation::who, text); });
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString& text) { write(&core::Confirmation::note, text); });
}

QWidget* ConfirmationEditor::focusTarget() const
{
    return m_yes;
}

void ConfirmationEditor::show(const core::Offer& offer)
{
    const core::Confirmation* found = confirmationOf(offer, m_rule);
    m_yes->setChecked(found);
    m_details->setVisible(found);
    if (!found)
        return;
    showText(m_who, found->who);
    showText(m_note, found->note);
    m_when->setText(tr("on %1").arg(dayText(found->when)));
}

/// A name that was given once is offered again.
std::string ConfirmationEditor::likelyName() const
{
    const auto& all = m_document.offer().confirmations;
    const auto named = std::ranges::find_if(
        all, [](const core::Confirmation& confirmation) { return !confirmation.who.empty(); });
    return named == all.end() ? std::string() : named->who;
}

void ConfirmationEditor::setConfirmed(bool confirmed)
{
    const std::string rule = m_rule;
    const std::string name = likelyName();
    const std::string today = toUtf8(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    m_document.editOnce(
        confirmed ? tr("Confirm") : tr("Withdraw confirmation"), [&](core::Offer& offer) {
            std::erase_if(offer.confirmations,
                          [&](const auto& confirmation) { return confirmation.rule == rule; });
            if (confirmed)
                offer.confirmations.push_back({rule, name, today, {}, {}});
        });
    if (confirmed && name.empty())
        m_who->setFocus(Qt::OtherFocusReason);
}

void ConfirmationEditor::write(std::string core::Confirmation::* member, const QString& text)
{
    m_document.edit(core::FieldPath("/confirmations") / std::string_view(m_rule),
                    [&](core::Offer& offer) {
                        if (auto* found = confirmationOf(offer, m_rule))
                            found->*member = toUtf8(text);
                    });
}

} // namespace app
