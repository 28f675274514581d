#include "core/text/json/json_tree.h"

#include <algorithm>

namespace core {

const JsonNode* JsonNode::member(std::string_view key) const
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const JsonMember& member) { return member.key == key; });
    return found == members.rend() ? nullptr : &found->value;
}

} // namespace core
