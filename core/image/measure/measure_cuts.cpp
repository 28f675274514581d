#include "core/image/measure/measure_cuts.h"

#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_planes.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

/// Content along one line parallel to a side: where it begins and how long it reaches in all.
struct EdgeContact {
    int first = 0;
    int last = -1;

    [[nodiscard]] int length() const { return last - first + 1; }
};

enum class Side { Left, Top, Right, Bottom };

EdgeContact contactAt(const Plane& mask, Side side, int depth)
{
    const bool upright = side == Side::Left || side == Side::Right;
    const int count = upright ? mask.height : mask.width;
    EdgeContact contact{count, -1};
    for (int at = 0; at < count; ++at) {
        const int x = side == Side::Left    ? depth
                      : side == Side::Right ? mask.width - 1 - depth
                                            : at;
        const int y = side == Side::Top      ? depth
                      : side == Side::Bottom ? mask.height - 1 - depth
                                             : at;
        if (mask.at(x, y) == 0) {
            contact.first = std::min(contact.first, at);
            contact.last = at;
        }
    }
    return contact;
}

/// A shape that ends at the edge curves away from it; one that is cut goes straight on.
bool goesStraightOn(const Plane& mask, Side side, int length)
{
    constexpr int kDepth = 3;
    const auto at = contactAt(mask, side, 0);
    const auto within = contactAt(mask, side, kDepth);
    // A jagged outline widens, too, but little beside where it is cut.
    const int tolerance = std::max({2, length / 50, at.length() / 4});
    return within.length() - at.length() <= 2 * kDepth + tolerance;
}

Side opposite(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Top:
        return Side::Bottom;
    case Side::Right:
        return Side::Left;
    case Side::Bottom:
        return Side::Top;
    }
    return side;
}

/// A drawing that touches both of two opposite sides alike was made to fill the picture.
bool isCut(const Plane& mask, Side side)
{
    const bool upright = side == Side::Left || side == Side::Right;
    const int length = upright ? mask.height : mask.width;
    const auto contact = contactAt(mask, side, 0);
    if (contact.length() < std::max(2, length / 25) || contact.length() > length * 9 / 10)
        return false;
    const auto other = contactAt(mask, opposite(side), 0);
    const bool alike = std::abs(contact.first - other.first) <= length / 12
                       && std::abs(contact.last - other.last) <= length / 12;
    return !alike && goesStraightOn(mask, side, length);
}

} // namespace

CutSides cutSidesOf(const Background& ground)
{
    constexpr int kSmallest = 16;
    const auto& mask = ground.mask;
    if (mask.width < kSmallest || mask.height < kSmallest)
        return {};
    return {isCut(mask, Side::Left), isCut(mask, Side::Top), isCut(mask, Side::Right),
            isCut(mask, Side::Bottom)};
}

} // namespace core
