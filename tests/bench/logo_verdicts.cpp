#include "core/image/derive/derive.h"
#include "tests/support/pictures/labelled_logos.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

// Prints how many logos, hero images and screenshots with each fault are told, and how many without
// it are blamed for it. Arguments: how many of each fault (default 20), and folder for the pictures
// that are judged wrongly (none by default). Icon themes of Debian are judged, too, where they are
// installed; which of their gradients and clear backgrounds a store would mind, nobody has
// labelled.

namespace {

namespace fs = std::filesystem;

double percent(int part, int all)
{
    return all == 0 ? 0 : 100.0 * part / all;
}

/// What no icon of a theme has, though nobody spoils copies of it that way.
bool isKnownOfIcons(const test::Fault& fault)
{
    return fault.name == "cut off" || fault.name == "off centre" || fault.name == "text";
}

/// `onlyMade` leaves out the faults of which there is no example.
void printTable(const std::vector<test::FaultCount>& counts, bool onlyMade = false)
{
    std::printf("%-24s %6s %8s %7s %6s %7s %7s\n", "fault", "bad", "flagged", "%", "good", "alarms",
                "%");
    int bad = 0;
    int flagged = 0;
    for (const auto& count : counts) {
        if (onlyMade && count.bad == 0 && !isKnownOfIcons(*count.fault))
            continue;
        std::printf("%-24s %6d %8d %6.1f%% %6d %7d %6.1f%%\n", count.fault->name.data(), count.bad,
                    count.flagged, percent(count.flagged, count.bad), count.good, count.falseAlarms,
                    percent(count.falseAlarms, count.good));
        bad += count.bad;
        flagged += count.flagged;
    }
    std::printf("%-24s %6d %8d %6.1f%%\n", "all", bad, flagged, percent(flagged, bad));
}

void saveWrong(const std::vector<test::LabelledLogo>& logos, const fs::path& folder)
{
    fs::create_directories(folder);
    int number = 0;
    for (const auto& logo : logos) {
        const auto told = test::faultsTold(logo);
        std::string name = std::to_string(++number) + (logo.fault ? " missed " : " blamed");
        bool wrong = !logo.fault && !told.empty();
        if (logo.fault) {
            name += logo.fault->name;
            wrong = std::find(told.begin(), told.end(), logo.fault->name) == told.end();
        } else {
            for (const auto fault : told)
                name += " " + std::string(fault);
        }
        if (wrong)
            std::ofstream(folder / (name + ".png"), std::ios::binary) << logo.png;
    }
}

/// Where Debian's packages put icons that are drawings. They are read where they are installed.
struct Theme {
    const char* name;
    const char* folder;
};
constexpr Theme kThemes[] = {
    {"hicolor", "/usr/share/icons/hicolor/scalable/apps"},
    {"Adwaita", "/usr/share/icons/Adwaita/scalable"},
    {"breeze", "/usr/share/icons/breeze/apps/48"},
    {"Papirus", "/usr/share/icons/Papirus/64x64/apps"},
};

/// Every so many-th drawing of the theme, at most `most`, as PNG.
std::vector<std::string> iconsOf(const Theme& theme, int most)
{
    constexpr core::PixelSize kSize{128, 128};
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator entry(theme.folder, error), end; entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".svg" && entry->is_regular_file(error)
            && !entry->is_symlink(error)
            && entry->path().filename().string().find("symbolic") == std::string::npos)
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    const auto step = std::max<std::size_t>(1, files.size() / static_cast<std::size_t>(most));
    std::vector<std::string> icons;
    for (std::size_t at = 0; at < files.size() && icons.size() < static_cast<std::size_t>(most);
         at += step) {
        std::ifstream in(files[at], std::ios::binary);
        const std::string svg(std::istreambuf_iterator<char>(in), {});
        if (auto images = core::deriveImages(svg, {&kSize, 1}, {}))
            icons.push_back(std::move(images->front().png));
    }
    return icons;
}

/// The icons themselves, taken for good, and a copy of each with every fault that can be given.
std::vector<test::LabelledLogo> spoiledIcons(const std::vector<std::string>& icons)
{
    test::Dice dice(1);
    std::vector<test::LabelledLogo> logos;
    for (const auto& icon : icons) {
        logos.push_back({.png = icon});
        for (const auto& fault : test::allFaults())
            if (auto copy = test::spoiledCopy(icon, fault, dice); !copy.empty())
                logos.push_back({.fault = &fault, .png = std::move(copy)});
    }
    return logos;
}

} // namespace

int main(int count, char** arguments)
{
    const int each = count > 1 ? std::atoi(arguments[1]) : 20;
    const auto logos = test::labelledLogos(each);
    std::printf("%zu logos drawn by the program\n", logos.size());
    printTable(test::confusionOf(logos));
    if (count > 2)
        saveWrong(logos, arguments[2]);
    for (const auto& [name, pictures] :
         {std::pair("hero images", test::labelledHeroes(each, 10 * each)),
          std::pair("screenshots", test::labelledScreenshots(each, 10 * each))}) {
        std::printf("\n%zu %s drawn by the program\n", pictures.size(), name);
        printTable(test::confusionOf(pictures));
        if (count > 2)
            saveWrong(pictures, fs::path(arguments[2]) / name);
    }
    for (const auto& theme : kThemes) {
        const auto icons = iconsOf(theme, 5 * each);
        if (icons.empty())
            continue;
        std::printf("\n%zu icons of %s as they are, and copies of them spoiled\n", icons.size(),
                    theme.name);
        const auto labelled = spoiledIcons(icons);
        printTable(test::confusionOf(labelled), true);
        if (count > 2)
            saveWrong(labelled, fs::path(arguments[2]) / theme.name);
    }
    return 0;
}
