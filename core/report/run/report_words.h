#pragma once

#include "core/base/language.h"
#include "core/rules/engine/finding.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace core {

/// What reports say of themselves, in their language: texts that are marked in one context.
class ReportWords {
public:
    explicit ReportWords(const Language& language = {}, const char* context = "report")
        : m_language(language), m_context(context)
    {
    }

    /// The text with its markers filled by parts that stay as they are.
    [[nodiscard]] std::string operator()(const char* text,
                                         std::initializer_list<std::string_view> parts = {}) const
    {
        return m_language.filled({m_context, text}, parts);
    }
    [[nodiscard]] std::string counted(const char* text, long long count) const
    {
        return m_language.counted({m_context, text}, count);
    }
    [[nodiscard]] std::string of(const Message& message) const
    {
        return m_language.wording(message);
    }
    /// "error", as a word for people.
    [[nodiscard]] std::string severity(Severity severity) const;
    /// "Error", at the head of a finding.
    [[nodiscard]] std::string severityTitle(Severity severity) const;
    /// The title of a rule, or the id of one that there is not.
    [[nodiscard]] std::string ruleTitle(std::string_view id) const;
    /// A text of a profile.
    [[nodiscard]] std::string ofProfile(std::string_view text) const;

    [[nodiscard]] const Language& language() const { return m_language; }

private:
    Language m_language;
    const char* m_context;
};

} // namespace core
