#pragma once

namespace campaigns {

/// The wizard in a window without a screen, into which a seed types until it is killed. It tells
/// its parent each deed before it is done and each state of the offer with its time.
int typeUntilKilled(int argc, char** argv);

} // namespace campaigns
