#pragma once

#include "core/base/message.h"
#include "core/base/severity.h"
#include "core/base/text_edit.h"
#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

/// What a look at one text of a module's configuration tells: a route, a desired property, create
/// options. Every linter of this folder answers with it, and the rules, the command line and the
/// wizard's editors show it.
namespace core {

/// When the runtime notices: A while it reads the desired properties, which the hub then shows as
/// an error; B when it compiles the condition, which only the device's log tells. None: never.
enum class LintStage { None, A, B };

/// A labelled change of the text that mends a problem.
struct LintFix {
    std::string_view id;
    Message label;
    std::vector<TextEdit> edits;

    bool operator==(const LintFix&) const = default;
};

/// One thing wrong with the text, under the catalogue id of the rule it breaks.
struct LintProblem {
    std::string_view rule;
    Severity severity = Severity::Error;
    LintStage stage = LintStage::None;
    TextRange range;
    /// Of the context "rule": what is wrong, the offending part, how to mend it.
    Message message;
    std::vector<LintFix> fixes;

    bool operator==(const LintProblem&) const = default;
};

/// What a text may refer to.
struct LintContext {
    /// The module's name on a device; empty where it is not known, and then not compared.
    std::string moduleName;
};

} // namespace core
