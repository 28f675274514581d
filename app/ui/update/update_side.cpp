#include "app/ui/update/update_side.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/update/count_cell.h"
#include "app/ui/widgets/text_label.h"
#include "core/changes/element_title.h"
#include "core/offer/pages.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace app {

namespace {

/// A grid with a line above each row but the first.
class LinedPlane : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const auto* grid = static_cast<QGridLayout*>(layout());
        for (int row = 1; row < grid->rowCount(); ++row)
            painter.fillRect(0, grid->cellRect(row, 0).top(), width(), 1, themeOf(this).hairline);
    }
};

class LockHead : public QWidget {
public:
    LockHead(const QString& title, QWidget* parent) : QWidget(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(marginsFromStart(kIcon + space::unit, 0, 0, 0));
        row->addWidget(new TextLabel(TextRole::Label, title, this));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const int left = layoutDirection() == Qt::LeftToRight ? 0 : width() - kIcon;
        paintIcon(painter, Icon::Lock, QRectF(left, (height() - kIcon) / 2.0, kIcon, kIcon),
                  themeOf(this).secondaryText);
    }

private:
    static constexpr int kIcon = 18;
};

} // namespace

UpdateSide::UpdateSide(Document& document, QWidget* parent)
    : Card(Kind::Page, parent), m_document(document)
{
    setEdges(Qt::LeftEdge);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page - space::unit, space::section - space::unit,
                             space::page - space::unit, space::field);
    rows->setSpacing(space::tight);
    rows->addWidget(new TextLabel(TextRole::SectionTitle, tr("In this update"), this));
    rows->addWidget(new TextLabel(TextRole::Help, tr("What can change and what stays."), this));
    rows->addSpacing(space::unit);
    rows->addWidget(buildTable());
    rows->addSpacing(space::field);
    m_frozenCard = buildFrozen();
    rows->addWidget(m_frozenCard);
    rows->addSpacing(space::unit);
    rows->addWidget(buildNote());
    rows->addStretch(1);
}

QWidget* UpdateSide::buildTable()
{
    auto* plane = new LinedPlane(this);
    auto* table = new QGridLayout(plane);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(space::card);
    table->setVerticalSpacing(0);
    table->setColumnStretch(0, 1);
    int column = 0;
    for (const QString& name : {tr("Page"), tr("Changes"), tr("New"), tr("Older")}) {
        auto* head = new TextLabel(TextRole::Help, name, plane);
        head->setWordWrap(false);
        head->setContentsMargins(0, 0, 0, space::unit);
        table->addWidget(head, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    int line = 1;
    for (const core::Page& page : core::pagesToFill())
        m_pages.push_back(addRow(*table, line++, QCoreApplication::translate("page", page.title)));
    m_together = addRow(*table, line, tr("Together"));
    return plane;
}

UpdateSide::Row UpdateSide::addRow(QGridLayout& table, int line, const QString& name)
{
    constexpr std::array kKinds{CountCell::Kind::Accent, CountCell::Kind::Error,
                                CountCell::Kind::Plain};
    Row row;
    QWidget* plane = table.parentWidget();
    row.name = new TextLabel(TextRole::Body, name, plane);
    row.name->setContentsMargins(0, space::unit, 0, space::unit);
    table.addWidget(row.name, line, 0);
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new CountCell(kKinds[static_cast<std::size_t>(column)], plane);
        row.cells[static_cast<std::size_t>(column)] = cell;
        table.addWidget(cell, line, column + 1);
    }
    return row;
}

QWidget* UpdateSide::buildFrozen()
{
    auto* card = new Card(Kind::Card, this);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::card, space::inside, space::card, space::inside);
    rows->setSpacing(space::tight);
    rows->addWidget(new LockHead(tr("Frozen after publishing"), card));
    m_frozen = new TextLabel(TextRole::Help, {}, card);
    rows->addWidget(m_frozen);
    return card;
}

QWidget* UpdateSide::buildNote()
{
    return new TextLabel(TextRole::Help,
                         tr("An older finding counts again as soon as you change its field, or "
                            "when Microsoft's rule has changed since."),
                         this);
}

std::vector<UpdateSide::Counts> UpdateSide::countsByPage() const
{
    std::vector<Counts> counts(core::allPages().size());
    // What is about the whole offer has its home where the whole is looked at.
    const auto home = [&](const core::FieldPath& where) -> Counts& {
        return counts[core::pageIndexOf(where).value_or(counts.size() - 1)];
    };
    const core::Change* last = nullptr;
    for (const core::Change& change : m_document.changes()) {
        home(change.where)[Changes] += !last || !core::isOfSameElement(*last, change);
        last = &change;
    }
    for (const core::Finding& finding : m_document.report().findings())
        home(finding.where)[New] += finding.severity == core::Severity::Error
                                    || finding.severity == core::Severity::Warning;
    for (const core::FieldPath& where : m_document.olderFindings()) {
        ++home(where)[Older];
        home(where)[New] -= m_document.showsOlder();
    }
    return counts;
}

void UpdateSide::refresh(std::size_t page)
{
    if (!m_document.baseline())
        return;
    const std::vector<Counts> counts = countsByPage();
    Counts sum{};
    for (const Counts& one : counts)
        for (std::size_t column = 0; column < ColumnCount; ++column)
            sum[column] += one[column];
    for (std::size_t row = 0; row < m_pages.size(); ++row)
        show(m_pages[row], counts[row], row == page);
    show(m_together, sum, true);
    const QStringList frozen = m_document.frozenFields();
    m_frozen->setText(frozen.join(QStringLiteral(" · ")));
    m_frozenCard->setHidden(frozen.isEmpty());
}

void UpdateSide::show(const Row& row, const Counts& counts, bool isStrong)
{
    row.name->setFont(fontFor(isStrong ? TextRole::Label : TextRole::Body));
    for (std::size_t column = 0; column < ColumnCount; ++column)
        row.cells[column]->show(counts[column], isStrong);
}

} // namespace app
