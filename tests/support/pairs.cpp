#include "tests/support/pairs.h"

namespace core::support {

std::vector<NameValue> pairs(int count)
{
    std::vector<NameValue> result;
    for (int at = 0; at < count; ++at)
        result.push_back({"Name" + std::to_string(at), "1", {}});
    return result;
}

std::vector<NameValue> pairOf(std::size_t nameLength, std::size_t valueLength)
{
    return {{std::string(nameLength, 'n'), std::string(valueLength, '1'), {}}};
}

std::string tooMany(const char* label)
{
    return std::string("“") + label + "” has 6 entries; the limit is 5. Remove 1.";
}

std::string tooLongBy1(const char* label)
{
    return std::string("“") + label
           + "” has 512 characters; the limit is 511. Shorten it by at least 1.";
}

} // namespace core::support
