#include "core/report/report_json.h"

#include "core/report/registry_evidence.h"
#include "core/report/rehearsal_evidence.h"
#include "core/report/run/report_texts.h"
#include "core/report/run/severity_names.h"
#include "core/version.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json fixesJson(const std::vector<Fix>& fixes)
{
    Json list = Json::array();
    for (const Fix& fix : fixes)
        list.push_back({{"id", fix.id}, {"label", inEnglish(fix.label)}});
    return list;
}

Json sourcesJson(const RuleEntry* entry)
{
    Json list = Json::array();
    if (entry)
        for (const Source& source : entry->sources)
            list.push_back({{"document", source.document},
                            {"heading", source.heading},
                            {"date", source.date},
                            {"url", source.url}});
    return list;
}

Json findingJson(const ReportContext& context, const Finding& finding,
                 const std::vector<Fix>& fixes)
{
    const SourceLocation place = context.places.of(finding.where, finding.range);
    const RuleEntry* entry = context.subject.profile.rule(finding.rule);
    return {{"rule", finding.rule},
            {"severity", severityName(finding.severity)},
            {"where", finding.where.str()},
            {"file", place.file},
            {"line", place.line},
            {"column", place.column},
            {"endLine", place.endLine},
            {"endColumn", place.endColumn},
            {"message", inEnglish(finding.message)},
            {"help", entry ? entry->requirement : std::string()},
            {"sources", sourcesJson(entry)},
            {"fixes", fixesJson(fixes)}};
}

/// "reason" and "until" are null where an earlier bundle had the finding already.
Json hiddenJson(const HiddenFinding& hidden)
{
    const bool isKnown = hidden.until.empty();
    return {{"rule", hidden.finding.rule},
            {"severity", severityName(hidden.finding.severity)},
            {"where", hidden.finding.where.str()},
            {"message", inEnglish(hidden.finding.message)},
            {"reason", isKnown ? Json() : Json(hidden.reason)},
            {"until", isKnown ? Json() : Json(hidden.until)}};
}

Json moreJson(const MoreFindings& rest)
{
    return {{"rule", rest.rule},
            {"errors", rest.errors},
            {"warnings", rest.warnings},
            {"others", rest.others},
            {"hidden", rest.hidden}};
}

/// "file" is empty where the problem is about the offer as a whole.
Json problemJson(const RunProblem& problem)
{
    const SourceLocation place = problem.place.value_or(SourceLocation{});
    return {{"message", inEnglish(problem.message)},
            {"file", place.file},
            {"line", place.line},
            {"column", place.column}};
}

Json profileJson(const Run& run)
{
    if (!run.checked)
        return {};
    const Profile& profile = run.checked->subject.profile;
    Json json{{"id", profile.id}, {"checked", profile.checked}};
    if (!run.checked->profileBy.empty())
        json["by"] = run.checked->profileBy;
    return json;
}

void addLists(Json& json, const Run& run)
{
    Json findings = Json::array();
    Json more = Json::array();
    Json hidden = Json::array();
    Json notRun = Json::array();
    Json passed = Json::array();
    if (run.checked) {
        const Report& report = run.checked->report;
        for (std::size_t at = 0; at < run.fixes.size(); ++at)
            findings.push_back(findingJson(*run.checked, report.findings()[at], run.fixes[at]));
        for (const MoreFindings& rest : report.more())
            more.push_back(moreJson(rest));
        for (const HiddenFinding& finding : report.hidden())
            hidden.push_back(hiddenJson(finding));
        for (const NotRun& rule : report.notRun())
            notRun.push_back({{"rule", rule.rule}, {"reason", inEnglish(rule.reason)}});
        passed = report.passed();
    }
    json["findings"] = std::move(findings);
    json["more"] = std::move(more);
    json["hidden"] = std::move(hidden);
    json["notRun"] = std::move(notRun);
    json["passed"] = std::move(passed);
}

