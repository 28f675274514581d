#include "core/certification/certification_report.h"

#include "core/base/printable.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kMaxRemarks = 500;
constexpr std::size_t kMaxRemarkText = 2000;
/// A way through the portal has a few steps; more text is none.
constexpr std::size_t kMaxPath = 400;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char letter) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    });
    return low;
}

std::string_view wordsOf(std::string_view text)
{
    constexpr std::string_view kAround = " \t\r|*•-–:";
    const auto first = text.find_first_not_of(kAround);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r|") + 1 - first);
}

/// The number of a policy that stands at this place: three digits, and parts behind points. The
/// general policies have parts, so that a year or a size is none.
std::string_view policyAt(std::string_view text, std::size_t at)
{
    if (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '.'))
        return {};
    std::size_t end = at;
    std::size_t parts = 0;
    while (end < text.size() && isDigit(text[end])) {
        const std::size_t start = end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const std::size_t length = end - start;
        if (length > (parts == 0 ? 3U : 2U) || (parts == 0 && length < 3))
            return {};
        ++parts;
        if (end + 1 >= text.size() || text[end] != '.' || !isDigit(text[end + 1]))
            break;
        ++end;
    }
    const std::string_view number = text.substr(at, end - at);
    const bool isGeneral = number.starts_with("100.") || number.starts_with("600.");
    return parts > 1 && isGeneral ? number : std::string_view();
}

/// The field of the first element of every list on the way.
FieldPath firstField(std::string_view address)
{
    std::string path(address);
    std::ranges::replace(path, '*', '0');
    return FieldPath(path);
}

/// The sections of the policies that are about one field each (certification policies, 100).
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kPolicyFields{
    {{"100.1", "/listing/title"},
     {"100.1.1", "/listing/title"},
     {"100.1.2", "/listing/summary"},
     {"100.1.3", "/listing/description"},
     {"100.1.4", "/listing/description"},
     {"100.1.5", "/plans/0/title"},
     {"100.2", "/listing/categories"},
     {"100.3", "/media/screenshots"},
     {"100.5", "/listing/links"},
     {"100.5.1.3", "/support/publicUrl"},
     {"100.6", "/listing/privacyPolicyUrl"},
     {"100.14", "/certificationNotes"}}};

/// Where the fields are that the profile's rules cite a policy for, by its number.
std::map<std::string, FieldPath, std::less<>> fieldsByPolicy(const Profile& profile)
{
    std::map<std::string, FieldPath, std::less<>> fields;
    const auto note = [&](std::string_view text, const Rule& rule) {
        for (std::size_t at = 0; at < text.size(); ++at)
            if (const auto number = policyAt(text, at); !number.empty()) {
                fields.try_emplace(std::string(number), firstField(rule.covers.front()));
                at += number.size();
            }
    };
    for (const auto& [policy, field] : kPolicyFields)
        fields.try_emplace(std::string(policy), FieldPath(std::string(field)));
    // What is named after a policy is about it; what cites it comes after that.
    for (const Rule& rule : allRules())
        if (profile.rule(rule.id) && !rule.covers.empty() && rule.id.starts_with("policy."))
            note(rule.id.substr(std::string_view("policy.").size()), rule);
    for (const Rule& rule : allRules())
        if (const RuleEntry* entry = profile.rule(rule.id); entry && !rule.covers.empty())
            for (const Source& source : entry->sources)
                note(source.heading, rule);
    return fields;
}

/// The steps of "Offer Listing --> Privacy policy".
std::vector<std::string> stepsOf(std::string_view path)
{
    constexpr std::array<std::string_view, 6> kArrows{"-->", "->", "→", "›", "»", ">"};
    std::vector<std::string> steps;
    while (!path.empty()) {
        std::size_t end = path.size();
        std::size_t length = 0;
        for (const std::string_view arrow : kArrows)
            if (const auto at = path.find(arrow); at < end) {
                end = at;
                length = arrow.size();
            }
        if (const auto step = wordsOf(path.substr(0, end)); !step.empty())
            steps.emplace_back(step);
        path.remove_prefix(end + length);
    }
    return steps;
}

/// A report that lost its line breaks on the way gets them again before each number of a policy and
/// each path.
std::string inLines(std::string_view text)
{
    constexpr std::string_view kPath = "partner center path to remediation";
    std::string lines;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::string low = lowered(line);
        const bool isJoined = low.find(kPath) != std::string::npos;
        for (std::size_t at = 0; at < line.size(); ++at) {
            const bool begins = low.compare(at, kPath.size(), kPath) == 0;
            if (isJoined && at > 0 && (begins || !policyAt(line, at).empty()))
                lines += '\n';
            lines += line[at];
        }
        lines += '\n';
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return lines;
}

class ReportReader {
public:
    explicit ReportReader(const Profile& profile)
        : m_profile(profile), m_policies(fieldsByPolicy(profile))
    {
    }

