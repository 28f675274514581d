#pragma once

#include "app/ui/pages/import/proposal_dialog.h"
#include "core/base/result.h"
#include "core/intake/kinds.h"

namespace app {

class Document;

/// Opens the dialog with what the source tells of an offer. What is taken, pictures among it, is
/// one undo step. Errors: those of the kind's reader.
[[nodiscard]] core::Result<ProposalDialog*> openOfferImport(Document& document,
                                                            const core::intake::Source& source,
                                                            const core::intake::Kind& kind,
                                                            QWidget* parent);

/// Of a file dialog: the files that tell of an offer.
[[nodiscard]] QString offerFileFilter();

} // namespace app
