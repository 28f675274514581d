#pragma once

#include <QSize>

/// The places of the store, each drawn to fill the size.
namespace app {

class Sketch;
struct Shown;

void drawCard(Sketch& sketch, const Shown& shown, QSize size);
void drawSearchResult(Sketch& sketch, const Shown& shown, QSize size);
void drawWideTile(Sketch& sketch, const Shown& shown, QSize size);
void drawProductPage(Sketch& sketch, const Shown& shown, QSize size);
void drawHero(Sketch& sketch, const Shown& shown, QSize size);

} // namespace app
