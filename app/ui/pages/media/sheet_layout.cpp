#include "app/ui/pages/media/sheet_layout.h"

#include "app/ui/look/theme.h"

#include <QWidget>

#include <algorithm>

namespace app {

namespace {

/// A picture has at least this height, with this around it.
constexpr int kLeastPicture = 64;
constexpr int kAroundPicture = 4;
constexpr int kLeastWords = 132;
/// A picture that is so high stands beside all others.
constexpr int kTall = 150;
/// The height of all pictures where there is little room, and of the master.
constexpr int kCell = 112;

} // namespace

SheetLayout::SheetLayout(QWidget* parent) : ItemLayout(parent) {}

/// With the picture at its true size.
int SheetLayout::fullHeight(const Part& part, int width)
{
    return heightOf(*part.item, width) - part.picture.height()
           + std::max(kLeastPicture, part.picture.height() + 2 * kAroundPicture);
}

int SheetLayout::cellHeight(const Part& part, int width)
{
    return heightOf(*part.item, width) - part.picture.height() + kCell;
}

void SheetLayout::addMaster(QWidget* widget, QSize picture)
{
    addSize(widget, picture);
    lastItem().kind = Kind::Master;
}

void SheetLayout::addMaking(QWidget* widget)
{
    addWidget(widget);
    lastItem().kind = Kind::Making;
}

void SheetLayout::addSize(QWidget* widget, QSize picture)
{
    addWidget(widget);
    lastItem().picture = picture;
}

const SheetLayout::Part* SheetLayout::partOf(Kind kind) const
{
    const auto found = std::ranges::find(items(), kind, &Part::kind);
    return found == items().end() ? nullptr : &*found;
}

std::vector<const SheetLayout::Part*> SheetLayout::sizes() const
{
    std::vector<const Part*> found;
    for (const Part& part : items())
        if (part.kind == Kind::Size && !part.item->isEmpty())
            found.push_back(&part);
    return found;
}

const SheetLayout::Part* SheetLayout::tallest() const
{
    const auto all = sizes();
    const auto most =
        std::ranges::max_element(all, {}, [](const Part* part) { return part->picture.height(); });
    return most == all.end() ? nullptr : *most;
}

int SheetLayout::masterWidth() const
{
    int width = 200;
    for (const Kind kind : {Kind::Master, Kind::Making})
        if (const Part* part = partOf(kind))
            width = std::max(width, part->item->minimumSize().width());
    return width;
}

/// For a name and what is told of a picture, whatever the font is.
int SheetLayout::leastWords() const
{
    constexpr int kWordsWidth = 20;
    const int wanted =
        parentWidget() ? kWordsWidth * parentWidget()->fontMetrics().averageCharWidth() : 0;
    return std::max(kLeastWords, wanted);
}

/// The largest picture has room, and a column of names another.
bool SheetLayout::isWide(int width) const
{
    const Part* largest = tallest();
    const int picture = largest ? largest->picture.width() + 2 * kAroundPicture : 0;
    return width
           >= masterWidth() + 2 * space::card + std::max(picture, leastWords()) + leastWords();
}

void SheetLayout::addMasterColumn(Places& places, int height) const
{
    const int width = masterWidth();
    const Part* master = partOf(Kind::Master);
    const Part* making = partOf(Kind::Making);
    if (!master || !making)
        return;
    const int below = heightOf(*making->item, width);
    const int above = std::max(height - below - space::unit, cellHeight(*master, width));
    places.push_back({master, {0, 0, width, above}});
    places.push_back({making, {0, above + space::unit, width, below}});
}

SheetLayout::Places SheetLayout::besideTallest(int left, int width) const
{
    const Part* large = tallest();
    auto others = sizes();
    std::erase(others, large);
    constexpr int kBesideMost = 226;
    const int room = width - large->picture.width() - 2 * kAroundPicture - space::card;
    const int beside = others.empty() ? 0 : std::min(kBesideMost, room);
    const int first = others.empty() ? width : width - beside - space::card;
    Places places{{large, {left, 0, first, fullHeight(*large, first)}}};
    int top = 0;
    for (const Part* part : others) {
        const int height = fullHeight(*part, beside);
        places.push_back({part, {left + first + space::card, top, beside, height}});
        top += height + space::card;
    }
    return places;
}

SheetLayout::Places SheetLayout::twoByTwo(int left, int width) const
{
    const auto all = sizes();
    const int column = (width - space::card) / 2;
    Places places;
    int top = 0;
    for (std::size_t at = 0; at < all.size(); at += 2) {
        const std::size_t end = std::min(at + 2, all.size());
        int height = 0;
        for (std::size_t one = at; one < end; ++one)
            height = std::max(height, fullHeight(*all[one], column));
        for (std::size_t one = at; one < end; ++one)
            places.push_back({all[one],
                              {left + static_cast<int>(one - at) * (column + space::card), top,
                               column, height}});
        top += height + space::card;
    }
    return places;
}

SheetLayout::Places SheetLayout::wide(int width) const
{
    const int left = masterWidth() + space::card;
    const Part* largest = tallest();
    Places tiles;
    if (largest)
        tiles = largest->picture.height() > kTall ? besideTallest(left, width - left)
                                                  : twoByTwo(left, width - left);
    int height = 0;
    for (const Place& place : tiles)
        height = std::max(height, place.rect.y() + place.rect.height());
    Places places;
    addMasterColumn(places, height);
    for (const Place& place : places)
        height = std::max(height, place.rect.y() + place.rect.height());
    // Every column ends where the highest does; lines of a column share what is left.
    for (Place& place : tiles) {
        int end = 0;
        int lines = 0;
        int line = 0;
        for (const Place& other : tiles)
            if (other.rect.x() == place.rect.x()) {
                end = std::max(end, other.rect.y() + other.rect.height());
                line += other.rect.y() < place.rect.y();
                ++lines;
            }
        const int rest = height - end;
        const int above = rest * line / lines;
        const int below = rest * (line + 1) / lines;
        place.rect.adjust(0, above, 0, below);
    }
    places.insert(places.end(), tiles.begin(), tiles.end());
    return places;
}

SheetLayout::Places SheetLayout::narrow(int width) const
{
    Places places;
    const Part* master = partOf(Kind::Master);
    const Part* making = partOf(Kind::Making);
    int top = 0;
    if (master && making) {
        const int half = (width - space::card) / 2;
        const int height = std::max(cellHeight(*master, half), heightOf(*making->item, half));
        places.push_back({master, {0, 0, half, height}});
        places.push_back({making, {half + space::card, 0, width - half - space::card, height}});
        top = height + space::card;
    }
    const auto all = sizes();
    const int least = leastWords();
    const int most = std::max(1, (width + space::card) / (least + space::card));
    const int lines = (static_cast<int>(all.size()) + most - 1) / most;
    const int across = lines > 0 ? (static_cast<int>(all.size()) + lines - 1) / lines : 1;
    const int cell = (width - (across - 1) * space::card) / across;
    for (std::size_t at = 0; at < all.size(); at += static_cast<std::size_t>(across)) {
        const std::size_t end = std::min(at + static_cast<std::size_t>(across), all.size());
        int height = 0;
        for (std::size_t one = at; one < end; ++one)
            height = std::max(height, cellHeight(*all[one], cell));
        for (std::size_t one = at; one < end; ++one)
            places.push_back(
                {all[one], {static_cast<int>(one - at) * (cell + space::card), top, cell, height}});
        top += height + space::card;
    }
    return places;
}

SheetLayout::Places SheetLayout::placesFor(int width) const
{
    return isWide(width) ? wide(width) : narrow(width);
}

int SheetLayout::place(const QRect& rect, bool isMoving) const
{
    int height = 0;
    for (const Place& place : placesFor(rect.width())) {
        height = std::max(height, place.rect.y() + place.rect.height());
        if (isMoving)
            move(*place.part->item, rect, place.rect.translated(rect.topLeft()));
    }
    return height;
}

/// Words wrap as far as the cells are narrow.
QSize SheetLayout::minimumSize() const
{
    return {std::max(masterWidth(), leastWords()), 0};
}

QSize SheetLayout::sizeHint() const
{
    constexpr int kWanted = 770;
    return {kWanted, heightForWidth(kWanted)};
}

} // namespace app
