#include "core/rules/engine/fix.h"

#include "core/offer/access.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace core {

namespace {

/// Edits of one text that do not meet: no two of them share a character or a place.
class ApartEdits {
public:
    /// All of them, or none; tells whether they were taken.
    bool take(const std::vector<TextEdit>& edits)
    {
        if (std::ranges::any_of(edits, [&](const TextEdit& edit) { return meets(edit.range); }))
            return false;
        for (const auto& [range, replacement] : edits) {
            std::size_t& end = m_taken[range.start];
            end = std::max(end, range.end);
        }
        m_edits.insert(m_edits.end(), edits.begin(), edits.end());
        return true;
    }

    [[nodiscard]] std::vector<TextEdit> edits() && { return std::move(m_edits); }

private:
    [[nodiscard]] bool meets(const TextRange& range) const
    {
        // Those taken lie apart, so the last one that begins before the end tells.
        const auto after = m_taken.upper_bound(range.end);
        return after != m_taken.begin() && std::prev(after)->second >= range.start;
    }

    /// End by start.
    std::map<std::size_t, std::size_t> m_taken;
    std::vector<TextEdit> m_edits;
};

void apply(const FieldEdit& edit, Offer& offer)
{
    if (!edit.before) {
        std::ignore = setTextAt(offer, edit.where, edit.edits.front().replacement);
        return;
    }
    const auto text = textAt(offer, edit.where);
    if (text && *text == *edit.before)
        std::ignore = setTextAt(offer, edit.where, edited(*text, edit.edits));
}

} // namespace

void OfferChange::operator()(Offer& offer) const
{
    if (const FieldEdit* edit = fieldEdit())
        return apply(*edit, offer);
    (*std::get<1>(m_change))(offer);
}

bool OfferChange::isSameAs(const OfferChange& other) const
{
    return !fieldEdit() && !other.fieldEdit()
           && std::get<1>(m_change) == std::get<1>(other.m_change);
}

FieldEdit replaced(FieldPath where, std::string text)
{
    return {std::move(where), nullptr, {{{0, std::string::npos}, std::move(text)}}};
}

std::vector<std::size_t> applyTogether(std::span<const Fix> fixes, Offer& offer)
{
    struct Field {
        std::shared_ptr<const std::string> before;
        ApartEdits edits;
    };
    std::map<FieldPath, Field> fields;
    std::vector<std::size_t> applied;
    for (std::size_t at = 0; at < fixes.size(); ++at) {
        const OfferChange& change = fixes[at].apply;
        const FieldEdit* edit = change.fieldEdit();
        const bool isTaken = edit ? fields.try_emplace(edit->where, Field{edit->before, {}})
                                        .first->second.edits.take(edit->edits)
                                  : at == 0 || !change.isSameAs(fixes[at - 1].apply);
        if (isTaken)
            applied.push_back(at);
    }
    // Addresses hold until something else than a text changes.
    for (auto& [where, field] : fields)
        apply({where, std::move(field.before), std::move(field.edits).edits()}, offer);
    for (const std::size_t at : applied)
        if (!fixes[at].apply.fieldEdit())
            fixes[at].apply(offer);
    return applied;
}

} // namespace core
