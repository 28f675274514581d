#pragma once

#include "core/changes/offer_changes.h"

#include <span>
#include <string>
#include <string_view>

/// What a reviewer of an update is told, in English: the portal's people read it.
namespace core {

/// One paragraph without an empty line: a line that names the offer and the day of the version
/// before, then a line for each page with changes, and what it means for customers. Empty where
/// nothing changed. `since` is the day on which the version before was noted. Answers to the
/// checklist and the notes themselves are no part of it. No secret is quoted.
[[nodiscard]] std::string updateNotes(std::span<const Change> changes, const Offer& before,
                                      const Offer& after, std::string_view since);

/// What of the notes updateNotes() wrote before, also where a person changed it since or wrote
/// something above it: paragraphs with its first line, or with a line of a page. Empty where there
/// is none.
[[nodiscard]] std::string updateNotesIn(std::string_view notes);
[[nodiscard]] bool hasUpdateNotes(std::string_view notes);

/// The notes for certification with the paragraph in place of updateNotesIn(), or above what stands
/// there. What else a person wrote stays.
[[nodiscard]] std::string withUpdateNotes(std::string_view notes, std::string_view paragraph);

} // namespace core
