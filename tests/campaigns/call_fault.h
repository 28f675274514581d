#pragma once

#include "tests/campaigns/call_record.h"

#include <string_view>

/// Which calls are counted, written down and made to fail; told by the environment. Nothing here
/// allocates.
namespace campaigns {

/// Whether the path lies below OFFERWRIGHT_CALLS_ROOT.
[[nodiscard]] bool isBelowRoot(const char* path);
/// The same of an open file, as setInside() told.
[[nodiscard]] bool isInside(int file);
void setInside(int file, bool inside);

/// Appends a call to the file OFFERWRIGHT_CALLS; errno stays.
void note(CallHead head, std::string_view first = {}, std::string_view second = {});

enum class Outcome { Passes, Fails, Halves };

/// Counts the call, and says what becomes of it; a fault sets errno.
[[nodiscard]] Outcome next(Call call);

/// The same of an allocation, once the environment was read.
[[nodiscard]] bool memoryFails();

} // namespace campaigns
