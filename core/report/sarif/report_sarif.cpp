#include "core/report/sarif/report_sarif.h"

#include "core/base/printable.h"
#include "core/report/run/report_texts.h"
#include "core/report/run/severity_names.h"
#include "core/report/sarif/fingerprints.h"
#include "core/report/sarif/fix_changes.h"
#include "core/report/sarif/sarif_rules.h"
#include "core/version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxRuns = 20;
constexpr std::size_t kMaxResults = 25'000;

Json sarifText(const std::string& text)
{
    return {{"text", text.empty() ? "-" : text}};
}

Json regionOf(const SourceLocation& place)
{
    return {{"startLine", place.line},
            {"startColumn", place.column},
            {"endLine", place.endLine},
            {"endColumn", place.endColumn}};
}

Json locationOf(const SourceLocation& place, const FieldPath& where)
{
    Json location{
        {"physicalLocation",
         {{"artifactLocation", {{"uri", uriOfPath(place.file)}}}, {"region", regionOf(place)}}}};
    if (!where.isRoot())
        location["logicalLocations"] = {{{"fullyQualifiedName", where.str()}, {"kind", "member"}}};
    return location;
}

/// Builds one run, rule by rule as results name them.
class SarifRun {
public:
    explicit SarifRun(const Run& run) : m_run(run), m_rules(run)
    {
        if (run.checked) {
            m_fingerprints.emplace(run.checked->subject.offer);
            m_changes.emplace(*run.checked);
        }
    }

    [[nodiscard]] Json write();

private:
    [[nodiscard]] Json result(const ReportLine& line);
    [[nodiscard]] Json hiddenResult(const HiddenFinding& hidden);
    [[nodiscard]] Json fixes(std::span<const Fix> fixes);
    [[nodiscard]] Json notifications() const;
    [[nodiscard]] Json tool() const;

    const Run& m_run;
    SarifRules m_rules;
    std::optional<Fingerprints> m_fingerprints;
    std::optional<FixChanges> m_changes;
};

Json replacementOf(const FileChange& change)
{
    return {{"deletedRegion", regionOf(change.place)},
            {"insertedContent", {{"text", change.text}}}};
}

Json SarifRun::fixes(std::span<const Fix> fixes)
{
    Json list = Json::array();
    for (const Fix& fix : fixes) {
        std::map<std::string, Json> byFile;
        for (const FileChange& change : m_changes->of(fix))
            byFile[change.place.file].push_back(replacementOf(change));
        Json changes = Json::array();
        for (auto& [file, replacements] : byFile)
            changes.push_back({{"artifactLocation", {{"uri", uriOfPath(m_run.prefix + file)}}},
                               {"replacements", std::move(replacements)}});
        if (!changes.empty())
            list.push_back({{"description", sarifText(inEnglish(fix.label))},
                            {"artifactChanges", std::move(changes)}});
    }
    return list;
}

Json SarifRun::result(const ReportLine& line)
{
    Json json{{"ruleId", line.rule},
              {"ruleIndex", m_rules.indexOf(line.rule)},
              {"level", sarifLevel(line.severity)},
              {"message", sarifText(line.message)},
              {"locations", {locationOf(line.place, line.where)}}};
    if (line.finding)
        json["partialFingerprints"] = {
            {"primaryLocationLineHash", m_fingerprints->of(*line.finding)}};
    if (Json outcome = fixes(line.fixes); !outcome.empty())
        json["fixes"] = std::move(outcome);
    json["properties"] = {{"severity", severityName(line.severity)}, {"field", line.where.str()}};
    return json;
}

Json SarifRun::hiddenResult(const HiddenFinding& hidden)
{
    const Finding& finding = hidden.finding;
    Json json = result({finding.rule,
                        finding.severity,
                        finding.where,
                        inEnglish(finding.message),
                        placeOf(m_run, finding),
                        &finding,
                        {}});
    const bool isKnown = hidden.until.empty();
    json["suppressions"] = {
        {{"kind", "external"},
         {"status", "accepted"},
         {"justification", isKnown ? std::string("The earlier bundle has it, too.")
                                   : printable(hidden.reason + " (until " + hidden.until + ")")}}};
    return json;
}

