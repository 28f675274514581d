#pragma once

#include "core/rules/report.h"

namespace core {

/// Compares the platforms that the hardware paragraph names with those of the tags and of the
/// platform choice. A guess at words: a paragraph that names no processor is not compared.
void checkHardwarePlatforms(const Subject& subject, Report& report);

} // namespace core
