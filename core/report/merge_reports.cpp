#include "core/report/merge_reports.h"

#include "core/project/own_files.h"
#include "core/report/report_json.h"
#include "core/report/report_texts.h"
#include "core/report/severity_names.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

std::string textMember(const Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isFinding(const Json& json)
{
    return !textMember(json, "rule").empty() && !textMember(json, "message").empty()
           && std::ranges::count(kSeverityNames, textMember(json, "severity")) == 1;
}

bool isRun(const Json& json)
{
    return textMember(json, "schema") == kReportSchema && json.contains("findings")
           && json.at("findings").is_array() && std::ranges::all_of(json.at("findings"), isFinding);
}

tl::unexpected<Error> noReport(const std::string& file)
{
    return fail(translatable("error", "%1 is no report that “check --format json” wrote. Give the "
                                      "JSON reports that are to be joined."),
                {file});
}

} // namespace

Result<std::monostate> MergedReports::add(const std::string& file, const std::string& text)
{
    // What is nested without a bound would end the process where it is written.
    if (const JsonTree tree = readJson(text); !tree.problems.empty())
        return faultIn(file, text, tree.problems.front().range.start,
                       tree.problems.front().message);
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return noReport(file);
    Json runs = Json::array();
    if (isRun(json))
        runs.push_back(json);
    else if (textMember(json, "schema") == kReportsSchema && json.contains("runs"))
        runs = json.at("runs");
    else
        return noReport(file);
    for (const Json& run : runs) {
        const std::string offer = textMember(run, "offer");
        if (!isRun(run) || offer.empty())
            return noReport(file);
        const auto profile = run.find("profile");
        const auto key =
            std::pair(offer, profile == run.end() ? std::string() : textMember(*profile, "id"));
        auto written = calmJson(run.dump(2, ' ', false, Json::error_handler_t::replace));
        const auto [at, isNew] = m_runs.try_emplace(key, ReadRun{written, file});
        if (!isNew && at->second.text != written)
            return fail(translatable("error", "%1 and %2 tell of the offer “%3” in different ways. "
                                              "Give one of them."),
                        {at->second.file, file, offer});
    }
    return std::monostate();
}

std::string MergedReports::text() const
{
    std::string text = beginOfReports();
    const char* between = "\n    ";
    for (const auto& [key, run] : m_runs) {
        text += between + indented(run.text, 4);
        between = ",\n    ";
    }
    return text + (m_runs.empty() ? "]\n}\n" : std::string(kEndOfReports));
}

} // namespace core
