#include "core/rules/texts/text_fields.h"

#include "core/offer/field.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <unordered_map>

namespace core {

namespace {

struct KindRow {
    std::string_view address;
    TextKind kind;
};

/// Every field that holds text; a list of texts by its elements.
constexpr std::array kTextKinds{
    KindRow{"/profile", TextKind::Internal},
    KindRow{"/bundleLanguage", TextKind::Internal},
    KindRow{"/identity/publisherId", TextKind::Id},
    KindRow{"/identity/offerId", TextKind::Id},
    KindRow{"/identity/name", TextKind::Line},
    KindRow{"/identity/marketingId", TextKind::Id},
    KindRow{"/listing/title", TextKind::Line},
    KindRow{"/listing/summary", TextKind::Line},
    KindRow{"/listing/longSummary", TextKind::Line},
    KindRow{"/listing/description", TextKind::Html},
    KindRow{"/listing/language", TextKind::Id},
    KindRow{"/listing/privacyPolicyUrl", TextKind::Address},
    KindRow{"/listing/links/*/title", TextKind::Line},
    KindRow{"/listing/links/*/url", TextKind::Address},
    KindRow{"/listing/categories/*/id", TextKind::Id},
    KindRow{"/listing/categories/*/subcategories/*", TextKind::Id},
    KindRow{"/legal/terms", TextKind::Lines},
    KindRow{"/legal/termsUrl", TextKind::Address},
    KindRow{"/legal/universalAmendment", TextKind::Lines},
    KindRow{"/legal/customAmendments/*/terms", TextKind::Lines},
    KindRow{"/legal/customAmendments/*/tenantIds/*", TextKind::Id},
    KindRow{"/support/engineering/name", TextKind::Line},
    KindRow{"/support/engineering/email", TextKind::Address},
    KindRow{"/support/engineering/phone", TextKind::Line},
    KindRow{"/support/engineering/url", TextKind::Address},
    KindRow{"/support/customers/name", TextKind::Line},
    KindRow{"/support/customers/email", TextKind::Address},
    KindRow{"/support/customers/phone", TextKind::Line},
    KindRow{"/support/customers/url", TextKind::Address},
    KindRow{"/support/csp/name", TextKind::Line},
    KindRow{"/support/csp/email", TextKind::Address},
    KindRow{"/support/csp/phone", TextKind::Line},
    KindRow{"/support/csp/url", TextKind::Address},
    KindRow{"/support/publicUrl", TextKind::Address},
    KindRow{"/support/governmentUrl", TextKind::Address},
    KindRow{"/support/cspMaterialsUrl", TextKind::Address},
    KindRow{"/media/logos/master", TextKind::File},
    KindRow{"/media/logos/small", TextKind::File},
    KindRow{"/media/logos/medium", TextKind::File},
    KindRow{"/media/logos/large", TextKind::File},
    KindRow{"/media/logos/wide", TextKind::File},
    KindRow{"/media/logos/hero", TextKind::File},
    KindRow{"/media/logos/derivation/background", TextKind::Internal},
    KindRow{"/media/logos/exceptions/*/size", TextKind::Internal},
    KindRow{"/media/logos/exceptions/*/derivation/background", TextKind::Internal},
    KindRow{"/media/screenshots/*/file", TextKind::File},
    KindRow{"/media/screenshots/*/caption", TextKind::Line},
    KindRow{"/media/videos/*/title", TextKind::Line},
    KindRow{"/media/videos/*/url", TextKind::Address},
    KindRow{"/media/videos/*/thumbnail", TextKind::File},
    KindRow{"/plans/*/id", TextKind::Id},
    KindRow{"/plans/*/title", TextKind::Line},
    KindRow{"/plans/*/summary", TextKind::Line},
    KindRow{"/plans/*/description", TextKind::Html},
    KindRow{"/plans/*/governmentCertifications/*/name", TextKind::Line},
    KindRow{"/plans/*/governmentCertifications/*/link", TextKind::Address},
    KindRow{"/plans/*/image/subscriptionId", TextKind::Id},
    KindRow{"/plans/*/image/resourceGroup", TextKind::Id},
    KindRow{"/plans/*/image/registry", TextKind::Id},
    KindRow{"/plans/*/image/repository", TextKind::Id},
    KindRow{"/plans/*/image/userName", TextKind::Id},
    KindRow{"/plans/*/image/tags/*/name", TextKind::Id},
    KindRow{"/plans/*/image/tags/*/refersTo/*", TextKind::Id},
    KindRow{"/plans/*/defaults/routes/*/name", TextKind::Setting},
    KindRow{"/plans/*/defaults/routes/*/value", TextKind::Setting},
    KindRow{"/plans/*/defaults/twin/*/name", TextKind::Setting},
    KindRow{"/plans/*/defaults/twin/*/value", TextKind::Json},
    KindRow{"/plans/*/defaults/environment/*/name", TextKind::Setting},
    KindRow{"/plans/*/defaults/environment/*/value", TextKind::Setting},
    KindRow{"/plans/*/defaults/createOptions", TextKind::Json},
    KindRow{"/previewAudience/*/id", TextKind::Id},
    KindRow{"/previewAudience/*/description", TextKind::Line},
    KindRow{"/leads/storageAccount", TextKind::Id},
    KindRow{"/leads/storageEndpointSuffix", TextKind::Id},
    KindRow{"/leads/dynamicsUrl", TextKind::Address},
    KindRow{"/leads/dynamicsApplicationId", TextKind::Id},
    KindRow{"/leads/dynamicsDirectoryId", TextKind::Id},
    KindRow{"/leads/dynamicsUserName", TextKind::Id},
    KindRow{"/leads/httpsUrl", TextKind::Address},
    KindRow{"/leads/marketoServerId", TextKind::Id},
    KindRow{"/leads/marketoMunchkinId", TextKind::Id},
    KindRow{"/leads/marketoFormId", TextKind::Id},
    KindRow{"/leads/salesforceObjectId", TextKind::Id},
    KindRow{"/leads/contactEmails/*", TextKind::Address},
    KindRow{"/certificationNotes", TextKind::Lines},
    KindRow{"/dictionary", TextKind::Internal},
    KindRow{"/confirmations/*/*/who", TextKind::Internal},
    KindRow{"/confirmations/*/*/when", TextKind::Internal},
    KindRow{"/confirmations/*/*/note", TextKind::Internal},
    KindRow{"/confirmations/*/*/requirement", TextKind::Internal},
    KindRow{"/confirmations/*/*/values/*", TextKind::Internal},
    KindRow{"/suppressions/*/rule", TextKind::Internal},
    KindRow{"/suppressions/*/where", TextKind::Internal},
    KindRow{"/suppressions/*/reason", TextKind::Internal},
    KindRow{"/suppressions/*/until", TextKind::Internal},
};

TextForm formOf(TextKind kind)
{
    if (kind == TextKind::Html)
        return TextForm::Html;
    return kind == TextKind::Json ? TextForm::Json : TextForm::Plain;
}

/// Longer texts than any listing has are terms, and no writing of the publisher's own.
constexpr std::size_t kMaxRead = 64UL << 10;

bool isInStore(std::string_view address)
{
    constexpr std::array<std::string_view, 10> kShown{
        "/listing/title",       "/listing/summary",       "/listing/longSummary",
        "/listing/description", "/listing/links/*/title", "/plans/*/title",
        "/plans/*/summary",     "/plans/*/description",   "/media/screenshots/*/caption",
        "/media/videos/*/title"};
    return std::ranges::find(kShown, address) != kShown.end();
}

bool isPlainAscii(std::int32_t point)
{
    return (point >= ' ' && point < 0x7F) || point == '\t' || point == '\n' || point == '\r';
}

bool isPosition(std::string_view step)
{
    return !step.empty() && std::ranges::all_of(step, isAsciiDigit);
}

/// The place with "*" for positions. Keys of maps stay: no text that is looked at lies below one.
std::string addressAt(std::string_view where)
{
    std::string address;
    address.reserve(where.size());
    while (!where.empty()) {
        const std::size_t end = std::min(where.find('/', 1), where.size());
        if (isPosition(where.substr(1, end - 1)))
            address += "/*";
        else
            address += where.substr(0, end);
        where.remove_prefix(end);
    }
    return address;
}

/// Null for an address that holds no text.
const KindRow* rowOf(std::string_view address)
{
    static const auto byAddress = [] {
        std::unordered_map<std::string_view, const KindRow*> rows;
        for (const KindRow& row : kTextKinds)
            rows.emplace(row.address, &row);
        return rows;
    }();
    const auto found = byAddress.find(address);
    return found == byAddress.end() ? nullptr : found->second;
}

void lookAtCharacters(TextField& field)
{
    field.isAscii = true;
    for (const TextCharacter& one : field.characters) {
        field.ascii.add(one.point);
        field.isAscii = field.isAscii && isPlainAscii(one.point);
    }
}

void addField(const FieldPath& where, const char* label, const std::string& text,
              std::deque<TextField>& fields)
{
    if (text.empty())
        return;
    const KindRow* row = rowOf(addressAt(where.str()));
    if (!row || row->kind == TextKind::Internal)
        return;
    TextField& field = fields.emplace_back();
    field.where = where;
    field.label = label;
    field.kind = row->kind;
    field.text = &text;
    field.characters = textCharacters(text, formOf(field.kind));
    lookAtCharacters(field);
    field.address = row->address;
    field.isPublic = isInStore(field.address);
    const bool isProse = field.kind == TextKind::Line || field.kind == TextKind::Lines
                         || field.kind == TextKind::Html;
    if (isProse && text.size() <= kMaxRead)
        field.tokens = phraseTokens(field.characters);
}

} // namespace

std::optional<TextKind> textKindOf(std::string_view address)
{
    const KindRow* row = rowOf(address);
    return row ? std::optional(row->kind) : std::nullopt;
}

std::optional<TextKind> textKindAt(const FieldPath& where)
{
    return textKindOf(addressAt(where.str()));
}

std::deque<TextField> textFieldsOf(const OfferKey& key)
{
    std::deque<TextField> fields;
    visitFields(*key.offer, FieldPath(), "",
                [&](const FieldPath& where, const char* label, const auto& leaf) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf)>, std::string>)
                        addField(where, label, leaf, fields);
                });
    return fields;
}

} // namespace core
