#pragma once

class QFileDialog;

namespace app {

/// Opens the dialog, which goes when it is closed.
void askOnce(QFileDialog& dialog);

} // namespace app
