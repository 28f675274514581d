#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace test {

/// The same numbers from the same seed with every library.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    /// 0 … count - 1
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count));
    }
    [[nodiscard]] double between(double low, double high)
    {
        return low + (high - low) * below(10'000) / 9'999.0;
    }
    template <class T>
    [[nodiscard]] const T& of(const std::vector<T>& values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

private:
    std::mt19937 m_engine;
};

/// A logo as a drawing on 100 × 100 units: what is good about it is good, until somebody spoils it.
struct Sketch {
    /// A fill that covers all; empty for a clear background.
    std::string ground;
    /// SVG elements of the background that are no flat fill.
    std::string behind;
    /// SVG elements, drawn around the middle.
    std::string content;
    /// How the content is placed.
    double scale = 1;
    double moveX = 0;
    double moveY = 0;

    [[nodiscard]] std::string svg() const;
};

/// Colours that are neither black, white nor blue and can be seen on a light and on a dark page.
[[nodiscard]] const std::vector<std::string>& midTones();

/// One to three shapes of these colours, about 70 units wide, none of which looks like a letter.
[[nodiscard]] std::string shapes(Dice& dice, const std::vector<std::string>& colours);

/// A word of so many letters, drawn with strokes: no font is needed. It is 80 units wide at most.
/// Letters of thick strokes touch each other.
[[nodiscard]] std::string word(Dice& dice, int letters, double top, const std::string& colour,
                               double stroke = 0.9);

/// The picture of an SVG text, as PNG.
[[nodiscard]] std::string drawn(const std::string& svg, int width, int height);
[[nodiscard]] std::string drawn(const Sketch& sketch, int side);

/// A logo without a fault: on a filled ground, on a clear one, or on a rounded plate.
[[nodiscard]] Sketch goodSketch(Dice& dice);
/// The same on a filled ground.
[[nodiscard]] Sketch filledSketch(Dice& dice);

} // namespace test
