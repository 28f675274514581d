#pragma once

#include "core/importers/manifest_import.h"
#include "core/offer/offer.h"

#include <QDialog>

#include <filesystem>
#include <functional>

class QComboBox;
class QVBoxLayout;

namespace app {

class Document;

/// Which module of a deployment manifest is taken, and what of it is taken, left out and not
/// understood.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `consequence` says what accepting does; `take` does it.
    ImportDialog(core::ManifestImport import, const QString& fileName, const QString& consequence,
                 std::function<void(const core::ImportedModule&)> take, QWidget* parent = nullptr);

    void accept() override;

private:
    void showModule();
    [[nodiscard]] const core::ImportedModule& chosen() const;

    core::ManifestImport m_import;
    std::function<void(const core::ImportedModule&)> m_take;
    QComboBox* m_modules;
    QWidget* m_holder;
    QVBoxLayout* m_lists;
    QWidget* m_shown = nullptr;
};

/// Reads the file or folder and opens a dialog over it: a module becomes the defaults of the plan
/// in view; what an image or anything else tells of an offer goes field by field into it. Either is
/// one undo step. Error: it cannot be read, or is nothing that can be imported.
[[nodiscard]] core::Result<QDialog*> openImport(Document& document,
                                                const std::filesystem::path& file, QWidget* parent);

/// The same for an offer that is to begin with the module, or with what the image tells, as
/// `offerwright-cli import` makes it; `begin` takes it.
[[nodiscard]] core::Result<QDialog*> openImportForNew(const std::filesystem::path& file,
                                                      std::function<void(const core::Offer&)> begin,
                                                      QWidget* parent);

/// Of a file dialog: the files that may hold a module's configuration.
[[nodiscard]] QString moduleFileFilter();

/// Asks for the file first, and says what went wrong in a message box.
void askForImport(Document& document, QWidget* parent);

} // namespace app
