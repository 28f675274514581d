#include "tests/browser/random_offers.h"

#include "core/bundle/handoff.h"
#include "core/offer/field.h"
#include "core/project/load.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/profile/profile.h"

#include <array>
#include <string_view>

namespace tests {

namespace {

constexpr std::array<std::string_view, 26> kPieces{
    "Vibration", " ",           " of ",     "Größe",  "naïve",
    "Ω≈ç√",      "振動監視",    "датчик",   "مراقبة", "עברית",
    "e\u0301",   "👩‍🔧", "👍🏽",     "🇳🇴",     "<b>",
    "&amp;",     "\"quoted\"",  "'single'", "\\n",    "{\"a\":1}",
    "$NAME",     "100 %",       "a\u00A0b", "–",      "https://a.example/?q=1&r=2#x",
    "\u2009thin"};

constexpr std::array<std::string_view, 6> kTags{"p", "b", "i", "ul", "ol", "h2"};

} // namespace

int RandomOffers::below(int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(m_random);
}

// A text that begins or ends with a blank would be trimmed by any form.
std::string RandomOffers::text(bool hasLines)
{
    std::string text = "x";
    const int pieces = 1 + below(12);
    for (int piece = 0; piece < pieces; ++piece) {
        text += kPieces[static_cast<std::size_t>(below(static_cast<int>(kPieces.size())))];
        if (hasLines && below(4) == 0)
            text += "\n\t";
    }
    return text + "x";
}

std::string RandomOffers::html()
{
    std::string html;
    const int blocks = 1 + below(5);
    for (int block = 0; block < blocks; ++block) {
        const std::string tag(kTags[static_cast<std::size_t>(below(kTags.size()))]);
        std::string words = "word";
        const int pieces = below(6);
        for (int piece = 0; piece < pieces; ++piece)
            words += below(2) == 0 ? " größer &lt; 3" : " <b>振動</b> 👍🏽 &amp; more";
        if (tag == "ul" || tag == "ol")
            html += "<" + tag + "><li>" + words + "</li><li>two</li></" + tag + ">";
        else if (tag == "b" || tag == "i")
            html += "<p><" + tag + ">bold</" + tag + "> " + words + "</p>";
        else
            html += "<" + tag + ">" + words + "</" + tag + ">";
    }
    return html;
}

core::BundleHandoff RandomOffers::next()
{
    const auto sample =
        core::loadProject(OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor");
    const auto profile = core::profileFromJson(core::embeddedProfiles().back().json);
    core::Offer offer = sample->content.offer;
    core::visitFields(offer, {}, "", [&](const core::FieldPath& path, const char*, auto& leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf)>, std::string>) {
            if (leaf.empty())
                return;
            const bool isHtml = path.str().ends_with("description") && leaf.starts_with('<');
            // The shorter the forms, the more of them.
            if (isHtml)
                leaf = html();
            else if (below(8) > 0)
                leaf.clear();
            else
                leaf = text(leaf.find('\n') != std::string::npos);
        }
    });
    return {"contoso.pump",
            "Pump",
            profile->id,
            profile->title,
            core::handoffPages(offer, *profile, {}),
            {},
            false};
}

} // namespace tests
