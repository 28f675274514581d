#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/pictures/image_readings.h"
#include "app/cli/rules/rule_texts.h"
#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/bundle/bundle_file.h"
#include "core/image/measure/file_details.h"
#include "core/image/measure/measure.h"
#include "core/report/run/report_words.h"
#include "core/rules/engine/validate.h"
#include "core/text/letters/lengths.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

constexpr Option kAs{
    "--as", "", "logo|hero|screenshot",
    core::translatable("help", "what the picture is for, which decides the rules (default logo)"),
    true};
constexpr std::array kImageOptions{kAs, kProfile, kFormat, kFailOn};

/// A picture file and all that was found out about it.
struct Examined {
    std::string file;
    std::string bytes;
    core::ImageFacts facts;
    core::FileDetails details;
    std::vector<Reading> readings;
    std::vector<core::Finding> findings;
};

PictureUse useOf(const Arguments& arguments)
{
    if (arguments.chose(kAs, "hero"))
        return PictureUse::Hero;
    return arguments.chose(kAs, "screenshot") ? PictureUse::Screenshot : PictureUse::Logo;
}

std::string_view nameOfFormat(core::ImageFormat format)
{
    constexpr std::array<std::string_view, 6> kNames{"unknown", "PNG", "JPEG",
                                                     "SVG",     "GIF", "WebP"};
    return kNames[static_cast<std::size_t>(format)];
}

core::Offer offerWith(const std::string& file, PictureUse use)
{
    core::Offer offer;
    switch (use) {
    case PictureUse::Logo:
        offer.media.logos.master = file;
        break;
    case PictureUse::Hero:
        offer.media.logos.hero = file;
        break;
    case PictureUse::Screenshot:
        offer.media.screenshots.push_back({file, {}, {}});
        break;
    }
    return offer;
}

bool isOnPixels(std::string_view rule)
{
    constexpr std::array<std::string_view, 4> kOthers{
        "media.screenshot.count", "media.screenshot.caption", "media.format.png",
        "media.logo.hero.permanent"};
    return (rule.starts_with("media.") || rule.starts_with("logo."))
           && std::ranges::find(kOthers, rule) == kOthers.end();
}

/// The picture's own place; a master's also are the logos that are made from it.
bool isOfPicture(const core::FieldPath& where, PictureUse use)
{
    const auto media = core::FieldPath() / "media";
    const auto hero = media / "logos" / "hero";
    switch (use) {
    case PictureUse::Logo:
        return (media / "logos").contains(where) && !hero.contains(where);
    case PictureUse::Hero:
        return hero.contains(where);
    case PictureUse::Screenshot:
        return (media / "screenshots").contains(where);
    }
    return false;
}

/// What the rules say of the picture in an offer that has no other.
std::vector<core::Finding> findingsOf(const Examined& examined, PictureUse use,
                                      const core::Profile& profile)
{
    const auto offer = offerWith(examined.file, use);
    core::Facts facts;
    facts.images[examined.file] = examined.facts;
    const auto report = core::validate({offer, facts, profile});
    std::vector<core::Finding> findings;
    for (const auto& finding : report.findings())
        if (isOnPixels(finding.rule) && isOfPicture(finding.where, use))
            findings.push_back(finding);
    return findings;
}

std::string profileText(const core::FileDetails& details)
{
    if (details.profileBytes > 0)
        return spoken(core::translatable("cli", "ICC profile of %1 bytes"),
                      {std::to_string(details.profileBytes)});
    if (details.gamma)
        return "gamma " + Json(*details.gamma).dump();
    return "sRGB";
}

/// What is told beside the pixels, with the names that JSON and people get.
struct PrivateRow {
    std::string_view key;
    /// Of the context "cli".
    const char* text;
    bool found;
};

std::array<PrivateRow, 9> privateRows(const core::PrivateData& data)
{
    return {{{"place", core::translatable("cli", "place (GPS)"), data.place},
             {"person", core::translatable("cli", "author"), data.person},
             {"copyright", core::translatable("cli", "copyright"), !data.copyright.empty()},
             {"folder", core::translatable("cli", "folder of a computer"), data.folder},
             {"thumbnail", core::translatable("cli", "thumbnail"), data.thumbnail},
             {"comment", core::translatable("cli", "comment"), data.comment},
             {"history", core::translatable("cli", "edit history"), data.history},
             {"behind", core::translatable("cli", "data behind the end"), data.behind},
             {"script", core::translatable("cli", "script"), data.script}}};
}

