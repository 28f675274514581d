#pragma once

#include "core/base/language.h"
#include "core/report/run/report_context.h"
#include "core/rules/engine/fix.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the reports tell: one offer as it was checked, whole or not at all.
namespace core {

/// The rule that reports name where a file could not be read or understood; no catalogue has it.
inline constexpr std::string_view kUnreadableRule = "file.unreadable";

/// What kept an offer, or a part of it, from being read.
struct RunProblem {
    Message message;
    /// Absent where it is about the offer as a whole.
    std::optional<SourceLocation> place = {};
    /// The place is in a file beside the project, such as a configuration, and its path leads there
    /// from where the reports' paths begin.
    bool isBesideProject = false;
};

/// One offer as it was checked.
struct Run {
    /// The offer's path for people and machines, relative, with '/'; empty inside a bundle.
    std::string offer;
    /// What leads from there to a file of the project: "offers/one/".
    std::string prefix;
    /// The file that stands for the whole: offer.json of a folder, or the bundle.
    std::string file;
    /// The same for a terminal, as the user wrote it, so that the file can be opened from there.
    std::string typedPrefix;
    std::vector<RunProblem> problems;
    /// Null where the offer could not be checked; the problems say why.
    const ReportContext* checked = nullptr;
    /// Of each finding of the report.
    std::vector<std::vector<Fix>> fixes;
    /// Who chose the profile; without a text where nobody did.
    Message profileReason;
};

/// The run of an offer that was checked, with its fixes.
[[nodiscard]] Run runOf(const ReportContext& checked);

/// One line of a report: a finding, or a problem of reading.
struct ReportLine {
    std::string_view rule;
    Severity severity = Severity::Error;
    FieldPath where;
    std::string message;
    /// The file as the run's readers find it, prefix included.
    SourceLocation place;
    /// Null for a problem of reading.
    const Finding* finding = nullptr;
    std::span<const Fix> fixes;
};

/// Problems first, then the findings in the report's order.
[[nodiscard]] std::vector<ReportLine> linesOf(const Run& run, const Language& language = {});
/// The problem's place as the run's readers find it; without one that of the whole.
[[nodiscard]] SourceLocation placeOf(const Run& run, const RunProblem& problem);
/// The finding's place as the run's readers find it.
[[nodiscard]] SourceLocation placeOf(const Run& run, const Finding& finding);

/// What is left of a run when its report is written.
struct RunSummary {
    std::string offer = {};
    /// Empty where none could be chosen.
    std::string profile = {};
    Counts counts = {};
    /// Questions to a person that the profile asks and nobody has answered for these values.
    int answersMissing = 0;
    /// Questions of which a registry or a web address could tell something, and nobody asked it.
    int factsMissing = 0;
    int problems = 0;
    bool isChecked = false;
    /// Findings, hidden ones and problems that a report lists.
    std::size_t listed = 0;
};

[[nodiscard]] RunSummary summaryOf(const Run& run);

/// "3 answers missing, 1 fact missing", or empty. Inside a bundle, which keeps no answers of web
/// addresses, without facts.
[[nodiscard]] std::string missingEvidence(const RunSummary& summary, const Language& language = {});
/// How many answers and facts that counts.
[[nodiscard]] int missingEvidenceCount(const RunSummary& summary);

/// "Not ready: 2 errors, 1 warning, 3 answers missing, 1 fact missing".
[[nodiscard]] std::string verdictOf(const RunSummary& summary, const Language& language = {});

} // namespace core
