#pragma once

#include "core/importers/proposal.h"
#include "core/intake/told.h"
#include "core/project/project.h"

#include <vector>

namespace core::intake {

/// What a source offers for a project. Nothing of it is taken yet.
struct Intake {
    /// In the order of the source; those that would change nothing are left out.
    std::vector<Proposal> proposals;
    std::vector<Message> changed;
    std::vector<Message> leftOut;
    std::vector<Message> notUnderstood;
    /// The pictures, under names that no other picture of the project has.
    Assets assets;
};

/// Compares what a source tells with the offer. An element of a list is the offer's own where both
/// have the same name, id or address; another is offered as a whole, at the end of the list.
[[nodiscard]] Intake intakeOf(Told told, const ProjectContent& content);

/// Puts the proposals into the project, and the pictures that its offer names then.
void takeOver(const Intake& intake, const std::vector<const Proposal*>& taken,
              ProjectContent& content);

} // namespace core::intake
