#include "app/ui/window/commands/compare_dialog.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/access.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kComparisonSize{760, 460};
/// A description would fill the window; the tool tip has all of it.
constexpr qsizetype kMaxShownText = 400;

QTableWidgetItem* cell(const std::optional<std::string>& text)
{
    const QString whole = text ? fromUtf8(*text) : QString();
    auto* item =
        new QTableWidgetItem(whole.isEmpty()                ? CompareDialog::tr("(empty)")
                             : whole.size() > kMaxShownText ? whole.left(kMaxShownText) + u'…'
                                                            : whole);
    item->setToolTip(whole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

CompareDialog::CompareDialog(const core::Offer& mine, const core::Offer& theirs, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mine and theirs"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    auto* heading = new TextLabel(TextRole::Body, {}, this);
    heading->setWordWrap(true);
    rows->addWidget(heading);
    rows->addWidget(m_table, 1);
    fill(mine, theirs);
    heading->setText(m_table->rowCount() > 0
                         ? tr("%n field(s) differ.", nullptr, m_table->rowCount())
                         : tr("The fields are the same; only the form of the files or the pictures "
                              "differ."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* take = buttons->addButton(tr("&Take theirs"), QDialogButtonBox::ActionRole);
    QPushButton* keep = buttons->addButton(tr("&Keep mine"), QDialogButtonBox::ActionRole);
    connect(take, &QPushButton::clicked, this, [this] {
        emit theirsWanted();
        accept();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        emit mineWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(kComparisonSize);
}

void CompareDialog::fill(const core::Offer& mine, const core::Offer& theirs)
{
    const auto changes = core::changesBetween(mine, theirs);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Mine"), tr("On the disk")});
    m_table->setAccessibleName(tr("Fields that differ"));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setRowCount(static_cast<int>(changes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const core::FieldChange& change = changes[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, cell(toUtf8(placeName(change.where))));
        m_table->setItem(row, 1, cell(change.before));
        m_table->setItem(row, 2, cell(change.after));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->resizeRowsToContents();
}

} // namespace app
