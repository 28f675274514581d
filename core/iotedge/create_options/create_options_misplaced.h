#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The options and their "HostConfig", if they have one.
struct OptionsFrame {
    const JsonNode& root;
    const JsonNode* hostConfig = nullptr;
};

/// Tells that a key of the outermost object or of "HostConfig" stands in another object, and moves
/// it. Where its right place has one too, lists and objects are put together; values that differ
/// are left to a person.
void lintMisplaced(LintSink& sink, const OptionsFrame& frame, const JsonNode& object,
                   const JsonMember& member, bool belongsToRoot);

} // namespace core::options
