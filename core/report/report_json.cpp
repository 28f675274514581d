#include "core/report/report_json.h"

#include "core/report/report_context.h"
#include "core/report/severity_names.h"
#include "core/version.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json fixesJson(const Subject& subject, const Finding& finding)
{
    Json list = Json::array();
    for (const Fix& fix : fixesFor(subject, finding))
        list.push_back({{"id", fix.id}, {"label", inEnglish(fix.label)}});
    return list;
}

Json findingJson(const ReportContext& context, const Finding& finding)
{
    const Place place = context.places.of(finding.where, finding.range);
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
            {"fixes", fixesJson(context.subject, finding)}};
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

} // namespace

std::string reportAsJson(const ReportContext& context)
{
    const Report& report = context.report;
    const Profile& profile = context.subject.profile;
    Json findings = Json::array();
    for (const Finding& finding : report.findings())
        findings.push_back(findingJson(context, finding));
    Json notRun = Json::array();
    for (const NotRun& rule : report.notRun())
        notRun.push_back({{"rule", rule.rule}, {"reason", inEnglish(rule.reason)}});
    Json hidden = Json::array();
    for (const HiddenFinding& finding : report.hidden())
        hidden.push_back(hiddenJson(finding));
    const Counts counts = report.counts();
    const Json root{{"schema", "offerwright-report/1"},
                    {"tool", {{"name", "offerwright"}, {"version", kVersion}}},
                    {"profile", {{"id", profile.id}, {"checked", profile.checked}}},
                    {"findings", std::move(findings)},
                    {"hidden", std::move(hidden)},
                    {"notRun", std::move(notRun)},
                    {"passed", report.passed()},
                    {"counts",
                     {{"errors", counts.errors},
                      {"warnings", counts.warnings},
                      {"passed", counts.passed},
                      {"notRun", counts.notRun},
                      {"hidden", counts.hidden}}}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace core
