#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "core/changes/take_back.h"
#include "core/project/published.h"

#include <algorithm>
#include <map>
#include <utility>

/// An update of an offer that is published: what it is compared with, and what changed since.
namespace app {

namespace {

using Digests = std::map<std::string, std::string, std::less<>>;

/// The facts of the published offer, as far as they are those of today: its pictures are known
/// where the offer still has them.
core::Facts factsOfPublished(const core::Published& published, const core::Facts& now,
                             const Digests& pictures)
{
    std::map<std::string_view, const core::ImageFacts*> byDigest;
    for (const auto& [name, digest] : pictures)
        if (const core::ImageFacts* facts = now.image(name))
            byDigest.emplace(digest, facts);
    core::Facts facts = now;
    facts.images.clear();
    facts.pictureDigests = published.pictures;
    for (const auto& [name, digest] : published.pictures)
        if (const auto known = byDigest.find(digest); known != byDigest.end())
            facts.images.emplace(name, *known->second);
    return facts;
}

/// "Plan ID"; what is held inside a list of a plan after that list: "Tags › Refers to".
QString frozenName(std::string_view address)
{
    const core::FieldPath field{std::string(address)};
    const bool isInList = field.parent().steps().back() == "*" && field.steps().size() > 3;
    const QString name = fieldName(field);
    return isInList ? fieldName(field.parent().parent()) + QStringLiteral(" › ") + name : name;
}

/// The same place in the published offer, whose plans may stand in another order; nothing in a plan
/// that is new.
std::optional<core::FieldPath> placeIn(const core::Offer& published, const core::Offer& now,
                                       const core::FieldPath& where)
{
    const auto steps = where.steps();
    if (steps.size() < 2 || steps.front() != "plans")
        return where;
    const core::FieldPath plan = core::FieldPath() / "plans" / std::string_view(steps[1]);
    const auto at = plan.index();
    if (!at || *at >= now.plans.size())
        return std::nullopt;
    const auto same = std::ranges::find(published.plans, now.plans[*at].id, &core::Plan::id);
    // A plan with another ID is the one that stood there, if it stood nowhere else.
    const auto index = same == published.plans.end()
                           ? *at
                           : static_cast<std::size_t>(same - published.plans.begin());
    if (index >= published.plans.size())
        return std::nullopt;
    core::FieldPath place = core::FieldPath() / "plans" / index;
    for (std::size_t step = 2; step < steps.size(); ++step)
        place /= std::string_view(steps[step]);
    return place;
}

} // namespace

void Document::dropBaseline()
{
    m_sources.baseline.reset();
    m_baseline.reset();
    m_held.reset();
    m_showsOlder = false;
    m_earlier.reset();
}

void Document::setPublished(std::optional<core::Published> published)
{
    dropBaseline();
    if (published) {
        m_sources.baseline = published->offer;
        m_baseline = std::make_shared<Baseline>(std::move(*published));
        connect(m_baseline.get(), &Baseline::picturesFound, this, &Document::changed);
        connect(m_baseline.get(), &Baseline::located, this,
                [this](const core::Result<std::monostate>& result) {
                    emit changed();
                    emit baselineLocated(result);
                });
    }
    if (!m_frozen)
        m_frozen.emplace(profile());
    validate();
    emit baselineChanged();
    emit changed();
}

void Document::holdFrozen(core::Offer published)
{
    setPublished(std::nullopt);
    m_held = std::move(published);
    emit changed();
}

const core::Offer* Document::publishedOffer() const
{
    if (m_baseline)
        return &m_baseline->published().offer;
    return m_held ? &*m_held : nullptr;
}

bool Document::isPublishedPlan(const core::Plan& plan) const
{
    const core::Offer* published = publishedOffer();
    return published && !plan.id.empty()
           && std::ranges::find(published->plans, plan.id, &core::Plan::id)
                  != published->plans.end();
}

void Document::locateBaseline(const std::filesystem::path& bundle)
{
    Q_ASSERT(m_baseline);
    m_baseline->locate(bundle);
}

std::map<std::string, std::string, std::less<>> Document::picturesInBundle() const
{
    Digests pictures = m_facts->pictureDigests;
    for (auto& [name, digest] : pictures) {
        const auto picture = assets().find(name);
        if (picture == assets().end())
            continue;
        auto known = m_digestsInBundle.find(digest);
        if (known == m_digestsInBundle.end())
            known = m_digestsInBundle.emplace(digest, core::digestInBundle(*picture->second)).first;
        digest = known->second;
    }
    return pictures;
}

const std::vector<core::Change>& Document::changes() const
{
    bringUpToDate();
    return changesNow();
}

const std::vector<core::Change>& Document::changesNow() const
{
    if (!m_changes) {
        m_changes.emplace();
        if (m_baseline) {
            const core::Published& published = m_baseline->published();
            m_changes = core::offerChanges({published.offer, published.pictures},
                                           {offer(), picturesInBundle()}, profile());
            // Answers to questions of the rehearsal are nothing that the store has.
            std::erase_if(*m_changes, [](const core::Change& change) {
                return core::FieldPath("/confirmations").contains(change.where);
            });
        }
    }
    return *m_changes;
}

const core::Rule* Document::frozenBy(const core::FieldPath& where) const
{
    const core::Offer* published = publishedOffer();
    const auto place = published ? placeIn(*published, offer(), where) : std::nullopt;
    return place && m_frozen ? m_frozen->ruleFor(*published, *place) : nullptr;
}

bool Document::canTakeBack(const core::Change& change) const
{
    return m_baseline
           && (change.kind != core::ChangeKind::Picture || !change.before || change.before->empty()
               || m_baseline->picture(*change.before));
}

void Document::takeBack(const core::Change& change)
{
    if (!canTakeBack(change))
        return;
    const bool hasPixels = change.kind == core::ChangeKind::Picture && change.before;
    const auto pixels = hasPixels ? m_baseline->picture(*change.before) : nullptr;
    const auto& before = m_baseline->published().offer;
    replaceOnce(tr("Take back %1").arg(fieldName(change.where)),
                [&](core::ProjectContent& content) {
                    if (core::takeBack(content.offer, before, change) && pixels)
                        content.assets.insert_or_assign(*change.before, pixels);
                });
}

bool Document::canTakeAllBack() const
{
    return std::ranges::all_of(changes(),
                               [this](const core::Change& change) { return canTakeBack(change); });
}

void Document::takeAllBack()
{
    if (!m_baseline || !canTakeAllBack())
        return;
    core::Assets pictures;
    for (const core::Change& change : changes())
        if (change.kind == core::ChangeKind::Picture && change.before && !change.before->empty())
            pictures.insert_or_assign(*change.before, m_baseline->picture(*change.before));
    replaceOnce(tr("Take all changes back"), [&](core::ProjectContent& content) {
        content.offer = m_baseline->published().offer;
        for (auto& [name, pixels] : pictures)
            content.assets.insert_or_assign(name, pixels);
    });
}

QStringList Document::frozenFields() const
{
    QStringList names;
    if (!m_frozen)
        return names;
    for (const std::string_view address : m_frozen->addresses())
        names += frozenName(address);
    names.removeDuplicates();
    return names;
}

void Document::setShowsOlder(bool showsOlder)
{
    if (m_showsOlder == showsOlder)
        return;
    m_showsOlder = showsOlder;
    validate();
    emit changed();
}

const std::vector<core::FieldPath>& Document::olderFindings() const
{
    bringUpToDate();
    if (!m_older) {
        m_older.emplace();
        std::optional<core::Report> fresh;
        if (m_baseline && m_showsOlder)
            fresh = checkForNew()();
        for (const core::HiddenFinding& hidden : (fresh ? *fresh : m_report).hidden())
            if (hidden.isKnown())
                m_older->push_back(hidden.finding.where);
    }
    return *m_older;
}

// What the published offer was found to have, too, is hidden, but an error never.
const core::Report& Document::exportReport() const
{
    if (!m_baseline || m_showsOlder)
        return report();
    bringUpToDate();
    if (!m_exportReport) {
        m_exportReport = core::validate(subject());
        if (m_exportReport->counts().errors == m_report.counts().errors)
            m_exportReport = m_report;
    }
    return *m_exportReport;
}

LateCheck::Run Document::checkForNew() const
{
    if (!m_earlier) {
        const core::Offer& published = m_baseline->published().offer;
        const core::Facts facts =
            factsOfPublished(m_baseline->published(), *m_facts, picturesInBundle());
        m_earlier = std::make_shared<const core::Report>(
            core::validateWhole({published, facts, profile()}));
    }
    std::set<core::FieldPath> fields;
    for (const core::Change& change : changesNow())
        fields.insert(change.where);
    return [content = m_content, facts = m_facts, profile = m_profile, earlier = m_earlier,
            fields = std::move(fields)] {
        return core::validateAgainst(*earlier, {content->offer, *facts, *profile}, fields);
    };
}

} // namespace app
