#include "tests/bench/growing_offers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::support {

namespace {

std::string repeated(std::string_view text, std::size_t count)
{
    std::string result;
    result.reserve(text.size() * count);
    for (std::size_t at = 0; at < count; ++at)
        result += text;
    return result;
}

/// A text as an argument of a template.
template <std::size_t Size>
struct Literal {
    char text[Size];
    // NOLINTNEXTLINE(*-explicit-*)
    constexpr Literal(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
};

template <Literal Text>
std::string manyOf(std::size_t count)
{
    return repeated(Text.text, count);
}

template <Literal Text>
void describe(Offer& offer, std::size_t count)
{
    offer.listing.description = repeated(Text.text, count);
}

template <auto List>
void grow(Offer& offer, std::size_t count)
{
    ModuleDefaults& defaults = offer.plans[0].defaults;
    (defaults.*List).clear();
    for (std::size_t at = 0; at < count; ++at)
        (defaults.*List).push_back({"Name" + std::to_string(at), R"({"a":1})", {}});
}

template <auto List, Literal Value>
void fill(Offer& offer, std::size_t count)
{
    grow<List>(offer, count);
    for (NameValue& pair : offer.plans[0].defaults.*List)
        pair = {"Name", Value.text, {}};
}

void growRoutes(Offer& offer, std::size_t count)
{
    grow<&ModuleDefaults::routes>(offer, count);
    for (NameValue& route : offer.plans[0].defaults.routes)
        route.value = "FROM /messages/modules/m/outputs/" + route.name + " INTO $upstream";
}

void growBrokenRoutes(Offer& offer, std::size_t count)
{
    grow<&ModuleDefaults::routes>(offer, count);
    for (NameValue& route : offer.plans[0].defaults.routes)
        route.value = "FROM /messages/* WHERE " + route.name + " >> 1 INTO $upstrea";
}

void growPlans(Offer& offer, std::size_t count)
{
    offer.plans.assign(count, offer.plans[0]);
    for (std::size_t at = 0; at < count; ++at)
        offer.plans[at].id += std::to_string(at);
}

void growEqualPlans(Offer& offer, std::size_t count)
{
    offer.plans.assign(count, offer.plans[0]);
}

void growLinks(Offer& offer, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at)
        offer.listing.links.push_back(
            {"Page", "htps:/a b.example/" + std::to_string(at), LinkRole::Other, {}});
}

void growEqualLinks(Offer& offer, std::size_t count)
{
    offer.listing.links.assign(count, {"Page", "https://www.contoso.com/", LinkRole::Other, {}});
}

void growTags(Offer& offer, std::size_t count)
{
    auto& tags = offer.plans[0].image.tags;
    for (std::size_t at = 0; at < count; ++at)
        tags.push_back({"1.0." + std::to_string(at) + "-linux-x64",
                        at % 2 == 0,
                        {"1.0." + std::to_string(at + 1) + "-linux-arm32"},
                        {}});
}

void growReferences(Offer& offer, std::size_t count)
{
    auto& tag = offer.plans[0].image.tags.front();
    tag.isManifest = true;
    for (std::size_t at = 0; at < count; ++at)
        tag.refersTo.push_back("1.0." + std::to_string(at));
}

void growScreenshots(Offer& offer, std::size_t count)
{
    offer.media.screenshots.assign(count, offer.media.screenshots.front());
}

void growVideos(Offer& offer, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at)
        offer.media.videos.push_back(
            {"Video", "https://youtu.be/" + std::to_string(at), "a.png", {}});
}

void growAudience(Offer& offer, std::size_t count)
{
    offer.previewAudience.assign(count, {"not-a-guid", "Customer", {}});
}

void growCertifications(Offer& offer, std::size_t count)
{
    offer.plans[0].governmentCertifications.assign(count, {"FedRAMP", "contoso.com", {}});
}

void growCategories(Offer& offer, std::size_t count)
{
    offer.listing.categories.assign(count, {"internet-of-things", {"iot-edge-modules"}, {}});
}

void growSuppressions(Offer& offer, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at)
        offer.suppressions.push_back(
            {"html.closed", "/plans/" + std::to_string(at), "Agreed.", "2099-12-31", {}});
    offer.listing.description = repeated("a & b ", count);
}

