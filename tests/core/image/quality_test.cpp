#include "core/image/derive/derive.h"
#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace core;
using namespace test;

namespace {

constexpr int kMasterSide = 400;

double toLight(double code)
{
    return code <= 0.04045 ? code / 12.92 : std::pow((code + 0.055) / 1.055, 2.4);
}

double toCode(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

double lanczos3(double x)
{
    const double angle = std::numbers::pi * std::abs(x);
    if (angle < 1e-9)
        return 1;
    return std::abs(x) < 3 ? 3 * std::sin(angle) * std::sin(angle / 3) / (angle * angle) : 0;
}

/// Sums rows or columns of `in`, `count` lines of `length` pixels, to `size` pixels a line, and
/// turns the lines to columns; done twice, the picture is reduced both ways and upright again.
std::vector<Rgba> reduceAndTurn(const std::vector<Rgba>& in, int count, int length, int size)
{
    std::vector<Rgba> out(static_cast<std::size_t>(count) * static_cast<std::size_t>(size));
    const double scale = static_cast<double>(length) / size;
    for (int line = 0; line < count; ++line)
        for (int pixel = 0; pixel < size; ++pixel) {
            Rgba sum{0, 0, 0, 0};
            double weights = 0;
            for (int at = 0; at < length; ++at) {
                const double weight = lanczos3((at + 0.5 - (pixel + 0.5) * scale) / scale);
                const auto& from = in[static_cast<std::size_t>(line * length + at)];
                sum.red += weight * from.red;
                sum.green += weight * from.green;
                sum.blue += weight * from.blue;
                sum.alpha += weight * from.alpha;
                weights += weight;
            }
            out[static_cast<std::size_t>(pixel * count + line)] = {
                sum.red / weights, sum.green / weights, sum.blue / weights, sum.alpha / weights};
        }
    return out;
}

/// The logo in double precision: premultiplied codes.
std::vector<Rgba> reference(const Picture& master, int size)
{
    auto pixels = master.pixels;
    for (auto& pixel : pixels)
        pixel = {toLight(pixel.red) * pixel.alpha, toLight(pixel.green) * pixel.alpha,
                 toLight(pixel.blue) * pixel.alpha, pixel.alpha};
    pixels = reduceAndTurn(pixels, master.height, master.width, size);
    pixels = reduceAndTurn(pixels, size, master.height, size);
    for (auto& pixel : pixels) {
        const double alpha = std::clamp(pixel.alpha, 0.0, 1.0);
        const auto code = [&](double value) {
            return alpha > 1e-6 ? toCode(std::clamp(value / alpha, 0.0, 1.0)) * alpha : 0;
        };
        pixel = {code(pixel.red), code(pixel.green), code(pixel.blue), alpha};
    }
    return pixels;
}

/// Peak signal to noise of straight 8-bit samples against the reference, in decibel.
double signalToNoise(const std::vector<std::uint8_t>& rgba, const std::vector<Rgba>& wanted)
{
    if (rgba.size() != wanted.size() * 4)
        return 0;
    double squares = 0;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const double alpha = rgba[at * 4 + 3] / 255.0;
        const double channels[] = {wanted[at].red, wanted[at].green, wanted[at].blue};
        for (std::size_t channel = 0; channel < 3; ++channel)
            squares += std::pow(rgba[at * 4 + channel] / 255.0 * alpha - channels[channel], 2);
        squares += std::pow(alpha - wanted[at].alpha, 2);
    }
    return 10 * std::log10(static_cast<double>(wanted.size() * 4) / std::max(squares, 1e-12));
}

/// The reference as eight bits hold it: no PNG of a logo comes nearer.
std::vector<std::uint8_t> inEightBits(const std::vector<Rgba>& premultiplied)
{
    std::vector<std::uint8_t> rgba;
    for (const auto& pixel : premultiplied) {
        const auto alpha = std::lround(pixel.alpha * 255);
        for (const double value : {pixel.red, pixel.green, pixel.blue}) {
            const auto code = alpha > 0 ? std::lround(value * 255 * 255 / double(alpha)) : 0;
            rgba.push_back(static_cast<std::uint8_t>(std::clamp(code, 0L, 255L)));
        }
        rgba.push_back(static_cast<std::uint8_t>(alpha));
    }
    return rgba;
}

/// How many decibel a derived logo loses against what eight bits can hold.
double loss(const Picture& master, int size)
{
    const PixelSize logo{size, size};
    const auto images = deriveImages(pngOf(master), {&logo, 1}, {});
    const auto pixels = images ? pixelsOf(images->front().png) : Pixels{};
    const auto wanted = reference(master, size);
    return signalToNoise(inEightBits(wanted), wanted) - signalToNoise(pixels.rgba, wanted);
}

/// Codes of eight bits, so that the master in the file is the master of the reference.
double eightBits(double value)
{
    return std::round(value * 255) / 255;
}

Picture zonePlate()
{
    return draw(kMasterSide, kMasterSide, [](int x, int y) {
        const double radius = (x * x + y * y) * std::numbers::pi / (2.0 * kMasterSide);
        const double grey = eightBits(0.5 + 0.5 * std::cos(radius));
        return Rgba{grey, grey, grey, 1};
    });
}

Picture alphaFringe()
{
    return draw(kMasterSide, kMasterSide, [](int x, int y) {
        const double distance = std::hypot(x - 200, y - 200);
        return distance < 150 ? Rgba{1, eightBits(y / 400.0), 0.2, 1}
                              : Rgba{0, 1, 0, eightBits(std::max(0.0, 1 - (distance - 150) / 20))};
    });
}

Picture onePixelChecks()
{
    return draw(kMasterSide, kMasterSide, [](int x, int y) {
        const double grey = (x + y) % 2;
        return Rgba{grey, 1 - grey, grey, 1};
    });
}

/// Lines of letters that are five pixels wide, black on white, as in a small word mark.
Picture smallText()
{
    static constexpr std::array<std::string_view, 7> kLetters{
        " ###  ##### #   # ####  #####", "#   #    #  #   # #   # #    ",
        "#   #   #   #   # #   # #    ", "#####  #    #   # ####  #### ",
        "#   # #     #   # #  #  #    ", "#   # #     #   # #   # #    ",
        "#   # #####  ###  #   # #####"};
    return draw(kMasterSide, kMasterSide, [](int x, int y) {
        const auto column = static_cast<std::size_t>(x % 31);
        const auto row = static_cast<std::size_t>(y % 11);
        const bool isInk =
            row < kLetters.size() && column < kLetters[row].size() && kLetters[row][column] == '#';
        return isInk ? Rgba{0, 0, 0, 1} : Rgba{1, 1, 1, 1};
    });
}

constexpr double kMaxLoss = 1.5;

class LogoQuality : public testing::TestWithParam<int> {};

TEST_P(LogoQuality, A_zone_plate_comes_near_the_reference)
{
    EXPECT_LT(loss(zonePlate(), GetParam()), kMaxLoss);
}

TEST_P(LogoQuality, An_alpha_fringe_comes_near_the_reference)
{
    EXPECT_LT(loss(alphaFringe(), GetParam()), kMaxLoss);
}

TEST_P(LogoQuality, One_pixel_checks_come_near_the_reference)
{
    EXPECT_LT(loss(onePixelChecks(), GetParam()), kMaxLoss);
}

TEST_P(LogoQuality, Small_text_comes_near_the_reference)
{
    EXPECT_LT(loss(smallText(), GetParam()), kMaxLoss);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LogoQuality, testing::Values(40, 48, 90, 115, 216));

} // namespace
