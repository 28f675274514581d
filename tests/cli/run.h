#pragma once

#include <string>
#include <vector>

namespace tests {

// The exit codes that README documents.
constexpr int kClean = 0;
constexpr int kFindings = 1;
constexpr int kUsage = 2;
constexpr int kUnreadable = 3;

/// What a run of offerwright-cli said.
struct Run {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs the built offerwright-cli with these arguments, and waits. `shell` is what a shell does
/// first in the same process: "umask 077; TZ=Asia/Tokyo". Neither NO_COLOR, SOURCE_DATE_EPOCH nor
/// OFFERWRIGHT_REGISTRY_PASSWORD is inherited, and the user's folders of cache, state
/// and configuration are empty. It reads `input` as its standard input.
[[nodiscard]] Run cli(const std::vector<std::string>& arguments, const std::string& shell = "",
                      const std::string& input = "");

[[nodiscard]] std::string bytesOf(const std::string& file);

} // namespace tests
