#include "core/rules/third_party.h"

#include "core/rules/checks.h"
#include "core/text/characters.h"
#include "core/text/search.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// As searchable() writes them.
constexpr std::array<std::string_view, 24> kKnownParts{
    "open source", "open-source", "opensource", "tensorflow", "pytorch",  "opencv",
    "onnx",        "node.js",     "node-red",   "mosquitto",  "influxdb", "grafana",
    "telegraf",    "redis",       "sqlite",     "postgresql", "nginx",    "openssl",
    "ffmpeg",      "gstreamer",   "libmodbus",  "open62541",  "alpine",   "busybox"};

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

bool isWholeWord(std::string_view text, std::size_t at, std::size_t size)
{
    const auto isLetterAt = [&](std::size_t index) {
        return index < text.size() && isAsciiLetter(text[index]);
    };
    return (at == 0 || !isLetterAt(at - 1)) && !isLetterAt(at + size);
}

bool names(std::string_view text, std::string_view part)
{
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        if (isWholeWord(text, at, part.size()))
            return true;
    return false;
}

std::string_view firstKnownPart(std::string_view text)
{
    const auto found =
        std::ranges::find_if(kKnownParts, [&](std::string_view part) { return names(text, part); });
    return found == kKnownParts.end() ? std::string_view() : *found;
}

bool mentionsNotice(std::string_view text)
{
    return std::ranges::any_of(kNoticeWords, [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

} // namespace

void checkThirdPartyNotice(const Subject& subject, Report& report)
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
