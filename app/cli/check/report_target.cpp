#include "app/cli/check/report_target.h"

#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "app/cli/check/text_report.h"
#include "core/report/report_formats.h"

#include <algorithm>

namespace app {

namespace {

/// Without the codes that a terminal is given.
std::string withoutStyles(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto start = std::min(text.find('\033'), text.size());
        plain += text.substr(0, start);
        text.remove_prefix(start);
        const auto end = text.find('m');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return plain;
}

/// "report.sarif", "report-2.sarif", …
std::filesystem::path numbered(const std::filesystem::path& file, int number)
{
    auto name = file.stem();
    name += '-' + std::to_string(number);
    name += file.extension();
    return file.parent_path() / name;
}

} // namespace

std::unique_ptr<core::ReportWriter> ReportTarget::writerOf(std::string_view format,
                                                           const core::ReportScope& scope)
{
    if (format == "text")
        return textWriter(scope);
    const auto formats = core::reportFormats();
    const auto found = std::ranges::find(formats, format, &core::ReportFormat::name);
    return found == formats.end() ? nullptr : found->writer(scope);
}

ReportTarget::ReportTarget(std::string format, std::filesystem::path file,
                           const core::ReportScope& scope)
    : m_format(std::move(format)),
      m_file(std::move(file)),
      m_writer(writerOf(m_format, {scope.isOfMany, m_file.empty() ? spoken() : written()})),
      m_isOfMany(scope.isOfMany)
{
}

core::Result<std::monostate> ReportTarget::begin()
{
    if (m_file.empty())
        return {};
    auto opened = core::GrowingFile::begin(m_file);
    if (!opened)
        return tl::unexpected(opened.error());
    m_open.emplace(std::move(*opened));
    return {};
}

void ReportTarget::note(core::Result<std::monostate> result)
{
    if (!result && !m_error)
        m_error = std::move(result.error());
}

void ReportTarget::write(std::string_view text)
{
    if (!isSound())
        return;
    if (m_open)
        note(m_open->add(m_format == "text" ? withoutStyles(text) : std::string(text)));
    else if (m_file.empty())
        m_isOutputGone = print(text) != ExitCode::Clean;
}

void ReportTarget::add(const core::RunSummary& summary, std::string_view part)
{
    // On a terminal standard error has just said so.
    const bool isTold = m_format == "text" && m_file.empty() && !m_isOfMany && !summary.isChecked;
    m_writer->add(summary, isTold ? std::string_view() : part, *this);
}

void ReportTarget::beginFile()
{
    if (m_open)
        note(m_open->putInPlace());
    m_open.reset();
    auto opened = core::GrowingFile::begin(numbered(m_file, ++m_files));
    if (opened)
        m_open.emplace(std::move(*opened));
    else
        note(tl::unexpected(opened.error()));
}

void ReportTarget::removeLaterFiles() const
{
    if (m_file.empty() || !m_writer->mayFillManyFiles())
        return;
    std::error_code error;
    for (int number = m_files + 1; std::filesystem::remove(numbered(m_file, number), error);)
        ++number;
}

ExitCode ReportTarget::finish()
{
    m_writer->finish(*this);
    if (m_open && isSound())
        note(m_open->putInPlace());
    m_open.reset();
    if (isSound())
        removeLaterFiles();
    if (m_wantsFiles && m_file.empty())
        printError("The report has more runs or results than GitHub takes in one file of SARIF (20 "
                   "and 25,000). Give --output FILE, and the rest goes to numbered files beside "
                   "it.");
    if (m_error)
        return printError(*m_error);
    return m_isOutputGone ? ExitCode::Unreadable : ExitCode::Clean;
}

} // namespace app
