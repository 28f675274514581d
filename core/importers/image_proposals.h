#pragma once

#include "core/base/message.h"
#include "core/importers/proposal.h"
#include "core/iotedge/registry/image_description.h"
#include "core/offer/offer.h"

#include <vector>

/// What a container image tells that an offer has a field for.
namespace core {

struct ImageProposals {
    /// In the order of the pages; those that would change nothing are left out.
    std::vector<Proposal> proposals;
    /// What has no place in the offer, or is not understood: sentences of the context "import".
    std::vector<Message> notTaken;
};

/// What a plan of the image is called at first: by its title, or the last part of its name.
[[nodiscard]] std::string planTitleOf(const registry::ImageDescription& image);

/// Labels as annotations of the OCI image specification 1.1 name them: title, description, links
/// and licence for the offer; version, ports, variables, volumes and user for the plan. A secret is
/// a placeholder. `plan` is an index of the offer's plans.
[[nodiscard]] ImageProposals imageProposals(const registry::ImageDescription& image,
                                            const Offer& offer, std::size_t plan);

} // namespace core
