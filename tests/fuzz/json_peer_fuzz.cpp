#include "core/text/json/json_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

using Json = nlohmann::json;

constexpr int kBeyondDouble = 406;

/// What nlohmann's reader meets in a text.
class PeerReader : public nlohmann::json_sax<Json> {
public:
    bool namesTwice = false;
    bool isBeyondDouble = false;
    int values = 0;
    std::size_t deepest = 0;

    bool null() override { return count(); }
    bool boolean(bool /*value*/) override { return count(); }
    bool number_integer(number_integer_t /*value*/) override { return count(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return count(); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override
    {
        return count();
    }
    bool string(string_t& /*value*/) override { return count(); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        namesTwice = !m_names.back().insert(name).second || namesTwice;
        return true;
    }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        isBeyondDouble = error.id == kBeyondDouble;
        return false;
    }

private:
    bool count()
    {
        ++values;
        return true;
    }
    bool open()
    {
        m_names.emplace_back();
        deepest = std::max(deepest, m_names.size());
        return count();
    }
    bool close()
    {
        m_names.pop_back();
        return true;
    }

    std::vector<std::set<std::string>> m_names;
};

bool isSame(const core::JsonNode& ours, const Json& theirs)
{
    switch (ours.kind) {
    case core::JsonKind::Null:
        return theirs.is_null();
    case core::JsonKind::Boolean:
        return theirs.is_boolean() && theirs.get<bool>() == (ours.text == "true");
    case core::JsonKind::Number:
        return theirs.is_number() && Json::parse(ours.text) == theirs;
    case core::JsonKind::String:
        return theirs.is_string() && theirs.get_ref<const std::string&>() == ours.text;
    case core::JsonKind::Array:
        return theirs.is_array()
               && std::equal(ours.items.begin(), ours.items.end(), theirs.begin(), theirs.end(),
                             isSame);
    case core::JsonKind::Object:
        return theirs.is_object() && theirs.size() == ours.members.size()
               && std::ranges::all_of(ours.members, [&](const core::JsonMember& member) {
                      const auto found = theirs.find(member.key);
                      return found != theirs.end() && isSame(member.value, *found);
                  });
    }
    return false;
}

} // namespace

/// Our reader of JSON beside nlohmann's: what one takes as strict JSON the other does, but for what
/// disagreements.md explains, and both then hold the same values.
FUZZ_TARGET(json_peer)
{
    PeerReader peer;
    const bool isTheirs = Json::sax_parse(text, &peer);
    if (peer.isBeyondDouble)
        return;
    const core::JsonTree tree = core::readJson(text);
    const bool isOurs = tree.problems.empty();
    // Theirs ends at a NUL, which has no place in JSON.
    if (isTheirs && !isOurs && text.find('\0') != std::string_view::npos)
        return;
    const bool isTooMuch =
        peer.namesTwice || peer.values > core::kMaxJsonValues || peer.deepest > core::kMaxJsonDepth;
    fuzz::require(isOurs == (isTheirs && !isTooMuch), "both take the same as strict JSON");
    if (isOurs)
        fuzz::require(isSame(tree.root, Json::parse(text)), "both hold the same values");
}
