#pragma once

#include "app/document/export_job.h"
#include "app/ui/widgets/card.h"
#include "core/rules/engine/rehearsal.h"

#include <memory>
#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace app {

class Document;
class ExportPlace;
class TextLabel;

/// Makes the bundle: says what stands in the way or what will be written, shows the progress, and
/// at the end where the file is and how to know it again, while the offer is the bundle's.
class ExportPanel : public Card {
    Q_OBJECT

public:
    explicit ExportPanel(Document& document, QWidget* parent = nullptr);

    /// The rehearsal tells how certification would end.
    void refresh(const core::Report& report, const core::OutcomeCounts& rehearsed);
    /// Only its buttons and choices, as long as nothing but the readiness is to tell; folded, only
    /// its buttons.
    void setSlim(bool isSlim, bool isFolded);
    /// What is chosen for the bundle, above the buttons; called once.
    void addChoice(QWidget* choice);
    /// Asks where to put it; where errors stand in the way, leads to the button that says so.
    void begin();
    /// Exports to the file, or into the folder under a name with the newest version and the day. A
    /// draft may have errors. Asks before an earlier bundle is replaced: the next update is
    /// compared with it.
    void exportTo(const std::filesystem::path& target, bool isDraft = false);

protected:
    bool event(QEvent* event) override;

signals:
    /// Whether there can be an export, in a few words.
    void readinessTold(const QString& words);
    /// Whether the panel shows a bundle that was made and can be handed over.
    void resultShown(bool isShown);
    void saveWanted();
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);

private:
    void lay();
    void connectButtons();
    void showReadiness();
    [[nodiscard]] static QString changedSince();
    void refreshWords();
    void printReport();
    void run();
    [[nodiscard]] std::string suggestedName() const;
    void start(const std::filesystem::path& file, bool isDraft);
    void showPhase(ExportPhase phase);
    void announceOutcome();
    void showOutcome(const ExportOutcome& outcome);
    void showDone(const ExportedBundle& bundle);
    /// Whether the offer is what the bundle holds that was made last.
    [[nodiscard]] bool isOfBundle() const;
    void showReceipt();
    void showUnsaved();
    void showResult(bool isShown);

    Document& m_document;
    TextLabel* m_title;
    TextLabel* m_text;
    ExportPlace* m_place;
    QWidget* m_choices;
    QProgressBar* m_progress;
    QPushButton* m_run;
    QPushButton* m_draft;
    QPushButton* m_print;
    QPushButton* m_cancel;
    QPushButton* m_handover;
    QPushButton* m_copy;
    /// Says that the project itself is not saved yet, and saves it.
    TextLabel* m_unsaved;
    QPushButton* m_save;
    QPushButton* m_folder;
    TextLabel* m_hashLabel;
    QLineEdit* m_hash;
    ExportedBundle m_bundle;
    std::unique_ptr<ExportJob> m_job;
    /// What stands in the way of an export.
    int m_errors = 0;
    bool m_isSlim = false;
    bool m_isFolded = false;
    /// Whether it waits for what is to be exported.
    bool m_isAsking = false;
    core::OutcomeCounts m_rehearsed;
    std::optional<core::Finding> m_firstError;
    /// The offer whose export ended with what is shown; null while the readiness is shown.
    Snapshot m_told;
    /// The offer of the export that runs, or ran last.
    Snapshot m_ordered;
    /// The offer in the bundle that was made last; null before. Both name their profile.
    Snapshot m_exported;
};

} // namespace app