std::string privateText(const core::PrivateData& data)
{
    std::string text;
    for (const PrivateRow& row : privateRows(data))
        if (row.found)
            text += (text.empty() ? "" : ", ") + spoken(row.text);
    return text.empty() ? spoken(core::translatable("cli", "none")) : text;
}

std::string factsText(const Examined& examined)
{
    const auto& facts = examined.facts;
    const auto& details = examined.details;
    std::string text = styled(Style::Bold, core::printable(examined.file)) + '\n';
    const auto line = [&](const char* label, const std::string& value) {
        const std::string name = spoken(label);
        const auto columns = static_cast<std::size_t>(core::measure(name).graphemes);
        text +=
            "  " + name + std::string(18 - std::min<std::size_t>(columns, 17), ' ') + value + '\n';
    };
    line(core::translatable("cli", "format"),
         std::string(nameOfFormat(facts.format)) + ", " + std::string(details.samples)
             + (details.bitDepth > 0 ? ", "
                                           + spoken(core::translatable("cli", "%1 bit"),
                                                    {std::to_string(details.bitDepth)})
                                     : std::string())
             + (details.interlaced ? ", " + spoken(core::translatable("cli", "interlaced"))
                                   : std::string()));
    line(core::translatable("cli", "size"), std::to_string(facts.width) + " × "
                                                + std::to_string(facts.height) + ", "
                                                + spoken(core::translatable("cli", "%1 bytes"),
                                                         {std::to_string(examined.bytes.size())}));
    line(core::translatable("cli", "alpha"), facts.hasAlpha
                                                 ? spoken(core::translatable("cli", "yes"))
                                                 : spoken(core::translatable("cli", "no")));
    if (details.orientation != 1)
        line(core::translatable("cli", "orientation"),
             std::to_string(details.orientation) + " (EXIF)");
    line(core::translatable("cli", "colour profile"), profileText(details));
    line(core::translatable("cli", "private data"), privateText(facts.privateData));
    return text;
}

/// A double that is a whole number as one.
Json asNumber(const std::optional<double>& value)
{
    if (!value)
        return nullptr;
    const auto whole = static_cast<long long>(*value);
    return static_cast<double>(whole) == *value ? Json(whole) : Json(*value);
}

std::string limitText(const Reading& reading)
{
    if (reading.least)
        return spoken(core::translatable("cli", "at least %1"), {asNumber(reading.least).dump()});
    return reading.most
               ? spoken(core::translatable("cli", "at most %1"), {asNumber(reading.most).dump()})
               : std::string();
}

std::string imageAsText(const Examined& examined)
{
    std::string text = factsText(examined);
    for (const Reading& reading : examined.readings) {
        const auto limit = limitText(reading);
        text += "  " + std::string(reading.id) + std::string(18 - reading.id.size(), ' ')
                + reading.text
                + std::string(reading.text.size() < 10 ? 10 - reading.text.size() : 1, ' ')
                + wrapped(std::string(spoken().text("cli", reading.meaning))
                              + (limit.empty() ? "" : "; " + limit),
                          30)
                + '\n';
    }
    for (const auto& finding : examined.findings)
        text += '\n'
                + styled(finding.severity == core::Severity::Error ? Style::Red : Style::Yellow,
                         core::ReportWords(spoken()).severity(finding.severity))
                + "  " + wrapped(spoken(finding.message), 9) + "  "
                + styled(Style::Dim, finding.rule) + '\n';
    return text;
}

Json measurementsJson(const Examined& examined)
{
    Json list = Json::array();
    for (const Reading& reading : examined.readings)
        list.push_back({{"id", reading.id},
                        {"value", asNumber(reading.value)},
                        {"text", reading.text},
                        {"min", asNumber(reading.least)},
                        {"max", asNumber(reading.most)},
                        {"rule", reading.rule.empty() ? Json() : Json(reading.rule)},
                        {"meaning", reading.meaning}});
    return list;
}

