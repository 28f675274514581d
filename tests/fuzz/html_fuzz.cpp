#include "core/text/html.h"

#include "core/text/html_sanitise.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes parse or are refused; what the sanitiser makes is its own result.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto source = fuzz::asText(data, size);
    const auto once = core::sanitisedHtml(source);
    fuzz::require(core::parseHtml(source).has_value() == once.has_value(),
                  "parser and sanitiser refuse the same");
    if (!once)
        return 0;
    const auto twice = core::sanitisedHtml(*once);
    // Escapes may make the result longer than what is parsed at all.
    if (twice)
        fuzz::require(*twice == *once, "a sanitised text stays as it is");
    return 0;
}
