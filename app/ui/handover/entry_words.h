#pragma once

#include "core/bundle/handoff.h"

#include <QString>

/// What is said of an entry of the companion beside its value.
namespace app {

/// The portal's name of the box, or what is to be deleted.
[[nodiscard]] QString entryLabel(const core::HandoffField& field);

/// How it stands to what is published, in a sentence; empty where nothing is known of that.
[[nodiscard]] QString newsSentence(const core::HandoffField& field);

} // namespace app
