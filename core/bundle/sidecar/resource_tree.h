#pragma once

#include "core/base/field_path.h"
#include "core/offer/offer.h"

#include <string>
#include <vector>

namespace core::sidecar {

/// A picture of the bundle: the field that it is for, and where it lies ("data/logos/…").
struct TreeFile {
    FieldPath field;
    std::string file;
};

/// The offer in the names of the Product Ingestion API's published schemas: the text of a
/// resource-tree.json. Passwords, keys and empty texts are not written, and nothing that the
/// schemas have no member for.
[[nodiscard]] std::string resourceTree(const Offer& offer, const std::vector<TreeFile>& pictures);

} // namespace core::sidecar
