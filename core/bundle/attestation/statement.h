#pragma once

#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"

#include <optional>
#include <string>
#include <string_view>

/// An in-toto statement (v1) on a bundle: which rules judged it and what they found.
namespace core {

inline constexpr std::string_view kStatementType = "application/vnd.in-toto+json";
inline constexpr std::string_view kCheckPredicate =
    "https://offerwright.github.io/attestation/check/v1";

struct StatementRequest {
    const Subject& subject;
    const Report& report;
    /// The bundle's file name, and the SHA-256 of its bytes in hexadecimal.
    std::string file;
    std::string sha256;
    bool isDraft = false;
};

/// The statement as JSON, the same bytes for the same request. Answers are told by role: how many
/// people of the publisher gave them, on which day, never who.
[[nodiscard]] std::string writeStatement(const StatementRequest& request);

/// What a statement says.
struct Statement {
    std::string file;
    std::string sha256;
    std::string profile;
    /// Of the program, whose rules they are.
    std::string version;
    bool isDraft = false;
    Counts counts;
    long long answersGiven = 0;
    long long answersOpen = 0;
};

/// Nothing where the text is no statement on one bundle with our predicate, whole and strict JSON.
[[nodiscard]] std::optional<Statement> readStatement(std::string_view json);

} // namespace core
