#include "core/image/metadata/iptc.h"

#include "core/image/metadata/notes.h"
#include "core/image/pixels/byte_order.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kDatasetFrame = 5;

/// A dataset of the second record of IPTC.
void readDataset(unsigned char number, std::string_view value, PrivateData& data)
{
    if (!hasContent(value))
        return;
    switch (number) {
    case 80: // By-line
    case 85: // By-line title
        data.person = true;
        break;
    case 90: // City
    case 92: // Sub-location
        data.place = true;
        break;
    case 116:
        readCopyright(value, data);
        break;
    case 120: // Caption
        readNote(value, data);
        break;
    default:
        break;
    }
}

void readIptc(std::string_view rest, PrivateData& data)
{
    while (rest.size() >= kDatasetFrame && rest[0] == '\x1c') {
        const std::size_t length = bigEndian16(rest.substr(3));
        if (length > rest.size() - kDatasetFrame)
            return;
        if (rest[1] == 2)
            readDataset(static_cast<unsigned char>(rest[2]), rest.substr(kDatasetFrame, length),
                        data);
        rest.remove_prefix(kDatasetFrame + length);
    }
}

} // namespace

void readPhotoshop(std::string_view rest, PrivateData& data)
{
    constexpr std::size_t kMark = 6;
    while (rest.size() > kMark && rest.starts_with("8BIM")) {
        const auto number = bigEndian16(rest.substr(4));
        // The name is a Pascal string, filled to an even length.
        const std::size_t letters = static_cast<unsigned char>(rest[kMark]);
        const std::size_t name = letters / 2 * 2 + 2;
        if (rest.size() < kMark + name + 4)
            return;
        rest.remove_prefix(kMark + name);
        const std::size_t length = bigEndian32(rest);
        rest.remove_prefix(4);
        if (length > rest.size())
            return;
        if (number == 0x0404)
            readIptc(rest.substr(0, length), data);
        else if (number == 0x0409 || number == 0x040c)
            data.thumbnail = true;
        rest.remove_prefix(std::min(length + length % 2, rest.size()));
    }
}

} // namespace core
