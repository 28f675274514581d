#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"

#include <benchmark/benchmark.h>

#include <array>
#include <string>

namespace {

constexpr std::array<core::PixelSize, 4> kLogos{{{40, 40}, {90, 90}, {115, 115}, {255, 115}}};

/// A master of that side: derived itself, so that no file is needed.
std::string master(int side)
{
    const std::string drawing =
        R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs>
           <linearGradient id="g"><stop stop-color="#125"/><stop offset="1" stop-color="#fa3"/>
           </linearGradient></defs><rect width="100" height="100" rx="14" fill="url(#g)"/>
           <path d="M10 60C30 20 50 90 90 40" fill="none" stroke="#fff" stroke-width="4"/></svg>)svg";
    const core::PixelSize size{side, side};
    auto images = core::deriveImages(drawing, {&size, 1}, {});
    return images ? std::move(images->front().png) : std::string();
}

void examine(benchmark::State& state)
{
    const auto png = master(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(core::examineImage(png));
}

void deriveFourLogos(benchmark::State& state)
{
    const auto png = master(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(core::deriveImages(png, kLogos, {}));
}

BENCHMARK(examine)->Arg(115)->Arg(1024)->Unit(benchmark::kMillisecond);
BENCHMARK(deriveFourLogos)->Arg(256)->Arg(1024)->Unit(benchmark::kMillisecond);

} // namespace
