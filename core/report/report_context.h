#pragma once

#include "core/project/project.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"

namespace core {

/// What a report was made of.
struct ReportContext {
    const Subject& subject;
    const Report& report;
    /// Where the fields stand in the project's files.
    const Places& places;
};

} // namespace core
