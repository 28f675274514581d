#pragma once

namespace app {

class Form;

/// The page that tells what an update changes: the list of changes, and beside it the notes for the
/// reviewer and what the update means for customers.
void buildChangesPage(Form& form);

} // namespace app
