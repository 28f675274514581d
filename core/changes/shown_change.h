#pragma once

#include "core/changes/json_changes.h"
#include "core/changes/offer_changes.h"
#include "core/text/prose/word_changes.h"

#include <vector>

namespace core {

/// A change as people read it: words, or the paths of a JSON text, without secrets.
struct ShownChange {
    /// Empty for a JSON text.
    std::vector<TextPart> parts;
    std::vector<JsonChange> paths;
    /// The words of an HTML text are the same: the parts are of its source. Or a JSON text says the
    /// same in another order or with other blanks.
    bool isFormOnly = false;
};

/// HTML is compared as the text that it shows, JSON by path; a JSON text that cannot be read as
/// any other text. Long runs that stayed are cut.
[[nodiscard]] ShownChange shownChange(const Change& change);

/// What is said of a change of which only the form differs; of the context "report".
[[nodiscard]] const char* formOnlyText(ChangeKind kind);

/// A description as the plain text that it shows, a line for each block; the source itself where it
/// cannot be read.
[[nodiscard]] std::string textOfHtml(std::string_view html);

} // namespace core
