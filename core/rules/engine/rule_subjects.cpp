#include "core/rules/engine/rule_subjects.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct RuleSubject {
    std::string_view prefix;
    const char* title;
};

/// By the first word of a rule's id.
constexpr std::array<RuleSubject, 25> kSubjects{
    {{"pre", translatable("rule-subject", "Before you start")},
     {"offer", translatable("rule-subject", "Offer identity")},
     {"leads", translatable("rule-subject", "Customer leads")},
     {"prop", translatable("rule-subject", "Categories and legal terms")},
     {"listing", translatable("rule-subject", "Listing texts")},
     {"html", translatable("rule-subject", "HTML of the description")},
     {"links", translatable("rule-subject", "Useful links")},
     {"contacts", translatable("rule-subject", "Contacts")},
     {"support", translatable("rule-subject", "Support")},
     {"media", translatable("rule-subject", "Logos and media")},
     {"logo", translatable("rule-subject", "Design of logos")},
     {"preview", translatable("rule-subject", "Preview audience")},
     {"plan", translatable("rule-subject", "Plans")},
     {"acr", translatable("rule-subject", "Container registry")},
     {"tags", translatable("rule-subject", "Image tags")},
     {"defaults", translatable("rule-subject", "Default configuration")},
     {"routes", translatable("rule-subject", "Routes")},
     {"twin", translatable("rule-subject", "Twin desired properties")},
     {"env", translatable("rule-subject", "Environment variables")},
     {"create", translatable("rule-subject", "Create options")},
     {"placeholder", translatable("rule-subject", "Placeholders")},
     {"modname", translatable("rule-subject", "Default module name")},
     {"asset", translatable("rule-subject", "The module itself")},
     {"policy", translatable("rule-subject", "Certification policies")},
     {"x", translatable("rule-subject", "Several fields together")}}};

constexpr const char* kOther = translatable("rule-subject", "Publishing");

} // namespace

const char* subjectOfRule(std::string_view id)
{
    const auto found =
        std::ranges::find(kSubjects, id.substr(0, id.find('.')), &RuleSubject::prefix);
    return found == kSubjects.end() ? kOther : found->title;
}

} // namespace core
