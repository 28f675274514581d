#include "app/ui/window/rule_list.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kLeastRow = 32;
constexpr int kWeightIcon = 16;
constexpr int kIdRole = Qt::UserRole;
constexpr int kSeverityRole = Qt::UserRole + 1;
constexpr int kCountRole = Qt::UserRole + 2;

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(
        words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void paintWeight(QPainter& painter, core::Severity severity, const QRect& place, const Theme& theme)
{
    switch (severity) {
    case core::Severity::Error:
        paintIcon(painter, Icon::Error, place, theme.error);
        return;
    case core::Severity::Warning:
        paintIcon(painter, Icon::Warning, place, theme.warning);
        return;
    case core::Severity::Confirm:
        paintIcon(painter, Icon::Checklist, place, theme.accent);
        return;
    case core::Severity::Help:
        paintIcon(painter, Icon::Info, place, theme.secondaryText);
        return;
    }
}

QString spokenWeight(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return RuleList::tr("an error");
    case core::Severity::Warning:
        return RuleList::tr("a warning");
    case core::Severity::Confirm:
        return RuleList::tr("a question to you");
    case core::Severity::Help:
        break;
    }
    return RuleList::tr("shown, not judged");
}

class RuleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {0, std::max(kLeastRow, option.fontMetrics.height() + 2 * space::unit)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.data(kIdRole).isValid())
            paintRule(*painter, option, index);
        else
            paintHeading(*painter, option, index);
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
    {
        const Theme& theme = themeOf(option.widget);
        painter.fillRect(option.rect, theme.chrome);
        const QRect inside = option.rect.adjusted(space::unit, 0, -space::unit, 0);
        const QString count = QLocale().toString(index.data(kCountRole).toInt());
        painter.setFont(fontFor(TextRole::Help));
        painter.setPen(theme.secondaryText);
        painter.drawText(inside, textFlags(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                         count);
        const int counted = painter.fontMetrics().horizontalAdvance(count) + space::unit;
        painter.setFont(fontFor(TextRole::Label));
        painter.setPen(theme.text);
        const QRect room =
            QStyle::visualRect(option.direction, option.rect, inside.adjusted(0, 0, -counted, 0));
        painter.drawText(room, textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          room.width()));
    }

    static void paintRule(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index)
    {
        const Theme& theme = themeOf(option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen)
            painter.fillRect(option.rect, theme.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter.fillRect(option.rect, theme.hover);
        const QRect inside = option.rect.adjusted(space::unit, 0, -space::unit, 0);
        paintWeight(painter, static_cast<core::Severity>(index.data(kSeverityRole).toInt()),
                    QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                        {kWeightIcon, kWeightIcon}, inside),
                    theme);
        const QRect room = QStyle::visualRect(option.direction, option.rect,
                                              inside.adjusted(kWeightIcon + space::unit, 0, 0, 0));
        painter.setFont(option.font);
        painter.setPen(isChosen ? theme.onAccentSoft : theme.text);
        painter.drawText(
            room, textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (option.state & QStyle::State_HasFocus)
            draw::focusRing(painter, option.rect, kRadius, theme);
    }
};

} // namespace

RuleList::RuleList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Rules"));
    setItemDelegate(new RuleDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void RuleList::setRules(std::vector<Entry> rules)
{
    m_rules = std::move(rules);
}

void RuleList::addGroup(const QString& title, const std::vector<const Entry*>& rules)
{
    if (rules.empty())
        return;
    auto* heading = new QListWidgetItem(title, this);
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(kCountRole, static_cast<int>(rules.size()));
    for (const Entry* rule : rules) {
        auto* item = new QListWidgetItem(rule->title, this);
        item->setData(kIdRole, rule->id);
        item->setData(kSeverityRole, static_cast<int>(rule->severity));
        item->setToolTip(rule->title + u'\n' + rule->id);
        item->setData(Qt::AccessibleTextRole,
                      rule->title + QStringLiteral(", ") + spokenWeight(rule->severity));
    }
}

/// In the order of the first rule of each; some subjects come up again.
void RuleList::addGroups()
{
    std::vector<std::pair<QString, std::vector<const Entry*>>> groups;
    for (const Entry& rule : m_rules) {
        auto group = std::ranges::find(groups, rule.subject,
                                       [](const auto& each) -> const auto& { return each.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {rule.subject, {}});
        group->second.push_back(&rule);
    }
    for (const auto& [title, rules] : groups)
        addGroup(title, rules);
}

int RuleList::search(const QString& text)
{
    const QString current = currentRule();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Entry*> byTitle;
    std::vector<const Entry*> byText;
    for (const Entry& rule : m_rules)
        if (hasAll(rule.title, words))
            byTitle.push_back(&rule);
        else if (hasAll(rule.words, words))
            byText.push_back(&rule);
    const auto found = static_cast<int>(byTitle.size() + byText.size());
    // Who searches asks for what is chosen once all is listed.
    const QSignalBlocker quiet(this);
    clear();
    if (words.isEmpty()) {
        addGroups();
    } else {
        addGroup(tr("In the title"), byTitle);
        addGroup(tr("In the text"), byText);
    }
    if (!choose(current) && count() > 1)
        setCurrentRow(1);
    return found;
}

QString RuleList::currentRule() const
{
    return currentItem() ? currentItem()->data(kIdRole).toString() : QString();
}

bool RuleList::choose(const QString& rule)
{
    for (int row = 0; row < count(); ++row)
        if (!rule.isEmpty() && item(row)->data(kIdRole).toString() == rule) {
            setCurrentRow(row);
            scrollToItem(item(row));
            return true;
        }
    return false;
}

} // namespace app
