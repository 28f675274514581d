#include "core/iotedge/create_options_pieces.h"

#include "core/iotedge/manifest.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view kName = "createoptions";

struct NumberedPiece {
    std::string lowerKey;
    /// The digits behind the name; nothing where there are none.
    std::optional<std::size_t> number;
    const JsonMember* member = nullptr;
};

std::optional<NumberedPiece> pieceOf(const JsonMember& member)
{
    NumberedPiece piece{asciiLower(member.key), {}, &member};
    const auto at = piece.lowerKey.find(kName);
    if (at == std::string::npos)
        return std::nullopt;
    const char* start = piece.lowerKey.data() + at + kName.size();
    std::size_t number = 0;
    const auto read = std::from_chars(start, piece.lowerKey.data() + piece.lowerKey.size(), number);
    if (read.ptr != start && read.ec == std::errc())
        piece.number = number;
    return piece;
}

} // namespace

CreateOptionsPieces createOptionsPieces(const JsonNode& settings)
{
    std::vector<NumberedPiece> found;
    for (const JsonMember& member : settings.members)
        if (auto piece = pieceOf(member))
            found.push_back(std::move(*piece));
    std::ranges::stable_sort(found, {}, &NumberedPiece::lowerKey);
    CreateOptionsPieces result;
    for (const NumberedPiece& piece : found) {
        const std::size_t wanted = result.pieces.size();
        if (piece.number == 0) {
            result.zero = piece.member;
        } else if (!piece.number && wanted > 0) {
            result.twice = piece.member;
        } else if (piece.number.value_or(0) != wanted) {
            result.gap = createOptionsKey(wanted);
            result.behindGap = piece.member;
            break;
        } else {
            result.pieces.push_back(piece.member);
        }
    }
    return result;
}

} // namespace core
