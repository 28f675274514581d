#include "app/ui/start/company_dialog.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/access.h"
#include "core/offer/origin.h"
#include "core/project/user/company.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace app {

namespace {

constexpr QSize kCompanySize{820, 620};

/// "Engineering contact" or "Container image › Registry name": without the plan, of which there is
/// one here.
QString fieldWords(const core::FieldPath& field)
{
    return fieldName(field);
}

} // namespace

QString companyText(const core::Offer& offer, const core::FieldPath& field)
{
    const core::Offer empty = core::emptyCompany();
    QStringList texts;
    for (const core::FieldText& leaf : core::fieldTextsAt(offer, field.str())) {
        // A choice that was not made says nothing, nor does what a new element of a list has.
        const bool isChoice =
            leaf.text == core::textAt(empty, leaf.where) || leaf.where.str().ends_with("/role");
        const QString text = fromUtf8(leaf.text).simplified();
        if (!text.isEmpty() && !isChoice)
            texts += text;
    }
    return texts.join(QStringLiteral(", "));
}

CompanyDialog::CompanyDialog(const Document& document, core::Offer kept, QWidget* parent)
    : QDialog(parent), m_document(document), m_kept(std::move(kept))
{
    setWindowTitle(tr("Company data for new offers"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::inside);
    rows->addWidget(new TextLabel(
        TextRole::Help,
        tr("What is kept here is offered to each new offer, and stays on this computer, in %1. "
           "Passwords and keys are never kept.")
            .arg(pathText(core::companyFolder())),
        this));
    buildTable();
    rows->addWidget(m_table, 1);
    m_news = new TextLabel(TextRole::Body, {}, this);
    m_news->setWordWrap(true);
    m_news->hide();
    rows->addWidget(m_news);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* keeping =
        buttons->addButton(tr("&Keep those of this offer"), QDialogButtonBox::ActionRole);
    setButtonKind(keeping, ButtonKind::Primary);
    auto* removing = buttons->addButton(tr("&Remove what is kept"), QDialogButtonBox::ActionRole);
    connect(keeping, &QPushButton::clicked, this, &CompanyDialog::keepChosen);
    connect(removing, &QPushButton::clicked, this, &CompanyDialog::removeChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    fill();
    resize(kCompanySize);
}

void CompanyDialog::buildTable()
{
    const auto& fields = core::companyFields();
    m_table = new QTableWidget(static_cast<int>(fields.size()), ColumnCount, this);
    m_table->setAccessibleName(tr("Company data for new offers"));
    m_table->setHorizontalHeaderLabels(
        {tr("Field"), tr("Kept for new offers"), tr("In this offer")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; const core::FieldPath& field : fields) {
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        QTableWidgetItem* name = m_table->item(row, Field);
        name->setText(fieldWords(field));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isOffered = !companyText(m_document.offer(), field).isEmpty()
                               || !companyText(m_kept, field).isEmpty();
        name->setCheckState(isOffered ? Qt::Checked : Qt::Unchecked);
        ++row;
    }
}

void CompanyDialog::fill()
{
    for (int row = 0; const core::FieldPath& field : core::companyFields()) {
        const QString kept = companyText(m_kept, field);
        const QString here = companyText(m_document.offer(), field);
        m_table->item(row, Kept)->setText(kept);
        m_table->item(row, Kept)->setToolTip(kept);
        m_table->item(row, ThisOffer)->setText(here);
        m_table->item(row, ThisOffer)->setToolTip(here);
        ++row;
    }
}

bool CompanyDialog::isChosen(const core::FieldPath& field) const
{
    const auto& fields = core::companyFields();
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (fields[static_cast<std::size_t>(row)] == field)
            return m_table->item(row, Field)->checkState() == Qt::Checked;
    return false;
}

void CompanyDialog::take(const core::Offer& from,
                         const std::function<bool(const core::FieldPath&)>& wanted,
                         const QString& done)
{
    core::Offer next = m_kept;
    core::copyCompany(from, next, wanted);
    const auto kept = core::keepCompany(next);
    m_news->setText(kept ? done : wording(kept.error().message));
    m_news->show();
    if (!kept)
        return;
    m_kept = std::move(next);
    fill();
}

void CompanyDialog::keepChosen()
{
    // What this offer does not say takes nothing away from what is kept.
    take(
        m_document.offer(),
        [this](const core::FieldPath& field) {
            return isChosen(field) && !companyText(m_document.offer(), field).isEmpty();
        },
        tr("Kept in %1.").arg(pathText(core::companyFolder())));
}

void CompanyDialog::removeChosen()
{
    take(
        core::emptyCompany(), [this](const core::FieldPath& field) { return isChosen(field); },
        tr("Removed. New offers start without it; this offer keeps what it has."));
}

} // namespace app
