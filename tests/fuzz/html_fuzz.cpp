#include "core/text/html/html.h"

#include "core/text/html/html_losses.h"
#include "core/text/html/html_paste.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/html/rich_text.h"
#include "core/text/html/rich_text_writer.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

/// What an editor of formatted text writes is read as the same text, and all of it.
void checkBlocks(const std::vector<core::RichBlock>& blocks)
{
    const std::string html = core::richTextHtml(blocks);
    // Escapes may make the result longer than what is parsed at all.
    const auto again = core::readRichText(html);
    if (!again)
        return;
    fuzz::require(again->isWhole, "written text says no more than is kept");
    fuzz::require(core::richTextHtml(again->blocks) == html, "written text is written again");
}

} // namespace

/// Any bytes parse or are refused; what the sanitiser makes is its own result; losses lie in the
/// source, in order; whatever is pasted can be written.
FUZZ_TARGET(html)
{
    std::size_t end = 0;
    for (const core::HtmlLoss& loss : core::htmlLosses(text)) {
        fuzz::require(end <= loss.range.start && loss.range.start < loss.range.end,
                      "losses stand in order");
        end = loss.range.end;
    }
    fuzz::require(end <= text.size(), "losses lie in the source");
    if (const auto pasted = core::pastedHtml(text))
        checkBlocks(pasted->blocks);
    const auto once = core::sanitisedHtml(text);
    fuzz::require(core::parseHtml(text).has_value() == once.has_value(),
                  "parser and sanitiser refuse the same");
    if (!once)
        return;
    if (const auto twice = core::sanitisedHtml(*once))
        fuzz::require(*twice == *once, "a sanitised text stays as it is");
    const auto rich = core::readRichText(text);
    fuzz::require(rich.has_value(), "what is sanitised can be edited");
    checkBlocks(rich->blocks);
}