/// What did not run, and what is counted and not listed.
Json SarifRun::notifications() const
{
    Json list = Json::array();
    if (!m_run.checked)
        return list;
    for (const NotRun& rule : m_run.checked->report.notRun())
        list.push_back({{"level", "note"},
                        {"message", sarifText(inEnglish(rule.reason))},
                        {"associatedRule", {{"id", rule.rule}}}});
    for (const MoreFindings& more : m_run.checked->report.more())
        list.push_back({{"level", "note"},
                        {"message", sarifText(inEnglish(moreMessage(more)))},
                        {"associatedRule", {{"id", more.rule}}}});
    return list;
}

Json SarifRun::tool() const
{
    Json tool{{"driver",
               {{"name", "Offerwright"},
                {"semanticVersion", kVersion},
                {"informationUri", "https://github.com/offerwright/offerwright"},
                {"rules", Json::parse(m_rules.json())}}}};
    if (m_run.checked) {
        const Profile& profile = m_run.checked->subject.profile;
        tool["extensions"] = {{{"name", profile.id},
                               {"version", profile.checked},
                               {"shortDescription", sarifText(profile.title)}}};
    }
    return tool;
}

Json SarifRun::write()
{
    Json results = Json::array();
    for (const ReportLine& line : linesOf(m_run))
        if (results.size() < kMaxResults)
            results.push_back(result(line));
    if (m_run.checked)
        for (const HiddenFinding& hidden : m_run.checked->report.hidden())
            if (results.size() < kMaxResults)
                results.push_back(hiddenResult(hidden));
    const std::string profile = m_run.checked ? m_run.checked->subject.profile.id : "none";
    Json invocation{{"executionSuccessful", m_run.problems.empty()}};
    if (Json told = notifications(); !told.empty())
        invocation["toolConfigurationNotifications"] = std::move(told);
    return {{"tool", tool()},
            {"automationDetails",
             {{"id", "offerwright/" + printable(m_run.offer) + '/' + profile + '/'}}},
            {"invocations", {std::move(invocation)}},
            {"columnKind", "unicodeCodePoints"},
            {"results", std::move(results)}};
}

class SarifWriter : public ReportWriter {
public:
    [[nodiscard]] std::string part(const Run& run) const override
    {
        const auto text = SarifRun(run).write().dump(2, ' ', false, Json::error_handler_t::replace);
        return indented(calmJson(text), 4);
    }

    [[nodiscard]] bool mayFillManyFiles() const override { return true; }

    void add(const RunSummary& summary, std::string_view part, ReportSink& sink) override
    {
        const std::size_t results = std::min(summary.listed, kMaxResults);
        if (m_runs > 0 && (m_runs == kMaxRuns || m_results + results > kMaxResults))
            nextFile(sink);
        sink.write(m_runs == 0 ? begin() + "\n    " : ",\n    ");
        sink.write(part);
        ++m_runs;
        m_results += results;
    }

    void finish(ReportSink& sink) override
    {
        sink.write(m_runs == 0 ? begin() + "]\n}\n" : std::string(kEnd));
    }

private:
    static constexpr std::string_view kEnd = "\n  ]\n}\n";

    static std::string begin()
    {
        return "{\n  \"$schema\": "
               "\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
               "sarif-schema-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [";
    }

    void nextFile(ReportSink& sink)
    {
        if (!sink.hasMoreFiles())
            return;
        sink.write(kEnd);
        sink.beginFile();
        m_runs = 0;
        m_results = 0;
    }

    std::size_t m_runs = 0;
    std::size_t m_results = 0;
};

} // namespace

std::unique_ptr<ReportWriter> sarifWriter(const ReportScope& /*scope*/)
{
    return std::make_unique<SarifWriter>();
}

} // namespace core
