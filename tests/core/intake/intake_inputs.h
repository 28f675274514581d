#pragma once

#include "core/intake/kinds.h"
#include "core/offer/offer.h"
#include "tests/support/temporary_folder.h"

#include <string>
#include <string_view>
#include <vector>

/// Inputs of each kind that can be imported, made of offers that differ, and what a person would
/// have in the offer after typing them.
namespace core::support {

struct IntakeInput {
    intake::Source source;
    Offer expected;
};

/// Ten offers or more, with every field that a listing, a company and plans have filled in turn.
[[nodiscard]] std::vector<Offer> variedOffers();

/// All inputs of the kind, files among them below the folder.
[[nodiscard]] std::vector<IntakeInput> inputsOf(std::string_view kind,
                                                const TemporaryFolder& folder);

} // namespace core::support
