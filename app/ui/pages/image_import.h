#pragma once

#include "core/importers/image_proposals.h"
#include "core/iotedge/registry/image_description.h"

#include <QDialog>

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
    /// `source` says where the image is known from: a file, a tag.
    ImageImportDialog(Document& document, const core::registry::ImageDescription& image,
                      const QString& source, QWidget* parent = nullptr);

    /// Takes what is ticked, as one undo step.
    void accept() override;

private:
    void fill();
    void refreshButton();
    [[nodiscard]] std::vector<const core::ImageProposal*> ticked() const;

    Document& m_document;
    QString m_source;
    core::ImageProposals m_found;
    QTreeWidget* m_fields;
    QPushButton* m_take;
};

/// Opens the dialog over the plan in view; null where the offer has no plan.
ImageImportDialog* openImageImport(Document& document,
                                   const core::registry::ImageDescription& image,
                                   const QString& source, QWidget* parent);

} // namespace app
