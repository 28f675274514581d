#pragma once

#include "core/importers/image_proposals.h"
#include "core/iotedge/registry/image_description.h"

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace app {

class Document;

/// What an image tells for the offer, field by field: what stands there now, what the image says,
/// and a box to take it. What fills an empty field is ticked at first.
class ImageImportDialog : public QDialog {
    Q_OBJECT

public:
    using Take = std::function<void(const std::vector<const core::ImageProposal*>&)>;

    /// `sentence` says where the image is known from and what happens to what is ticked; `take`
    /// makes it happen.
    ImageImportDialog(core::ImageProposals found, const QString& sentence, Take take,
                      QWidget* parent = nullptr);
    /// Without a tick there is something to take, too.
    void setMayBeEmpty();

    void accept() override;

private:
    void fill();
    void refreshButton();
    [[nodiscard]] std::vector<const core::ImageProposal*> ticked() const;

    core::ImageProposals m_found;
    Take m_take;
    QTreeWidget* m_fields;
    bool m_mayBeEmpty = false;
    QPushButton* m_button;
};

/// Opens the dialog over the plan in view, whose edits are one undo step; null where the offer has
/// no plan. `source` says where the image is known from: a file, a tag.
ImageImportDialog* openImageImport(Document& document,
                                   const core::registry::ImageDescription& image,
                                   const QString& source, QWidget* parent);

/// Opens it over an offer that is to begin with a plan of the image, which `begin` takes.
ImageImportDialog* openImageImportForNew(const core::registry::ImageDescription& image,
                                         const QString& source,
                                         std::function<void(const core::Offer&)> begin,
                                         QWidget* parent);

} // namespace app
