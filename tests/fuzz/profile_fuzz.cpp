#include "core/rules/engine/profile.h"

#include "core/base/message.h"
#include "tests/fuzz/fuzz_target.h"

/// A profile file comes from outside: whatever its bytes, it is read or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto profile = core::profileFromJson(fuzz::asText(data, size));
    fuzz::require(profile.has_value() || !core::inEnglish(profile.error().message).empty(),
                  "a refused profile has a reason");
    return 0;
}
