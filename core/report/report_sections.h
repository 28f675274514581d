#pragma once

#include "core/base/field_path.h"
#include "core/base/language.h"
#include "core/rules/engine/report.h"

#include <string>
#include <vector>

namespace core {

/// One part of the offer, a top row of the field table: a page of the wizard, or part of one.
struct ReportSection {
    FieldPath path;
    std::string label;
    std::vector<const Finding*> findings;

    /// What its anchor ends with.
    [[nodiscard]] std::string anchor() const
    {
        return path.isRoot() ? "offer" : path.steps().front();
    }
};

/// In the order of the field table, behind the offer as a whole; each with its findings.
[[nodiscard]] std::vector<ReportSection> sectionsOf(const Report& report, const Language& language);

} // namespace core
