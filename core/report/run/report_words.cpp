#include "core/report/run/report_words.h"

#include "core/base/translatable.h"
#include "core/rules/engine/registry.h"

#include <array>

namespace core {

std::string ReportWords::severity(Severity severity) const
{
    constexpr std::array<const char*, 4> kWords{
        translatable("severity", "help"), translatable("severity", "confirm"),
        translatable("severity", "warning"), translatable("severity", "error")};
    return std::string(m_language.text("severity", kWords[static_cast<std::size_t>(severity)]));
}

std::string ReportWords::severityTitle(Severity severity) const
{
    constexpr std::array<const char*, 4> kTitles{
        translatable("report", "Advice"), translatable("report", "To confirm"),
        translatable("report", "Warning"), translatable("report", "Error")};
    return std::string(m_language.text("report", kTitles[static_cast<std::size_t>(severity)]));
}

std::string ReportWords::ruleTitle(std::string_view id) const
{
    const Rule* rule = findRule(id);
    return std::string(rule ? m_language.text("rule-title", rule->title) : id);
}

std::string ReportWords::ofProfile(std::string_view text) const
{
    return std::string(m_language.text("profile", text));
}

} // namespace core
