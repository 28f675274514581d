#include "app/ui/widgets/findings/message_plane.h"

#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QPainter>

namespace app {

namespace {

constexpr int kPlaneIcon = 18;
constexpr int kBesideIcon = 10;
constexpr int kAboveIcon = 8;

} // namespace

MessagePlane::MessagePlane(core::Severity severity, QWidget* parent)
    : QWidget(parent), m_isError(severity == core::Severity::Error)
{
}

void MessagePlane::setSpoken(const QString& words, bool isNew)
{
    setAccessibleRole(this, isNew ? QAccessible::Notification : QAccessible::AlertMessage);
    setAccessibleName(words);
}

QMargins MessagePlane::roomForText()
{
    const int beside = kBesideIcon + kPlaneIcon + space::unit;
    return marginsFromStart(beside, space::tight, space::tight, space::tight);
}

void MessagePlane::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QColor line = m_isError ? theme.error : theme.warning;
    draw::box(painter, rect(), kRadius, m_isError ? theme.errorSoft : theme.warningSoft,
              theme.isHighContrast ? line : QColor(Qt::transparent));
    const int left =
        layoutDirection() == Qt::LeftToRight ? kBesideIcon : width() - kBesideIcon - kPlaneIcon;
    paintIcon(painter, m_isError ? Icon::Error : Icon::Warning,
              QRectF(left, kAboveIcon, kPlaneIcon, kPlaneIcon), line);
}

} // namespace app