/// Left out where nobody asked a registry.
void addRegistry(Json& json, const Run& run)
{
    if (!run.checked)
        return;
    Json repositories = Json::array();
    for (const RepositoryEvidence& seen : registryEvidence(run.checked->subject)) {
        Json tags = Json::array();
        for (const TagEvidence& tag : seen.tags)
            tags.push_back({{"name", tag.name},
                            {"state", tag.state},
                            {"platforms", tag.platforms},
                            {"digest", tag.digest},
                            {"bytesToPull", tag.bytesToPull},
                            {"created", tag.created}});
        repositories.push_back(
            {{"repository", seen.repository}, {"asked", seen.asked}, {"tags", std::move(tags)}});
    }
    if (!repositories.empty())
        json["registry"] = std::move(repositories);
}

/// Inside a bundle the report is about that bundle: it has no path and was read.
void addOffer(Json& json, const Run& run, const RunSummary& summary)
{
    if (run.offer.empty())
        return;
    Json problems = Json::array();
    for (const RunProblem& problem : run.problems)
        problems.push_back(problemJson(problem));
    json["offer"] = run.offer;
    json["isChecked"] = summary.isChecked;
    json["problems"] = std::move(problems);
    json["answersMissing"] = summary.answersMissing;
    json["factsMissing"] = summary.factsMissing;
}

/// Left out where no registry or address could tell anything.
void addRehearsal(Json& json, const Run& run)
{
    Json criteria = Json::array();
    for (const CriterionEvidence& criterion : rehearsalEvidence(run)) {
        Json lines = Json::array();
        for (const CriterionEvidence::Line& line : criterion.lines)
            lines.push_back({{"text", line.text}, {"kind", line.kind}, {"asked", line.asked}});
        criteria.push_back({{"rule", criterion.rule},
                            {"outcome", criterion.outcome},
                            {"evidence", std::move(lines)}});
    }
    if (!criteria.empty())
        json["rehearsal"] = std::move(criteria);
}

std::string runAsJson(const Run& run)
{
    const RunSummary summary = summaryOf(run);
    const Counts& counts = summary.counts;
    Json json{{"schema", kReportSchema},
              {"tool", {{"name", "offerwright"}, {"version", kVersion}}}};
    addOffer(json, run, summary);
    json["profile"] = profileJson(run);
    addLists(json, run);
    addRegistry(json, run);
    addRehearsal(json, run);
    json["counts"] = {{"errors", counts.errors},
                      {"warnings", counts.warnings},
                      {"passed", counts.passed},
                      {"notRun", counts.notRun},
                      {"hidden", counts.hidden}};
    return calmJson(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

class JsonWriter : public ReportWriter {
public:
    explicit JsonWriter(const ReportScope& scope) : m_scope(scope) {}

    [[nodiscard]] std::string part(const Run& run) const override
    {
        return m_scope.isOfMany ? indented(runAsJson(run), 4) : runAsJson(run);
    }

    void add(const RunSummary& /*summary*/, std::string_view part, ReportSink& sink) override
    {
        if (m_scope.isOfMany)
            sink.write(m_isBegun ? ",\n    " : beginOfReports() + "\n    ");
        m_isBegun = true;
        sink.write(part);
    }

    void finish(ReportSink& sink) override
    {
        if (!m_scope.isOfMany)
            sink.write("\n");
        else
            sink.write(m_isBegun ? std::string(kEndOfReports) : beginOfReports() + "]\n}\n");
    }

private:
    ReportScope m_scope;
    bool m_isBegun = false;
};

} // namespace

std::string reportAsJson(const ReportContext& context)
{
    return runAsJson(runOf(context)) + '\n';
}

std::unique_ptr<ReportWriter> jsonWriter(const ReportScope& scope)
{
    return std::make_unique<JsonWriter>(scope);
}

std::string beginOfReports()
{
    return "{\n  \"schema\": \"" + std::string(kReportsSchema)
           + "\",\n  \"tool\": {\"name\": \"offerwright\", \"version\": \"" + std::string(kVersion)
           + "\"},\n  \"runs\": [";
}

} // namespace core
