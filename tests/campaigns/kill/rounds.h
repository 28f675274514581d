#pragma once

namespace campaigns {

/// Kills so many children that type, and prints what was lost. 0 where every promise was kept: at
/// most two seconds lost, nothing unreadable, nothing mixed.
int killOften(unsigned seed, int kills);

} // namespace campaigns
