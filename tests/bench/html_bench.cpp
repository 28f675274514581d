#include "core/text/html/html.h"

#include "core/rules/engine/validate.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_losses.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/html/html_tree.h"
#include "tests/support/valid_offer.h"

#include <benchmark/benchmark.h>

using namespace core;
using core::support::profile;
using core::support::profileIds;
using core::support::validFacts;
using core::support::validOffer;

/// Descriptions of the largest size that is read, each of a nesting that costs parsers much.
namespace {

/// The part over and over, up to the limit.
std::string filled(std::string_view part)
{
    std::string text;
    while (text.size() + part.size() <= kHtmlMaxBytes)
        text += part;
    return text;
}

/// As deep as is read, and back, over and over.
std::string deep(std::string_view open, std::string_view close)
{
    std::string part;
    for (std::size_t depth = 3; depth < kHtmlMaxDepth; ++depth)
        part += open;
    part += 'x';
    for (std::size_t depth = 3; depth < kHtmlMaxDepth; ++depth)
        part += close;
    return filled(part);
}

/// Everything that a key in the editor asks of the text.
void readHtml(benchmark::State& state, const std::string& text)
{
    bool isRead = false;
    for (auto _ : state) {
        isRead = parseHtml(text).has_value();
        benchmark::DoNotOptimize(sanitisedHtml(text));
        benchmark::DoNotOptimize(htmlLosses(text));
    }
    state.SetLabel(isRead ? "read" : "refused");
}

/// All rules, with the text as the description.
void checkHtml(benchmark::State& state, const std::string& text)
{
    Offer offer = validOffer(profileIds().front());
    offer.listing.description = text;
    const Facts facts = validFacts(profileIds().front());
    for (auto _ : state)
        benchmark::DoNotOptimize(validate({offer, facts, profile(profileIds().front())}));
}

#define NESTING(name, text)                                                                        \
    BENCHMARK_CAPTURE(readHtml, name, text)->Unit(benchmark::kMillisecond);                        \
    BENCHMARK_CAPTURE(checkHtml, name, text)->Unit(benchmark::kMillisecond)

NESTING(paragraphs, filled("<p>Bearings talk before they break.</p>"));
NESTING(deep_blocks, deep("<div>", "</div>"));
NESTING(deep_lists, deep("<ul><li>", "</li></ul>"));
NESTING(wrong_order, filled("<b><i>x</b></i>"));
NESTING(formats_over_blocks, filled("<b><p>x</b></p>"));
NESTING(never_closed, filled("<p><b>x"));
NESTING(only_end_tags, filled("</p></b>"));
NESTING(bare_brackets, filled("<"));
NESTING(attributes, filled("<p a='1' b=\"2\" c=3>x</p>"));
NESTING(comments, filled("<!--x--><p>x</p>"));

} // namespace
