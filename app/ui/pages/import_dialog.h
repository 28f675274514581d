#pragma once

#include "core/importers/manifest_import.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QVBoxLayout;

namespace app {

class Document;

/// Which module of a deployment manifest becomes the defaults of the plan in view, and what of it
/// is taken, left out and not understood. Accepting is one undo step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Document& document, core::ManifestImport import, const QString& fileName,
                 QWidget* parent = nullptr);

    void accept() override;

private:
    void showModule();
    [[nodiscard]] const core::ImportedModule& chosen() const;

    Document& m_document;
    core::ManifestImport m_import;
    QString m_fileName;
    QComboBox* m_modules;
    QWidget* m_holder;
    QVBoxLayout* m_lists;
    QWidget* m_shown = nullptr;
};

/// Reads the file and opens the dialog over it. Error: the file cannot be read, or deploys nothing.
[[nodiscard]] core::Result<ImportDialog*>
openImport(Document& document, const std::filesystem::path& file, QWidget* parent);

/// Asks for the file first, and says what went wrong in a message box.
void askForImport(Document& document, QWidget* parent);

} // namespace app
