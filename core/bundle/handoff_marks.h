#pragma once

#include "core/bundle/handoff.h"
#include "core/report/run/report_words.h"

#include <optional>
#include <string>
#include <vector>

/// What the hand-over page says beside an entry's name, as HTML: how long its text is, and of an
/// update what there is to do.
namespace core {

/// "38 of 50 characters"
[[nodiscard]] std::string handoffCountHtml(const HandoffLength& length, const ReportWords& words);

/// The sentence above the pages; empty where they are compared with nothing.
[[nodiscard]] std::string handoffUpdateHtml(const std::vector<HandoffPage>& pages,
                                            const std::optional<std::string>& publishedOn,
                                            const ReportWords& words);

/// The portal's name of the box, or what is to be deleted, which has a name of the offer.
[[nodiscard]] std::string handoffLabel(const HandoffField& field, const ReportWords& words);

/// The mark beside the name; empty where nothing is known.
[[nodiscard]] std::string handoffChipHtml(HandoffNews news, const ReportWords& words);

/// What the mark does not say in a word; empty where it says all.
[[nodiscard]] std::string handoffNewsHtml(const HandoffField& field, const ReportWords& words);

} // namespace core
