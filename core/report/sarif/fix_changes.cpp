#include "core/report/sarif/fix_changes.h"

#include "core/offer/access.h"
#include "core/text/secrets/secrets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kBudget = std::size_t{64} << 20;
/// A file that is not written as this program writes it changes as a whole; a longer one is not
/// repeated for each fix.
constexpr std::size_t kMaxChange = std::size_t{64} << 10;

bool continuesCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// What differs between the texts, in whole characters.
struct Difference {
    TextRange before;
    TextRange after;
};

Difference differenceOf(std::string_view before, std::string_view after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    while (start > 0 && (continuesCharacter(before, start) || continuesCharacter(after, start)))
        --start;
    std::size_t tail = 0;
    while (tail < shorter - start
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continuesCharacter(before, before.size() - tail))
        --tail;
    return {{start, before.size() - tail}, {start, after.size() - tail}};
}

std::string inJsonLiteral(std::string_view text)
{
    const auto literal =
        nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return literal.substr(1, literal.size() - 2);
}

/// Nothing where the field is not written as such a value.
std::optional<FileChange> changeInField(const SourceLocations& places, const FieldChange& field)
{
    const auto spelling = places.encodingOf(field.where);
    if (!spelling || !field.before || !field.after)
        return std::nullopt;
    if (*spelling == SourceEncoding::Json)
        return FileChange{places.of(field.where), *field.after};
    const auto [before, after] = differenceOf(*field.before, *field.after);
    const std::string text(partOf(*field.after, after));
    return FileChange{places.of(field.where, before),
                      *spelling == SourceEncoding::Plain ? text : inJsonLiteral(text)};
}

} // namespace

FixChanges::FixChanges(const ReportContext& context)
    : m_context(context), m_before(projectFiles(context.subject.offer)), m_budget(kBudget)
{
    for (const auto& [file, text] : m_before)
        m_cost += text.size();
}

FixChanges::Changes FixChanges::inFields(const Offer& fixed) const
{
    std::vector<FileChange> changes;
    for (const FieldChange& field : changesBetween(m_context.subject.offer, fixed)) {
        auto change = changeInField(m_context.places, field);
        if (!change)
            return std::nullopt;
        changes.push_back(std::move(*change));
    }
    return changes;
}

/// Only of files that are written as this program writes them, or are short.
FixChanges::Changes FixChanges::inFiles(const Offer& fixed)
{
    std::vector<FileChange> changes;
    for (const auto& [file, text] : projectFiles(fixed)) {
        const auto written = m_before.find(file);
        if (written != m_before.end() && written->second == text)
            continue;
        const std::string* before = m_context.places.textOf(file);
        if (!before)
            return std::nullopt;
        const auto [old, after] = differenceOf(*before, text);
        changes.push_back({m_context.places.inFile(file, old), std::string(partOf(text, after))});
    }
    return changes;
}

std::vector<FileChange> FixChanges::of(const Fix& fix)
{
    if (m_cost > m_budget)
        return {};
    m_budget -= m_cost;
    Offer fixed = m_context.subject.offer;
    fix.apply(fixed);
    Changes changes = inFields(fixed);
    if (!changes)
        changes = inFiles(fixed);
    const auto isUnfit = [](const FileChange& change) {
        return change.text.size() > kMaxChange || findSecret(change.text).has_value();
    };
    if (!changes || std::ranges::any_of(*changes, isUnfit))
        return {};
    return std::move(*changes);
}

} // namespace core
