#pragma once

#include "app/document/export_job.h"
#include "app/ui/widgets/surface.h"

#include <memory>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace app {

class Document;
class Text;

/// Makes the bundle: says what stands in the way or what will be written, shows the progress, and
/// at the end where the file is and how to know it again.
class ExportPanel : public Surface {
    Q_OBJECT

public:
    explicit ExportPanel(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// Exports into the folder, or to the file, that the path names.
    void exportTo(const std::filesystem::path& target);

signals:
    /// The button was pressed although errors stand in the way.
    void refused();

private:
    void askForTarget();
    void showPhase(ExportPhase phase);
    void showOutcome(const ExportOutcome& outcome);
    void showDone(const ExportedBundle& bundle);

    Document& m_document;
    Text* m_title;
    Text* m_text;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_folder;
    QLineEdit* m_hash;
    ExportedBundle m_bundle;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace app
