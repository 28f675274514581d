#include "core/rules/checks/registry/registry_labels.h"

#include "core/iotedge/images/image_tag.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

namespace {

std::string labelOf(const RegistryConfig& config, std::string_view name)
{
    const auto found = config.labels.find("org.opencontainers.image." + std::string(name));
    return found == config.labels.end() ? std::string() : onOneLine(found->second);
}

/// Letters and digits in one case: a name for machines and one for people may be the same.
std::string bare(std::string_view text)
{
    std::string result;
    for (const char c : asciiLower(text))
        if (isAsciiLetter(c) || isAsciiDigit(c) || static_cast<unsigned char>(c) >= 0x80)
            result += c;
    return result;
}

/// One holds the other, or nobody can tell.
bool isSameName(std::string_view one, std::string_view other)
{
    const std::string left = bare(one);
    const std::string right = bare(other);
    return left.empty() || right.empty() || left.find(right) != std::string::npos
           || right.find(left) != std::string::npos;
}

/// Without the scheme and what ends a copy of the address: "github.com/contoso/module".
std::string bareUrl(std::string_view url)
{
    const auto scheme = url.find("://");
    std::string text = asciiLower(scheme == std::string_view::npos ? url : url.substr(scheme + 3));
    for (const std::string_view end : {"/", ".git"})
        if (text.ends_with(end))
            text.resize(text.size() - end.size());
    return text;
}

/// One address lies at or below the other.
bool isSamePlace(std::string_view one, std::string_view other)
{
    const std::string left = bareUrl(one) + '/';
    const std::string right = bareUrl(other) + '/';
    return left.starts_with(right) || right.starts_with(left);
}

/// "contoso/module" of an address at a place where source code lies; empty for any other.
bool isSourcePlace(std::string_view url)
{
    constexpr std::array<std::string_view, 5> kPlaces{
        "github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/", "dev.azure.com/"};
    return std::ranges::any_of(kPlaces, [place = bareUrl(url)](std::string_view known) {
        return place.starts_with(known);
    });
}

/// "MIT" of "https://spdx.org/licenses/MIT.html", of an address of the terms that names a licence.
std::string licenceNamedBy(std::string_view termsUrl)
{
    const std::string place = bareUrl(termsUrl);
    for (const std::string_view list :
         {"spdx.org/licenses/", "opensource.org/licenses/", "opensource.org/license/"}) {
        if (!place.starts_with(list))
            continue;
        constexpr std::string_view kHtmlEnding = ".html";
        const std::string_view name = std::string_view(place).substr(list.size());
        return std::string(
            name.ends_with(kHtmlEnding) ? name.substr(0, name.size() - kHtmlEnding.size()) : name);
    }
    return {};
}

/// A label, and what the offer says in its place.
struct LabelDifference {
    const char* text = nullptr;
    std::vector<Argument> arguments;
};

using Compare = LabelDifference (*)(const SeenTag& seen, const std::string& label,
                                    const Offer& offer);

LabelDifference compareVersion(const SeenTag& seen, const std::string& label,
                               const Offer& /*offer*/)
{
    const std::string version = seen.tag.name.substr(0, seen.tag.name.find('-'));
    if (!parsedTag(seen.tag.name).version || label == version)
        return {};
    return {translatable("rule", "The image behind “%1” is labelled version “%2”. Label it %3, or "
                                 "correct the tag; the label may stem from the base image."),
            {seen.tag.name, label, version}};
}

LabelDifference compareTitle(const SeenTag& seen, const std::string& label, const Offer& offer)
{
    if (isSameName(label, offer.listing.title))
        return {};
    return {translatable("rule", "The image behind “%1” is labelled with the title “%2”, and the "
                                 "listing is called “%3”. Use one name; the label may stem from "
                                 "the base image."),
            {seen.tag.name, label, offer.listing.title}};
}

LabelDifference compareDocumentation(const SeenTag& seen, const std::string& label,
                                     const Offer& offer)
{
    const auto& links = offer.listing.links;
    const auto link = std::ranges::find(links, LinkRole::Documentation, &UsefulLink::role);
    if (link == links.end() || link->url.empty() || bareUrl(label) == bareUrl(link->url))
        return {};
    return {translatable("rule", "The image behind “%1” is labelled with the documentation %2, and "
                                 "the listing links to %3. Name one place; the label may stem from "
                                 "the base image."),
            {seen.tag.name, label, link->url}};
}

/// A company's name begins with what its publisher ID holds: "Contoso Ltd", contoso-1583.
LabelDifference compareVendor(const SeenTag& seen, const std::string& label, const Offer& offer)
{
    const std::string& publisher = offer.identity.publisherId;
    if (isSameName(label.substr(0, label.find(' ')), publisher) || isSameName(label, publisher))
        return {};
    return {translatable("rule", "The image behind “%1” is labelled with the vendor “%2”, and the "
                                 "publisher is “%3”. Name one; the label may stem from the base "
                                 "image."),
            {seen.tag.name, label, publisher}};
}

LabelDifference compareSource(const SeenTag& seen, const std::string& label, const Offer& offer)
{
    const auto& links = offer.listing.links;
    const auto other =
        std::ranges::find_if(links, [](const UsefulLink& link) { return isSourcePlace(link.url); });
    const bool isNamed = std::ranges::any_of(
        links, [&](const UsefulLink& link) { return isSamePlace(link.url, label); });
    if (other == links.end() || isNamed)
        return {};
    return {translatable("rule", "The image behind “%1” is labelled with the source %2, and the "
                                 "listing links to %3. Name one place; the label may stem from the "
                                 "base image."),
            {seen.tag.name, label, other->url}};
}

LabelDifference compareLicence(const SeenTag& seen, const std::string& label, const Offer& offer)
{
    const std::string licence = licenceNamedBy(offer.legal.termsUrl);
    const bool isNamed = asciiLower(label).find(licence) != std::string::npos;
    if (offer.legal.contract != ContractChoice::OwnTerms || licence.empty() || isNamed)
        return {};
    return {translatable("rule", "The image behind “%1” is labelled with the licence “%2”, and the "
                                 "terms of use are those at %3. Name one licence; the label may "
                                 "stem from the base image."),
            {seen.tag.name, label, offer.legal.termsUrl}};
}

struct ComparedLabel {
    std::string_view name;
    Compare compare;
    /// It differs from tag to tag; others are told once for the offer.
    bool isOfTag = false;
};

constexpr std::array<ComparedLabel, 6> kLabels{{{"version", compareVersion, true},
                                                {"title", compareTitle},
                                                {"documentation", compareDocumentation},
                                                {"vendor", compareVendor},
                                                {"source", compareSource},
                                                {"licenses", compareLicence}}};

} // namespace

void checkImageLabels(const Subject& subject, Checking& report)
{
    // The images of a version mostly have the same labels.
    std::set<std::string> told;
    eachSeenConfig(subject, report, [&](const SeenTag& seen, const auto& configs) {
        for (const auto& [name, compare, isOfTag] : kLabels)
            for (const RegistryConfig* config : configs) {
                const std::string label = labelOf(*config, name);
                std::string key = std::string(name) + '\n' + label;
                if (isOfTag)
                    key += '\n' + seen.tag.name;
                if (label.empty() || !told.insert(key).second)
                    continue;
                if (auto [text, arguments] = compare(seen, label, subject.offer); text)
                    report.add(seen.where, text, std::move(arguments));
            }
    });
}

} // namespace core
