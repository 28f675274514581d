#pragma once

#include "core/base/message.h"

#include <string>

namespace core {

/// What registries or web addresses told of a question to a person.
struct FactEvidence {
    enum class Kind {
        /// It can be looked at beside the question, and speaks not against a yes.
        Shown,
        /// It answers the question with no.
        Against,
        /// Nobody asked, or there was no answer to use.
        Missing
    };

    Kind kind = Kind::Shown;
    /// Of the context "evidence".
    Message text;
    /// The day on which it was seen, "YYYY-MM-DD"; empty where that is not known.
    std::string asked = {};

    bool operator==(const FactEvidence&) const = default;
};

} // namespace core
