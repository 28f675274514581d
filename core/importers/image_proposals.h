#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/iotedge/registry/image_description.h"
#include "core/offer/offer.h"

#include <functional>
#include <string>
#include <vector>

/// What a container image tells that an offer has a field for.
namespace core {

/// One field, as the offer has it and as the image has it.
struct ImageProposal {
    /// "Title", "Port 8080/tcp": a message of the context "import" or "field".
    Message field;
    FieldPath where;
    std::string now;
    std::string offered;
    /// It fills what is empty, and what it says is plain. What replaces a text, or is a decision
    /// of the publisher, is not.
    bool isAdvised = false;
    /// Puts it into the offer, also beside other proposals that were taken before.
    std::function<void(Offer&)> take;
};

struct ImageProposals {
    /// In the order of the pages; those that would change nothing are left out.
    std::vector<ImageProposal> proposals;
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
