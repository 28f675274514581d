#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/routes/route_lint.h"

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

using namespace core;

namespace {

void lintsRoutes(benchmark::State& state, const char* route)
{
    const LintContext context{"Camera"};
    for (auto _ : state)
        benchmark::DoNotOptimize(lintRoute(route, context));
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK_CAPTURE(lintsRoutes, plain,
                  "FROM /messages/modules/Camera/outputs/alerts INTO $upstream");
BENCHMARK_CAPTURE(lintsRoutes, into_module,
                  "FROM /messages/modules/Camera/outputs/* INTO "
                  "BrokeredEndpoint(\"/modules/Camera/inputs/frames\")");
BENCHMARK_CAPTURE(lintsRoutes, condition,
                  "FROM /messages/* WHERE $body.level > 25 AND kind = 'alarm' INTO $upstream");
BENCHMARK_CAPTURE(lintsRoutes, broken, "FROM /messages/* WHERE level > INTO $upstrem");

/// One comparison again and again, up to the argument in bytes.
void lintsLongRoute(benchmark::State& state, std::string_view comparison)
{
    std::string route = "FROM /messages/* WHERE " + std::string(comparison);
    while (route.size() < static_cast<std::size_t>(state.range(0)))
        route.append(" AND ").append(comparison);
    route += " INTO $upstream";
    for (auto _ : state)
        benchmark::DoNotOptimize(lintRoute(route));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(route.size()));
}
BENCHMARK_CAPTURE(lintsLongRoute, good, "a = 'b'")->Arg(1 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(lintsLongRoute, wrong, "a = 1")->Arg(1 << 20)->Unit(benchmark::kMillisecond);

void lintsCreateOptions(benchmark::State& state, const char* options)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(lintCreateOptions(options));
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK_CAPTURE(lintsCreateOptions, ports,
                  R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}})");
BENCHMARK_CAPTURE(lintsCreateOptions, usual,
                  R"({"ExposedPorts":{"8080/tcp":{}},"Env":["MODE=fast"],"HostConfig":{)"
                  R"("Binds":["data:/data"],"LogConfig":{"Type":"json-file","Config":{)"
                  R"("max-size":"10m"}},"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}})");
BENCHMARK_CAPTURE(lintsCreateOptions, misspelt,
                  R"({"HostConfir":{"PortBinding":{"8080":[{"HostPort":8080}]}}})");

} // namespace
