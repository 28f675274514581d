#include "tests/corpus/situations.h"

#include "core/iotedge/manifest.h"
#include "core/project/facts/link_facts.h"
#include "core/project/facts/registry_facts_json.h"
#include "core/project/facts/registry_facts_writer.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace corpus {

namespace {

using Json = nlohmann::ordered_json;
using core::Result;
using core::support::Situation;

constexpr std::string_view kAbsent = "(absent)";

auto cannot(const Change& change, const std::string& why)
{
    return core::fail("The change of %1 cannot be made: %2.", {change.where, why});
}

/// The offer as one JSON text, long texts in their places.
Json jsonOf(const core::Offer& offer)
{
    const auto files = core::projectFiles(offer);
    Json json = Json::parse(files.at("offer.json"));
    const auto inlined = [&](auto&& self, Json& value) -> void {
        if (value.is_object() && value.size() == 1 && value.contains("file")
            && value["file"].is_string() && files.contains(value["file"].get<std::string>())) {
            std::string text = files.at(value["file"].get<std::string>());
            if (text.ends_with('\n'))
                text.pop_back();
            value = text;
            return;
        }
        if (value.is_structured())
            for (auto& each : value)
                self(self, each);
    };
    inlined(inlined, json);
    return json;
}

Result<core::Offer> offerOf(const Json& json)
{
    const auto text = core::readOffer(json.dump(), [](const std::string& name, std::size_t) {
        return Result<std::string>(core::fail("There is no file %1.", {name}));
    });
    if (!text.problems.empty())
        return tl::make_unexpected(core::Error{text.problems.front().message});
    return text.offer;
}

/// A JSON string's inside in which a quotation mark needs no escape.
std::string asJsonString(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            result += text[at++];
        else if (text[at] == '"')
            result += '\\';
        result += text[at];
    }
    return result + '"';
}

void removeAt(Json& json, const Json::json_pointer& where)
{
    Json& parent = json.at(where.parent_pointer());
    if (parent.is_array())
        parent.erase(std::stoul(where.back()));
    else
        parent.erase(where.back());
}

void changeJson(Json& json, const Change& change)
{
    const Json::json_pointer where(change.where);
    if (change.value == kAbsent)
        return removeAt(json, where);
    // A misspelt member would change nothing. What nobody asked a server, and what a manifest may
    // leave out, is added.
    const bool mayBeNew = change.target == Target::Facts || change.target == Target::Manifest;
    if (!mayBeNew && where.back() != "-" && !json.contains(where))
        throw std::runtime_error("the offer has no such member");
    const bool isText = json.contains(where) && json.at(where).is_string();
    json[where] = Json::parse(isText ? asJsonString(change.value) : change.value);
}

/// "1280x720 jpeg": a sound picture of that size, PNG unless another format is named.
void changePicture(Situation& situation, const Change& change)
{
    std::istringstream in(change.value);
    int width = 0;
    int height = 0;
    char by = 0;
    std::string format;
    in >> width >> by >> height >> format;
    core::ImageFacts facts = core::support::validPicture(width, height);
    if (format == "jpeg")
        facts.format = core::ImageFormat::Jpeg;
    situation.facts.images[change.where] = std::move(facts);
}

Result<std::monostate> takeFacts(const Json& json, core::Facts& facts)
{
    const std::string text = json.dump();
    auto links = core::linkFactsFrom("facts", text);
    if (!links)
        return tl::make_unexpected(links.error());
    auto registry = core::registryFactsFrom("facts", text);
    if (!registry)
        return tl::make_unexpected(registry.error());
    for (auto& [url, fact] : *links)
        facts.links[url] = fact;
    facts.registry = std::move(*registry);
    return std::monostate();
}

bool isOf(Target target, std::span<const Change> changes)
{
    return std::ranges::any_of(changes, [&](const Change& each) { return each.target == target; });
}

/// Makes those changes that are of the target.
Result<std::monostate> changeAll(Json& json, Target target, std::span<const Change> changes)
{
    for (const Change& change : changes) {
        if (change.target != target)
            continue;
        try {
            changeJson(json, change);
        } catch (const std::exception& error) {
            return cannot(change, error.what());
        }
    }
    return std::monostate();
}

Result<core::Offer> changedOffer(Json json, Target target, std::span<const Change> changes)
{
    if (auto made = changeAll(json, target, changes); !made)
        return tl::make_unexpected(made.error());
    return offerOf(json);
}

} // namespace

Result<Situation> situationOf(std::string_view profile, std::span<const Change> changes)
{
    Situation situation{core::support::validOffer(profile), core::support::validFacts(profile)};
    const Json valid = jsonOf(situation.offer);
    auto offer = changedOffer(valid, Target::Offer, changes);
    if (!offer)
        return tl::make_unexpected(offer.error());
    situation.offer = std::move(*offer);
    if (isOf(Target::Published, changes)) {
        auto published = changedOffer(valid, Target::Published, changes);
        if (!published)
            return tl::make_unexpected(published.error());
        situation.facts.baseline = std::move(*published);
    }
    if (isOf(Target::Facts, changes)) {
        Json facts =
            Json::parse(core::factsFile(&situation.facts.registry, &situation.facts.links));
        if (auto made = changeAll(facts, Target::Facts, changes); !made)
            return tl::make_unexpected(made.error());
        if (auto taken = takeFacts(facts, situation.facts); !taken)
            return tl::make_unexpected(taken.error());
    }
    for (const Change& change : changes)
        if (change.target == Target::Picture)
            changePicture(situation, change);
    return situation;
}

Result<std::string> manifestOf(std::span<const Change> changes)
{
    static const std::string kValid =
        core::deploymentManifest(core::support::validOffer("pc-2026"), 0).json;
    Json json = Json::parse(kValid);
    if (auto made = changeAll(json, Target::Manifest, changes); !made)
        return tl::make_unexpected(made.error());
    return json.dump(2);
}

} // namespace corpus
