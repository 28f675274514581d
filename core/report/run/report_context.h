#pragma once

#include "core/base/language.h"
#include "core/project/project.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"

#include <string_view>

namespace core {

struct ChangesContext;

/// What a report was made of.
struct ReportContext {
    const Subject& subject;
    const Report& report;
    /// Where the fields stand in the project's files.
    const SourceLocations& places;
    /// Who chose the profile, as chooserName() has it; empty inside a bundle.
    std::string_view profileBy = {};
    /// Of an update: what changed since the published version. Null otherwise.
    const ChangesContext* changes = nullptr;
    /// Of reportAsHtml().
    Language language = {};
};

} // namespace core
