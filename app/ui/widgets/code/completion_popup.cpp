#include "app/ui/widgets/code/completion_popup.h"

#include "app/ui/look/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace app {

namespace {

constexpr int kDetailRole = Qt::UserRole;
constexpr int kMaxRows = 8;
constexpr int kWidest = 560;

/// The text in the editor's font, and behind it what it means.
class CompletionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& index) const override
    {
        const QFontMetrics code(fontFor(TextRole::Code));
        const QFontMetrics help(fontFor(TextRole::Help));
        return {code.horizontalAdvance(index.data().toString())
                    + help.horizontalAdvance(index.data(kDetailRole).toString()) + 2 * space::unit
                    + space::section,
                std::max(code.height(), help.height()) + space::unit};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isChosen ? theme.accentSoft : theme.card);
        const QRect place = option.rect.adjusted(space::unit, 0, -space::unit, 0);
        painter->setPen(isChosen ? theme.onAccentSoft : theme.text);
        painter->setFont(fontFor(TextRole::Code));
        QRect written;
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(),
                          &written);
        const QFont help = fontFor(TextRole::Help);
        const QRect rest = place.adjusted(written.width() + space::card, 0, 0, 0);
        painter->setFont(help);
        painter->setPen(isChosen ? theme.onAccentSoft : theme.secondaryText);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(help).elidedText(index.data(kDetailRole).toString(),
                                                        Qt::ElideRight, rest.width()));
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget* editor) : QListWidget(editor->window()), m_editor(editor)
{
    setItemDelegate(new CompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setAccessibleName(tr("Suggestions"));
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

void CompletionPopup::offer(const Completions& completions, const QRect& cursor)
{
    clear();
    m_replaced = completions.replaced;
    for (const Completion& completion : completions.items) {
        auto* item = new QListWidgetItem(completion.text, this);
        item->setData(kDetailRole, completion.detail);
        item->setData(Qt::AccessibleDescriptionRole, completion.detail);
    }
    if (count() == 0) {
        hide();
        return;
    }
    setCurrentRow(0);
    place(cursor);
    show();
    raise();
}

void CompletionPopup::place(const QRect& cursor)
{
    const QWidget* window = parentWidget();
    const int rows = std::min(count(), kMaxRows);
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const int bar = count() > kMaxRows ? verticalScrollBar()->sizeHint().width() : 0;
    const int width = std::min({sizeHintForColumn(0) + bar + 2 * frameWidth(), kWidest,
                                window->width() - 2 * space::unit});
    const QPoint below = m_editor->mapTo(window, cursor.bottomLeft()) + QPoint(0, space::tight);
    const QPoint above = m_editor->mapTo(window, cursor.topLeft()) - QPoint(0, height);
    const bool fits = below.y() + height <= window->height();
    const int left = std::clamp(below.x(), space::unit,
                                std::max(space::unit, window->width() - width - space::unit));
    setGeometry(left, fits ? below.y() : std::max(0, above.y()), width, height);
}

void CompletionPopup::step(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

QString CompletionPopup::chosen() const
{
    return currentItem() ? currentItem()->text() : QString();
}

} // namespace app
