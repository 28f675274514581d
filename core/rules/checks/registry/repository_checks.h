#pragma once

#include "core/rules/engine/checking.h"

#include <vector>

/// The checks of the rows on what names the image: repository, tags, and all of it together
/// (section 2.25).
namespace core {

void checkRepositoryHost(const Subject& subject, Checking& report);
void checkRepositoryTag(const Subject& subject, Checking& report);
void checkRepositoryForm(const Subject& subject, Checking& report);
void checkTagGrammar(const Subject& subject, Checking& report);
/// Tells only what none of the rows on the parts explains.
void checkImageReference(const Subject& subject, Checking& report);

/// Writes the repository without what does not belong there: a tag goes to the list of tags, and a
/// registry to its field where that is empty.
[[nodiscard]] std::vector<Fix> fixRepository(const Subject& subject, const Finding& finding);

} // namespace core
