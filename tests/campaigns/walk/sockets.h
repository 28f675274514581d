#pragma once

namespace campaigns {

/// How often something in this process asked for a connection to somewhere, or for the address of a
/// host. None is given: a walk reaches nobody.
[[nodiscard]] int connectionsAsked();

} // namespace campaigns
