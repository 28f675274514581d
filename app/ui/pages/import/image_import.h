#pragma once

#include "app/ui/pages/import/proposal_dialog.h"
#include "core/iotedge/registry/image_description.h"

namespace app {

class Document;

/// Opens the dialog with what an image tells over the plan in view; `source` says where it is known
/// from: a file, a tag. The offer has a plan. What is taken is one undo step.
ProposalDialog* openImageImport(Document& document, const core::registry::ImageDescription& image,
                                const QString& source, QWidget* parent);

/// Opens it over an offer that is to begin with a plan of the image, which `begin` takes.
ProposalDialog* openImageImportForNew(const core::registry::ImageDescription& image,
                                      const QString& source,
                                      std::function<void(const core::Offer&)> begin,
                                      QWidget* parent);

} // namespace app
