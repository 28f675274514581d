#include "core/intake/intake.h"

#include "core/intake/kinds.h"
#include "core/iotedge/registry/image_description.h"
#include "tests/fuzz/fuzz_target.h"

/// Any file is imported or refused with a reason, as each kind of import that reads files, and what
/// is taken over of it can be compared with the offer again: then nothing is left to take.
FUZZ_TARGET(intake)
{
    const core::intake::Source source{"source", false, std::string(text), {}};
    (void)core::intake::recognisedKind(source);
    for (const core::intake::Kind& kind : core::intake::kinds()) {
        if (!kind.read)
            continue;
        auto told = core::intake::read(source, kind);
        if (!told) {
            fuzz::require(!core::inEnglish(told.error().message).empty(), "a refusal has a reason");
            continue;
        }
        core::ProjectContent content;
        const auto intake = core::intake::intakeOf(std::move(*told), content);
        std::vector<const core::Proposal*> taken;
        for (const core::Proposal& proposal : intake.proposals)
            taken.push_back(&proposal);
        core::intake::takeOver(intake, taken, content);
    }
    (void)core::registry::imageDescriptions(text);
}
