#include "core/bundle/handoff_news.h"

#include "core/changes/element_title.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <utility>

namespace core {

namespace {

class Marking {
public:
    Marking(std::vector<HandoffPage>& pages, const Published& published, const OfferVersion& offer,
            const Profile& profile)
        : m_pages(pages),
          m_before(published.offer),
          m_after(offer.offer),
          m_changes(offerChanges({published.offer, published.pictures}, offer, profile))
    {
        for (HandoffPage& page : m_pages)
            markPage(page);
        FieldPath last;
        for (const Change& change : m_changes) {
            const bool isGone = !change.after && !change.element.isRoot();
            if (isGone && change.element != last)
                addGone(change.element);
            if (isGone)
                last = change.element;
        }
    }

private:
    void markPage(HandoffPage& page)
    {
        bool isOfNewPlan = false;
        for (HandoffField& field : page.fields) {
            if (field.where.isRoot())
                continue;
            mark(field);
            const auto steps = field.where.steps();
            isOfNewPlan = isOfNewPlan
                          || (steps.size() > 2 && steps.front() == "plans"
                              && isNew(FieldPath() / "plans" / std::string_view(steps[1])));
        }
        for (HandoffField& field : page.fields)
            if (field.where.isRoot() && !field.isAction)
                field.news = isOfNewPlan ? HandoffNews::New : HandoffNews::AsPublished;
    }

    void mark(HandoffField& field)
    {
        field.news = HandoffNews::AsPublished;
        for (const Change& change : m_changes) {
            if (!change.after)
                continue;
            if (!change.element.isRoot() && change.element.contains(field.where)) {
                field.news = HandoffNews::New;
                return;
            }
            const bool isInOrder =
                change.kind == ChangeKind::Order && change.where.contains(field.where);
            if (!isInOrder && !field.where.contains(change.where))
                continue;
            field.news = HandoffNews::Changed;
            if (!change.element.isRoot() && change.element != m_lastAdded) {
                field.elements.push_back(elementTitle(m_after, change.element));
                m_lastAdded = change.element;
            }
        }
        m_lastAdded = {};
    }

    [[nodiscard]] bool isNew(const FieldPath& element) const
    {
        return std::ranges::any_of(m_changes, [&](const Change& change) {
            return change.after && change.element == element;
        });
    }

    /// The list of the earlier version where the later one has it; absent where its plan is gone.
    [[nodiscard]] std::optional<FieldPath> listOfToday(const FieldPath& list) const
    {
        const auto steps = list.steps();
        if (steps.size() < 2 || steps.front() != "plans")
            return list;
        const auto at = (FieldPath() / std::string_view(steps[1])).index();
        if (!at || *at >= m_before.plans.size())
            return std::nullopt;
        const auto plan = std::ranges::find(m_after.plans, m_before.plans[*at].id, &Plan::id);
        if (plan == m_after.plans.end())
            return std::nullopt;
        FieldPath today =
            FieldPath() / "plans" / static_cast<std::size_t>(plan - m_after.plans.begin());
        for (std::size_t step = 2; step < steps.size(); ++step)
            today /= std::string_view(steps[step]);
        return today;
    }

    void addGone(const FieldPath& element)
    {
        HandoffField gone;
        gone.elements = {elementTitle(m_before, element)};
        gone.label = "Delete: " + inEnglish(gone.elements.front());
        gone.control = PortalControl::Button;
        gone.news = HandoffNews::Gone;
        gone.isAction = true;
        const auto list = listOfToday(element.parent());
        const auto isOfList = [&](const HandoffField& field) {
            return list && !field.where.isRoot()
                   && (list->contains(field.where) || field.where.contains(*list));
        };
        for (HandoffPage& page : m_pages) {
            auto backwards = std::views::reverse(page.fields);
            const auto last = std::ranges::find_if(backwards, isOfList);
            if (last == backwards.end())
                continue;
            page.fields.insert(last.base(), std::move(gone));
            return;
        }
        // The portal's page of the list is left out where the offer has nothing for it.
        const auto hasAction = [](const HandoffPage& page) {
            return std::ranges::any_of(page.fields, &HandoffField::isAction);
        };
        const auto page = std::ranges::find_if(m_pages, hasAction);
        if (page != m_pages.end())
            page->fields.insert(page->fields.begin(), std::move(gone));
        else if (!m_pages.empty())
            m_pages.back().fields.push_back(std::move(gone));
    }

    std::vector<HandoffPage>& m_pages;
    const Offer& m_before;
    const Offer& m_after;
    std::vector<Change> m_changes;
    FieldPath m_lastAdded;
};

} // namespace

void markNews(std::vector<HandoffPage>& pages, const Published& published,
              const OfferVersion& offer, const Profile& profile)
{
    Marking(pages, published, offer, profile);
}

bool isOfSameOffer(const Published& published, const Offer& offer)
{
    return published.offer.identity.publisherId == offer.identity.publisherId
           && published.offer.identity.offerId == offer.identity.offerId;
}

bool markUpdate(std::vector<HandoffPage>& pages, const Published& published,
                const OfferVersion& offer, const Profile& profile)
{
    if (!isOfSameOffer(published, offer.offer))
        return false;
    markNews(pages, published, offer, profile);
    const auto isNews = [](const HandoffField& field) {
        return field.news != HandoffNews::Unknown && field.news != HandoffNews::AsPublished;
    };
    if (std::ranges::any_of(pages, [&](const HandoffPage& page) {
            return std::ranges::any_of(page.fields, isNews);
        }))
        return true;
    for (HandoffPage& page : pages)
        for (HandoffField& field : page.fields)
            field.news = HandoffNews::Unknown;
    return false;
}

} // namespace core