void growConfirmations(Offer& offer, std::size_t count)
{
    offer.confirmations["pre.account.portal"].assign(
        count, {.who = "Ada", .when = "2026-01-31", .requirement = "another"});
}

void growDictionary(Offer& offer, std::size_t count)
{
    offer.dictionary = repeated("wort\n", count);
}

void growSummary(Offer& offer, std::size_t count)
{
    offer.listing.summary = repeated("a word ", count);
}

void growCreateOptions(Offer& offer, std::size_t count)
{
    std::string env;
    for (std::size_t at = 0; at < count; ++at)
        env += (at == 0 ? "\"A" : ",\"A") + std::to_string(at) + "=1\"";
    offer.plans[0].defaults.createOptions = "{\"Env\":[" + env + "],\"HostConfir\":{}}";
}

constexpr std::array kHtml{
    GrowingText{"html: &", manyOf<"& ">},
    GrowingText{"html: <", manyOf<"<">},
    GrowingText{"html: &amp without ;", manyOf<"&amp ">},
    GrowingText{"html: <p> in <p>", manyOf<"<p>">},
    GrowingText{"html: </x>", manyOf<"</x>">},
    GrowingText{"html: <b> never closed", manyOf<"<b>a">},
    GrowingText{"html: <b><i> crossed", manyOf<"<b><i>a</b></i>">},
    GrowingText{"html: <div>", manyOf<"<div>a</div>">},
    GrowingText{"html: <table>", manyOf<"<table><tr><td>a<td>b</table>">},
    GrowingText{"html: cells of one table", manyOf<"<table><tr><td>a">},
    GrowingText{"html: <script>", manyOf<"<script>a</script>">},
    GrowingText{"html: <svg>", manyOf<"<svg>">},
    GrowingText{"html: comments", manyOf<"<!-- a -->">},
    GrowingText{"html: comment begun", manyOf<"<!--">},
    GrowingText{"html: attributes", manyOf<"<p class=a onclick=b>c</p>">},
    GrowingText{"html: lists", manyOf<"<ul><li>a</ul>">},
    GrowingText{"html: links", manyOf<"<a href=b>c</a>">},
    GrowingText{"html: <u>", manyOf<"<p><u>a</u></p>">},
    GrowingText{"html: prose", manyOf<"<p>One sentence of prose.</p>">},
    GrowingText{"html: minimum hardware",
                manyOf<"<p><u>Minimum hardware requirements:</u> 1 GB</p>">},
};

constexpr std::array kJson{
    GrowingText{"json: [", manyOf<"[">},
    GrowingText{"json: {\"a\":", manyOf<"{\"a\":">},
    GrowingText{"json: equal members",
                [](std::size_t count) { return "{" + repeated("\"a\":1,", count) + "\"b\":1}"; }},
    GrowingText{"json: numbers",
                [](std::size_t count) { return "[" + repeated("1,", count) + "1]"; }},
    GrowingText{"json: text", [](std::size_t count) { return '"' + repeated("ab", count) + '"'; }},
    GrowingText{"json: escapes",
                [](std::size_t count) { return '"' + repeated("\\u00e4", count) + '"'; }},
    GrowingText{"json: quotes", manyOf<"\"">},
};

constexpr std::array kRoutes{
    GrowingText{"route: ANDs",
                [](std::size_t count) {
                    return "FROM /* WHERE " + repeated("a = 1 AND ", count)
                           + "b = 1 INTO $upstream";
                }},
    GrowingText{"route: parentheses",
                [](std::size_t count) {
                    return "FROM /* WHERE " + repeated("(", count) + "a" + repeated(")", count)
                           + " INTO $upstream";
                }},
    GrowingText{"route: open parentheses",
                [](std::size_t count) { return "FROM /* WHERE " + repeated("(", count); }},
    GrowingText{"route: NOT",
                [](std::size_t count) {
                    return "FROM /* WHERE " + repeated("NOT ", count) + "a INTO $upstream";
                }},
    GrowingText{"route: signs",
                [](std::size_t count) { return "FROM /* WHERE " + repeated("$ ", count); }},
};

