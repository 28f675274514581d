#pragma once

#include "core/base/language.h"

#include <string>

namespace core::support {

/// The tags of all languages, as messages list them.
[[nodiscard]] inline std::string languagesInWords()
{
    std::string words;
    for (const std::string_view tag : languageTags())
        words.append(words.empty() ? "" : ", ").append(tag);
    return words;
}

} // namespace core::support
