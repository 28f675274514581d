#pragma once

#include "core/text/html/html_losses.h"

#include <QString>

namespace app {

/// "2 links, 1 image, styles": everything of the list, by its kind; empty where there is nothing.
[[nodiscard]] QString lossWords(const std::vector<core::HtmlLossKind>& losses);
/// The same of a source's losses.
[[nodiscard]] QString lossWords(const std::vector<core::HtmlLoss>& losses);

} // namespace app
