#include "app/ui/pages/import/proposal_dialog.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/import/proposal_values.h"
#include "app/ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kProposalSize{760, 560};
/// Longer notes scroll.
constexpr int kMostNotes = 150;
/// Of a value in its tool tip; a longer one is higher than the screen.
constexpr qsizetype kMostTip = 1000;

enum ProposalColumn { ProposedField, NowColumn, OfferedColumn, ProposalColumns };

QString tipOf(const QString& value)
{
    QString text = value.left(kMostTip);
    if (text.size() < value.size())
        text += u'…';
    return QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>")
        .arg(breakable(text).toHtmlEscaped());
}

QTreeWidgetItem* itemFor(const core::Proposal& proposal)
{
    const QString field = wording(proposal.field);
    const QString now = proposal.now.empty() ? ProposalDialog::tr("(empty)")
                                             : readableValue(proposal, proposal.now);
    const QString offered = readableValue(proposal, proposal.offered);
    auto* item = new QTreeWidgetItem({field, now.simplified(), offered.simplified()});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemNeverHasChildren);
    item->setCheckState(ProposedField, proposal.isAdvised ? Qt::Checked : Qt::Unchecked);
    item->setData(ProposedField, Qt::AccessibleTextRole,
                  ProposalDialog::tr("%1, now %2, offered %3").arg(field, now, offered));
    const QStringList whole{field, now, offered};
    for (int column = 0; column < ProposalColumns; ++column)
        item->setToolTip(column, tipOf(whole[column]));
    return item;
}

} // namespace

ProposalDialog::ProposalDialog(Offered offered, QWidget* parent)
    : QDialog(parent), m_offered(std::move(offered)), m_fields(new QTreeWidget(this))
{
    setWindowTitle(m_offered.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    const QString& sentence = m_offered.proposals.empty() ? m_offered.nothing : m_offered.sentence;
    auto* purpose = new TextLabel(TextRole::Body, breakable(sentence), this);
    purpose->setWordWrap(true);
    rows->addWidget(purpose);
    rows->addWidget(m_fields, 1);
    addNotes(*rows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    setButtonKind(m_take, ButtonKind::Primary);
    m_take->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProposalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProposalDialog::reject);
    connect(m_fields, &QTreeWidget::itemChanged, this, &ProposalDialog::refreshButton);
    fill();
    refreshButton();
    resize(kProposalSize);
}

void ProposalDialog::addNotes(QVBoxLayout& rows)
{
    auto* holder = new QWidget(this);
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tight);
    for (const auto& [heading, messages] : m_offered.notes) {
        if (!messages.empty() && !heading.isEmpty())
            lines->addWidget(new TextLabel(TextRole::SectionTitle, heading, holder));
        for (const core::Message& message : messages) {
            auto* note = new TextLabel(TextRole::Help, breakable(wording(message)), holder);
            note->setWordWrap(true);
            lines->addWidget(note);
        }
    }
    if (lines->count() == 0) {
        delete holder;
        return;
    }
    lines->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(holder);
    area->setMaximumHeight(kMostNotes);
    area->setAccessibleName(tr("What was not taken as it stood"));
    rows.addWidget(area);
}

void ProposalDialog::fill()
{
    m_fields->setColumnCount(ProposalColumns);
    m_fields->setHeaderLabels({tr("Field"), tr("Now"), m_offered.column});
    m_fields->setRootIsDecorated(false);
    m_fields->setItemDelegate(new ProposalDelegate(m_fields));
    m_fields->setUniformRowHeights(true);
    m_fields->setWordWrap(true);
    m_fields->setAllColumnsShowFocus(true);
    m_fields->setAccessibleName(m_offered.column);
    m_fields->header()->setSectionsMovable(false);
    for (const core::Proposal& proposal : m_offered.proposals)
        m_fields->addTopLevelItem(itemFor(proposal));
    m_fields->header()->setSectionResizeMode(ProposedField, QHeaderView::ResizeToContents);
    m_fields->header()->setSectionResizeMode(NowColumn, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(OfferedColumn, QHeaderView::Stretch);
    m_fields->setVisible(!m_offered.proposals.empty());
    if (QTreeWidgetItem* first = m_fields->topLevelItem(0))
        m_fields->setCurrentItem(first);
}

std::vector<const core::Proposal*> ProposalDialog::ticked() const
{
    std::vector<const core::Proposal*> taken;
    for (int at = 0; at < m_fields->topLevelItemCount(); ++at)
        if (m_fields->topLevelItem(at)->checkState(ProposedField) == Qt::Checked)
            taken.push_back(&m_offered.proposals[static_cast<std::size_t>(at)]);
    return taken;
}

void ProposalDialog::refreshButton()
{
    m_take->setEnabled(m_offered.mayBeEmpty || !ticked().empty());
}

void ProposalDialog::accept()
{
    const auto taken = ticked();
    if (m_offered.mayBeEmpty || !taken.empty())
        m_offered.take(taken);
    QDialog::accept();
}

} // namespace app
