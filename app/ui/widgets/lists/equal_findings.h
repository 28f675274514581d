#pragma once

#include "core/rules/engine/finding.h"
#include "core/rules/engine/fix.h"
#include "core/rules/engine/rule.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace app {

/// What the rows of a list are found to have, row by row.
using RowFindings = std::vector<std::vector<core::Finding>>;

/// One sentence that is true of several rows.
struct EqualFindings {
    /// Their indexes, from top to bottom.
    std::vector<std::size_t> rows;
    /// At least one of each row.
    std::vector<core::Finding> findings;
};

/// What two or more rows are found to have in the same words and by the same rule, in the order in
/// which it first comes.
[[nodiscard]] std::vector<EqualFindings> equalFindings(const RowFindings& rows);

/// What fixes as many of them as it can at once, by the label of the fix; and where there is only
/// one way, the same for the first row alone, which is called `first`.
[[nodiscard]] std::vector<core::Fix>
commonFixes(const EqualFindings& equal, const core::Subject& subject, const QString& first);

} // namespace app
