// Prints offers as JSON, one a line, each with whether the reader takes it: offers that are sound,
// and such with a few faults of any kind anywhere.
//
//     offer_pairs COUNT
#include "core/project/names.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"
#include "tests/support/whole_offer.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

using Json = nlohmann::ordered_json;

class OfferGenerator {
public:
    [[nodiscard]] Json next()
    {
        Json offer = m_whole;
        if (below(3) == 0)
            makeEarlier(offer);
        for (int left = below(4); left > 0; --left)
            spoil(offer);
        return offer;
    }

private:
    int below(std::size_t limit)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
    }

    Json value()
    {
        static const std::vector<Json> kValues{
            nullptr,
            true,
            0,
            1,
            -1,
            3,
            3.0,
            -2.0,
            1.5,
            1e3,
            2147483647,
            2147483648LL,
            -2147483648LL,
            -2147483649LL,
            2147483647.0,
            1e20,
            "",
            "x",
            "standard",
            "offerwright-project/3",
            "true",
            Json::array(),
            Json::array({nullptr}),
            Json::array({"x"}),
            Json::array({Json::object()}),
            Json::object(),
            Json{{"x", 1}},
            Json{{"x", "y"}},
            Json{{"x", Json::array()}},
            Json{{"file", 1}},
            Json{{"file", "a.html"}, {"b", 1}},
        };
        static const std::vector<std::string> kNames{
            "a.html", "a/b.txt", "ä/ö.html", "ä:x",    "",      "/a",       "a//b", "a/",
            "C:x",    "..",      "../a",     "a/../b", "a\\b",  "a\nb",     "./a",  "a/.",
            "...",    ".a",      "a..",      "a/..b",  "..a/b", "a b.html", "a/.b", "~/a"};
        if (below(4) == 0)
            return Json{{"file", kNames[static_cast<std::size_t>(below(kNames.size()))]}};
        return kValues[static_cast<std::size_t>(below(kValues.size()))];
    }

    void collect(const Json& node, const Json::json_pointer& at,
                 std::vector<Json::json_pointer>& all)
    {
        if (!at.empty())
            all.push_back(at);
        if (node.is_object())
            for (const auto& [key, member] : node.items())
                collect(member, at / key, all);
        else if (node.is_array())
            for (std::size_t index = 0; index < node.size(); ++index)
                collect(node[index], at / index, all);
    }

    /// Any place, or more often than most one that is read in a way of its own.
    Json::json_pointer anyPlace(const Json& offer)
    {
        static const std::array<const char*, 8> kSpecial{
            "/listing/description", "/legal/terms",  "/dictionary",
            "/plans/0/description", "/schema",       "/$schema",
            "/schemaVersion",       "/confirmations"};
        const Json::json_pointer special(
            kSpecial[static_cast<std::size_t>(below(kSpecial.size()))]);
        if (below(3) == 0 && offer.contains(special))
            return special;
        std::vector<Json::json_pointer> places;
        collect(offer, Json::json_pointer(), places);
        return places[static_cast<std::size_t>(below(places.size()))];
    }

    void spoil(Json& offer)
    {
        const Json::json_pointer place = anyPlace(offer);
        Json& parent = offer[place.parent_pointer()];
        switch (below(4)) {
        case 0:
            if (parent.is_object())
                parent.erase(place.back());
            return;
        case 1:
            if (parent.is_object())
                parent["unknown"] = value();
            return;
        default:
            offer[place] = value();
        }
    }

    /// As versions 1 and 2 had logos and answers.
    void makeEarlier(Json& offer)
    {
        const int version = below(2) + 1;
        offer["schemaVersion"] = version;
        Json answer = offer["confirmations"].begin().value().at(0);
        Json answers = Json::array();
        for (int left = below(3); left > 0; --left) {
            Json one = answer;
            if (below(3) > 0)
                one["rule"] = below(4) > 0 ? Json("offer.id.unique") : value();
            if (below(3) == 0)
                one["who"] = value();
            answers.push_back(below(6) > 0 ? one : value());
        }
        if (below(4) > 0)
            offer["confirmations"] = answers;
        if (version > 1)
            return;
        Json& logos = offer["media"]["logos"];
        logos.erase("derivation");
        logos["fit"] = below(3) > 0 ? Json("cover") : value();
        logos["padding"] = below(3) > 0 ? Json(8) : value();
        logos["background"] = "";
    }

    std::mt19937 m_random{20261129};
    Json m_whole =
        Json::parse(core::projectFiles(core::support::wholeOffer()).at(core::kOfferFile));
};

bool takes(const std::string& text)
{
    const core::FetchFile fetch = [](const std::string&, std::size_t) {
        return core::Result<std::string>("text");
    };
    return core::readOffer(text, fetch).problems.empty();
}

} // namespace

int main(int count, char** arguments)
{
    OfferGenerator generator;
    for (int left = count > 1 ? std::stoi(arguments[1]) : 1; left > 0; --left) {
        const std::string text = generator.next().dump();
        std::cout << Json{{"text", text}, {"takes", takes(text)}}.dump() << '\n';
    }
}
