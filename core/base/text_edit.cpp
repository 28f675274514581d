#include "core/base/text_edit.h"

#include <algorithm>
#include <cassert>

namespace core {

std::string edited(std::string_view text, std::vector<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit& edit) { return edit.range.start; });
    std::string result;
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        assert(done <= edit.range.start && edit.range.end <= text.size());
        result += text.substr(done, edit.range.start - done);
        result += edit.replacement;
        done = edit.range.end;
    }
    return result.append(text.substr(done));
}

} // namespace core
