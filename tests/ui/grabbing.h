#pragma once

#include <QString>

class QWidget;

/// Pictures of widgets as files.
void drawPictures();
/// Once everything is drawn; says so where the file cannot be written.
void save(QWidget& widget, const QString& file);
