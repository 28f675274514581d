#include "app/ui/pages/image_import.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace app {

namespace {

constexpr QSize kImageImportSize{760, 520};

enum ProposalColumn { ProposedField, NowColumn, OfferedColumn, ProposalColumns };

QTreeWidgetItem* itemFor(const core::ImageProposal& proposal)
{
    const QString field = wording(proposal.field);
    const QString now =
        proposal.now.empty() ? ImageImportDialog::tr("(empty)") : fromUtf8(proposal.now);
    const QString offered = fromUtf8(proposal.offered);
    auto* item = new QTreeWidgetItem({field, now, offered});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemNeverHasChildren);
    item->setCheckState(ProposedField, proposal.isAdvised ? Qt::Checked : Qt::Unchecked);
    item->setData(ProposedField, Qt::AccessibleTextRole,
                  ImageImportDialog::tr("%1, now %2, from the image %3").arg(field, now, offered));
    for (int column = 0; column < ProposalColumns; ++column)
        item->setToolTip(column, item->text(column));
    return item;
}

} // namespace

ImageImportDialog::ImageImportDialog(core::ImageProposals found, const QString& sentence, Take take,
                                     QWidget* parent)
    : QDialog(parent),
      m_found(std::move(found)),
      m_take(std::move(take)),
      m_fields(new QTreeWidget(this))
{
    setWindowTitle(tr("Take over from the image"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    auto* purpose = new TextLabel(TextRole::Body, breakable(sentence), this);
    purpose->setWordWrap(true);
    rows->addWidget(purpose);
    rows->addWidget(m_fields, 1);
    for (const core::Message& message : m_found.notTaken) {
        auto* note = new TextLabel(TextRole::Help, breakable(wording(message)), this);
        note->setWordWrap(true);
        rows->addWidget(note);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    setButtonKind(m_button, ButtonKind::Primary);
    m_button->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImageImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImageImportDialog::reject);
    connect(m_fields, &QTreeWidget::itemChanged, this, &ImageImportDialog::refreshButton);
    fill();
    refreshButton();
    resize(kImageImportSize);
}

void ImageImportDialog::fill()
{
    m_fields->setColumnCount(ProposalColumns);
    m_fields->setHeaderLabels({tr("Field"), tr("Now"), tr("From the image")});
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->setAllColumnsShowFocus(true);
    m_fields->setAccessibleName(tr("What the image tells"));
    m_fields->header()->setSectionsMovable(false);
    const QSize height(0, m_fields->fontMetrics().height() + 2 * space::unit);
    for (const core::ImageProposal& proposal : m_found.proposals) {
        QTreeWidgetItem* item = itemFor(proposal);
        item->setSizeHint(ProposedField, height);
        m_fields->addTopLevelItem(item);
    }
    m_fields->header()->setSectionResizeMode(ProposedField, QHeaderView::ResizeToContents);
    m_fields->header()->setSectionResizeMode(NowColumn, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(OfferedColumn, QHeaderView::Stretch);
    m_fields->setVisible(!m_found.proposals.empty());
    if (QTreeWidgetItem* first = m_fields->topLevelItem(0))
        m_fields->setCurrentItem(first);
}

std::vector<const core::ImageProposal*> ImageImportDialog::ticked() const
{
    std::vector<const core::ImageProposal*> taken;
    for (int at = 0; at < m_fields->topLevelItemCount(); ++at)
        if (m_fields->topLevelItem(at)->checkState(ProposedField) == Qt::Checked)
            taken.push_back(&m_found.proposals[static_cast<std::size_t>(at)]);
    return taken;
}

void ImageImportDialog::refreshButton()
{
    m_button->setEnabled(m_mayBeEmpty || !ticked().empty());
}

void ImageImportDialog::setMayBeEmpty()
{
    m_mayBeEmpty = true;
    refreshButton();
}

void ImageImportDialog::accept()
{
    m_take(ticked());
    QDialog::accept();
}

ImageImportDialog* openImageImport(Document& document,
                                   const core::registry::ImageDescription& image,
                                   const QString& source, QWidget* parent)
{
    if (document.shownPlan() >= document.offer().plans.size())
        return nullptr;
    auto found = core::imageProposals(image, document.offer(), document.shownPlan());
    const QString sentence =
        found.proposals.empty()
            ? ImageImportDialog::tr("%1 tells nothing that the offer lacks.").arg(source)
            : ImageImportDialog::tr(
                  "%1 tells this. What is ticked goes into the offer; one undo takes it back.")
                  .arg(source);
    auto* dialog = new ImageImportDialog(
        std::move(found), sentence,
        [&document, source](const std::vector<const core::ImageProposal*>& taken) {
            if (!taken.empty())
                document.editOnce(ImageImportDialog::tr("Take over from %1").arg(source),
                                  [&](core::Offer& offer) {
                                      for (const core::ImageProposal* proposal : taken)
                                          proposal->take(offer);
                                  });
        },
        parent);
    dialog->open();
    return dialog;
}

ImageImportDialog* openImageImportForNew(const core::registry::ImageDescription& image,
                                         const QString& source,
                                         std::function<void(const core::Offer&)> begin,
                                         QWidget* parent)
{
    core::Offer offer;
    core::Plan& plan = offer.plans.emplace_back();
    plan.id = "standard";
    plan.title = core::planTitleOf(image);
    auto found = core::imageProposals(image, offer, 0);
    auto* dialog = new ImageImportDialog(
        std::move(found),
        ImageImportDialog::tr("%1 tells this. A new offer begins with one plan and what is ticked.")
            .arg(source),
        [offer, begin = std::move(begin)](const std::vector<const core::ImageProposal*>& taken) {
            core::Offer made = offer;
            for (const core::ImageProposal* proposal : taken)
                proposal->take(made);
            begin(made);
        },
        parent);
    dialog->setMayBeEmpty();
    dialog->open();
    return dialog;
}

} // namespace app
