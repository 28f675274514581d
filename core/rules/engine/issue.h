#pragma once

#include "core/base/text_edit.h"
#include "core/rules/engine/finding.h"
#include "core/rules/engine/fix.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// One thing wrong with a text, with the edits that fix it. The range is of TextRange, or optional
/// where the whole text may be meant.
template <class Range>
struct Issue {
    Range range = {};
    /// translatable("rule", …)
    const char* text = "";
    std::vector<Argument> arguments = {};
    /// A risk only, whatever the rule's severity.
    bool isMild = false;
    /// A short name of the fix, its translatable("fix", …) label with the issue's arguments, and
    /// what it does; no edits, no fix.
    std::string_view fixId = {};
    const char* fixLabel = "";
    std::vector<TextEdit> edits = {};
    /// See Fix::isSafe.
    bool isSafe = false;
};

/// The issues of one text, and how far findings have told them.
template <class Range>
class ToldIssues {
public:
    /// All are about the text as it is at the address.
    ToldIssues(FieldPath where, std::string text, std::vector<Issue<Range>> issues)
        : m_where(std::move(where)),
          m_text(std::make_shared<const std::string>(std::move(text))),
          m_issues(std::move(issues))
    {
    }

    /// Adds the fix of the issue that the finding tells, if it has one. `at` is the finding's index
    /// among those that were asked about.
    void addFix(const Finding& finding, std::size_t at, std::vector<Fix>& fixes)
    {
        const Issue<Range>* issue = issueOf(finding);
        if (issue && !issue->edits.empty())
            fixes.push_back({issue->fixId,
                             {"fix", issue->fixLabel, issue->arguments},
                             FieldEdit{m_where, m_text, issue->edits},
                             issue->isSafe,
                             at});
    }

private:
    /// Findings mostly stand in the order of the issues.
    [[nodiscard]] const Issue<Range>* issueOf(const Finding& finding)
    {
        const auto isMeant = [&](const Issue<Range>& issue) {
            return finding.range == issue.range
                   && finding.message == Message{"rule", issue.text, issue.arguments};
        };
        const auto from = m_issues.begin() + static_cast<std::ptrdiff_t>(m_next);
        auto issue = std::find_if(from, m_issues.end(), isMeant);
        if (issue == m_issues.end())
            issue = std::find_if(m_issues.begin(), from, isMeant);
        if (issue == m_issues.end() || !isMeant(*issue))
            return nullptr;
        m_next = static_cast<std::size_t>(issue - m_issues.begin()) + 1;
        return &*issue;
    }

    FieldPath m_where;
    std::shared_ptr<const std::string> m_text;
    std::vector<Issue<Range>> m_issues;
    std::size_t m_next = 0;
};

} // namespace core
