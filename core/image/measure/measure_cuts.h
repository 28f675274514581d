#pragma once

#include "core/image/measure/measure_background.h"

namespace core {

/// Which sides of the picture cut the content off.
struct CutSides {
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;

    [[nodiscard]] int count() const { return left + top + right + bottom; }
    bool operator==(const CutSides&) const = default;
};
[[nodiscard]] CutSides cutSidesOf(const Background& ground);

} // namespace core
