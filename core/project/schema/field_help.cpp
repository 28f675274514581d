#include "core/project/schema/field_help.h"

#include "core/base/printable.h"
#include "core/offer/field_addresses.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

/// A limit that the portal's forms do not name, as it is not on what one box holds.
struct LimitRow {
    std::string_view rule;
    std::string_view address;
    FieldLimit::Kind kind;
};

using Kind = FieldLimit::Kind;

constexpr auto kLimitRows = std::to_array<LimitRow>({
    {"offer.id.charset", "/identity/offerId", Kind::Characters},
    {"prop.category.count", "/listing/categories", Kind::Count},
    {"prop.category.required", "/listing/categories", Kind::Count},
    {"prop.subcategory.count", "/listing/categories/*/subcategories", Kind::Count},
    {"prop.legal.amend.custom", "/legal/customAmendments", Kind::Count},
    {"links.count", "/listing/links", Kind::Count},
    {"media.screenshot.count", "/media/screenshots", Kind::Count},
    {"media.video.count", "/media/videos", Kind::Count},
    {"preview.min", "/previewAudience", Kind::Count},
    {"preview.max", "/previewAudience", Kind::Count},
    {"plan.count.min", "/plans", Kind::Count},
    {"plan.count.max", "/plans", Kind::Count},
    {"plan.id.charset", "/plans/*/id", Kind::Characters},
    {"plan.gov.certs.count", "/plans/*/governmentCertifications", Kind::Count},
    {"tags.count.api", "/plans/*/image/tags", Kind::Count},
    {"tags.length.api", "/plans/*/image/tags/*/name", Kind::Length},
    {"routes.count", "/plans/*/defaults/routes", Kind::Count},
    {"twin.count", "/plans/*/defaults/twin", Kind::Count},
    {"env.count", "/plans/*/defaults/environment", Kind::Count},
});

std::string_view unitName(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Utf16:
        return "UTF-16 units";
    case LengthUnit::Graphemes:
        return "letters as people see them";
    case LengthUnit::Bytes:
        return "bytes";
    case LengthUnit::CodePoints:
        break;
    }
    return "characters";
}

std::string pointed(std::string text)
{
    if (!text.empty() && !text.ends_with('.') && !text.ends_with('?') && !text.ends_with('!'))
        text += '.';
    return text;
}

const PortalEntry* exactEntry(const Profile& profile, const FieldPath& field)
{
    const PortalEntry* entry = profile.portal.entry(field);
    return entry && entry->field == addressOf(field) ? entry : nullptr;
}

void addOnce(std::vector<std::string>& texts, std::string text)
{
    if (!text.empty() && std::ranges::find(texts, text) == texts.end())
        texts.push_back(printable(text));
}

} // namespace

std::vector<FieldLimit> limitsOf(const Profile& profile, std::string_view address)
{
    std::vector<FieldLimit> limits;
    const auto add = [&](std::string_view rule, Kind kind, bool isExact) {
        const Limit* limit = profile.rule(rule) ? profile.limit(rule) : nullptr;
        const bool isKnown = std::ranges::find(limits, rule, &FieldLimit::rule) != limits.end();
        if (limit && !isKnown)
            limits.push_back({rule, kind, limit, isExact});
    };
    for (const PortalPage& page : profile.portal.pages)
        for (const PortalEntry& entry : page.entries)
            if (entry.field == address && !entry.limitRule.empty())
                add(entry.limitRule, Kind::Length, entry.control != PortalControl::Html);
    for (const LimitRow& row : kLimitRows)
        if (row.address == address)
            add(row.rule, row.kind, true);
    return limits;
}

std::string limitInEnglish(const FieldLimit& limit)
{
    const Limit& numbers = *limit.limit;
    if (limit.kind == Kind::Characters)
        return numbers.characters.empty() ? std::string()
                                          : "Only these characters: " + numbers.characters;
    const std::string unit(limit.kind == Kind::Count ? "entries" : unitName(numbers.unit));
    std::string text;
    if (numbers.min && numbers.max)
        text = std::to_string(*numbers.min) + " to " + std::to_string(*numbers.max) + ' ' + unit;
    else if (numbers.max)
        text = "At most " + std::to_string(*numbers.max) + ' ' + unit;
    else if (numbers.min)
        text = "At least " + std::to_string(*numbers.min) + ' ' + unit;
    if (numbers.warnAbove)
        text += (text.empty() ? "More than " : "; more than ") + std::to_string(*numbers.warnAbove)
                + " are risky";
    return pointed(std::move(text));
}

std::vector<std::string> helpFor(const Profile& profile, const FieldPath& field)
{
    std::vector<std::string> texts;
    if (const PortalEntry* entry = exactEntry(profile, field)) {
        addOnce(texts, "In the portal: " + pointed(entry->label));
        addOnce(texts, pointed(entry->note));
    } else if (const PortalGap* gap = profile.portal.gap(field)) {
        addOnce(texts, pointed(gap->reason));
    }
    for (const FieldLimit& limit : limitsOf(profile, addressOf(field))) {
        addOnce(texts, pointed(profile.rule(limit.rule)->requirement));
        addOnce(texts, limitInEnglish(limit));
    }
    return texts;
}

} // namespace core
