#pragma once

#include "core/rules/description/description_issues.h"

#include <string_view>

namespace core {

/// The issue of a sup or sub element, which the store's list of tags lacks. Without the tag
/// 10<sup>6</sup> would be 106: there is a fix only where the meaning stays.
[[nodiscard]] DescriptionIssue raisedTagIssue(std::string_view source, const HtmlElement& element);

} // namespace core
