#pragma once

#include <span>
#include <vector>

namespace core {

/// A row or column of cells that a picture is reduced to before it is resampled.
struct CellAxis {
    int count = 0;
    /// The picture's length in cells: `count`, less what its edge leaves of the last cell.
    double extent = 0;
};

/// The weights by which cells make up one resampled pixel.
struct Taps {
    int first = 0;
    std::vector<float> weights;
};

/// Lanczos-3 taps for `size` pixels that cover the cells from `start` to `start + length`; no cell
/// beyond them counts. The filter widens with the scale and is renormalised at the ends; the last
/// cell counts by what of it lies within the picture.
[[nodiscard]] std::vector<Taps> lanczosTaps(const CellAxis& axis, double start, double length,
                                            int size);

} // namespace core
