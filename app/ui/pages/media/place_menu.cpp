#include "app/ui/pages/media/place_menu.h"

#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/studio/logo_words.h"
#include "core/base/printable.h"
#include "core/rules/profile/profile.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <utility>

namespace app {

namespace {

class PlaceMenu {
    Q_DECLARE_TR_FUNCTIONS(PlaceMenu)
};

/// In pixels: what is farther away than this from every place is at none.
constexpr int kReach = 24;
/// The nearest place is clearly so where the next one is twice as far and this much more.
constexpr int kLead = 8;
/// In pixels: a longer name is shortened in the question.
constexpr int kMostName = 320;

int distanceTo(const QRect& place, QPoint where)
{
    const int across = std::max({place.left() - where.x(), where.x() - place.right(), 0});
    const int down = std::max({place.top() - where.y(), where.y() - place.bottom(), 0});
    return std::max(across, down);
}

/// "master", a size, "screenshot", or "" for a row that takes no picture.
std::string roleOf(const core::FieldPath& path)
{
    if (core::FieldPath("/media/screenshots").contains(path))
        return "screenshot";
    return path.parent() == core::FieldPath("/media/logos") ? path.steps().back() : std::string();
}

/// A picture that looks like the logo is the master where there is none: nothing is replaced.
bool isFirstMaster(const core::Offer& offer, const std::vector<std::string>& roles)
{
    return !roles.empty() && roles.front() == "master" && offer.media.logos.master.empty();
}

/// Empty where it is not clear which of the roles is meant.
std::string nearestOf(const Form& page, const std::vector<std::string>& roles, QPoint where)
{
    std::map<std::string, int> distances;
    for (const FieldRow* row : page.rows()) {
        const std::string role = roleOf(row->path());
        if (role.empty() || !row->isVisible())
            continue;
        const QRect place(row->mapToGlobal(QPoint(0, 0)), row->size());
        const auto [known, isNew] = distances.try_emplace(role, distanceTo(place, where));
        if (!isNew)
            known->second = std::min(known->second, distanceTo(place, where));
    }
    const auto nearest =
        std::ranges::min_element(distances, {}, [](const auto& at) { return at.second; });
    if (nearest == distances.end() || nearest->second > kReach
        || std::ranges::find(roles, nearest->first) == roles.end())
        return {};
    const bool isClear = std::ranges::all_of(distances, [&](const auto& other) {
        return other.first == nearest->first || other.second >= 2 * nearest->second + kLead;
    });
    return isClear ? nearest->first : std::string();
}

QString nameOf(const core::Profile& profile, const std::string& role)
{
    if (role == "screenshot")
        return PlaceMenu::tr("A screenshot");
    const core::ImageSlot* slot = profile.image(role);
    return slot
               ? PlaceMenu::tr("%1, %2 × %3").arg(logoName(role)).arg(slot->width).arg(slot->height)
               : logoName(role);
}

void ask(Form& page, const PictureFile& file, const std::vector<std::string>& roles, QPoint where,
         const QString& leftOut)
{
    auto* menu = new QMenu(&page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // A name may hold what a menu takes for an access key, or more than a line.
    const QString name = menu->fontMetrics().elidedText(
        fromUtf8(core::printable(toUtf8(file.name))), Qt::ElideMiddle, kMostName);
    const QString question = PlaceMenu::tr("Where does %1 go?").arg(name);
    menu->setAccessibleName(question);
    QAction* head = menu->addAction(QString(question).replace(u'&', QStringLiteral("&&")));
    head->setEnabled(false);
    menu->addSeparator();
    const auto isTaken = std::make_shared<bool>(false);
    for (const std::string& role : roles) {
        QAction* place = menu->addAction(nameOf(page.document().profile(), role));
        QObject::connect(place, &QAction::triggered, &page, [&page, file, role, leftOut, isTaken] {
            *isTaken = true;
            page.tell({takePictureAs(page.document(), file, role), leftOut});
        });
        if (!menu->activeAction())
            menu->setActiveAction(place);
    }
    // What was chosen is told after the menu is gone.
    QObject::connect(menu, &QMenu::aboutToHide, &page, [&page, name = file.name, leftOut, isTaken] {
        QTimer::singleShot(0, &page, [&page, name, leftOut, isTaken] {
            if (!*isTaken)
                page.tell({PlaceMenu::tr("%1 was not taken.").arg(name), leftOut});
        });
    });
    menu->popup(where);
}

} // namespace

void placePicture(Form& page, const PictureFile& file, QPoint where, const QString& leftOut)
{
    Document& document = page.document();
    const auto roles = placesFor(document.profile(), file);
    if (isPlaceCertain(document.profile(), file) || roles.size() == 1
        || isFirstMaster(document.offer(), roles)) {
        page.tell(takePictures(document, {file}) << leftOut);
        return;
    }
    if (const std::string role = nearestOf(page, roles, where); !role.empty()) {
        page.tell({takePictureAs(document, file, role), leftOut});
        return;
    }
    // The platform ends the drag first.
    QTimer::singleShot(
        0, &page, [&page, file, roles, where, leftOut] { ask(page, file, roles, where, leftOut); });
}

} // namespace app
