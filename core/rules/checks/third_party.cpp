#include "core/rules/checks/third_party.h"

#include "core/rules/checks/checks.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

/// As searchable() writes them, sorted.
constexpr std::array<std::string_view, 24> kKnownParts{
    "alpine",      "busybox",     "ffmpeg",    "grafana",  "gstreamer",  "influxdb",
    "libmodbus",   "mosquitto",   "nginx",     "node-red", "node.js",    "onnx",
    "open source", "open-source", "open62541", "opencv",   "opensource", "openssl",
    "postgresql",  "pytorch",     "redis",     "sqlite",   "telegraf",   "tensorflow"};
static_assert(std::ranges::is_sorted(kKnownParts));

constexpr std::array<std::string_view, 14> kNoticeWords{"third-party",     "third party",
                                                        "thirdparty",      "drittanbieter",
                                                        "dritter",         "fremdanteil",
                                                        "tiers",           "open-source li",
                                                        "open source lic", "opensource-liz",
                                                        "notices",         "oss attributi",
                                                        "/licenses",       "sbom"};

std::string everyText(const Offer& offer)
{
    const Listing& listing = offer.listing;
    std::string text = listing.longSummary + '\n' + listing.description + '\n' + offer.legal.terms
                       + '\n' + offer.legal.termsUrl + '\n' + offer.legal.universalAmendment;
    for (const UsefulLink& link : listing.links)
        text += '\n' + link.title + '\n' + link.url;
    for (const Plan& plan : offer.plans)
        text += '\n' + plan.description;
    return searchable(text);
}

/// Whether the text starts with the part as a whole word.
bool startsWithPart(std::string_view text, std::string_view part)
{
    return text.starts_with(part)
           && (text.size() == part.size() || !isAsciiLetter(text[part.size()]));
}

/// The part that the text names first. All rules run at every key, and the text is long: parts are
/// looked for only where a word begins.
std::string_view firstKnownPart(std::string_view text)
{
    for (bool inWord = false; !text.empty(); text.remove_prefix(1)) {
        const bool begins = !std::exchange(inWord, isAsciiLetter(text.front()));
        if (!begins || !inWord)
            continue;
        const auto alike = std::ranges::equal_range(
            kKnownParts, text.front(), {}, [](std::string_view part) { return part.front(); });
        const auto found = std::ranges::find_if(
            alike, [&](std::string_view part) { return startsWithPart(text, part); });
        if (found != alike.end())
            return *found;
    }
    return {};
}

bool mentionsNotice(std::string_view text)
{
    return std::ranges::any_of(kNoticeWords, [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

} // namespace

void checkThirdPartyNotice(const Subject& subject, Checking& report)
{
    const std::string text = everyText(subject.offer);
    const auto part = firstKnownPart(text);
    if (!part.empty() && !mentionsNotice(text))
        report.add(Field<&Offer::legal>::path(),
                   translatable("rule", "The texts name “%1”, but nothing mentions a notice on "
                                        "third-party parts. This is a guess: if the module "
                                        "contains parts of others, link their notice or name it in "
                                        "the terms."),
                   {std::string(part)});
}

} // namespace core
