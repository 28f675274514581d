#pragma once

namespace app {

class Form;

/// The videos of the offer as a table, with the pictures that they start with.
void addVideoRows(Form& form);

} // namespace app
