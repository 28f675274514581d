#pragma once

#include "tests/campaigns/walk/litter.h"
#include "tests/ui/fixture.h"

#include <functional>
#include <string>

namespace campaigns {

/// What a walk goes over: a window with its project, and what lies around.
struct Stage {
    tests::Ui& ui;
    const Litter& litter;
    /// Told of each deed before it is done.
    std::function<void(const std::string&)> say;
};

/// The popup, dialog or window that takes the next click or key; null where none is shown.
[[nodiscard]] QWidget* frontWindow();

[[nodiscard]] std::string described(const QWidget* widget);

} // namespace campaigns
