#pragma once

#include "core/project/offer_writer.h"
#include "core/report/run/report_context.h"
#include "core/rules/engine/fix.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// One part of a file of the project, and what takes its place.
struct FileChange {
    /// The part; its file is relative to the project.
    SourceLocation place;
    std::string text;
};

/// What fixes change in the project's files, as saving the mended offer would.
class FixChanges {
public:
    explicit FixChanges(const ReportContext& context);

    /// Within its field where it changes texts only, else of a whole file. Empty where the fix
    /// changes no text file, where what it writes holds a secret, or where the fixes asked for
    /// before have cost too much already.
    [[nodiscard]] std::vector<FileChange> of(const Fix& fix);

private:
    using Changes = std::optional<std::vector<FileChange>>;

    [[nodiscard]] Changes inFields(const Offer& fixed) const;
    [[nodiscard]] Changes inFiles(const Offer& fixed);

    const ReportContext& m_context;
    ProjectFiles m_before;
    /// Bytes of an offer's texts: what it costs to find out what one fix changes, and how much of
    /// that may still be spent.
    std::size_t m_cost = 0;
    std::size_t m_budget;
};

} // namespace core
