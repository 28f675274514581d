#include "core/report/build_commands.h"

#include "core/base/printable.h"
#include "core/report/run/severity_names.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace core {

namespace {

using Replacements = std::span<const std::pair<char, std::string_view>>;

// What the runners of both servers undo, and nothing else.
constexpr std::array<std::pair<char, std::string_view>, 3> kGithubData{
    {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}}};
constexpr std::array<std::pair<char, std::string_view>, 5> kGithubProperty{
    {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}}};
constexpr std::array<std::pair<char, std::string_view>, 5> kAzure{
    {{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}, {']', "%5D"}, {';', "%3B"}}};

/// Of text that is printable() already, or becomes so here.
std::string commandText(std::string_view text, Replacements replacements)
{
    std::string result;
    for (const char c : printable(text)) {
        const auto found =
            std::ranges::find(replacements, c, &std::pair<char, std::string_view>::first);
        if (found == replacements.end())
            result += c;
        else
            result += found->second;
    }
    return result;
}

std::string messageOf(const ReportLine& line)
{
    return line.where.isRoot() ? line.message : line.message + " (" + line.where.str() + ')';
}

std::string githubLine(const ReportLine& line)
{
    constexpr std::array<std::string_view, 4> kCommands{"notice", "notice", "warning", "error"};
    const SourceLocation& place = line.place;
    return "::" + std::string(kCommands[static_cast<std::size_t>(line.severity)]) + " file="
           + commandText(place.file, kGithubProperty) + ",line=" + std::to_string(place.line)
           + ",endLine=" + std::to_string(place.endLine) + ",col=" + std::to_string(place.column)
           + ",endColumn=" + std::to_string(place.endColumn)
           + ",title=" + commandText(line.rule, kGithubProperty)
           + "::" + commandText(messageOf(line), kGithubData) + '\n';
}

std::string githubNotice(const RunSummary& summary)
{
    const std::string who = summary.offer.empty() ? std::string() : summary.offer + ": ";
    return "::notice title=Offerwright::" + commandText(who + verdictOf(summary) + '.', kGithubData)
           + '\n';
}

std::string azureLine(const ReportLine& line)
{
    const SourceLocation& place = line.place;
    const bool isMild = line.severity != Severity::Error && line.severity != Severity::Warning;
    const std::string severity(severityName(isMild ? Severity::Warning : line.severity));
    const std::string lead =
        isMild ? std::string(severityName(line.severity)) + ": " : std::string();
    return "##vso[task.logissue type=" + severity + ";sourcepath=" + commandText(place.file, kAzure)
           + ";linenumber=" + std::to_string(place.line) + ";columnnumber="
           + std::to_string(place.column) + ";code=" + commandText(line.rule, kAzure) + ";]"
           + commandText(lead + messageOf(line), kAzure) + '\n';
}

std::string azureNotice(const RunSummary& summary)
{
    const std::string who = summary.offer.empty() ? std::string() : summary.offer + ": ";
    return printable(who + verdictOf(summary)) + ".\n";
}

struct Dialect {
    std::string (*line)(const ReportLine& line);
    std::string (*notice)(const RunSummary& summary);
};

class CommandWriter : public ReportWriter {
public:
    explicit CommandWriter(Dialect dialect) : m_dialect(dialect) {}

    [[nodiscard]] std::string part(const Run& run) const override
    {
        auto lines = linesOf(run);
        std::ranges::stable_sort(lines, std::ranges::greater(), &ReportLine::severity);
        std::string text;
        for (const ReportLine& line : lines)
            text += m_dialect.line(line);
        return text + m_dialect.notice(summaryOf(run));
    }

    void add(const RunSummary& /*summary*/, std::string_view part, ReportSink& sink) override
    {
        sink.write(part);
    }

    void finish(ReportSink& /*sink*/) override {}

private:
    Dialect m_dialect;
};

} // namespace

std::unique_ptr<ReportWriter> githubWriter(const ReportScope& /*scope*/)
{
    return std::make_unique<CommandWriter>(Dialect{githubLine, githubNotice});
}

std::unique_ptr<ReportWriter> azureWriter(const ReportScope& /*scope*/)
{
    return std::make_unique<CommandWriter>(Dialect{azureLine, azureNotice});
}

} // namespace core
