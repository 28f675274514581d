#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace core {

/// Joins JSON reports, of one offer or of many, into one "offerwright-reports/1" with the runs in
/// the order of their offers, whatever the order of the files: the parts of a check that was split
/// give what the whole check gives.
class MergedReports {
public:
    /// `file` leads an error. Errors: it is no report of this program, with line and column where
    /// it is no JSON; it tells of an offer that another file told of in another way.
    Result<std::monostate> add(const std::string& file, const std::string& text);

    /// "offerwright-reports/1", with a final newline.
    [[nodiscard]] std::string text() const;

private:
    struct ReadRun {
        std::string text;
        std::string file;
    };
    /// By offer and profile.
    std::map<std::pair<std::string, std::string>, ReadRun> m_runs;
};

} // namespace core
