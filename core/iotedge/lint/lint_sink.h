#pragma once

#include "core/iotedge/lint/lint.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Collects the problems of one text, and no more than anybody would read: a hostile text costs
/// bounded time.
class LintSink {
public:
    static constexpr std::size_t kMaxProblems = 100;

    explicit LintSink(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool isFull() const { return m_problems.size() >= kMaxProblems; }

    /// A problem; `text` is of the context "rule". The result takes the fixes and lives until the
    /// next call.
    LintProblem& error(std::string_view rule, TextRange range, const char* text,
                       std::vector<Argument> arguments = {});
    LintProblem& warning(std::string_view rule, TextRange range, const char* text,
                         std::vector<Argument> arguments = {});
    /// Advice that leaves the verdict as it is.
    LintProblem& note(std::string_view rule, TextRange range, const char* text,
                      std::vector<Argument> arguments = {});

    /// In the order of the text.
    [[nodiscard]] std::vector<LintProblem> take();

private:
    LintProblem& add(std::string_view rule, Severity severity, TextRange range, const char* text,
                     std::vector<Argument> arguments);

    std::string_view m_text;
    std::vector<LintProblem> m_problems;
    /// Where a problem goes that is one too many.
    LintProblem m_spare;
};

/// A fix whose label is `text`, of the context "fix".
void addFix(LintProblem& problem, std::string_view id, const char* text,
            std::vector<Argument> arguments, std::vector<TextEdit> edits);

/// A part of the text as a message shows it.
[[nodiscard]] std::string shown(std::string_view text);

} // namespace core
