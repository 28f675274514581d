#pragma once

#include "core/report/run/report_words.h"
#include "core/report/run/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A question to a person of which registries or web addresses know something.
struct CriterionEvidence {
    std::string_view rule;
    std::string question;
    /// "passes", "fails", "evidence missing"; of the context "report".
    std::string_view outcome;
    struct Line {
        std::string text;
        /// "shown", "against", "missing".
        std::string_view kind;
        std::string asked;

        bool operator==(const Line&) const = default;
    };
    std::vector<Line> lines;

    bool operator==(const CriterionEvidence&) const = default;
};

/// In the order of the rehearsal. Inside a bundle, which keeps no answers of web addresses, only
/// those of which nothing is missing.
[[nodiscard]] std::vector<CriterionEvidence> rehearsalEvidence(const Run& run,
                                                               const Language& language = {});

/// The same as a section of a report in HTML; empty where there is none. `anchor` is its id.
[[nodiscard]] std::string rehearsalEvidenceAsHtml(const Run& run, std::string_view anchor,
                                                  const ReportWords& words);

} // namespace core
