#pragma once

#include "core/report/run/run.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// "error", "warning" or "note".
[[nodiscard]] std::string_view sarifLevel(Severity severity);

/// The table of rules that the results of one run point into.
class SarifRules {
public:
    explicit SarifRules(const Run& run) : m_run(run) {}

    /// Adds the rule where it is not there yet.
    std::size_t indexOf(std::string_view rule);
    /// The rules that were asked for, as a JSON array of reportingDescriptor.
    [[nodiscard]] std::string json() const;

private:
    const Run& m_run;
    std::vector<std::string_view> m_rules;
    std::map<std::string_view, std::size_t> m_indexes;
};

} // namespace core
