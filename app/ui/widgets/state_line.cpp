#include "app/ui/widgets/state_line.h"

#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace app {

namespace {

constexpr int kStateMark = 16;

} // namespace

Icon iconOf(StateKind kind)
{
    switch (kind) {
    case StateKind::Neutral:
        return Icon::Untouched;
    case StateKind::Good:
        return Icon::Done;
    case StateKind::Warning:
        return Icon::Warning;
    case StateKind::Error:
        return Icon::Error;
    }
    return Icon::Untouched;
}

QColor colourOf(StateKind kind, const Theme& theme)
{
    switch (kind) {
    case StateKind::Neutral:
        return theme.secondaryText;
    case StateKind::Good:
        return theme.success;
    case StateKind::Warning:
        return theme.warning;
    case StateKind::Error:
        return theme.error;
    }
    return theme.secondaryText;
}

StateLine::StateLine(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextRole::Help, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(kStateMark + space::labelToField);
    row->addWidget(m_text);
    m_text->setForegroundRole(QPalette::WindowText);
}

void StateLine::say(StateKind kind, const QString& sentence)
{
    m_kind = kind;
    m_text->setText(sentence);
    update();
}

QString StateLine::sentence() const
{
    return m_text->text();
}

void StateLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int left = layoutDirection() == Qt::LeftToRight ? 0 : width() - kStateMark;
    const int top = (m_text->fontMetrics().height() - kStateMark) / 2;
    paintIcon(painter, iconOf(m_kind), QRectF(left, std::max(0, top), kStateMark, kStateMark),
              colourOf(m_kind, themeOf(this)));
}

} // namespace app
