#pragma once

#include "core/rules/engine/fact_evidence.h"
#include "core/rules/engine/facts.h"
#include "core/rules/engine/finding.h"
#include "core/rules/engine/fix.h"
#include "core/rules/profile/profile.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

class Checking;

/// What a rule looks at.
struct Subject {
    const Offer& offer;
    const Facts& facts;
    const Profile& profile;
};

/// How a rule is answered for: by software, by a person, or as advice that is only shown. Manifest:
/// by software where a deployment manifest is read; an offer has nothing that it could look at.
enum class RuleKind { Automatic, Confirm, Help, Manifest };

/// A field that may never change once it is published.
struct Frozen {
    /// Its address, with "*" for any element of a list.
    std::string_view field;
    /// Whether it holds for the field at this place of the published offer; null is always.
    bool (*holds)(const Offer& published, const FieldPath& field) = nullptr;
};

/// What is known of offers that a criterion kept out of the store, the likeliest first.
enum class RejectionSource {
    /// A document of the marketplace, or the table of likely rejections in the catalogue's section
    /// 2.30, names it as a reason.
    Documented,
    /// A report of a certification gave it as the reason.
    Reported,
    /// No rejection for it is known.
    MayBeAsked
};

/// One row of the registry. Severity, requirement, source and limits are the profile's. Its
/// functions are pure: the same subject gives the same findings and fixes.
struct Rule {
    /// The id in the catalogue, for ever.
    std::string_view id;
    RuleKind kind = RuleKind::Automatic;
    /// A short name for people, translatable("rule-title", …).
    const char* title = "";
    /// Automatic rules: one without a check is reported as not run, and none is run where the
    /// profile only shows it as help. Confirm rules: what software
    /// knows to speak against the answer, told also after it was given.
    void (*check)(const Subject&, Checking&) = nullptr;
    /// The fixes of findings that the check made of the same subject, each with the index of its
    /// finding. See perFinding() for a fix that costs no more than its finding's own text.
    std::vector<Fix> (*fixes)(const Subject&, std::span<const Finding>) = nullptr;
    /// Confirm rules only: a one-sentence question, translatable("rule-question", …).
    const char* question = nullptr;
    /// Confirm rules only: what software sees and a person should look at before answering. It is
    /// told until the rule is confirmed.
    void (*doubt)(const Subject&, Checking&) = nullptr;
    /// The rule holds on update: without an earlier bundle it is not run.
    bool needsBaseline = false;
    /// Confirm rules only: the addresses whose values an answer is about, "*" for any element of a
    /// list. Where one of them changes, the question is open again.
    std::span<const std::string_view> covers = {};
    /// Confirm rules only: from where it is known that the answer no keeps an offer out of the
    /// store.
    RejectionSource rejection = RejectionSource::MayBeAsked;
    /// Confirm rules only: what registries and web addresses told of it. Where one of these is
    /// missing, an answer alone does not do.
    std::vector<FactEvidence> (*evidence)(const Subject&) = nullptr;
    /// What the rule holds fast on update.
    std::span<const Frozen> freezes = {};
};

/// For a row whose fixes are made finding by finding:
///
///     .fixes = perFinding<shorten>,
template <std::vector<Fix> (*FixesOf)(const Subject&, const Finding&)>
std::vector<Fix> perFinding(const Subject& subject, std::span<const Finding> findings)
{
    std::vector<Fix> all;
    for (std::size_t at = 0; at < findings.size(); ++at)
        for (Fix& fix : FixesOf(subject, findings[at])) {
            fix.finding = at;
            all.push_back(std::move(fix));
        }
    return all;
}

/// One fix, offered at each of the findings; applied together it is applied once.
[[nodiscard]] std::vector<Fix> sharedByAll(std::span<const Finding> findings, const Fix& fix);

} // namespace core
