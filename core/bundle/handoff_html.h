#pragma once

#include "core/bundle/bundle.h"
#include "core/bundle/handoff.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Adds data/text/ and data/legal/: each text of the pages that names a file, as that file.
void addTextFiles(BundleFiles& files, const std::vector<HandoffPage>& pages);

/// HANDOFF.html: the pages for a person who fills the portal's forms; one file that asks for
/// nothing outside of it. Its script copies and remembers what is done, by the digest of the
/// payload's manifest; without it all can be read, selected, ticked and printed. Entries that are
/// marked say how they stand to what was published on that day.
[[nodiscard]] std::string handoffAsHtml(const BundleRequest& request,
                                        const std::vector<HandoffPage>& pages,
                                        const Assets& payload,
                                        const std::optional<std::string>& publishedOn = {});

} // namespace core
