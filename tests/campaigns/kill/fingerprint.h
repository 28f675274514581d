#pragma once

#include "core/base/sha.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"

#include <chrono>
#include <string>

namespace campaigns {

/// Of all that a save would write.
inline std::string fingerprint(const core::ProjectContent& content)
{
    std::string all;
    for (const auto& [name, text] : core::projectFiles(content.offer))
        all += name + '\n' + text + '\n';
    for (const auto& [name, bytes] : content.assets)
        all += name + '\n' + core::sha256Hex(*bytes) + '\n';
    return core::sha256Hex(all);
}

/// By a clock that all processes share.
inline long long millisecondsNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace campaigns