constexpr std::array kSecrets{
    GrowingText{"text: accountkey=",
                [](std::size_t count) { return repeated("accountkey=", count); }},
    GrowingText{"text: sig=sig?", [](std::size_t count) { return repeated("sig=sig?", count); }},
    GrowingText{"text: pwd=", [](std::size_t count) { return repeated("pwd=", count); }},
    GrowingText{"text: a://b:", [](std::size_t count) { return repeated("a://b:", count); }},
    GrowingText{"text: -----BEGIN ",
                [](std::size_t count) { return repeated("-----BEGIN ", count); }},
    GrowingText{"text: ghp_", [](std::size_t count) { return repeated("ghp_", count); }},
    GrowingText{"text: password=<",
                [](std::size_t count) { return repeated("password=<", count); }},
    GrowingText{"text: x=", [](std::size_t count) { return repeated("x=", count); }},
    GrowingText{"text: eyJ.", [](std::size_t count) { return repeated("eyJ.", count); }},
    GrowingText{"text: hooks.slack.com/services/",
                [](std::size_t count) { return repeated("hooks.slack.com/services/", count); }},
};

/// A command of docker run with many of one option.
std::string commandOf(std::string_view option, std::string_view value, std::size_t count)
{
    std::string text = "docker run";
    for (std::size_t at = 1; at <= count; ++at)
        text.append(" ").append(option).append(" ").append(value).append(std::to_string(at));
    return text + " contoso/app:1.0";
}

constexpr std::array kCommands{
    GrowingText{"docker run -p", [](std::size_t count) { return commandOf("-p", "80:", count); }},
    GrowingText{"docker run --expose",
                [](std::size_t count) { return commandOf("--expose", "", count); }},
    GrowingText{"docker run -e", [](std::size_t count) { return commandOf("-e", "A=", count); }},
    GrowingText{"docker run --label",
                [](std::size_t count) { return commandOf("--label", "key=", count); }},
    GrowingText{"docker run -v",
                [](std::size_t count) { return commandOf("-v", "data:/data", count); }},
};

constexpr std::array kOffers{
    GrowingOffer{"plans", growPlans},
    GrowingOffer{"equal plans", growEqualPlans},
    GrowingOffer{"links", growLinks},
    GrowingOffer{"equal links", growEqualLinks},
    GrowingOffer{"routes", growRoutes},
    GrowingOffer{"broken routes", growBrokenRoutes},
    GrowingOffer{"twin", grow<&ModuleDefaults::twin>},
    GrowingOffer{"equal twin", fill<&ModuleDefaults::twin, "{">},
    GrowingOffer{"environment", grow<&ModuleDefaults::environment>},
    GrowingOffer{"equal secrets", fill<&ModuleDefaults::environment, "password=hunter2">},
    GrowingOffer{"placeholders", fill<&ModuleDefaults::environment, "{{Host}}">},
    GrowingOffer{"tags", growTags},
    GrowingOffer{"references", growReferences},
    GrowingOffer{"screenshots", growScreenshots},
    GrowingOffer{"videos", growVideos},
    GrowingOffer{"audience", growAudience},
    GrowingOffer{"certifications", growCertifications},
    GrowingOffer{"categories", growCategories},
    GrowingOffer{"suppressions", growSuppressions},
    GrowingOffer{"confirmations", growConfirmations},
    GrowingOffer{"dictionary", growDictionary},
    GrowingOffer{"summary", growSummary},
    GrowingOffer{"create options", growCreateOptions},
    GrowingOffer{"description: &", describe<"& ">},
    GrowingOffer{"description: <", describe<"<">},
    GrowingOffer{"description: <p> in <p>", describe<"<p>a">},
    GrowingOffer{"description: </x>", describe<"</x>">},
    GrowingOffer{"description: <table>", describe<"<table><tr><td>a<td>b</table>">},
    GrowingOffer{"description: attributes", describe<"<p class=a onclick=b>c</p>">},
    GrowingOffer{"description: <div>", describe<"<div>a</div>">},
    GrowingOffer{"description: <script>", describe<"<script>a</script>">},
    GrowingOffer{"description: prose", describe<"<p>One sentence of prose.</p>">},
};

} // namespace

std::span<const GrowingText> growingHtml()
{
    return kHtml;
}

std::span<const GrowingText> growingJson()
{
    return kJson;
}

std::span<const GrowingText> growingRoutes()
{
    return kRoutes;
}

std::span<const GrowingText> growingSecrets()
{
    return kSecrets;
}

std::span<const GrowingText> growingCommands()
{
    return kCommands;
}

std::span<const GrowingOffer> growingOffers()
{
    return kOffers;
}

} // namespace core::support
