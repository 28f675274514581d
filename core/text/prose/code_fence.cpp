#include "core/text/prose/code_fence.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kBlanks = " \t\r\n";

} // namespace

std::optional<CodeFence> codeFence(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    const std::size_t from = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const auto start = text.find_first_not_of(kBlanks, from);
    if (start == std::string_view::npos || !text.substr(start).starts_with(kFence))
        return std::nullopt;
    const auto lineEnd = text.find('\n', start);
    if (lineEnd == std::string_view::npos)
        return std::nullopt;
    CodeFence fence{{0, lineEnd + 1}, {text.size(), text.size()}};
    const auto close = text.rfind(kFence);
    const bool isLast =
        close > lineEnd
        && text.find_first_not_of(kBlanks, close + kFence.size()) == std::string_view::npos;
    if (isLast)
        fence.close.start = std::max(text.find_last_not_of(kBlanks, close - 1) + 1, fence.open.end);
    return fence;
}

std::string_view withoutFence(std::string_view text)
{
    const auto fence = codeFence(text);
    return fence ? text.substr(fence->open.end, fence->close.start - fence->open.end) : text;
}

} // namespace core
