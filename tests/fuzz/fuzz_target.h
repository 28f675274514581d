#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

/// A reader of what comes from outside, tried with any bytes. Each file of this folder that ends in
/// _fuzz.cpp has one:
///
///     FUZZ_TARGET(route)
///     {
///         … text …
///     }
namespace fuzz {

struct Target {
    std::string_view name;
    void (*run)(std::string_view text);
};

/// Adds a target to the table, before main() begins.
bool enlist(Target target);

/// All targets of the program, by name.
[[nodiscard]] std::span<const Target> targets();
/// Null where there is none of that name.
[[nodiscard]] const Target* findTarget(std::string_view name);

/// Stops the process, in every build type, so that the fuzzer keeps the input.
inline void require(bool holds, const char* property)
{
    if (holds)
        return;
    std::fprintf(stderr, "Property broken: %s\n", property);
    std::abort();
}

} // namespace fuzz

#define FUZZ_TARGET(name)                                                                          \
    static void fuzz_##name(std::string_view text);                                                \
    [[maybe_unused]] static const bool enlisted_##name = fuzz::enlist({#name, fuzz_##name});       \
    static void fuzz_##name(std::string_view text)
