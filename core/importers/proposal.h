#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/offer/offer.h"

#include <functional>
#include <string>

namespace core {

/// One thing that an import offers for the offer: a field, or an element of a list as a whole.
struct Proposal {
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

} // namespace core
