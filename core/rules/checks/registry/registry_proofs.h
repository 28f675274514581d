#pragma once

#include "core/rules/engine/rule.h"

#include <vector>

/// What registries told of questions to a person, for each repository of the offer once.
namespace core {

/// Whether the registry shows every tag, and for which platforms. It is needed: without answers it
/// is missing.
[[nodiscard]] std::vector<FactEvidence> imageProof(const Subject& subject);
/// As whom the images run. Nothing where nobody looked.
[[nodiscard]] std::vector<FactEvidence> imageUserProof(const Subject& subject);
/// When the images were built, and from what. Nothing where nobody looked.
[[nodiscard]] std::vector<FactEvidence> imageAgeProof(const Subject& subject);

/// Which licences the images name. Nothing where nobody looked.
[[nodiscard]] std::vector<FactEvidence> imageLicenceProof(const Subject& subject);
/// Where the configurations of the images seem to hold secrets. Nothing where nobody looked.
[[nodiscard]] std::vector<FactEvidence> imageSecretProof(const Subject& subject);

} // namespace core
