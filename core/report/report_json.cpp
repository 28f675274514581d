#include "core/report/report_json.h"

#include "core/report/report_context.h"
#include "core/report/severity_names.h"
#include "core/rules/engine/validate.h"
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

Json findingJson(const ReportContext& context, const Finding& finding,
                 const std::vector<Fix>& fixes)
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

} // namespace

std::string reportAsJson(const ReportContext& context)
{
    const Report& report = context.report;
    const Profile& profile = context.subject.profile;
    Json findings = Json::array();
    const auto fixes = fixesFor(context.subject, report.findings());
    for (std::size_t at = 0; at < fixes.size(); ++at)
        findings.push_back(findingJson(context, report.findings()[at], fixes[at]));
    Json more = Json::array();
    for (const MoreFindings& rest : report.more())
        more.push_back({{"rule", rest.rule},
                        {"errors", rest.errors},
                        {"warnings", rest.warnings},
                        {"others", rest.others},
                        {"hidden", rest.hidden}});
    Json notRun = Json::array();
    for (const NotRun& rule : report.notRun())
        notRun.push_back({{"rule", rule.rule}, {"reason", inEnglish(rule.reason)}});
    Json hidden = Json::array();
    for (const HiddenFinding& finding : report.hidden())
        hidden.push_back(hiddenJson(finding));
    Json judgedBy{{"id", profile.id}, {"checked", profile.checked}};
    if (!context.profileBy.empty())
        judgedBy["by"] = context.profileBy;
    const Counts counts = report.counts();
    const Json root{{"schema", "offerwright-report/1"},
                    {"tool", {{"name", "offerwright"}, {"version", kVersion}}},
                    {"profile", std::move(judgedBy)},
                    {"findings", std::move(findings)},
                    {"more", std::move(more)},
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
