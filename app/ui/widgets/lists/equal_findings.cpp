#include "app/ui/widgets/lists/equal_findings.h"

#include "app/document/base/wording.h"
#include "core/base/translatable.h"
#include "core/rules/engine/validate.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <utility>

namespace app {

namespace {

/// The fixes that are called the same, in the order of the findings that they are for.
struct FixesOfOneName {
    core::Message label;
    std::vector<core::Fix> fixes;
};

std::vector<FixesOfOneName> byName(const EqualFindings& equal, const core::Subject& subject)
{
    std::vector<FixesOfOneName> result;
    for (const auto& fixes : core::fixesFor(subject, equal.findings)) {
        for (const core::Fix& fix : fixes) {
            auto found = std::ranges::find(result, fix.label, &FixesOfOneName::label);
            if (found == result.end())
                found = result.insert(result.end(), {fix.label, {}});
            found->fixes.push_back(fix);
        }
    }
    return result;
}

core::Argument named(const core::Message& label)
{
    return toUtf8(wording(label));
}

core::Fix together(FixesOfOneName of)
{
    const core::Fix& first = of.fixes.front();
    if (of.fixes.size() == 1)
        return first;
    core::Message label{"app::EqualFindings",
                        core::translatable("app::EqualFindings", "%1 in all %2"),
                        {named(of.label), static_cast<long long>(of.fixes.size())}};
    const auto all = std::make_shared<const std::vector<core::Fix>>(std::move(of.fixes));
    return {.id = all->front().id,
            .label = std::move(label),
            .apply = [all](core::Offer& offer) { core::applyTogether(*all, offer); },
            .isSafe = false,
            .finding = 0};
}

} // namespace

std::vector<EqualFindings> equalFindings(const RowFindings& rows)
{
    std::vector<EqualFindings> result;
    std::map<std::pair<std::string_view, QString>, std::size_t> known;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const core::Finding& finding : rows[row]) {
            const auto [place, isNew] =
                known.try_emplace({finding.rule, wording(finding.message)}, result.size());
            if (isNew)
                result.emplace_back();
            EqualFindings& equal = result[place->second];
            if (equal.rows.empty() || equal.rows.back() != row)
                equal.rows.push_back(row);
            equal.findings.push_back(finding);
        }
    }
    std::erase_if(result, [](const EqualFindings& equal) { return equal.rows.size() < 2; });
    return result;
}

std::vector<core::Fix> commonFixes(const EqualFindings& equal, const core::Subject& subject,
                                   const QString& first)
{
    std::vector<FixesOfOneName> names = byName(equal, subject);
    std::vector<core::Fix> result;
    const bool isOnlyWay = names.size() == 1 && names.front().fixes.size() > 1;
    std::optional<core::Fix> alone;
    if (isOnlyWay) {
        alone = names.front().fixes.front();
        alone->label = {"app::EqualFindings",
                        core::translatable("app::EqualFindings", "Only in %1"),
                        {toUtf8(first)}};
    }
    std::ranges::transform(names, std::back_inserter(result),
                           [](FixesOfOneName& name) { return together(std::move(name)); });
    if (alone)
        result.push_back(std::move(*alone));
    return result;
}

} // namespace app
