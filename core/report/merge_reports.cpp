#include "core/report/merge_reports.h"

#include "core/base/sha.h"
#include "core/report/report_json.h"
#include "core/report/run/report_texts.h"
#include "core/report/run/severity_names.h"
#include "core/report/run_splitter.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kBlock = std::size_t{64} << 10U;
/// Bytes of one run, or of what stands around the runs.
constexpr std::size_t kMaxRun = std::size_t{64} << 20U;

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

tl::unexpected<Error> noReport(const fs::path& file)
{
    return fail(translatable("error", "%1 is no report that “check --format json” wrote. Give the "
                                      "JSON reports that are to be joined."),
                {file.string()});
}

tl::unexpected<Error> faultAt(const fs::path& file, const TextPosition& place,
                              const Message& message)
{
    return fail(translatable("error", "%1:%2:%3: %4"),
                {file.string(), static_cast<long long>(place.line),
                 static_cast<long long>(place.column), inEnglish(message)});
}

/// The first fault of the text as JSON; with it, what is nested without a bound, which would end
/// the process where it is written.
std::optional<JsonProblem> problemIn(const std::string& text)
{
    const JsonTree tree = readJson(text);
    return tree.problems.empty() ? std::nullopt : std::optional(tree.problems.front());
}

/// Where the byte stands in the file, if the text begins at the place.
TextPosition placeAfter(const TextPosition& start, const std::string& text, std::size_t at)
{
    TextPosition place = PositionedText(text).at(at);
    if (place.line == 1)
        place.column += start.column - 1;
    place.line += start.line - 1;
    return place;
}

/// The run as reports write it.
std::string written(const Json& run)
{
    return calmJson(run.dump(2, ' ', false, Json::error_handler_t::replace));
}

Result<std::monostate> checkReadable(const fs::path& file)
{
    std::error_code error;
    const bool isFile = fs::is_regular_file(file, error);
    if (isFile && std::ifstream(file, std::ios::binary))
        return {};
    const std::string reason =
        error || isFile
            ? (error ? error : std::make_error_code(std::errc::permission_denied)).message()
        : fs::exists(file, error)
            ? "it is no plain file"
            : std::make_error_code(std::errc::no_such_file_or_directory).message();
    return fail(translatable("error", "%1 cannot be read: %2. Check the path and your right to "
                                      "read it."),
                {file.string(), reason});
}

} // namespace

Result<std::monostate> MergedReports::add(const fs::path& file)
{
    if (auto readable = checkReadable(file); !readable)
        return readable;
    Result<std::monostate> result;
    RunSplitter splitter([&](const RunPiece& piece) {
        if (result)
            result = addRun(file, piece);
    });
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(kBlock, '\0');
    while (result && stream) {
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        splitter.feed(std::string_view(bytes).substr(0, static_cast<std::size_t>(stream.gcount())));
        if (splitter.held() > kMaxRun)
            return fail(translatable("error", "%1 has more than %2 MiB for one offer, which no "
                                              "report has. Give the JSON reports that are to be "
                                              "joined."),
                        {file.string(), static_cast<long long>(kMaxRun >> 20)});
    }
    if (!result)
        return result;
    splitter.finish();
    if (const auto problem = problemIn(splitter.frame()))
        return faultAt(file, splitter.placeInFile(problem->range.start), problem->message);
    return addFrame(file, splitter.frame());
}

Result<std::monostate> MergedReports::addFrame(const fs::path& file, const std::string& frame)
{
    const Json json = Json::parse(frame, nullptr, false);
    if (textMember(json, "schema") == kReportsSchema && json.contains("runs")
        && json.at("runs").is_array())
        return {};
    return addRun(file, {frame, 0, {}});
}

Result<std::monostate> MergedReports::addRun(const fs::path& file, const RunPiece& piece)
{
    if (const auto problem = problemIn(piece.text))
        return faultAt(file, placeAfter(piece.position, piece.text, problem->range.start),
                       problem->message);
    const Json run = Json::parse(piece.text, nullptr, false);
    const std::string offer = textMember(run, "offer");
    if (!isRun(run) || offer.empty())
        return noReport(file);
    const auto profile = run.find("profile");
    const std::string id = profile == run.end() ? std::string() : textMember(*profile, "id");
    const Run read{file, piece.offset, piece.text.size(), sha256Hex(written(run))};
    const auto [at, isNew] = m_runs.try_emplace({offer, id}, read);
    if (!isNew && at->second.digest != read.digest)
        return fail(translatable("error", "%1 and %2 tell of the offer “%3” in different ways. "
                                          "Give one of them."),
                    {at->second.file.string(), file.string(), offer});
    return std::monostate();
}

Result<std::monostate> MergedReports::write(const Take& take) const
{
    if (auto taken = take(beginOfReports()); !taken)
        return taken;
    const char* between = "\n    ";
    for (const auto& [key, run] : m_runs) {
        std::string bytes(run.size, '\0');
        std::ifstream stream(run.file, std::ios::binary);
        stream.seekg(static_cast<std::streamoff>(run.offset));
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        const Json json = Json::parse(bytes, nullptr, false);
        const std::string text = json.is_discarded() ? std::string() : written(json);
        if (!stream || sha256Hex(text) != run.digest)
            return fail(translatable("error", "%1 was changed while it was read. Join the reports "
                                              "once they are all written."),
                        {run.file.string()});
        if (auto taken = take(between + indented(text, 4)); !taken)
            return taken;
        between = ",\n    ";
    }
    return take(m_runs.empty() ? "]\n}\n" : kEndOfReports);
}

} // namespace core
