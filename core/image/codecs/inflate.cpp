#include "core/image/codecs/inflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

constexpr std::size_t kFirstSize = 16384;

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const
    {
        libdeflate_free_decompressor(decompressor);
    }
};

} // namespace

/// The stream does not tell how much it gives: room is doubled until all of it fits, which costs no
/// more than decompressing it twice.
std::optional<std::string> inflateAll(std::string_view compressed, std::size_t limit)
{
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    std::string result;
    for (auto room = std::min(limit, kFirstSize); decompressor; room = std::min(limit, room * 2)) {
        result.resize(room);
        std::size_t used = 0;
        std::size_t given = 0;
        const auto outcome =
            libdeflate_zlib_decompress_ex(decompressor.get(), compressed.data(), compressed.size(),
                                          result.data(), room, &used, &given);
        if (outcome == LIBDEFLATE_SUCCESS) {
            result.resize(given);
            return result;
        }
        if (outcome != LIBDEFLATE_INSUFFICIENT_SPACE || room == limit)
            break;
    }
    return std::nullopt;
}

} // namespace core
