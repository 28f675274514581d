#include "core/intake/field_names.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core::intake {

namespace {

struct NamedField {
    std::string_view name;
    FileField field;
};

constexpr auto kFields = std::to_array<NamedField>({
    {"title", {"/listing/title"}},
    {"name", {"/listing/title"}},
    {"listingtitle", {"/listing/title"}},
    {"summary", {"/listing/summary"}},
    {"subtitle", {"/listing/summary"}},
    {"shortdescription", {"/listing/summary"}},
    {"searchresultsummary", {"/listing/summary"}},
    {"longsummary", {"/listing/longSummary"}},
    {"promotionaltext", {"/listing/longSummary"}},
    {"description", {"/listing/description", FileForm::Description}},
    {"fulldescription", {"/listing/description", FileForm::Description}},
    {"longdescription", {"/listing/description", FileForm::Description}},
    {"readme", {"/listing/description", FileForm::Description}},
    {"language", {"/listing/language"}},
    {"privacy", {"/listing/privacyPolicyUrl"}},
    {"privacyurl", {"/listing/privacyPolicyUrl"}},
    {"privacypolicy", {"/listing/privacyPolicyUrl"}},
    {"privacypolicyurl", {"/listing/privacyPolicyUrl"}},
    {"categories", {"/listing/categories", FileForm::Lines}},
    {"links", {"/listing/links", FileForm::Lines}},
    {"usefullinks", {"/listing/links", FileForm::Lines}},
    {"publisherid", {"/identity/publisherId"}},
    {"publisher", {"/identity/publisherId"}},
    {"offerid", {"/identity/offerId"}},
    {"offername", {"/identity/name"}},
    {"alias", {"/identity/name"}},
    {"offeralias", {"/identity/name"}},
    {"marketingid", {"/identity/marketingId"}},
    {"terms", {"/legal/terms", FileForm::Text}},
    {"termsofuse", {"/legal/terms", FileForm::Text}},
    {"legaltermsofuse", {"/legal/terms", FileForm::Text}},
    {"eula", {"/legal/terms", FileForm::Text}},
    {"termsurl", {"/legal/termsUrl"}},
    {"termsofuseurl", {"/legal/termsUrl"}},
    {"universalamendment", {"/legal/universalAmendment", FileForm::Text}},
    {"supporturl", {"/support/publicUrl"}},
    {"governmentsupporturl", {"/support/governmentUrl"}},
    {"cspmaterialsurl", {"/support/cspMaterialsUrl"}},
    {"supportname", {"/support/customers/name"}},
    {"supportemail", {"/support/customers/email"}},
    {"supportphone", {"/support/customers/phone"}},
    {"supportcontactname", {"/support/customers/name"}},
    {"supportcontactemail", {"/support/customers/email"}},
    {"supportcontactphone", {"/support/customers/phone"}},
    {"engineeringname", {"/support/engineering/name"}},
    {"engineeringemail", {"/support/engineering/email"}},
    {"engineeringphone", {"/support/engineering/phone"}},
    {"engineeringcontactname", {"/support/engineering/name"}},
    {"engineeringcontactemail", {"/support/engineering/email"}},
    {"engineeringcontactphone", {"/support/engineering/phone"}},
    {"cspname", {"/support/csp/name"}},
    {"cspemail", {"/support/csp/email"}},
    {"cspphone", {"/support/csp/phone"}},
    {"video", {"/media/videos", FileForm::Lines}},
    {"videos", {"/media/videos", FileForm::Lines}},
    {"previewsubscriptions", {"/previewAudience", FileForm::Lines}},
    {"previewaudience", {"/previewAudience", FileForm::Lines}},
    {"leademails", {"/leads/contactEmails", FileForm::Lines}},
    {"certificationnotes", {"/certificationNotes", FileForm::Text}},
    {"reviewnotes", {"/certificationNotes", FileForm::Text}},
    {"reviewinformationnotes", {"/certificationNotes", FileForm::Text}},
    {"notesforcertification", {"/certificationNotes", FileForm::Text}},
    {"dictionary", {"/dictionary", FileForm::Text}},
});

constexpr auto kPlanFields = std::to_array<NamedField>({
    {"title", {"title"}},
    {"name", {"title"}},
    {"summary", {"summary"}},
    {"shortdescription", {"summary"}},
    {"description", {"description", FileForm::Description}},
    {"fulldescription", {"description", FileForm::Description}},
});

template <class Fields>
std::optional<FileField> fieldIn(const Fields& fields, std::string_view name)
{
    const std::string plain = plainName(name);
    // "01_title" keeps a folder in the order of a form.
    const auto start = std::min(plain.find_first_not_of("0123456789"), plain.size());
    const auto found =
        std::ranges::find(fields, std::string_view(plain).substr(start), &NamedField::name);
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name)
        if (isAsciiLetter(c) || isAsciiDigit(c))
            plain += asciiLower(c);
    return plain;
}

std::optional<FileField> fileFieldOf(std::string_view name)
{
    return fieldIn(kFields, name);
}

std::optional<FileField> planFileFieldOf(std::string_view name)
{
    return fieldIn(kPlanFields, name);
}

std::string_view logoFieldOf(std::string_view name)
{
    struct Part {
        std::string_view part;
        std::string_view address;
    };
    constexpr auto kParts = std::to_array<Part>({
        {"small", "/media/logos/small"},
        {"medium", "/media/logos/medium"},
        {"large", "/media/logos/large"},
        {"wide", "/media/logos/wide"},
        {"hero", "/media/logos/hero"},
        {"featuregraphic", "/media/logos/hero"},
        {"master", "/media/logos/master"},
        {"icon", "/media/logos/master"},
        {"logo", "/media/logos/master"},
    });
    const std::string plain = plainName(name);
    const auto found = std::ranges::find_if(
        kParts, [&](const Part& part) { return plain.find(part.part) != std::string::npos; });
    return found == kParts.end() ? std::string_view() : found->address;
}

} // namespace core::intake
