#pragma once

#include <QStringList>

class QImage;
class QWidget;

/// What is wrong with how a window shows itself, whatever it shows: text and columns that are cut
/// off, widgets that lie on each other, text below 4.5:1, targets and rows below 24 pixels, and
/// what the keyboard reaches without a name. One line for each fault.
[[nodiscard]] QStringList screenFaults(const QWidget& window, const QImage& picture);
