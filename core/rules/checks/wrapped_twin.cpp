#include "core/rules/checks/wrapped_twin.h"

#include "core/rules/checks/default_checks.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace core {

namespace {

using Twin = Field<&Offer::plans, &Plan::defaults, &ModuleDefaults::twin>;
using Pairs = std::vector<NameValue>;

/// The names of a whole twin. Beside any other name they are honest properties.
bool isNameOfTwin(std::string_view name)
{
    constexpr auto kNames =
        std::to_array<std::string_view>({"properties", "desired", "reported", "tags", "deviceId",
                                         "moduleId", "etag", "version", "$metadata", "$version"});
    return std::ranges::find(kNames, name) != kNames.end();
}

/// The row that holds the desired properties; nothing where the rows are no twin.
std::optional<std::size_t> rowOfTwin(const Pairs& pairs)
{
    const auto isOther = [](const NameValue& pair) { return !isNameOfTwin(pair.name); };
    if (std::ranges::any_of(pairs, isOther))
        return std::nullopt;
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const auto& [name, value, unknown] = pairs[at];
        const auto start = value.find_first_not_of(" \t\r\n");
        if ((name == "desired" || name == "properties") && start != std::string::npos
            && value[start] == '{')
            return at;
    }
    return std::nullopt;
}

/// The desired properties in the row, as rows of their own; empty where it cannot be read.
Pairs unwrapped(const NameValue& row)
{
    const JsonTree tree = readJson(row.value);
    const JsonNode* desired = &tree.root;
    if (row.name == "properties")
        desired = tree.root.member("desired");
    Pairs pairs;
    if (!tree.problems.empty() || !desired)
        return pairs;
    for (const JsonMember& member : desired->members)
        if (!member.key.starts_with('$'))
            pairs.push_back({member.key, writeJson(member.value, JsonStyle::Compact), {}});
    return pairs;
}

std::optional<Fix> unwrapFix(const Subject& subject, const Finding& finding)
{
    const auto plan = finding.where.parent().parent().parent().parent().index();
    if (!finding.where.str().ends_with("/name") || !plan || *plan >= subject.offer.plans.size())
        return std::nullopt;
    const Pairs& before = subject.offer.plans[*plan].defaults.twin;
    const auto row = rowOfTwin(before);
    Pairs after = row ? unwrapped(before[*row]) : Pairs();
    if (after.empty())
        return std::nullopt;
    return Fix{"unwrap",
               {"fix", translatable("fix", "Keep what stands in it"), {}},
               [plan = *plan, after = std::move(after)](Offer& offer) {
                   Pairs& pairs = Twin::in(offer, plan);
                   if (rowOfTwin(pairs))
                       pairs = after;
               }};
}

} // namespace

void checkWrappedTwin(const Subject& subject, Checking& report)
{
    checkTwinValues(subject, report);
    Twin::each(subject.offer, [&](const FieldPath& path, const Pairs& pairs) {
        if (const auto row = rowOfTwin(pairs))
            report.add(path / *row / "name", TextRange{0, pairs[*row].name.size()},
                       translatable("rule", "“%1” is a part of a whole twin, and the module would "
                                            "find it inside its desired properties. Write what "
                                            "stands in it only."),
                       {pairs[*row].name});
    });
}

std::vector<Fix> unwrapTwin(const Subject& subject, std::span<const Finding> findings)
{
    std::vector<Fix> fixes = twinFixes(subject, findings);
    for (std::size_t at = 0; at < findings.size(); ++at)
        if (auto fix = unwrapFix(subject, findings[at])) {
            fix->finding = at;
            fixes.push_back(std::move(*fix));
        }
    return fixes;
}

} // namespace core
