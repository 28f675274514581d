#include "core/image/measure/measure_background.h"

#include "core/image/measure/contrast.h"
#include "core/image/measure/measure_planes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <map>

namespace core {

namespace {

constexpr std::uint8_t kClearBelow = 32;
/// The largest change from pixel to pixel inside a gradient.
constexpr int kSmallStep = 8;
constexpr int kDarkest = 45;
constexpr int kLightest = 235;
/// From this percentage on, clear pixels of the border make a clear background.
constexpr int kClearBorder = 10;
constexpr int kSimilar = 40;
/// Closer to the background than this, a pixel shows the background.
constexpr int kShowsGround = 10;

bool isClear(const std::uint8_t* pixel)
{
    return pixel[3] < kClearBelow;
}

int stepBetween(const std::uint8_t* one, const std::uint8_t* other)
{
    if (std::memcmp(one, other, 4) == 0)
        return 0;
    int step = 0;
    for (std::size_t channel = 0; channel < 4; ++channel)
        step = std::max(step, std::abs(one[channel] - other[channel]));
    return step;
}

struct Point {
    int x = 0;
    int y = 0;
};

std::vector<Point> borderOf(PixelSize size)
{
    std::vector<Point> points;
    for (int x = 0; x < size.width; ++x) {
        points.push_back({x, 0});
        points.push_back({x, size.height - 1});
    }
    for (int y = 1; y + 1 < size.height; ++y) {
        points.push_back({0, y});
        points.push_back({size.width - 1, y});
    }
    return points;
}

enum class Shade { Clear, White, Black, Other };

Shade shadeOf(const std::uint8_t* pixel)
{
    const auto [least, most] = std::minmax({pixel[0], pixel[1], pixel[2]});
    if (isClear(pixel))
        return Shade::Clear;
    if (least >= kLightest)
        return Shade::White;
    return most <= kDarkest ? Shade::Black : Shade::Other;
}

/// How many pixels of each shade there are.
class ShadeCounts {
public:
    void add(Shade shade)
    {
        ++m_counts[static_cast<std::size_t>(shade)];
        ++m_all;
    }

    [[nodiscard]] int percent(Shade shade) const
    {
        return m_counts[static_cast<std::size_t>(shade)] * 100 / std::max(1, m_all);
    }

private:
    std::array<int, 4> m_counts{};
    int m_all = 0;
};

void measureSides(const Rgba8Image& image, BorderShares& shares)
{
    const auto [width, height] = image.size;
    std::array<ShadeCounts, 4> sides;
    for (int x = 0; x < width; ++x) {
        sides[0].add(shadeOf(image.at(x, 0)));
        sides[1].add(shadeOf(image.at(x, height - 1)));
    }
    for (int y = 0; y < height; ++y) {
        sides[2].add(shadeOf(image.at(0, y)));
        sides[3].add(shadeOf(image.at(width - 1, y)));
    }
    for (const auto& side : sides) {
        shares.whiteSide = std::max(shares.whiteSide, side.percent(Shade::White));
        shares.blackSide = std::max(shares.blackSide, side.percent(Shade::Black));
    }
}

void measureCorners(const Rgba8Image& image, BorderShares& shares)
{
    constexpr int kPart = 32;
    const auto [width, height] = image.size;
    const int side = std::max(1, std::min(width, height) / kPart);
    for (const int left : {0, width - side})
        for (const int top : {0, height - side}) {
            ShadeCounts corner;
            for (int y = top; y < top + side; ++y)
                for (int x = left; x < left + side; ++x)
                    corner.add(shadeOf(image.at(x, y)));
            shares.clearCorners += corner.percent(Shade::Clear) == 100 ? 1 : 0;
            shares.whiteCorners += corner.percent(Shade::White) == 100 ? 1 : 0;
            shares.blackCorners += corner.percent(Shade::Black) == 100 ? 1 : 0;
        }
}

BorderShares sharesOf(const Rgba8Image& image, const std::vector<Point>& border)
{
    ShadeCounts ring;
    for (const auto& point : border)
        ring.add(shadeOf(image.at(point.x, point.y)));
    BorderShares shares{.clear = ring.percent(Shade::Clear),
                        .white = ring.percent(Shade::White),
                        .black = ring.percent(Shade::Black)};
    measureCorners(image, shares);
    measureSides(image, shares);
    return shares;
}

/// The commonest colour, of those told apart by their four upper bits.
Colour commonestColour(const Rgba8Image& image, const std::vector<Point>& border)
{
    std::map<int, int> counts;
    std::map<int, Colour> examples;
    int best = -1;
    for (const auto& point : border) {
        const auto* pixel = image.at(point.x, point.y);
        if (isClear(pixel))
            continue;
        const int bin = (pixel[0] >> 4) << 8 | (pixel[1] >> 4) << 4 | pixel[2] >> 4;
        examples.try_emplace(bin, Colour{pixel[0], pixel[1], pixel[2]});
        const int count = ++counts[bin];
        if (best < 0 || count > counts[best])
            best = bin;
    }
    return best < 0 ? Colour{} : examples[best];
}

/// Spreads from points of the border over pixels that differ little from their neighbour.
class Flood {
public:
    Flood(const Rgba8Image& image, bool overClear) : m_image(image), m_overClear(overClear)
    {
        m_mask = {image.size.width, image.size.height,
                  std::vector<std::uint8_t>(image.pixels.size() / 4)};
    }

