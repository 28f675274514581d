#pragma once

#include "core/base/result.h"
#include "core/rules/engine/facts.h"

#include <string>
#include <string_view>
#include <variant>

namespace core {

/// Reads the member "links" of a facts file, after resources/schema/facts.schema.json; empty where
/// the file has only "registry":
///
///     {"links": {"https://docs.contoso.com/start": {"status": 200, "asked": "2026-11-28"},
///                "https://contoso.com/privacy": {"problem": "the name is unknown"}}}
///
/// `file` leads the error, which has line and column: JSON that does not parse, a member of the
/// wrong type.
[[nodiscard]] Result<LinkFactsByUrl> linkFactsFrom(const std::string& file, std::string_view text);

/// What servers answered the wizard on earlier days, in $XDG_STATE_HOME/offerwright/facts: it
/// spares asking all of them again. Empty where nothing was kept, or the file is none of ours. An
/// answer counts for 30 days; `today` is "YYYY-MM-DD".
[[nodiscard]] LinkFactsByUrl keptLinkFacts(std::string_view today);

/// Adds the answers to those that are kept. Only what a server said is kept: a host that was not
/// reached may be there by now. An address that holds a secret is left out. Errors: the disk
/// refuses.
Result<std::monostate> keepLinkFacts(const LinkFactsByUrl& answers, std::string_view today);

} // namespace core
