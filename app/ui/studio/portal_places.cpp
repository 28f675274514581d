#include "app/ui/studio/portal_places.h"

#include "app/ui/studio/mockup.h"
#include "app/ui/studio/sketch.h"

#include <QCoreApplication>

/// The pages of the portal.
namespace app {

namespace {

class PortalPlaces {
    Q_DECLARE_TR_FUNCTIONS(PortalPlaces)
};

QSize mediumSize(const Shown& shown)
{
    const QSize size = shown.size("medium");
    return size.isEmpty() ? QSize(90, 90) : size;
}

/// A label and an empty control beside it.
void drawControl(Sketch& sketch, const QRect& row, const QString& label, const QString& value)
{
    constexpr int kLabel = 150;
    sketch.text(row.adjusted(0, 7, kLabel - row.width(), 0), label, sketch.plain(13));
    const QRect control(row.left() + kLabel, row.top(), row.width() - kLabel, row.height());
    sketch.box(control, 2, sketch.theme().field, sketch.theme().outline);
    sketch.text(control.adjusted(space::unit, 7, -space::unit, 0), value, sketch.faint(13));
}

} // namespace

void drawPortalTile(Sketch& sketch, const Shown& shown, QSize size)
{
    const QRect all(QPoint(), size);
    const Theme& theme = sketch.theme();
    sketch.box(all, kCardRadius, theme.card, theme.hairline);
    const QSize logo = mediumSize(shown);
    const QSize taken = sketch.extent(logo);
    sketch.logo({(size.width() - taken.width()) / 2, space::card}, shown.picture("medium"), logo,
                shown.title.left(1).toUpper());
    QRect place = all.adjusted(space::inside, 2 * space::card + taken.height(), -space::inside, 0);
    place.setTop(sketch.text(place, shown.title, sketch.bold(13), 2) + 2);
    sketch.text(place, shown.publisher, sketch.faint(12));
}

void drawPortalBlade(Sketch& sketch, const Shown& shown, QSize size)
{
    const QRect all(QPoint(), size);
    const Theme& theme = sketch.theme();
    sketch.box(all, 2, theme.card, theme.hairline);
    constexpr int kBar = 44;
    sketch.fill(QRect(1, 1, size.width() - 2, kBar), theme.chrome);
    QRect place = all.adjusted(space::field, space::inside, -space::field, -space::card);
    sketch.text(place, PortalPlaces::tr("Target devices for the IoT Edge module"), sketch.bold(15));
    place.setTop(kBar + space::card);
    const QSize logo = mediumSize(shown);
    sketch.logo(place.topLeft(), shown.picture("medium"), logo, shown.title.left(1).toUpper());
    QRect words = place.adjusted(sketch.extent(logo).width() + space::card, 0, 0, 0);
    words.setTop(sketch.text(words, shown.title, sketch.bold(16), 2) + 2);
    words.setTop(sketch.text(words, shown.publisher, sketch.faint(12)) + 2);
    sketch.text(words, PortalPlaces::tr("Plan: %1").arg(shown.plan), sketch.plain(13));
    place.setTop(place.top() + sketch.extent(logo).height() + space::field);
    for (const auto& [label, value] :
         {std::pair{PortalPlaces::tr("Subscription"), PortalPlaces::tr("Choose a subscription")},
          std::pair{PortalPlaces::tr("IoT Hub"), PortalPlaces::tr("Choose a hub")},
          std::pair{PortalPlaces::tr("IoT Edge device"), PortalPlaces::tr("Find a device")}}) {
        drawControl(sketch, QRect(place.topLeft(), QSize(place.width(), 32)), label, value);
        place.setTop(place.top() + 32 + space::unit);
    }
    sketch.line({1, size.height() - 2 * space::card - 33}, size.width() - 2);
    sketch.button({space::field, size.height() - space::card - 32}, place.width(),
                  PortalPlaces::tr("Create"), true);
}

} // namespace app
