#pragma once

namespace app {

class Form;

/// The screenshots of the offer as a strip of cells, with their captions, a cell that adds more,
/// and the messages below. The rows are built anew where their number changes; the page is what
/// holds them.
void addScreenshotStrip(Form& part, Form& page);

} // namespace app
