#pragma once

#include "core/bundle/handoff.h"
#include "core/changes/offer_changes.h"
#include "core/project/published.h"

#include <vector>

namespace core {

/// Marks each entry as what it takes stands to what the store has, and adds an entry for each
/// element of a list that the store has and the offer has not any more, after its list's entries.
void markNews(std::vector<HandoffPage>& pages, const Published& published,
              const OfferVersion& offer, const Profile& profile);

/// Whether it is a version of the same offer: what the entries of another differ in says nothing.
[[nodiscard]] bool isOfSameOffer(const Published& published, const Offer& offer);

/// markNews() where the offer is an update: one that differs from what the store has of it.
/// Otherwise false, and no entry is marked: a bundle made anew of what is live is the same bundle.
[[nodiscard]] bool markUpdate(std::vector<HandoffPage>& pages, const Published& published,
                              const OfferVersion& offer, const Profile& profile);

} // namespace core
