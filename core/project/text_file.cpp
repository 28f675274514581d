#include "core/project/text_file.h"

#include "core/text/json/json_character.h"

namespace core {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

std::string withoutCarriageReturns(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!text.substr(at).starts_with("\r\n"))
            result += text[at];
    return result;
}

} // namespace

TextFile textFileOf(std::string_view bytes)
{
    const std::size_t start = bytes.starts_with(kBom) ? kBom.size() : 0;
    const std::size_t end = bytes.size() - (bytes.size() > start && bytes.ends_with('\n'));
    const auto plain = withoutCarriageReturns(bytes.substr(start));
    TextFile file{validUtf8(plain), {start, end}};
    file.isUtf8 = file.text == plain;
    if (file.text.ends_with('\n'))
        file.text.pop_back();
    return file;
}

} // namespace core
