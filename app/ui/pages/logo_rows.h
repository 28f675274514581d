#pragma once

namespace app {

class Form;
class LogoPictures;

/// The master logo and how the sizes are made from it.
void addMasterRows(Form& form);

/// A row for each size of the profile: derived from the master, or a file of its own.
void addSizeRows(Form& form, LogoPictures& logos);

} // namespace app
