#include "core/image/pixels/lanczos.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace core {

namespace {

constexpr double kLobes = 3;

double lanczos(double x)
{
    x = std::abs(x);
    if (x < 1e-9)
        return 1;
    if (x >= kLobes)
        return 0;
    x *= std::numbers::pi;
    return kLobes * std::sin(x) * std::sin(x / kLobes) / (x * x);
}

struct Cells {
    int first = 0;
    int last = 0;
};

Taps tapsAround(const CellAxis& axis, const Cells& allowed, double centre, double scale)
{
    const double reach = kLobes * scale;
    const int first =
        std::clamp(static_cast<int>(std::floor(centre - reach)), allowed.first, allowed.last);
    const int last = std::clamp(static_cast<int>(std::ceil(centre + reach)), first, allowed.last);
    std::vector<double> weights;
    double sum = 0;
    for (int cell = first; cell <= last; ++cell) {
        const double share = std::min(1.0, axis.extent - cell);
        weights.push_back(lanczos((cell + share / 2 - centre) / scale));
        sum += weights.back() * share;
    }
    Taps taps{.first = first, .weights = {}};
    for (const double weight : weights)
        taps.weights.push_back(static_cast<float>(weight / sum));
    return taps;
}

} // namespace

std::vector<Taps> lanczosTaps(const CellAxis& axis, double start, double length, int size)
{
    const double step = length / size;
    const int first = std::clamp(static_cast<int>(std::floor(start)), 0, axis.count - 1);
    const int end = static_cast<int>(std::ceil(start + length));
    const Cells allowed{first, std::clamp(end - 1, first, axis.count - 1)};
    std::vector<Taps> taps;
    taps.reserve(static_cast<std::size_t>(size));
    for (int pixel = 0; pixel < size; ++pixel)
        taps.push_back(
            tapsAround(axis, allowed, start + (pixel + 0.5) * step, std::max(1.0, step)));
    return taps;
}

} // namespace core
