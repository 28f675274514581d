#pragma once

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QWidget;

/// A key as it stands on a keyboard, in a small box: "Ctrl+O".
namespace app::key_hint {

[[nodiscard]] QSize sizeOf(const QString& key);
void paint(QPainter& painter, const QRect& rect, const QString& key, const QWidget* widget);

} // namespace app::key_hint
