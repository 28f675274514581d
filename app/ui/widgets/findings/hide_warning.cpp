#include "app/ui/widgets/findings/hide_warning.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/registry.h"

#include <QDate>
#include <QDateEdit>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kUsualMonths = 6;
constexpr int kMaxMonths = 24;

/// An open question wants an answer instead.
bool hasWarning(const Document& document, const std::string& rule)
{
    const core::Rule* row = core::findRule(rule);
    return row && row->kind == core::RuleKind::Automatic
           && std::ranges::any_of(document.report().findings(), [&](const core::Finding& finding) {
                  return finding.rule == rule && finding.severity == core::Severity::Warning;
              });
}

} // namespace

HideWarning::HideWarning(Document& document, const QString& rule, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_rule(rule),
      m_begin(new QPushButton(tr("Hide this warning…"), this)),
      m_reason(new QLineEdit),
      m_until(new QDateEdit),
      m_hide(new QPushButton(tr("Hide")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, space::unit, 0, 0);
    setButtonKind(m_begin, ButtonKind::Secondary);
    rows->addWidget(m_begin, 0, Qt::AlignLeft);
    m_fields = buildFields();
    rows->addWidget(m_fields);
    m_fields->hide();
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_begin->hide();
        m_fields->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_hide->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_hide, &QPushButton::click);
    connect(m_hide, &QPushButton::clicked, this, &HideWarning::hideIt);
    setVisible(hasWarning(document, toUtf8(rule)));
}

QWidget* HideWarning::buildFields()
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::labelToField);
    column->addWidget(new TextLabel(TextRole::Label, tr("Hide this warning"), fields));
    column->addWidget(
        new TextLabel(TextRole::Help,
                      tr("It comes back after the day, and every report lists it with "
                         "the reason."),
                      fields));
    column->addWidget(new TextLabel(TextRole::Label, tr("Reason"), fields));
    m_reason->setAccessibleName(tr("Reason to hide this warning"));
    column->addWidget(m_reason);
    column->addWidget(new TextLabel(TextRole::Label, tr("Until"), fields));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_until->setDateRange(today, today.addMonths(kMaxMonths));
    m_until->setDate(today.addMonths(kUsualMonths));
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day on which this warning is hidden"));
    column->addWidget(m_until);
    column->addSpacing(space::unit);
    m_hide->setEnabled(false);
    m_hide->setAccessibleDescription(
        tr("It comes back after the day, and every report lists it with the reason."));
    column->addWidget(m_hide, 0, Qt::AlignLeft);
    return fields;
}

void HideWarning::hideIt()
{
    if (!m_hide->isEnabled())
        return;
    m_document.editOnce(tr("Hide %1", "%1 is the title of a rule").arg(ruleTitle(m_rule)),
                        [this](core::Offer& offer) {
                            offer.suppressions.push_back(
                                {toUtf8(m_rule),
                                 {},
                                 toUtf8(m_reason->text().trimmed()),
                                 toUtf8(m_until->date().toString(Qt::ISODate)),
                                 {}});
                        });
    emit hidden();
}

} // namespace app
