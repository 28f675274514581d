#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/plan_checks.h"
#include "core/rules/checks/registry/registry_proofs.h"
#include "core/rules/checks/third_party.h"
#include "core/rules/checks/web/catalogue_links.h"
#include "core/rules/checks/web/link_proofs.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/restate.h"
#include "core/rules/pictures/measured.h"
#include "core/rules/texts/leftover_issues.h"
#include "core/text/letters/words.h"

#include <array>

namespace core {

namespace {

using PlatformsOf = Field<&Offer::plans, &Plan::image, &ContainerImage::platforms>;
using LicenseOf = Field<&Offer::plans, &Plan::license>;

void checkPlatformChoice(const Subject& subject, Checking& report)
{
    PlatformsOf::each(subject.offer, [&](const FieldPath& path, PlatformChoice platforms) {
        if (platforms == PlatformChoice::Unset)
            report.add(path, translatable("rule", "It is not said which platforms the module "
                                                  "supports. Choose all Tier 1 platforms, or some "
                                                  "of them."));
    });
}

void checkNotes(const Subject& subject, Checking& report)
{
    if (isBlank(subject.offer.certificationNotes))
        report.add(Field<&Offer::certificationNotes>::path(),
                   translatable("rule",
                                "There are no notes for certification. Tell the testers how "
                                "to try the module, and what it needs."));
}

/// A reviewer who follows the technical asset page asks for a link to a catalogue that has closed.
/// What only a person knows is one gap to fill in, so that one finding takes the place of the
/// other.
std::vector<Fix> explainClosedCatalogue(const Subject& subject, const Finding& finding)
{
    if (asksForCatalogue(subject.profile) || !isBlank(subject.offer.certificationNotes))
        return {};
    return {writes(
        "explainClosedCatalogue",
        {"fix", translatable("fix", "Begin with a sentence on the closed device catalogue"), {}},
        finding.where,
        "The Azure Certified Device catalogue named in the technical asset page closed on 23 "
        "February 2024; tested devices are listed here, with the steps to try the module: "
            + std::string(kStepsGap))};
}

/// IDs, tags, repository, regions and contract have rules of their own.
void checkLicenseKept(const Subject& subject, Checking& report)
{
    eachPublishedPlan(subject, [&](std::size_t at, const Plan& published) {
        if (published.license != subject.offer.plans[at].license)
            report.add(LicenseOf::path(at),
                       translatable("rule", "The licence model of the plan “%1” was published and "
                                            "can never change. Set it back, or make a new plan."),
                       {subject.offer.plans[at].title});
    });
}

std::vector<Fix> restoreLicense(const Subject& subject, const Finding& finding)
{
    const auto now = textAt(subject.offer, finding.where);
    if (!now)
        return {};
    const auto& names = EnumNames<License>::names;
    const std::string other(*now == names[0] ? names[1] : names[0]);
    return {writes("restore", {"fix", translatable("fix", "Set it back to “%1”"), {other}},
                   finding.where, other)};
}

void checkPresence(const Subject& subject, Checking& report)
{
    if (subject.profile.rule("plan.public"))
        restate(report, {"plan.public"});
    else
        checkPublicPlan(subject, report);
}

void checkGraphicsRestated(const Subject& /*unused*/, Checking& report)
{
    restate(report, {"media.format.png", "media.logo.small", "media.logo.medium",
                     "media.logo.large", "media.logo.large.square", "media.logo.wide",
                     "media.logo.hero", "media.screenshot.size", "media.video.host",
                     "media.video.thumbnail", "logo.png.real"});
}

/// What a person answers for.
constexpr std::array<std::string_view, 2> kImagesCovered{"/plans/*/image/registry",
                                                         "/plans/*/image/repository"};
constexpr std::array<std::string_view, 3> kProductInfoCovered{"/identity/publisherId",
                                                              "/identity/offerId", "/plans/*/id"};
constexpr std::array<std::string_view, 2> kRightsCovered{"/plans/*/image/repository",
                                                         "/plans/*/defaults/createOptions"};
constexpr std::array<std::string_view, 4> kTextsCovered{
    "/listing/title", "/listing/summary", "/listing/longSummary", "/listing/description"};
constexpr std::array<std::string_view, 2> kTitlesCovered{"/listing/title", "/plans/*/title"};
constexpr std::array<std::string_view, 2> kDescriptionsCovered{"/listing/description",
                                                               "/plans/*/description"};
constexpr std::array<std::string_view, 5> kAddressesCovered{
    "/listing/privacyPolicyUrl", "/listing/links", "/legal", "/support", "/media/videos"};
constexpr std::array<std::string_view, 5> kContentCovered{
    "/listing", "/plans/*/title", "/plans/*/summary", "/plans/*/description", "/media"};
constexpr std::array<std::string_view, 2> kSupportCovered{"/support/publicUrl",
                                                          "/support/customers"};
constexpr std::array<std::string_view, 1> kCspMaterialsCovered{"/support/cspMaterialsUrl"};
constexpr std::array<std::string_view, 1> kPrivacyCovered{"/listing/privacyPolicyUrl"};
constexpr std::array<std::string_view, 4> kPromiseCovered{
    "/listing/description", "/plans/*/description", "/plans/*/image/repository",
    "/plans/*/defaults"};
constexpr std::array<std::string_view, 1> kTestersCovered{"/certificationNotes"};

const Rule kPublishingRules[] = {
    {.id = "asset.container",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Docker container"),
     .question = translatable("rule-question", "Is the module a Docker-compatible container?"),
     .covers = kImagesCovered,
     .evidence = imageProof},
    {.id = "asset.platform.choice",
     .title = translatable("rule-title", "Supported platforms"),
     .check = checkPlatformChoice},
    {.id = "asset.platform.tier1",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Tier 1 platforms")},
    {.id = "asset.device.one",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "A certified device"),
     .question = translatable("rule-question",
                              "Did somebody see the module work on a device that you can name?"),
     .covers = kImagesCovered},
    {.id = "asset.telemetry.productinfo",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Product information in telemetry"),
     .question =
         translatable("rule-question", "Does the module, if it uses the IoT SDK, send publisher "
                                       "ID, offer ID and plan ID as its product information?"),
     .covers = kProductInfoCovered},
    {.id = "asset.sdk.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "IoT SDK is optional")},
    {.id = "asset.leastprivilege",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Least privilege"),
     .question = translatable("rule-question",
                              "Does the module ask the host for no more rights than it needs?"),
     .covers = kRightsCovered,
     .rejection = RejectionSource::Documented,
     .evidence = imageUserProof},
    {.id = "asset.usecase",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Use case at the edge"),
     .question = translatable("rule-question",
                              "Does the module serve at least one real use case of IoT Edge?"),
     .covers = kImagesCovered},
    {.id = "asset.thirdparty",
     .title = translatable("rule-title", "Notice of third-party parts"),
     .check = checkThirdPartyNotice},
    {.id = "asset.uptodate",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Module is kept current"),
     .question =
         translatable("rule-question", "Will you keep the module secure, current and working?"),
     .covers = kImagesCovered,
     .evidence = imageAgeProof},
    {.id = "asset.solution.none",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Single modules only")},
    {.id = "publish.notes",
     .title = translatable("rule-title", "Notes for certification"),
     .check = checkNotes,
     .fixes = perFinding<explainClosedCatalogue>},
    {.id = "publish.steps",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Steps of publishing")},
    {.id = "publish.scans",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Scans of the image")},
    {.id = "publish.cancel",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Cancelling")},
    {.id = "publish.republish",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Publishing changes")},
    {.id = "publish.recert",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Certification again")},
    {.id = "publish.failreport",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Failed certification")},
    {.id = "publish.immutable.set",
     .title = translatable("rule-title", "What never changes"),
     .check = checkLicenseKept,
     .fixes = perFinding<restoreLicense>,
     .needsBaseline = true},
    {.id = "policy.100.1",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Value of the offer"),
     .question = translatable("rule-question", "Does the listing say what the module is worth and "
                                               "what it needs, for one distinct product?"),
     .covers = kTextsCovered},
    {.id = "policy.100.1.1",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Titles of offer and plans"),
     .question =
         translatable("rule-question",
                      "Are the titles of the offer and of every plan accurate and descriptive?"),
     .covers = kTitlesCovered,
     .rejection = RejectionSource::Reported},
    {.id = "policy.100.1.2",
     .title = translatable("rule-title", "Concise summary"),
     .check =
         [](const Subject&, Checking& report) {
             restate(report, {"listing.summary.length", "listing.summary.required"});
         }},
    {.id = "policy.100.1.3",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Descriptions state limitations"),
     .question = translatable(
         "rule-question",
         "Do the descriptions of offer and plans state limitations, conditions and exceptions?"),
     .covers = kDescriptionsCovered},
    {.id = "policy.100.1.4",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Policy on other languages")},
    {.id = "policy.100.1.5",
     .title = translatable("rule-title", "Visible presence"),
     .check = checkPresence},
    {.id = "policy.100.2",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Keywords and editions"),
     .question = translatable("rule-question",
                              "Do the keywords, if there are any, name neither competitors nor "
                              "categories, and are all editions plans of this one offer?"),
     .covers = kTitlesCovered},
    {.id = "policy.100.3",
     .title = translatable("rule-title", "Graphic elements"),
     .check = checkGraphicsRestated},
    {.id = "policy.100.5",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Information for customers"),
     .question = translatable("rule-question", "Do the terms, privacy policy, documents and links "
                                               "of the offer lead to real, current content?"),
     .doubt = hintAddresses,
     .covers = kAddressesCovered,
     .evidence = linkProofOf<kAddressesCovered>},
    {.id = "policy.100.5.1.3",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Support page leads to help"),
     .question = translatable("rule-question",
                              "Does the support address lead straight to help: a phone number, an "
                              "e-mail address, a form, a chat or a forum?"),
     .covers = kSupportCovered,
     .rejection = RejectionSource::Reported,
     .evidence = linkProofOf<kSupportCovered>},
    {.id = "policy.100.5.1.5",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Material for Cloud Solution Providers"),
     .question = translatable("rule-question",
                              "Does the address of CSP marketing materials, if there is one, hold "
                              "channel material for this offer?"),
     .covers = kCspMaterialsCovered,
     .rejection = RejectionSource::Reported,
     .evidence = linkProofOf<kCspMaterialsCovered>},
    {.id = "policy.100.6",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "What the privacy policy says"),
     .question =
         translatable("rule-question", "Does the privacy policy cover this module, and say what is "
                                       "collected, kept and deleted?"),
     .covers = kPrivacyCovered,
     .rejection = RejectionSource::Reported,
     .evidence = linkProofOf<kPrivacyCovered>},
    {.id = "policy.100.7",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Own or licensed content"),
     .question = translatable("rule-question",
                              "Is every name, text and picture yours, licensed or permitted, and "
                              "does the offer copy no other offer?"),
     .covers = kContentCovered,
     .rejection = RejectionSource::Reported,
     .evidence = imageLicenceProof},
    {.id = "policy.100.8",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Policy on significant value")},
    {.id = "policy.100.10",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "No offensive content"),
     .question = translatable(
         "rule-question", "Is all content free of anything inappropriate, harmful or offensive?"),
     .covers = kContentCovered},
    {.id = "policy.100.11",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Security"),
     .question = translatable(
         "rule-question",
         "Does the module leave the security of its users and of Azure uncompromised?"),
     .covers = kRightsCovered,
     .rejection = RejectionSource::Documented,
     .evidence = imageSecretProof},
    {.id = "policy.100.12",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Works as described"),
     .question = translatable("rule-question",
                              "Does the module, as it starts by default, do what the listing "
                              "says?"),
     .covers = kPromiseCovered,
     .rejection = RejectionSource::Documented},
    {.id = "policy.100.14",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Can be tested by strangers"),
     .question = translatable("rule-question",
                              "Do testers get steps, accounts and data that work without asking "
                              "back?"),
     .covers = kTestersCovered,
     .rejection = RejectionSource::Documented},
    {.id = "policy.100.15",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Policy on supporting documents")},
    {.id = "policy.600",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Policy on IoT Edge modules")},
    {.id = "policy.live",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Reviews of a live offer")},
    {.id = "policy.100.contents",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Contents of policy 100")},
};

} // namespace

std::span<const Rule> publishingRules()
{
    return kPublishingRules;
}

} // namespace core
