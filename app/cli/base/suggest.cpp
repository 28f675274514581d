#include "app/cli/base/suggest.h"

#include "app/cli/base/language.h"
#include "core/text/letters/similar.h"

namespace app {

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& candidates)
{
    std::string text;
    for (const auto candidate : core::similarWords(word, candidates)) {
        text += text.empty() ? "" : spoken(core::translatable("cli", " or "));
        text += spoken(core::translatable("cli", "\"%1\""), {candidate});
    }
    return text.empty() ? text
                        : ' ' + spoken(core::translatable("cli", "Did you mean %1?"), {text});
}

} // namespace app
