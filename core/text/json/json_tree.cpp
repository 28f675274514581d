#include "core/text/json/json_tree.h"

#include <algorithm>
#include <ranges>

namespace core {

const JsonNode* JsonNode::member(std::string_view key) const
{
    const auto found =
        std::ranges::find_if(std::ranges::reverse_view(members),
                             [&](const JsonMember& member) { return member.key == key; });
    return found == members.rend() ? nullptr : &found->value;
}

} // namespace core
