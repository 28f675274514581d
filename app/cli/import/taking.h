#pragma once

#include "app/cli/base/command.h"
#include "core/base/translatable.h"
#include "core/importers/proposal.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr Option kReplace{
    "--replace", "", "",
    core::translatable("help", "take also what replaces something in the offer or is the "
                               "publisher's to decide")};

/// Which proposals are taken: those that fill what is empty, or all.
[[nodiscard]] std::vector<const core::Proposal*>
takenOf(const std::vector<core::Proposal>& proposals, bool replaces);

/// The same for people: what was taken, and what --replace takes.
[[nodiscard]] std::string toldProposals(const std::vector<core::Proposal>& proposals,
                                        bool replaces);

/// A heading and a line for each message; nothing where there is none.
[[nodiscard]] std::string listed(const char* heading, const std::vector<core::Message>& messages);

} // namespace app
