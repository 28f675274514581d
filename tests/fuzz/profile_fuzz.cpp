#include "core/rules/profile/profile.h"

#include "core/base/message.h"
#include "core/rules/engine/profile_reader.h"
#include "tests/fuzz/fuzz_target.h"

/// A profile file comes from outside: whatever its bytes, it is read or refused with a reason.
FUZZ_TARGET(profile)
{
    const auto profile = core::profileFromJson(text);
    fuzz::require(profile.has_value() || !core::inEnglish(profile.error().message).empty(),
                  "a refused profile has a reason");
}
