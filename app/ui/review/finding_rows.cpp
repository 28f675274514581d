#include "app/ui/review/finding_rows.h"

#include <QCoreApplication>
#include <QTreeWidget>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace app {

namespace {

/// Names in the line that stands for those folded.
constexpr int kMaxFolded = 3;

class FindingRows {
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

QString kindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Heading:
    case RowKind::Fold:
        break;
    case RowKind::Error:
        return FindingRows::tr("Error");
    case RowKind::Warning:
        return FindingRows::tr("Warning");
    case RowKind::NotChecked:
        return FindingRows::tr("Not checked");
    }
    return {};
}

} // namespace

void describeRow(QTreeWidgetItem& item, RowKind kind, const QString& place, const QString& rule)
{
    item.setData(0, kKindRole, static_cast<int>(kind));
    item.setData(0, kPlaceRole, place);
    item.setData(0, kRuleRole, rule);
    item.setData(0, Qt::AccessibleTextRole,
                 QStringLiteral("%1, %2: %3").arg(kindName(kind), place, item.text(0)));
    item.setText(kWhyColumn, FindingRows::tr("Why?"));
    item.setData(kWhyColumn, Qt::AccessibleTextRole, FindingRows::tr("Why? %1").arg(item.text(0)));
}

void describeFix(QTreeWidgetItem& item, const QString& fix)
{
    item.setText(kFixColumn, fix);
    item.setToolTip(kFixColumn, fix);
    item.setData(kFixColumn, Qt::AccessibleTextRole,
                 fix.isEmpty() ? FindingRows::tr("no fix ready") : fix);
}

void describeFold(QTreeWidgetItem& item, const QString& rule, const QStringList& names)
{
    const auto more = static_cast<int>(names.size());
    item.setText(0, FindingRows::tr("and %n more like this: %1", nullptr, more)
                            .arg(names.mid(0, kMaxFolded).join(u", "))
                        + (more > kMaxFolded ? QStringLiteral("…") : QString()));
    item.setData(0, kKindRole, static_cast<int>(RowKind::Fold));
    item.setData(0, kRuleRole, rule);
    item.setData(0, kFoldedRole, more);
}

QTreeWidgetItem* nextFinding(const QTreeWidget& tree, int by)
{
    std::vector<QTreeWidgetItem*> items;
    for (auto* top = tree.topLevelItemCount() > 0 ? tree.topLevelItem(0) : nullptr; top;
         top = tree.itemBelow(top))
        if (top->data(0, kFindingRole).isValid())
            items.push_back(top);
    if (items.empty())
        return nullptr;
    const auto now = std::ranges::find(items, tree.currentItem());
    const auto count = static_cast<std::ptrdiff_t>(items.size());
    const std::ptrdiff_t from = now != items.end() ? now - items.begin() : by > 0 ? -1 : count;
    return items[static_cast<std::size_t>((from + by + count) % count)];
}

} // namespace app
