#include "app/ui/pages/import/proposal_values.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style.h"
#include "core/text/html/html.h"

#include <QApplication>

#include <algorithm>

namespace app {

namespace {

constexpr int kRowLines = 2;
/// A longer name of a field takes its second line, and leaves the values their room.
constexpr int kWidest = 240;

/// Descriptions are HTML, and a plan as a whole holds one. Elsewhere a bracket is a character.
bool mayHoldHtml(const core::FieldPath& where)
{
    const std::string& path = where.str();
    return path.ends_with("/description") || path == "/plans";
}

} // namespace

QString readableValue(const core::Proposal& proposal, const std::string& value)
{
    if (!mayHoldHtml(proposal.where))
        return fromUtf8(value);
    const auto html = core::parseHtml(value);
    return fromUtf8(html && !html->elements.empty() ? html->visibleText : value);
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    line.features &= ~QStyleOptionViewItem::WrapText;
    const QStyle* style = line.widget ? line.widget->style() : QApplication::style();
    const int width =
        style->sizeFromContents(QStyle::CT_ItemViewItem, &line, QSize(), line.widget).width();
    return {std::min(width, kWidest),
            kRowLines * line.fontMetrics.lineSpacing() + 2 * space::tight};
}

} // namespace app
