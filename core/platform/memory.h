#pragma once

namespace core::platform {

/// Gives memory that was freed back to the system. The allocator keeps it for later, in pieces that
/// large texts do not fit into: worth a call between two steps that need many times what remains.
void giveBackMemory();

} // namespace core::platform
