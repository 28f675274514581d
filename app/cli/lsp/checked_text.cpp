#include "app/cli/lsp/checked_text.h"

#include "core/report/run/report_texts.h"

namespace app::lsp {

std::string documentOf(const core::Profile* profile, std::string_view rule)
{
    const core::RuleEntry* entry = profile ? profile->rule(rule) : nullptr;
    if (entry)
        for (const core::Source& source : entry->sources)
            if (auto target = core::markdownTarget(source.url); !target.empty())
                return target;
    return {};
}

} // namespace app::lsp
