#pragma once

namespace campaigns {

/// Where in a call to the disk the process dies: before it, after it, or with half of the bytes
/// written.
enum class Moment { Before, Half, After };

/// Counts the calls that change what is on the disk from now on, and dies by SIGKILL at the call of
/// the number; at none where it is 0.
void dieAtCall(int number, Moment moment);

/// Of this process, from dieAtCall() on.
[[nodiscard]] int diskCalls();

/// Tells the parent something by a call that does not count.
void tellParent(const char* text);

} // namespace campaigns
