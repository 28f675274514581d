#pragma once

#include <QSize>

/// The places of the portal, each drawn to fill the size.
namespace app {

class Sketch;
struct Shown;

void drawPortalTile(Sketch& sketch, const Shown& shown, QSize size);
void drawPortalBlade(Sketch& sketch, const Shown& shown, QSize size);

} // namespace app
