#pragma once

#include "core/rules/engine/rule.h"

#include <string>

namespace app {

class Document;

/// The name that was given with an answer before; empty where nobody answered yet.
[[nodiscard]] std::string likelyName(const Document& document);
/// Answers the rule with yes for what stands in the offer now, today and under the name, or takes
/// that answer back; one step of undo. A note given for the same requirement stays.
void confirm(Document& document, const core::Rule& rule, bool isYes, const std::string& name);

} // namespace app
