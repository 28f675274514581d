#pragma once

#include "tests/support/rule_case.h"

#include <string>
#include <utility>

/// Pictures that the cases of logos, screenshots and videos put into a situation.
namespace core::support {

/// Names the file as this size of the logo and tells what is known of it.
inline void giveLogo(Situation& situation, std::string Logos::* size, ImageFacts facts,
                     const char* file = "logos/own.png")
{
    situation.offer.media.logos.*size = file;
    situation.facts.images[file] = std::move(facts);
}

inline ImageFacts png(int width, int height)
{
    return validPicture(width, height);
}

inline ImageFacts damaged()
{
    return {ImageFormat::Png, 40, 40, true, Message{"error", "The file ends too early.", {}}};
}

inline void addScreenshot(Situation& situation, ImageFacts facts, const char* caption = "Overview")
{
    situation.offer.media.screenshots = {{"screenshots/one.png", caption, {}}};
    situation.facts.images["screenshots/one.png"] = std::move(facts);
}

/// Screenshots that look different, until there are so many.
inline void addOthers(Situation& situation, std::size_t count)
{
    auto& screenshots = situation.offer.media.screenshots;
    while (screenshots.size() < count) {
        const auto file = "screenshots/" + std::to_string(screenshots.size()) + ".png";
        auto facts = png(533, 324);
        facts.measures->picture.fill(static_cast<std::uint8_t>(20 * screenshots.size()));
        screenshots.push_back({file, "Overview", {}});
        situation.facts.images[file] = std::move(facts);
    }
}

inline void addVideo(Situation& situation, const char* url, int width = 533, int height = 324)
{
    situation.offer.media.videos.push_back({"A tour", url, "videos/one.png", {}});
    situation.facts.images["videos/one.png"] = png(width, height);
}

} // namespace core::support
