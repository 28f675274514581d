#include "core/image/pixels/colour_space.h"

#include <cmath>
#include <cstddef>

namespace core {

namespace {

using Vector3 = std::array<double, 3>;
using Matrix3 = std::array<Vector3, 3>;

constexpr Primaries kSrgbPrimaries{{0.3127, 0.3290}, {0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}};
/// Bradford's cone responses.
constexpr Matrix3 kBradford{
    {{0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}}};
/// A conversion that moves no channel by more than this changes no 8-bit code.
constexpr double kNoConversion = 1e-3;

Vector3 product(const Matrix3& m, const Vector3& v)
{
    Vector3 result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return result;
}

Matrix3 product(const Matrix3& a, const Matrix3& b)
{
    Matrix3 result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t k = 0; k < 3; ++k)
                result[row][column] += a[row][k] * b[k][column];
    return result;
}

std::optional<Matrix3> inverse(const Matrix3& m)
{
    Matrix3 result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            const auto r1 = (column + 1) % 3;
            const auto r2 = (column + 2) % 3;
            const auto c1 = (row + 1) % 3;
            const auto c2 = (row + 2) % 3;
            result[row][column] = m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
        }
    const double determinant =
        m[0][0] * result[0][0] + m[0][1] * result[1][0] + m[0][2] * result[2][0];
    if (!(std::abs(determinant) > 1e-9))
        return std::nullopt;
    for (auto& row : result)
        for (auto& value : row)
            value /= determinant;
    return result;
}

/// X and Z of a colour whose Y is 1.
Vector3 tristimulus(const Chromaticity& colour)
{
    return {colour.x / colour.y, 1, (1 - colour.x - colour.y) / colour.y};
}

bool isUsable(const Chromaticity& colour)
{
    return colour.y > 1e-4 && colour.x >= 0 && colour.x + colour.y <= 1.0001;
}

std::optional<Matrix3> xyzFromRgb(const Primaries& primaries)
{
    const Vector3 columns[] = {tristimulus(primaries.red), tristimulus(primaries.green),
                               tristimulus(primaries.blue)};
    Matrix3 result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = {columns[0][row], columns[1][row], columns[2][row]};
    const auto back = inverse(result);
    if (!back)
        return std::nullopt;
    const auto share = product(*back, tristimulus(primaries.white));
    for (auto& row : result)
        for (std::size_t column = 0; column < 3; ++column)
            row[column] *= share[column];
    return result;
}

Matrix3 adaptation(const Chromaticity& from, const Chromaticity& to)
{
    const auto source = product(kBradford, tristimulus(from));
    const auto target = product(kBradford, tristimulus(to));
    auto scaled = kBradford;
    for (std::size_t row = 0; row < 3; ++row)
        for (auto& value : scaled[row])
            value *= target[row] / source[row];
    return product(*inverse(kBradford), scaled);
}

bool isIdentity(const Matrix3& m)
{
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            if (std::abs(m[row][column] - (row == column ? 1 : 0)) > kNoConversion)
                return false;
    return true;
}

} // namespace

std::optional<ColourMatrix> matrixToSrgb(const Primaries& primaries)
{
    for (const auto& colour : {primaries.white, primaries.red, primaries.green, primaries.blue})
        if (!isUsable(colour))
            return std::nullopt;
    const auto toXyz = xyzFromRgb(primaries);
    const auto fromXyz = inverse(*xyzFromRgb(kSrgbPrimaries));
    if (!toXyz || !fromXyz)
        return std::nullopt;
    const auto adapted = product(adaptation(primaries.white, kSrgbPrimaries.white), *toXyz);
    const auto matrix = product(*fromXyz, adapted);
    if (isIdentity(matrix))
        return std::nullopt;
    ColourMatrix result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row][column] = static_cast<float>(matrix[row][column]);
    return result;
}

} // namespace core
