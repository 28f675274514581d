#include "app/ui/pages/container/registry_table.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace app {

namespace {

enum TagColumn {
    TagNameColumn,
    PlatformsColumn,
    DigestColumn,
    SizeColumn,
    BuiltColumn,
    StateColumn,
    TagColumns
};

constexpr int kMissingRole = Qt::UserRole + 1;
constexpr int kPlatformsRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 2;
constexpr int kTagRowHeight = 38;
/// What goes first where there is no room for all; the state of a tag is never cut.
constexpr std::array kDispensable{DigestColumn, BuiltColumn, SizeColumn};
constexpr std::size_t kMaxRowsSeen = 12;
constexpr int kCharactersInStep = 4;

constexpr QChar kFromTheLeft(0x2066);
constexpr QChar kEndOfDirection(0x2069);

QString accessibleText(const RegistryRow& row)
{
    const QString offered =
        row.isOffered ? RegistryTable::tr("offered") : RegistryTable::tr("not offered");
    return row.tag + QStringLiteral(", ") + offered + QStringLiteral(", ") + row.state;
}

QTreeWidgetItem* itemOf(const RegistryRow& row)
{
    const QString none = QStringLiteral("—");
    const QString platforms = row.platforms.join(QStringLiteral(", "));
    auto* item = new QTreeWidgetItem({row.tag,
                                      {},
                                      row.digest.isEmpty() ? none : row.digest,
                                      row.size.isEmpty() ? none : row.size,
                                      row.built.isEmpty() ? none : row.built,
                                      row.state});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemNeverHasChildren);
    item->setCheckState(TagNameColumn, row.isOffered ? Qt::Checked : Qt::Unchecked);
    item->setData(TagNameColumn, Qt::AccessibleTextRole, accessibleText(row));
    item->setData(PlatformsColumn, kPlatformsRole, row.platforms);
    item->setData(PlatformsColumn, kMissingRole, row.missing);
    item->setData(PlatformsColumn, Qt::AccessibleTextRole, platforms.isEmpty() ? none : platforms);
    QFont strong = item->font(TagNameColumn);
    strong.setWeight(row.isOffered ? QFont::DemiBold : QFont::Normal);
    item->setFont(TagNameColumn, strong);
    item->setFont(DigestColumn, fontFor(TextRole::Code));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(StateColumn, kKindRole, static_cast<int>(row.kind));
    item->setToolTip(TagNameColumn, row.tag);
    item->setToolTip(PlatformsColumn, platforms);
    item->setToolTip(DigestColumn, row.wholeDigest);
    item->setToolTip(StateColumn, row.state);
    return item;
}

/// Rows of one height, columns as wide as what they hold, and a frame around each platform, dashed
/// around those that lack.
class TagDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const int width = index.column() == PlatformsColumn
                              ? chipsWidth(option.fontMetrics, index)
                              : QStyledItemDelegate::sizeHint(option, index).width();
        return {std::max(width, usualWidth(option.fontMetrics, index.column())) + space::unit
                    + space::labelToField,
                std::max(kTagRowHeight, option.fontMetrics.height() + 2 * space::unit)};
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == StateColumn) {
            // Of the theme in use, which may change while the rows stay.
            const auto kind = static_cast<StateKind>(index.data(kKindRole).toInt());
            const QColor colour = colourOf(kind, themeOf(option->widget));
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = iconFor(iconOf(kind), colour);
            option->palette.setColor(QPalette::Text, colour);
            option->palette.setColor(QPalette::HighlightedText, colour);
        }
        // The next column begins right behind what ends here.
        if (index.column() == SizeColumn)
            option->text += QStringLiteral("\u00A0\u00A0");
        // Names and sizes are read from the left, whatever is around them.
        if (option->direction == Qt::RightToLeft && index.column() != StateColumn)
            option->text = kFromTheLeft + option->text + kEndOfDirection;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Theme& theme = themeOf(option.widget);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          theme.hairline);
        if (index.column() != PlatformsColumn)
            return;
        // As grave as the state beside it says.
        const auto kind =
            static_cast<StateKind>(index.siblingAtColumn(StateColumn).data(kKindRole).toInt());
        const QColor lack = colourOf(kind, theme);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(option.rect);
        int x = space::labelToField;
        for (const QString& name : index.data(kPlatformsRole).toStringList())
            x += paintChip(*painter, option, x, name, theme.text, QPen(theme.hairline));
        for (const QString& name : index.data(kMissingRole).toStringList())
            x += paintChip(*painter, option, x, name, lack, QPen(lack, 1, Qt::DashLine));
        painter->restore();
    }