    void from(Point start)
    {
        take(start);
        while (!m_open.empty()) {
            const auto point = m_open.back();
            m_open.pop_back();
            const auto* here = m_image.at(point.x, point.y);
            const std::array<Point, 4> neighbours{{{point.x - 1, point.y},
                                                   {point.x + 1, point.y},
                                                   {point.x, point.y - 1},
                                                   {point.x, point.y + 1}}};
            for (const auto& next : neighbours)
                if (isInside(next) && reaches(here, m_image.at(next.x, next.y)))
                    take(next);
        }
    }

    [[nodiscard]] Plane mask() && { return std::move(m_mask); }

private:
    [[nodiscard]] bool isInside(Point point) const
    {
        return point.x >= 0 && point.y >= 0 && point.x < m_mask.width && point.y < m_mask.height;
    }

    [[nodiscard]] bool reaches(const std::uint8_t* here, const std::uint8_t* next) const
    {
        return m_overClear ? isClear(next)
                           : !isClear(next) && stepBetween(here, next) <= kSmallStep;
    }

    void take(Point point)
    {
        auto& taken =
            m_mask.values[static_cast<std::size_t>(point.y) * static_cast<std::size_t>(m_mask.width)
                          + static_cast<std::size_t>(point.x)];
        if (taken == 0)
            m_open.push_back(point);
        taken = 1;
    }

    const Rgba8Image& m_image;
    bool m_overClear;
    Plane m_mask;
    std::vector<Point> m_open;
};

bool isSimilar(const std::uint8_t* pixel, const Colour& colour)
{
    return std::abs(pixel[0] - colour.red) <= kSimilar
           && std::abs(pixel[1] - colour.green) <= kSimilar
           && std::abs(pixel[2] - colour.blue) <= kSimilar;
}

} // namespace

Background backgroundOf(const Rgba8Image& image)
{
    const auto border = borderOf(image.size);
    Background ground;
    ground.border = sharesOf(image, border);
    const bool overClear = ground.border.clear >= kClearBorder;
    if (!overClear)
        ground.colour = commonestColour(image, border);
    Flood flood(image, overClear);
    for (const auto& point : border) {
        const auto* pixel = image.at(point.x, point.y);
        if (overClear ? isClear(pixel) : !isClear(pixel) && isSimilar(pixel, *ground.colour))
            flood.from(point);
    }
    ground.mask = std::move(flood).mask();
    return ground;
}

std::optional<int> backgroundContrastOf(const Rgba8Image& image, const Background& ground)
{
    if (!ground.colour)
        return std::nullopt;
    const auto& behind = *ground.colour;
    const std::array<std::uint8_t, 4> colour{behind.red, behind.green, behind.blue, 255};
    // How many pixels have a contrast of so many hundredths.
    std::array<int, 2101> counts{};
    int count = 0;
    // Neighbours often have the same colour.
    Colour before = behind;
    int contrast = 100;
    for (std::size_t at = 0; at < ground.mask.values.size(); ++at) {
        const auto* pixel = image.pixels.data() + at * 4;
        if (ground.mask.values[at] != 0 || isClear(pixel)
            || stepBetween(pixel, colour.data()) < kShowsGround)
            continue;
        if (const Colour here{pixel[0], pixel[1], pixel[2]}; here != before) {
            before = here;
            contrast = contrastOf(here, behind);
        }
        ++counts[static_cast<std::size_t>(contrast)];
        ++count;
    }
    int median = 100;
    for (int worse = 0; median < 2100; ++median) {
        worse += counts[static_cast<std::size_t>(median)];
        if (2 * worse >= count)
            break;
    }
    return count == 0 ? std::nullopt : std::optional(median);
}

PixelBox contentBoxOf(const Background& ground)
{
    const auto& mask = ground.mask;
    int left = mask.width;
    int right = -1;
    int top = mask.height;
    int bottom = -1;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y) == 0) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
    if (right < 0)
        return {0, 0, mask.width, mask.height};
    return {left, top, right - left + 1, bottom - top + 1};
}

} // namespace core
