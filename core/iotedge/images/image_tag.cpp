#include "core/iotedge/images/image_tag.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace core {

namespace {

std::optional<unsigned long long> number(std::string_view text)
{
    unsigned long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

/// The numbers between the dots; nothing where a part is no number.
std::optional<std::vector<unsigned long long>> dottedNumbers(std::string_view text)
{
    std::vector<unsigned long long> numbers;
    for (std::size_t start = 0; start <= text.size();) {
        const auto dot = std::min(text.find('.', start), text.size());
        const auto value = number(text.substr(start, dot - start));
        if (!value)
            return std::nullopt;
        numbers.push_back(*value);
        start = dot + 1;
    }
    return numbers;
}

bool looksLikeVersion(std::string_view head)
{
    const bool hasLetter = head.starts_with('v') || head.starts_with('V');
    const std::string_view rest = hasLetter ? head.substr(1) : head;
    return !rest.empty() && isAsciiDigit(rest.front())
           && (hasLetter || rest.find('.') != std::string_view::npos);
}

} // namespace

ImageTag parsedTag(std::string_view name)
{
    ImageTag tag;
    const auto dash = std::min(name.find('-'), name.size());
    const std::string_view head = name.substr(0, dash);
    tag.platform = name.substr(std::min(dash + 1, name.size()));
    tag.isVersionLike = looksLikeVersion(head);
    const auto numbers = dottedNumbers(head);
    if (numbers && numbers->size() == 3)
        tag.version = ImageVersion{{(*numbers)[0], (*numbers)[1], (*numbers)[2]}};
    tag.isRolling = numbers && numbers->size() == 2;
    return tag;
}

bool isDigest(std::string_view name)
{
    return name.starts_with("sha256:");
}

} // namespace core