    std::vector<CertificationRemark> read(std::string_view whole)
    {
        const std::string lines = inLines(whole);
        std::string_view text = lines;
        while (!text.empty() && m_remarks.size() < kMaxRemarks) {
            const auto end = std::min(text.find('\n'), text.size());
            readLine(wordsOf(text.substr(0, end)));
            text.remove_prefix(std::min(text.size(), end + 1));
        }
        for (CertificationRemark& remark : m_remarks)
            remark.where = placeOf(remark);
        return std::move(m_remarks);
    }

private:
    void readLine(std::string_view line);
    bool readPath(std::string_view line);
    void begin(std::string_view policy);
    void addText(std::string_view text);
    [[nodiscard]] FieldPath placeOf(const CertificationRemark& remark) const;
    [[nodiscard]] std::optional<FieldPath> placeByPath(std::string_view path) const;

    const Profile& m_profile;
    std::map<std::string, FieldPath, std::less<>> m_policies;
    std::vector<CertificationRemark> m_remarks;
};

/// "Partner Center path to remediation: Offer Listing --> Privacy policy".
bool ReportReader::readPath(std::string_view line)
{
    constexpr std::string_view kLead = "path to remediation";
    const auto at = lowered(line).find(kLead);
    if (at == std::string::npos)
        return false;
    if (line.size() - at - kLead.size() > kMaxPath)
        return false;
    std::string path;
    for (const std::string& step : stepsOf(wordsOf(line.substr(at + kLead.size()))))
        path += (path.empty() ? "" : " > ") + printable(step);
    while (path.ends_with('.'))
        path.pop_back();
    if (path.empty())
        return true;
    if (m_remarks.empty() || !m_remarks.back().path.empty())
        begin({});
    addText(line.substr(0, lowered(line).find("partner center path")));
    m_remarks.back().path = std::move(path);
    return true;
}

void ReportReader::readLine(std::string_view line)
{
    if (line.empty() || readPath(line))
        return;
    // A point begins with its number, or with a word such as "Policy" before it.
    constexpr std::size_t kMaxLead = 24;
    for (std::size_t at = 0; at < std::min(line.size(), kMaxLead); ++at)
        if (const auto policy = policyAt(line, at); !policy.empty()) {
            begin(policy);
            addText(wordsOf(line.substr(at + policy.size())));
            return;
        }
    if (!m_remarks.empty() && m_remarks.back().path.empty())
        addText(line);
}

void ReportReader::begin(std::string_view policy)
{
    m_remarks.push_back({std::string(policy), {}, {}, {}, false});
}

void ReportReader::addText(std::string_view text)
{
    std::string& words = m_remarks.back().text;
    text = wordsOf(text);
    if (text.empty() || words.size() + text.size() > kMaxRemarkText)
        return;
    words += (words.empty() ? "" : " ") + printable(std::string(text));
}

std::optional<FieldPath> ReportReader::placeByPath(std::string_view path) const
{
    const std::vector<std::string> steps = stepsOf(path);
    if (steps.empty())
        return std::nullopt;
    const std::string page = lowered(steps.front());
    const std::string box = lowered(steps.back());
    const PortalEntry* found = nullptr;
    for (const PortalPage& each : m_profile.portal.pages) {
        const std::string title = lowered(each.title.substr(0, each.title.find(':')));
        for (const PortalEntry& entry : each.entries) {
            if (entry.field.empty())
                continue;
            const std::string label = lowered(entry.label);
            if (label == box || (title == page && !box.empty() && label.starts_with(box)))
                return firstField(entry.field);
            if (!found && title == page)
                found = &entry;
        }
    }
    return found ? std::optional(firstField(found->field)) : std::nullopt;
}

FieldPath ReportReader::placeOf(const CertificationRemark& remark) const
{
    if (const auto place = placeByPath(remark.path))
        return *place;
    for (std::string number = remark.policy; !number.empty();) {
        if (const auto known = m_policies.find(number); known != m_policies.end())
            return known->second;
        const auto point = number.rfind('.');
        number.resize(point == std::string::npos ? 0 : point);
    }
    return {};
}

} // namespace

Result<std::vector<CertificationRemark>> readCertificationReport(std::string_view text,
                                                                 const Profile& profile)
{
    if (text.size() > kMaxCertificationReport)
        return fail(
            translatable("error", "The text has %1 bytes; a certification report has at "
                                  "most %2. Paste the table of what needs attention alone."),
            {static_cast<long long>(text.size()), static_cast<long long>(kMaxCertificationReport)});
    auto remarks = ReportReader(profile).read(text);
    if (remarks.empty())
        return fail(translatable("error",
                                 "There is neither the number of a policy, such as 100.1.3, nor a "
                                 "“path to remediation” in the text. Copy the table of what needs "
                                 "attention from the certification report, and paste it here."));
    return remarks;
}

} // namespace core
