#include "app/ui/studio/store_places.h"

#include "app/ui/studio/mockup.h"
#include "app/ui/studio/sketch.h"

#include <QCoreApplication>

/// The pages of the store.
namespace app {

namespace {

class StorePlaces {
    Q_DECLARE_TR_FUNCTIONS(StorePlaces)
};

constexpr int kMargin = space::card;

QString initialOf(const Shown& shown)
{
    return shown.title.left(1).toUpper();
}

/// A frame in the colours of the page; its inside.
QRect framed(Sketch& sketch, QSize size)
{
    const QRect all(QPoint(), size);
    sketch.box(all, kCardRadius, sketch.theme().card, sketch.theme().hairline);
    return all.adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void drawHead(Sketch& sketch, const Shown& shown, QRect place)
{
    place.setTop(sketch.text(place, shown.title, sketch.bold(24), 2) + space::tight);
    place.setTop(sketch.text(place, shown.publisher, {14, sketch.theme().accent}) + space::unit);
    place.setTop(sketch.text(place, shown.summary, sketch.plain(14), 2) + space::card);
    sketch.button(place.topLeft(), place.width(), StorePlaces::tr("Get it now"), true);
}

void drawTabs(Sketch& sketch, const QRect& place)
{
    int x = place.left();
    const QStringList names{StorePlaces::tr("Overview"), StorePlaces::tr("Plans"),
                            StorePlaces::tr("Ratings")};
    for (const QString& name : names) {
        constexpr int kTab = 96;
        const bool isFirst = name == names.front();
        const QRect tab(x, place.top(), kTab - space::card, place.height());
        sketch.text(tab, name, isFirst ? sketch.bold(14) : sketch.faint(14));
        if (isFirst)
            sketch.fill(QRect(x, place.bottom() - 2, tab.width(), 3), sketch.theme().accent);
        x += kTab;
    }
    sketch.line({place.left(), place.bottom() + 1}, place.width());
}

} // namespace

void drawCard(Sketch& sketch, const Shown& shown, QSize size)
{
    QRect place = framed(sketch, size);
    const QSize logo = shown.size("medium").isEmpty() ? QSize(90, 90) : shown.size("medium");
    sketch.logo(place.topLeft(), shown.picture("medium"), logo, initialOf(shown));
    place.setTop(place.top() + sketch.extent(logo).height() + space::inside);
    place.setTop(sketch.text(place, shown.title, sketch.bold(15), 2) + 2);
    place.setTop(sketch.text(place, shown.publisher, sketch.faint(12)) + space::unit);
    sketch.text(place, shown.summary, sketch.plain(13), 4);
    sketch.text({place.left(), size.height() - kMargin - 16, place.width(), 16},
                StorePlaces::tr("Get it now"), {13, sketch.theme().accent, true});
}

void drawSearchResult(Sketch& sketch, const Shown& shown, QSize size)
{
    QRect place = framed(sketch, size);
    const QSize logo = shown.size("small").isEmpty() ? QSize(48, 48) : shown.size("small");
    sketch.logo(place.topLeft(), shown.picture("small"), logo, initialOf(shown));
    place.setLeft(place.left() + sketch.extent(logo).width() + space::inside);
    place.setTop(sketch.text(place, shown.title, sketch.bold(15)) + 2);
    place.setTop(sketch.text(place, shown.publisher, sketch.faint(12)) + space::tight);
    sketch.text(place, shown.summary, sketch.plain(13), 2);
}

void drawWideTile(Sketch& sketch, const Shown& shown, QSize size)
{
    QRect place = framed(sketch, size);
    const QSize logo = shown.size("wide").isEmpty() ? QSize(255, 115) : shown.size("wide");
    sketch.logo(place.topLeft(), shown.picture("wide"), logo, initialOf(shown));
    place.setTop(place.top() + sketch.extent(logo).height() + space::inside);
    place.setTop(sketch.text(place, shown.title, sketch.bold(15)) + 2);
    sketch.text(place, shown.publisher, sketch.faint(12));
}

void drawProductPage(Sketch& sketch, const Shown& shown, QSize size)
{
    QRect place = framed(sketch, size).adjusted(space::unit, 0, -space::unit, -space::unit);
    place.setTop(sketch.text(place,
                             StorePlaces::tr("Products › Internet of Things › %1").arg(shown.title),
                             sketch.faint(12))
                 + space::inside);
    const QSize logo = shown.size("large").isEmpty() ? QSize(216, 216) : shown.size("large");
    sketch.logo(place.topLeft(), shown.picture("large"), logo, initialOf(shown));
    const QSize taken = sketch.extent(logo);
    drawHead(sketch, shown, place.adjusted(taken.width() + space::field, 0, 0, 0));
    constexpr int kHeadLeast = 168;
    place.setTop(place.top() + std::max(taken.height(), kHeadLeast) + space::field);
    drawTabs(sketch, QRect(place.topLeft(), QSize(place.width(), 28)));
    place.setTop(place.top() + 28 + space::card);
    sketch.html(place, shown.description, sketch.plain(14));
}

/// The store draws white texts on the picture: the free rectangle is theirs.
void drawHero(Sketch& sketch, const Shown& shown, QSize size)
{
    const QRect all(QPoint(), size);
    const QSize pixels(815, 290);
    const QRect picture(QPoint(), sketch.extent(pixels));
    sketch.fill(all, sketch.theme().page);
    if (shown.picture("hero").isNull())
        sketch.fill(picture, sketch.theme().hover);
    else
        sketch.logo({}, shown.picture("hero"), pixels, {});
    const bool isEmpty = shown.picture("hero").isNull();
    const QColor ink = isEmpty ? sketch.theme().secondaryText : QColor(Qt::white);
    QRect place(picture.width() * 370 / 815, space::field, picture.width() * 415 / 815,
                picture.height() - 2 * space::field);
    place.setTop(sketch.text(place, shown.publisher, {14, ink}) + space::tight);
    place.setTop(sketch.text(place, shown.plan, {26, ink, true}) + space::unit);
    place.setTop(sketch.text(place, shown.longSummary, {14, ink}, 5) + space::card);
    sketch.button(place.topLeft(), place.width(), StorePlaces::tr("Get it now"), true);
    if (isEmpty)
        sketch.text(QRect(space::field, picture.height() / 2 - 8,
                          picture.width() * 370 / 815 - 2 * space::field, 40),
                    StorePlaces::tr("No hero image; the store then shows none of this."),
                    sketch.faint(13), 2);
}

} // namespace app
