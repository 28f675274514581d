#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/pictures/derive_options.h"
#include "core/base/printable.h"
#include "core/base/result.h"
#include "core/base/sha.h"
#include "core/base/translatable.h"
#include "core/bundle/bundle_file.h"
#include "core/image/derive/derive.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

constexpr Option kLogoFolder{
    "--output", "-o",
    "DIR",      core::translatable("help", "the folder for the logos, made if need be"),
    false,      true};
constexpr std::array kLogosOptions{kLogoFolder, kProfile, kFit,      kCrop,  kPadding,
                                   kBackground, kSharpen, kOptimise, kFormat};

/// The logos of a profile; a hero image needs a design of its own.
std::vector<core::ImageSlot> logoSlots(const core::Profile& profile)
{
    constexpr std::array<std::string_view, 4> kRoles{"small", "medium", "large", "wide"};
    std::vector<core::ImageSlot> slots;
    for (const core::ImageSlot& slot : profile.images)
        if (std::ranges::find(kRoles, slot.role) != kRoles.end())
            slots.push_back(slot);
    return slots;
}

std::string sizeText(core::PixelSize size)
{
    return std::to_string(size.width) + 'x' + std::to_string(size.height);
}

/// A logo that was written.
struct Written {
    std::string role;
    std::string file;
    core::DerivedImage image;
};

/// Errors: a logo would take the place of the master, or cannot be written.
core::Result<std::vector<Written>> saveAll(const std::vector<core::ImageSlot>& slots,
                                           std::vector<core::DerivedImage> images,
                                           const std::filesystem::path& folder,
                                           const std::filesystem::path& master)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const auto fileOf = [&](core::PixelSize size) { return folder / (sizeText(size) + ".png"); };
    for (const core::DerivedImage& image : images)
        if (std::filesystem::equivalent(fileOf(image.size), master, error))
            return core::fail(core::translatable("error", "The logo %1 would take the place of the "
                                                          "master. Give another folder."),
                              {fileOf(image.size).string()});
    std::vector<core::NewFile> files;
    files.reserve(images.size());
    for (const core::DerivedImage& image : images)
        files.push_back({fileOf(image.size), image.png});
    if (const auto saved = core::writeFiles(files); !saved)
        return tl::unexpected(saved.error());
    std::vector<Written> written;
    written.reserve(images.size());
    for (std::size_t at = 0; at < images.size(); ++at)
        written.push_back({slots[at].role, files[at].file.string(), std::move(images[at])});
    return written;
}

std::string logosAsText(const std::vector<Written>& logos)
{
    std::string text;
    for (const Written& logo : logos)
        text +=
            core::printable(logo.file) + "  "
            + spoken(core::translatable("cli", "%1 bytes"), {std::to_string(logo.image.png.size())})
            + '\n';
    return text;
}

std::string logosAsJson(const std::string& master, const core::Profile& profile,
                        const std::vector<Written>& logos)
{
    Json list = Json::array();
    for (const Written& logo : logos)
        list.push_back({{"role", logo.role},
                        {"file", logo.file},
                        {"width", logo.image.size.width},
                        {"height", logo.image.size.height},
                        {"bytes", logo.image.png.size()},
                        {"sha256", core::sha256Hex(logo.image.png)},
                        {"enlarged", logo.image.upscaled}});
    const Json json{{"schema", "offerwright-logos/1"},
                    {"master", master},
                    {"profile", {{"id", profile.id}, {"checked", profile.checked}}},
                    {"logos", list}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

void warnOfEnlarged(const std::vector<Written>& logos)
{
    for (const Written& logo : logos)
        if (logo.image.upscaled)
            printError(spoken(
                core::translatable("cli", "The master has fewer pixels than %1 needs, so that logo "
                                          "is blurred. Use a larger master or an SVG."),
                {sizeText(logo.image.size)}));
}

ExitCode runLogos(const Arguments& arguments)
{
    const auto options = chosenDerivation(arguments);
    if (!options) {
        printError(options.error());
        return ExitCode::Usage;
    }
    const auto chosen = chosenProfile(arguments);
    if (!chosen)
        return printError(chosen.error());
    const auto master = core::readFile(arguments.operand());
    if (!master)
        return printError(master.error());
    const auto slots = logoSlots(chosen->profile);
    std::vector<core::PixelSize> sizes;
    sizes.reserve(slots.size());
    for (const core::ImageSlot& slot : slots)
        sizes.push_back({slot.width, slot.height});
    auto images = core::deriveImages(*master, sizes, *options);
    if (!images)
        return printError(inFile(arguments.operand(), images.error()));
    const auto logos = saveAll(slots, std::move(*images), arguments.value(kLogoFolder).value_or(""),
                               arguments.operand());
    if (!logos)
        return printError(logos.error());
    warnOfEnlarged(*logos);
    return print(arguments.chose(kFormat, "json")
                     ? logosAsJson(arguments.operand(), chosen->profile, *logos)
                     : logosAsText(*logos));
}

} // namespace

const Command kLogosCommand{
    "logos",
    "MASTER",
    core::translatable("help", "derives the logos of a profile from one PNG, JPEG, WebP or SVG"),
    kLogosOptions,
    "logos master.svg -o logos\n"
    "logos master.png -o logos --profile pc-2022 --pad 8%\n"
    "logos photo.jpg -o logos --fit cover --background #ffffff\n"
    "logos sheet.png -o logos --crop 0,0,50,100% --sharpen 30%\n"
    "logos master.svg -o logos --optimise --format json\n",
    runLogos};

} // namespace app
