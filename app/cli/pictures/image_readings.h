#pragma once

#include "core/image/measure/image_facts.h"
#include "core/rules/profile/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What a picture is to be used for.
enum class PictureUse { Logo, Hero, Screenshot };

/// One measured number: what it is, what it means, and what the profile asks of it.
struct Reading {
    std::string_view id;
    /// For people: "1.2 pixels".
    std::string text;
    /// Nothing where there is nothing to measure.
    std::optional<double> value;
    std::string_view meaning;
    /// The rule that looks at it in this use; empty for none.
    std::string_view rule;
    /// In the unit of the value; nothing where the profile does not ask for the rule.
    std::optional<double> least;
    std::optional<double> most;
};

[[nodiscard]] std::vector<Reading> readingsOf(const core::ImageMeasures& measures, PictureUse use,
                                              const core::Profile& profile);

/// "#rrggbb"
[[nodiscard]] std::string hexOf(const core::Colour& colour);

} // namespace app
