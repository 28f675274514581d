#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace core {

struct RunPiece;

/// Joins JSON reports, of one offer or of many, into one "offerwright-reports/1" with the runs in
/// the order of their offers, whatever the order of the files: the parts of a check that was split
/// give what the whole check gives. Of each run only its name, its place and a digest are held.
class MergedReports {
public:
    /// Reads a report. Errors: the file cannot be read; it is no report of this program, with line
    /// and column where it is no JSON; it tells of an offer that another file told of in another
    /// way; one run of it has more bytes than any offer needs.
    Result<std::monostate> add(const std::filesystem::path& file);

    using Take = std::function<Result<std::monostate>(std::string_view)>;
    /// Reads the files again and hands over the joined report, part by part. Errors: a file has
    /// changed since; what `take` returns.
    Result<std::monostate> write(const Take& take) const;

private:
    struct Run {
        std::filesystem::path file;
        std::uintmax_t offset = 0;
        std::size_t size = 0;
        /// Of its text as it is written.
        std::string digest;
    };

    Result<std::monostate> addFrame(const std::filesystem::path& file, const std::string& frame);
    Result<std::monostate> addRun(const std::filesystem::path& file, const RunPiece& piece);

    /// By offer and profile.
    std::map<std::pair<std::string, std::string>, Run> m_runs;
};

} // namespace core
