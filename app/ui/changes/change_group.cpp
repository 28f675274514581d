#include "app/ui/changes/change_group.h"

#include "app/document/document.h"
#include "app/ui/changes/change_row.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "core/changes/element_title.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// So many rows are made at once.
constexpr std::size_t kBatch = 50;
constexpr int kHeadingHeight = 32;
constexpr int kHeadingIcon = 16;

} // namespace

/// The page's name, how many changes it has, and whether they are shown.
class ChangeGroup::Heading : public QAbstractButton {
public:
    Heading(const QString& title, const QString& count, bool isFrozen, QWidget* parent)
        : QAbstractButton(parent), m_count(count), m_isFrozen(isFrozen)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(title + QStringLiteral(", ") + count);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {200, std::max(kHeadingHeight, fontMetrics().height() + 2 * space::labelToField)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        painter.fillRect(rect(), underMouse() ? theme.hover : theme.chrome);
        painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
        if (hasFocus())
            draw::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -3), kRadius, theme);
        const QRect inside = rect().adjusted(space::card, 0, -space::card, 0);
        const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                               {kHeadingIcon, kHeadingIcon}, inside);
        paintFold(painter, icon, theme);
        int from = kHeadingIcon + space::unit;
        if (m_isFrozen) {
            const QRect lock = visual(inside, from, kHeadingIcon);
            paintIcon(painter, Icon::Lock,
                      QRectF(lock.x(), (height() - kHeadingIcon) / 2.0, kHeadingIcon, kHeadingIcon),
                      theme.secondaryText);
            from += kHeadingIcon + space::unit;
        }
        const int flags = textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.setFont(fontFor(TextRole::Label));
        painter.setPen(theme.text);
        const int wide = painter.fontMetrics().horizontalAdvance(text()) + 2;
        painter.drawText(visual(inside, from, wide), flags, text());
        painter.setFont(fontFor(TextRole::Help));
        painter.setPen(theme.secondaryText);
        from += wide + space::unit;
        painter.drawText(visual(inside, from, std::max(0, inside.width() - from)), flags, m_count);
    }

private:
    void paintFold(QPainter& painter, const QRect& icon, const Theme& theme) const
    {
        if (isChecked()) {
            draw::chevron(painter, icon, theme.secondaryText);
            return;
        }
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        paintIcon(painter, isMirrored ? Icon::Back : Icon::Forward, icon, theme.secondaryText);
    }

    [[nodiscard]] QRect visual(const QRect& inside, int from, int wide) const
    {
        return QStyle::visualRect(layoutDirection(), inside,
                                  {inside.x() + from, inside.y(), wide, inside.height()});
    }

    QString m_count;
    bool m_isFrozen;
};

ChangeGroup::ChangeGroup(Document& document, const QString& title, bool isFrozen,
                         std::vector<core::Change> changes, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_title(title),
      m_heading(new Heading(
          title, tr("%n change(s)", nullptr, static_cast<int>(core::countOfChanges(changes))),
          isFrozen, this)),
      m_plane(new QWidget(this)),
      m_column(new QVBoxLayout(m_plane))
{
    for (core::Change& change : changes)
        if (!m_changes.empty() && core::isOfSameElement(m_changes.back().back(), change))
            m_changes.back().push_back(std::move(change));
        else
            m_changes.emplace_back(1, std::move(change));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_heading);
    rows->addWidget(m_plane);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_plane->hide();
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool isOn) {
        setOpen(isOn);
        emit toggled();
    });
}

void ChangeGroup::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    const QSignalBlocker blocker(m_heading);
    m_heading->setChecked(isOpen);
    if (isOpen && m_rows.empty())
        addRows();
    m_plane->setVisible(isOpen);
}

ChangeRow* ChangeGroup::makeRow(std::vector<core::Change> changes)
{
    auto* row = new ChangeRow(m_document, std::move(changes), m_plane);
    connect(row, &ChangeRow::placeWanted, this, &ChangeGroup::placeWanted);
    connect(row, &ChangeRow::takeBackWanted, this, &ChangeGroup::takeBackWanted);
    connect(row, &ChangeRow::locateWanted, this, &ChangeGroup::locateWanted);
    connect(row, &ChangeRow::stepWanted, this, &ChangeGroup::stepWanted);
    return row;
}

void ChangeGroup::replace(const core::Change& change)
{
    for (std::size_t at = 0; at < m_changes.size(); ++at) {
        if (m_changes[at].front().where != change.where)
            continue;
        m_changes[at] = {change};
        if (at >= m_rows.size())
            return;
        ChangeRow* old = std::exchange(m_rows[at], makeRow(m_changes[at]));
        delete m_column->replaceWidget(old, m_rows[at]);
        m_rows[at]->show();
        delete old;
        return;
    }
}

void ChangeGroup::addRows()
{
    delete std::exchange(m_more, nullptr);
    const std::size_t end = std::min(m_changes.size(), m_rows.size() + kBatch);
    for (std::size_t at = m_rows.size(); at < end; ++at) {
        ChangeRow* row = makeRow(m_changes[at]);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    if (end == m_changes.size())
        return;
    m_more = new QPushButton(
        tr("Show the next of %n more", nullptr, static_cast<int>(m_changes.size() - end)), m_plane);
    setButtonKind(m_more, ButtonKind::Quiet);
    connect(
        m_more, &QPushButton::clicked, this,
        [this] {
            const std::size_t next = m_rows.size();
            addRows();
            m_rows[next]->name()->setFocus(Qt::OtherFocusReason);
            emit toggled();
        },
        Qt::QueuedConnection);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
}

} // namespace app
