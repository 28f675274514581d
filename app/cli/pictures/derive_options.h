#pragma once

#include "app/cli/base/command.h"
#include "core/base/translatable.h"
#include "core/image/pixels/derive_order.h"

/// The options that tell how logos are made from a master.
namespace app {

inline constexpr Option kFit{
    "--fit", "", "contain|cover",
    core::translatable("help",
                       "show the whole master (default), or fill the logo and cut what sticks out"),
    true};
inline constexpr Option kCrop{
    "--crop", "", "X,Y,W,H%",
    core::translatable("help", "the part of the master to show: left, top, width and height in "
                               "percent of its sides (default 0,0,100,100%)")};
inline constexpr Option kPadding{
    "--pad", "", "N%",
    core::translatable("help",
                       "free border on each side, in percent of the shorter side (default 0)")};
inline constexpr Option kBackground{
    "--background", "", "#rrggbb|transparent",
    core::translatable("help", "what lies behind the master (default transparent)")};
inline constexpr Option kSharpen{
    "--sharpen", "", "N%",
    core::translatable("help", "how much to sharpen the edges, from 0% to 100% (default 0)")};
inline constexpr Option kOptimise{
    "--optimise", "", "",
    core::translatable("help", "search up to a second for the fewest bytes of each logo")};

/// Errors: what is wrong with a value, a whole sentence.
[[nodiscard]] tl::expected<core::DeriveOptions, std::string>
chosenDerivation(const Arguments& arguments);

} // namespace app
