#pragma once

#include "core/base/field_path.h"
#include "core/base/result.h"
#include "core/offer/offer.h"

#include <optional>
#include <vector>

namespace core {

/// A field that holds a secret, and what kind of secret.
struct SecretField {
    FieldPath where;
    TranslatableText kind;

    bool operator==(const SecretField&) const = default;
};

/// Each field with a secret, and the kind of its first one: what no save and no export writes.
[[nodiscard]] std::vector<SecretField> secretFields(const Offer& offer);
/// The first field with a secret, in the order of the field table; unknown members count. The
/// defaults of modules are searched by the names of their settings, too.
[[nodiscard]] std::optional<SecretField> firstSecret(const Offer& offer);

/// The offer with "…" in the place of each secret, to be kept where a secret must not be.
[[nodiscard]] Offer withoutSecrets(Offer offer);

} // namespace core
