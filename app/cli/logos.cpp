#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/bundle/bundle_file.h"
#include "core/image/image.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace app {

namespace {

constexpr Option kLogoFolder{"--output", "-o", "DIR", "the folder for the logos, made if need be",
                             false,      true};
constexpr Option kFit{"--fit", "", "contain|cover",
                      "show the whole master (default), or fill the logo and cut what sticks out",
                      true};
constexpr Option kPadding{"--pad", "", "N%",
                          "free border on each side, in percent of the shorter side (default 0)"};
constexpr Option kBackground{"--background", "", "#rrggbb|transparent",
                             "what lies behind the master (default transparent)"};
constexpr std::array kLogosOptions{kLogoFolder, kProfile, kFit, kPadding, kBackground};

/// "12%" or "12", below 50.
std::optional<int> percent(std::string_view text)
{
    if (text.ends_with('%'))
        text.remove_suffix(1);
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool valid = read.ec == std::errc() && read.ptr == text.data() + text.size()
                       && !text.empty() && number >= 0 && number < 50;
    return valid ? std::optional(number) : std::nullopt;
}

tl::expected<core::DeriveOptions, std::string> deriveOptions(const Arguments& arguments)
{
    core::DeriveOptions options;
    if (arguments.chose(kFit, "cover"))
        options.fit = core::LogoFit::Cover;
    if (const auto text = arguments.value(kPadding)) {
        const auto padding = percent(*text);
        if (!padding)
            return tl::unexpected("--pad is a whole number from 0% to 49%, not \"" + *text + "\".");
        options.paddingPercent = *padding;
    }
    const auto background = arguments.value(kBackground).value_or("transparent");
    options.background = core::colourFromHex(background);
    if (!options.background && background != "transparent")
        return tl::unexpected("--background is a colour such as #1a2b3c, or transparent, not \""
                              + background + "\".");
    return options;
}

/// The logos of a profile; a hero image needs a design of its own.
std::vector<core::PixelSize> logoSizes(const core::Profile& profile)
{
    constexpr std::array<std::string_view, 4> kRoles{"small", "medium", "large", "wide"};
    std::vector<core::PixelSize> sizes;
    for (const core::ImageSlot& slot : profile.images)
        if (std::ranges::find(kRoles, slot.role) != kRoles.end())
            sizes.push_back({slot.width, slot.height});
    return sizes;
}

Exit saveAll(const std::vector<core::DerivedImage>& images, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::string text;
    for (const core::DerivedImage& image : images) {
        const auto size =
            std::to_string(image.size.width) + 'x' + std::to_string(image.size.height);
        const auto file = folder / (size + ".png");
        if (const auto saved = core::writeFile(file, image.png); !saved)
            return complain(saved.error());
        text += file.string() + "  " + std::to_string(image.png.size()) + " bytes\n";
        if (image.upscaled)
            complain("The master has fewer pixels than " + size
                     + " needs, so that logo is blurred. Use a larger master or an SVG.");
    }
    return print(text);
}

Exit runLogos(const Arguments& arguments)
{
    const auto options = deriveOptions(arguments);
    if (!options) {
        complain(options.error());
        return Exit::Usage;
    }
    const auto profile = chosenProfile(arguments);
    if (!profile)
        return complain(profile.error(), Exit::Usage);
    const auto master = core::readFile(arguments.operand());
    if (!master)
        return complain(master.error());
    const auto images = core::deriveImages(*master, logoSizes(*profile), *options);
    if (!images)
        return complain(images.error());
    return saveAll(*images, arguments.value(kLogoFolder).value_or(std::string()));
}

} // namespace

const Command kLogosCommand{"logos",
                            "MASTER",
                            "derives the logos of a profile from one PNG, JPEG or SVG",
                            kLogosOptions,
                            "logos master.svg -o logos\n"
                            "logos master.png -o logos --profile pc-2022 --pad 8%\n"
                            "logos photo.jpg -o logos --fit cover --background #ffffff\n",
                            runLogos};

} // namespace app
