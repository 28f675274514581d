#pragma once

#include "core/base/result.h"
#include "core/rules/engine/facts.h"

#include <map>
#include <string>

namespace app {

using LinkFactsByUrl = std::map<std::string, core::LinkFacts, std::less<>>;

/// What somebody with a network found out about addresses, which this program never asks itself:
///
///     {"links": {"https://docs.contoso.com/start": {"status": 200},
///                "https://contoso.com/privacy": {"problem": "the name is unknown"}}}
///
/// `status` is the HTTP status at the end of the redirects; `problem` says in words why there was
/// no answer. An error names file, line and column of the first fault.
[[nodiscard]] core::Result<LinkFactsByUrl> linkFactsIn(const std::string& file);

} // namespace app
