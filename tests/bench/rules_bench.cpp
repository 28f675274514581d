#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

using namespace core;
using core::support::profile;
using core::support::profileIds;
using core::support::validFacts;
using core::support::validOffer;

namespace {

/// The valid offer with that many plans, each with texts of its own and as many settings as the
/// portal takes.
Offer offerWithPlans(std::string_view profileId, std::size_t count)
{
    Offer offer = validOffer(profileId);
    Plan first = offer.plans[0];
    const NameValue setting{"Setting", R"({"interval":60})", {}};
    first.defaults.twin.assign(5, setting);
    first.defaults.environment.assign(5, setting);
    offer.plans.assign(count, first);
    for (std::size_t at = 0; at < count; ++at)
        for (std::string Plan::* text :
             {&Plan::id, &Plan::title, &Plan::summary, &Plan::description})
            (offer.plans[at].*text) += std::to_string(at);
    return offer;
}

/// One run of every rule of the profile; the argument is the number of plans.
void validateOffer(benchmark::State& state, std::string_view profileId)
{
    const Offer offer = offerWithPlans(profileId, static_cast<std::size_t>(state.range(0)));
    const Facts facts = validFacts(profileId);
    const Profile& rules = profile(profileId);
    for (auto _ : state)
        benchmark::DoNotOptimize(validate({offer, facts, rules}));
}

} // namespace

int main(int count, char** arguments)
{
    for (const std::string_view id : profileIds())
        benchmark::RegisterBenchmark(("validateOffer/" + std::string(id)).c_str(), validateOffer,
                                     id)
            ->Arg(1)
            ->Arg(100)
            ->Unit(benchmark::kMicrosecond);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
