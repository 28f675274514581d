#pragma once

#include "app/ui/look/theme.h"
#include "core/changes/shown_change.h"

#include <QString>

#include <vector>

/// A change as a label shows it and as a screen reader speaks it.
namespace app {

/// Rich text: what went is struck through on its colour, what came is underlined on its own.
[[nodiscard]] QString richWords(const std::vector<core::TextPart>& parts, const Theme& theme);
/// "deleted … inserted …".
[[nodiscard]] QString spokenWords(const std::vector<core::TextPart>& parts);
/// The old and the new value of one place of a JSON text.
[[nodiscard]] std::vector<core::TextPart> partsOf(const core::JsonChange& change);
/// What kind of value changed, and by how much: "text · 84 → 76", "JSON · 2 paths", "new".
[[nodiscard]] QString aboutChange(const core::Change& change, const core::ShownChange& shown);

} // namespace app
