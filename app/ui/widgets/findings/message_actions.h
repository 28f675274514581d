#pragma once

#include "core/offer/access.h"
#include "core/rules/engine/finding.h"
#include "core/rules/engine/fix.h"

#include <QString>

#include <functional>
#include <vector>

namespace app {

class Document;

/// What a message can do beside being read.
struct MessageActions {
    /// Those of the document's findings.
    [[nodiscard]] static MessageActions of(Document& document,
                                           std::function<void(const QString& rule)> explain);

    /// Fixes are good for one revision of the document.
    std::function<int()> revision;
    std::function<std::vector<core::Fix>(const core::Finding&)> fixes;
    std::function<void(const core::Fix&)> apply;
    /// What the fix would change.
    std::function<std::vector<core::FieldChange>(const core::Fix&)> preview;
    std::function<void(const core::Finding&)> explain;
};

} // namespace app
