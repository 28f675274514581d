#include "app/cli/lsp/path_at.h"

namespace app::lsp {

namespace {

bool isWithin(core::TextRange range, std::size_t offset)
{
    return range.start <= offset && offset <= range.end;
}

/// The part of the node that the offset is in, and its address; null where it is in none.
const core::JsonNode* enter(const core::JsonNode& node, std::size_t offset, core::FieldPath& path)
{
    for (const core::JsonMember& member : node.members)
        if (isWithin({member.keyRange.start, member.value.range.end}, offset)) {
            path /= std::string_view(member.key);
            return &member.value;
        }
    for (std::size_t at = 0; at < node.items.size(); ++at)
        if (isWithin(node.items[at].range, offset)) {
            path /= at;
            return &node.items[at];
        }
    return nullptr;
}

} // namespace

core::FieldPath pathAt(const core::JsonNode& root, std::size_t offset)
{
    core::FieldPath path;
    for (const core::JsonNode* node = &root; node;)
        node = enter(*node, offset, path);
    return path;
}

} // namespace app::lsp
