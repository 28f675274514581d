#pragma once

#include "app/cli/base/command.h"
#include "core/base/result.h"
#include "core/bundle/bundle_file.h"
#include "core/report/run/report_writer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// One report of a run: its format, and the file or the standard output that it goes to. A file is
/// there as a whole at the end, or it is the one that was there before.
class ReportTarget : public core::ReportSink {
public:
    /// Nothing for a format that there is not.
    [[nodiscard]] static std::unique_ptr<core::ReportWriter>
    writerOf(std::string_view format, const core::ReportScope& scope);

    /// Standard output where `file` is empty. Its language is that of what is spoken or written.
    ReportTarget(std::string format, std::filesystem::path file, const core::ReportScope& scope);

    [[nodiscard]] const core::ReportWriter& writer() const { return *m_writer; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// Errors: the file cannot be written.
    [[nodiscard]] core::Result<std::monostate> begin();
    void add(const core::RunSummary& summary, std::string_view part);
    /// False where what was added so far could not be written.
    [[nodiscard]] bool isSound() const { return !m_error && !m_isOutputGone; }
    /// The rest, and the file in its place. It tells what could not be written.
    [[nodiscard]] ExitCode finish();

    void write(std::string_view text) override;
    [[nodiscard]] bool hasMoreFiles() const override
    {
        m_wantsFiles = true;
        return !m_file.empty();
    }
    void beginFile() override;

private:
    /// An earlier run of more offers has left these; whoever uploads the folder would tell of them.
    void removeLaterFiles() const;
    void note(core::Result<std::monostate> result);

    std::string m_format;
    std::filesystem::path m_file;
    std::unique_ptr<core::ReportWriter> m_writer;
    std::optional<core::GrowingFile> m_open;
    int m_files = 1;
    std::optional<core::Error> m_error;
    bool m_isOutputGone = false;
    /// Of a format that fills several files, whether one was not enough.
    mutable bool m_wantsFiles = false;
    bool m_isOfMany = false;
};

} // namespace app
