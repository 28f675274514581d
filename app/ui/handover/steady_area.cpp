#include "app/ui/handover/steady_area.h"

namespace app {

namespace {

constexpr int kLines = 11;
constexpr int kFewLines = 7;

} // namespace

SteadyArea::SteadyArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The card's own plane shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize SteadyArea::sizeHint() const
{
    return highAs(kLines);
}

QSize SteadyArea::minimumSizeHint() const
{
    return highAs(kFewLines);
}

QSize SteadyArea::highAs(int lines) const
{
    return {QScrollArea::minimumSizeHint().width(), lines * fontMetrics().lineSpacing()};
}

} // namespace app
