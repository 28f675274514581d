#pragma once

#include "app/cli/base/command.h"
#include "core/base/translatable.h"
#include "core/offer/offer.h"

namespace app {

inline constexpr Option kPlan{"--plan", "", "ID",
                              core::translatable("help", "the plan (default: the first)")};

/// The index of the plan that --plan names. Errors: a sentence for the user.
[[nodiscard]] tl::expected<std::size_t, std::string> chosenPlan(const Arguments& arguments,
                                                                const core::Offer& offer);

} // namespace app
