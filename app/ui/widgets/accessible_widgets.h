#pragma once

namespace app {

/// Tells assistive technology of the program's own widgets what Qt does not: which texts are
/// headings, which widgets are windows, notifications and pictures, and how a choice is labelled.
/// Once for the whole program; further calls do nothing.
void installAccessibleWidgets();

} // namespace app