private:
    static int chipWidth(const QFontMetrics& metrics, const QString& name)
    {
        return metrics.horizontalAdvance(name) + space::unit + space::tight;
    }

    /// What most registries fill, so that nothing moves once one is read.
    static int usualWidth(const QFontMetrics& metrics, int column)
    {
        switch (column) {
        case PlatformsColumn:
            return 2 * (chipWidth(metrics, QStringLiteral("amd64")) + space::tight);
        case DigestColumn:
            return QFontMetrics(fontFor(TextRole::Code))
                .horizontalAdvance(QStringLiteral("0000…0000"));
        case SizeColumn:
            return metrics.horizontalAdvance(QStringLiteral("000 MB\u00A0\u00A0"));
        default:
            return 0;
        }
    }

    static int chipsWidth(const QFontMetrics& metrics, const QModelIndex& index)
    {
        int width = 0;
        for (const int role : {int{kPlatformsRole}, kMissingRole})
            for (const QString& name : index.data(role).toStringList())
                width += chipWidth(metrics, name) + space::tight;
        return width;
    }

    /// The room that it took.
    static int paintChip(QPainter& painter, const QStyleOptionViewItem& option, int x,
                         const QString& name, const QColor& text, const QPen& frame)
    {
        const int width = chipWidth(option.fontMetrics, name);
        const int height = option.fontMetrics.height() + space::tight;
        QRect chip(option.rect.left() + x, option.rect.center().y() - height / 2, width, height);
        if (option.direction == Qt::RightToLeft)
            chip.moveRight(option.rect.right() - x);
        painter.setPen(frame);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), space::tight,
                                space::tight);
        painter.setPen(text);
        painter.setFont(option.font);
        painter.drawText(chip, Qt::AlignCenter, name);
        return width + space::tight;
    }
};

} // namespace

RegistryTable::RegistryTable(QWidget* parent) : QTreeWidget(parent)
{
    // It lies on a card, which has a frame and a ground of its own.
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setColumnCount(TagColumns);
    setHeaderLabels({tr("Tag"), tr("Linux on"), tr("Digest, SHA-256"),
                     tr("Size") + QStringLiteral("\u00A0\u00A0"), tr("Built"), tr("State")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new TagDelegate(this));
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Tags in the registry"));
    setAccessibleDescription(tr("A tick offers the tag. The copy key copies the whole digest."));
    headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    for (int column = 0; column < TagColumns; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
    header()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column == TagNameColumn)
            emit offered(item->text(TagNameColumn), item->checkState(TagNameColumn) == Qt::Checked);
    });
}

void RegistryTable::show(std::vector<RegistryRow> rows)
{
    if (rows == m_rows && topLevelItemCount() > 0)
        return;
    const QString current = currentTag();
    m_rows = std::move(rows);
    const QSignalBlocker quiet(this);
    clear();
    for (const RegistryRow& row : m_rows) {
        addTopLevelItem(itemOf(row));
        if (row.tag == current)
            setCurrentItem(topLevelItem(topLevelItemCount() - 1));
    }
    fit();
}

QString RegistryTable::currentTag() const
{
    const QTreeWidgetItem* current = currentItem();
    return current ? current->text(TagNameColumn) : QString();
}

/// While somebody types a tag the columns stand still: they only grow, in steps.
void RegistryTable::fitColumns()
{
    const int step = kCharactersInStep * fontMetrics().averageCharWidth();
    for (int column = 0; column < StateColumn; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        const int stepped = (wanted + step - 1) / step * step;
        if (!isColumnHidden(column) && stepped > header()->sectionSize(column))
            header()->resizeSection(column, stepped);
    }
    hideWhatLacksRoom();
}

void RegistryTable::hideWhatLacksRoom()
{
    const int state =
        std::max(sizeHintForColumn(StateColumn), header()->sectionSizeHint(StateColumn));
    for (const TagColumn column : kDispensable) {
        int used = state;
        for (int other = 0; other < StateColumn; ++other)
            used += header()->sectionSize(other);
        if (used <= viewport()->width())
            return;
        setColumnHidden(column, true);
    }
}

void RegistryTable::fit()
{
    fitColumns();
    const auto seen = static_cast<int>(std::min(m_rows.size(), kMaxRowsSeen));
    const int row = m_rows.empty() ? kTagRowHeight : std::max(kTagRowHeight, sizeHintForRow(0));
    setFixedHeight(header()->sizeHint().height() + std::max(seen, 1) * row + 2 * frameWidth());
}

void RegistryTable::resizeEvent(QResizeEvent* event)
{
    for (const TagColumn column : kDispensable)
        setColumnHidden(column, false);
    if (event->oldSize().width() != width())
        for (int column = 0; column < StateColumn; ++column)
            header()->resizeSection(column, header()->minimumSectionSize());
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void RegistryTable::keyPressEvent(QKeyEvent* event)
{
    const int row = indexOfTopLevelItem(currentItem());
    if (event->matches(QKeySequence::Copy) && row >= 0) {
        QGuiApplication::clipboard()->setText(m_rows[static_cast<std::size_t>(row)].wholeDigest);
        event->accept();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace app
