#pragma once

#include "app/document/project/media_files.h"

#include <QPoint>

namespace app {

class Form;

/// A picture that was dropped beside the places of the page, at a point of the screen. It goes
/// where its size says, or to the place that is clearly the nearest; otherwise a menu asks, and
/// nothing is taken before an answer. What happened is told above the page, with `leftOut`.
void placePicture(Form& page, const PictureFile& file, QPoint where, const QString& leftOut);

} // namespace app
