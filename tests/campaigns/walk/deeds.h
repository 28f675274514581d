#pragma once

#include "tests/campaigns/walk/stage.h"

namespace campaigns {

/// Does one thing that a person can do to a window: what it is, and to which widget, is left to
/// chance.
void doSomething(Stage& stage, Chance& chance);

// The kinds of it.
void clickSomething(Stage& stage, Chance& chance);
void turnWheel(Stage& stage, Chance& chance);
void dropSomething(Stage& stage, Chance& chance);
void typeSomething(Stage& stage, Chance& chance);
void pressSomething(Stage& stage, Chance& chance);
void pasteSomething(Stage& stage, Chance& chance);
void chooseStep(Stage& stage, Chance& chance);
/// Clicks the step in the rail, if it is there.
void goToStep(Stage& stage, int row);
/// Answers a dialog that asks for a file.
void answerFileDialog(Stage& stage, Chance& chance);

} // namespace campaigns
