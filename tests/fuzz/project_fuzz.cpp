#include "core/project/project.h"

#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "tests/fuzz/fuzz_target.h"

/// A project file comes from anywhere: whatever its bytes, it opens with its problems listed, and
/// what was read of it is saved and read again without change or complaint.
FUZZ_TARGET(project)
{
    const core::Project project = core::projectFromFiles({{"offer.json", std::string(text)}});
    for (const auto& problem : project.problems)
        fuzz::require(!core::inEnglish(problem.message).empty() && problem.place.line > 0,
                      "a problem has a message and a place");
    const core::ProjectFiles files = core::projectFiles(project.content.offer);
    const core::Project again = core::projectFromFiles(files);
    fuzz::require(again.content.offer == project.content.offer, "what was read is saved whole");
    fuzz::require(core::projectFiles(again.content.offer) == files, "saving again changes nothing");
    for (const core::FieldPath& path : project.places.paths())
        fuzz::require(project.places.of(path, core::TextRange{0, 1}).line > 0,
                      "a part of a field has a place");
}
