#include "app/ui/form/folded_rows.h"

#include "app/ui/form/field_row.h"
#include "app/ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace app {

namespace {

/// Below this width in pixels of the window, cards stand below each other. The page's own width
/// changes with its scroll bar, which comes and goes with the rows.
constexpr int kNarrow = 1000;

} // namespace

FoldedRows::FoldedRows(const QString& words, std::function<bool()> isUsed, QWidget* parent)
    : QWidget(parent),
      m_isUsed(std::move(isUsed)),
      m_isUnneeded([this] { return window()->width() < kNarrow; }),
      m_line(new QWidget(parent)),
      m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::field);
    auto* button = new QPushButton(words, m_line);
    button->setAutoDefault(false);
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(button);
    line->addStretch(1);
    connect(button, &QPushButton::clicked, this, [this] {
        open();
        if (const auto* first = findChild<FieldRow*>())
            first->focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    parent->installEventFilter(this);
}

void FoldedRows::add(QWidget* row)
{
    m_rows->addWidget(row);
}

void FoldedRows::open()
{
    m_isOpen = true;
    refresh();
}

void FoldedRows::refresh()
{
    // What was used once stays: nobody finds a field gone from which a word was deleted, or that is
    // being typed into.
    const bool isUnneeded = m_isUnneeded();
    m_isOpen = m_isOpen || m_isUsed() || (isUnneeded && isAncestorOf(QApplication::focusWidget()));
    const bool isFolded = !m_isOpen && isUnneeded;
    setHidden(isFolded);
    m_line->setVisible(isFolded);
}

void FoldedRows::openAround(const QWidget& row)
{
    for (QWidget* above = row.parentWidget(); above; above = above->parentWidget())
        if (auto* folded = qobject_cast<FoldedRows*>(above))
            return folded->open();
}

bool FoldedRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QWidget::eventFilter(watched, event);
}

} // namespace app
