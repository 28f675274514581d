#include "core/rules/checks/gpu_checks.h"

#include "core/iotedge/create_options/gpu_request.h"
#include "core/rules/checks/checks.h"
#include "core/rules/description/description_issues.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using PlanDefaults = Field<&Offer::plans, &Plan::defaults>;

/// Where a plan asks for a GPU.
struct GpuPlace {
    FieldPath where;
    TextRange range;
    std::string text;
};

std::optional<GpuPlace> gpuPlace(const Offer& offer, std::size_t plan)
{
    const ModuleDefaults& defaults = offer.plans[plan].defaults;
    const FieldPath path = PlanDefaults::path(plan);
    if (const auto range = gpuRequestIn(defaults.createOptions)) {
        std::string text = defaults.createOptions.substr(range->start, range->end - range->start);
        // A text is shown without its quotes.
        if (text.size() > 1 && text.starts_with('"'))
            text = text.substr(1, text.size() - 2);
        return GpuPlace{path / "createOptions", *range, std::move(text)};
    }
    for (std::size_t at = 0; at < defaults.environment.size(); ++at)
        if (const std::string& name = defaults.environment[at].name; isGpuVariable(name))
            return GpuPlace{path / "environment" / at / "name", {0, name.size()}, name};
    return std::nullopt;
}

/// Nothing where there is no paragraph that could say it.
std::optional<bool> namesGpu(const Subject& subject, Checking& report)
{
    constexpr std::array<std::string_view, 5> kWords{"gpu", "nvidia", "cuda", "jetson", "graphics"};
    const Html* html = readDescription(subject, report);
    const auto hardware = html ? minimumHardware(*html) : std::nullopt;
    if (!hardware)
        return std::nullopt;
    const std::string text = searchable(hardware->requirement);
    return std::ranges::any_of(
        kWords, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

} // namespace

void checkGpuRequest(const Subject& subject, Checking& report)
{
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan) {
        const auto place = gpuPlace(subject.offer, plan);
        if (!place)
            continue;
        if (subject.offer.plans[plan].image.platforms == PlatformChoice::AllTier1)
            report.add(place->where, place->range,
                       translatable("rule",
                                    "“%1” asks for a GPU, which most devices of all Tier 1 "
                                    "platforms lack, and the module does not start there. Choose a "
                                    "subset of the platforms, and name the GPU in the hardware "
                                    "paragraph."),
                       {excerpt(place->text)});
        else if (namesGpu(subject, report) == false)
            report.add(place->where, place->range,
                       translatable("rule",
                                    "“%1” asks for a GPU, and the hardware paragraph does not name "
                                    "one. This is a guess at its words: add the GPU, such as "
                                    "“NVIDIA GPU”."),
                       {excerpt(place->text)});
    }
}

} // namespace core
