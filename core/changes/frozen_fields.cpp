#include "core/changes/frozen_fields.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

/// The place itself, or the one above it that has the address.
FieldPath above(FieldPath field, std::string_view address)
{
    while (addressOf(field) != address)
        field = field.parent();
    return field;
}

} // namespace

FrozenFields::FrozenFields(const Profile& profile)
{
    for (const Rule& rule : allRules()) {
        const RuleEntry* entry = profile.rule(rule.id);
        if (entry && entry->severity == Severity::Error)
            for (const Frozen& frozen : rule.freezes)
                m_held.push_back({frozen, &rule});
    }
}

const Rule* FrozenFields::ruleFor(const Offer& published, const FieldPath& field) const
{
    const std::string address = addressOf(field);
    for (const Held& held : m_held) {
        if (!addressContains(held.frozen.field, address) || textAt(published, field) == "")
            continue;
        if (!held.frozen.holds || held.frozen.holds(published, above(field, held.frozen.field)))
            return held.rule;
    }
    return nullptr;
}

std::vector<std::string_view> FrozenFields::addresses() const
{
    std::vector<std::string_view> held;
    held.reserve(m_held.size());
    for (const Held& one : m_held)
        held.push_back(one.frozen.field);
    return held;
}

} // namespace core
