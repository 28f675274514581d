#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace app {

enum class Sample {
    /// A finished offer.
    Finished,
    /// The same kind of offer with mistakes to be found and mended.
    Faulty
};

/// The sample that is built in. Error: there is no room to unpack it.
[[nodiscard]] core::Result<core::ProjectContent> readSample(Sample sample);

} // namespace app