Json coloursJson(const core::ImageFacts& facts)
{
    Json list = Json::array();
    if (facts.measures)
        for (const auto& share : facts.measures->colours)
            list.push_back({{"colour", hexOf(share.colour)}, {"percent", share.percent}});
    return list;
}

Json pictureFindingsJson(const Examined& examined)
{
    Json list = Json::array();
    for (const auto& finding : examined.findings)
        list.push_back({{"rule", finding.rule},
                        {"severity", nameOf(finding.severity)},
                        {"message", core::inEnglish(finding.message)}});
    return list;
}

Json privateJson(const core::PrivateData& data)
{
    Json json = Json::object();
    for (const PrivateRow& row : privateRows(data))
        json[std::string(row.key)] = row.found;
    return json;
}

std::string imageAsJson(const Examined& examined, const core::Profile& profile,
                        std::string_view use)
{
    const auto& facts = examined.facts;
    const auto& details = examined.details;
    const Json json{{"schema", "offerwright-image/1"},
                    {"file", examined.file},
                    {"bytes", examined.bytes.size()},
                    {"sha256", core::sha256Hex(examined.bytes)},
                    {"format", nameOfFormat(facts.format)},
                    {"width", facts.width},
                    {"height", facts.height},
                    {"samples", details.samples},
                    {"bitDepth", details.bitDepth},
                    {"interlaced", details.interlaced},
                    {"alpha", facts.hasAlpha},
                    {"orientation", details.orientation},
                    {"colourProfile",
                     {{"iccBytes", details.profileBytes},
                      {"gamma", details.gamma ? Json(*details.gamma) : Json()}}},
                    {"privateData", privateJson(facts.privateData)},
                    {"problem", facts.problem ? Json(core::inEnglish(*facts.problem)) : Json()},
                    {"profile", {{"id", profile.id}, {"checked", profile.checked}}},
                    {"as", use},
                    {"measurements", measurementsJson(examined)},
                    {"colours", coloursJson(facts)},
                    {"findings", pictureFindingsJson(examined)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

ExitCode exitFor(const Examined& examined, const Arguments& arguments)
{
    const bool fails = std::ranges::any_of(examined.findings, [&](const core::Finding& finding) {
        return finding.severity == core::Severity::Error
               || (finding.severity == core::Severity::Warning
                   && arguments.chose(kFailOn, "warning"));
    });
    return fails ? ExitCode::Findings : ExitCode::Clean;
}

ExitCode runImage(const Arguments& arguments)
{
    const auto chosen = chosenProfile(arguments);
    if (!chosen)
        return printError(chosen.error());
    auto bytes = core::readFile(arguments.operand());
    if (!bytes)
        return printError(bytes.error());
    const auto use = useOf(arguments);
    Examined examined{arguments.operand(), std::move(*bytes), {}, {}, {}, {}};
    examined.facts = core::measureImage(examined.bytes);
    examined.details = core::fileDetailsOf(examined.bytes).value_or(core::FileDetails{});
    if (examined.facts.measures)
        examined.readings = readingsOf(*examined.facts.measures, use, chosen->profile);
    if (!examined.facts.problem)
        examined.findings = findingsOf(examined, use, chosen->profile);
    const auto exit = examined.facts.problem ? ExitCode::Unreadable : exitFor(examined, arguments);
    if (examined.facts.problem)
        printError(core::printable(examined.file) + ": " + spoken(*examined.facts.problem));
    if (arguments.chose(kFormat, "json"))
        return print(imageAsJson(examined, chosen->profile, arguments.value(kAs).value_or("logo")),
                     exit);
    return examined.facts.problem ? exit : print(imageAsText(examined), exit);
}

} // namespace

const Command kImageCommand{
    "image",
    "FILE",
    core::translatable(
        "help",
        "measures a picture: size, colours, sharpness, contrast, what the store would mind"),
    kImageOptions,
    "image logo.png\n"
    "image hero.png --as hero --format json\n"
    "image screen.png --as screenshot --profile pc-2022 --fail-on warning\n",
    runImage,
    core::translatable("help", "A picture that cannot be decoded gives exit code 3, and with "
                               "--format json what is known.")};

} // namespace app
