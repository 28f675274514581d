#pragma once

#include "core/base/result.h"
#include "tests/corpus/labels.h"
#include "tests/support/rule_case.h"

#include <span>
#include <string>
#include <string_view>

/// The changes of a label, made.
namespace corpus {

/// The smallest valid offer and its facts with these changes. It was published before only where a
/// change says so. The error says which change cannot be made.
[[nodiscard]] core::Result<core::support::Situation> situationOf(std::string_view profile,
                                                                 std::span<const Change> changes);

/// The same of the manifest that the smallest valid offer gives.
[[nodiscard]] core::Result<std::string> manifestOf(std::span<const Change> changes);

} // namespace corpus
