#pragma once

#include "core/rules/engine/checking.h"

namespace core {

/// A guess: a listing that names well-known parts of others should mention a notice on them.
void checkThirdPartyNotice(const Subject& subject, Checking& report);

} // namespace core
