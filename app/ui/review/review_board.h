#pragma once

#include "core/rules/engine/report.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace app {

class Document;
class ExportPanel;
class FindingsList;
class FixPanel;
class HiddenList;
class LastBundle;
class NextSteps;
class PartHead;
class RehearsalPanel;
class TextLabel;

/// The last page: what stands between the offer and its bundle, what a person has to judge, and the
/// export; after it, the receipt with what comes next. Below each other where the page is narrow.
class ReviewBoard : public QWidget {
    Q_OBJECT

public:
    explicit ReviewBoard(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// The way to all answers on one page, for the head of this one.
    [[nodiscard]] QPushButton* answersLink() const { return m_answers; }
    /// What is chosen for the bundle stands where it is made; called once.
    void addChoice(QWidget* choice);
    /// What the page is for: the export, or the way to what stands in its way.
    void begin();

signals:
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);
    void explanationWanted(const QString& rule);
    void liveBundleWanted();
    void answersWanted();
    void saveWanted();
    void certificationReportWanted();
    /// The page has another content, which is read from its top.
    void topWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildFindings();
    [[nodiscard]] QWidget* buildRest();
    void connectParts();
    void refreshSentence();
    void arrange();

    Document& m_document;
    TextLabel* m_sentence;
    QPushButton* m_answers;
    PartHead* m_findingsHead;
    PartHead* m_rehearsalHead;
    PartHead* m_exportHead;
    FixPanel* m_fixes;
    FindingsList* m_findings;
    HiddenList* m_hidden;
    RehearsalPanel* m_rehearsal;
    ExportPanel* m_export;
    LastBundle* m_last;
    NextSteps* m_next;
    QWidget* m_left = nullptr;
    QBoxLayout* m_columns;
    QString m_readiness;
    bool m_isReceipt = false;
    /// The export panel shows a bundle that was made, also behind the way back to the findings.
    bool m_isResult = false;
    bool m_isNarrow = false;
    /// The rules are old, or the profile is none that is submitted to any more.
    bool m_isDoubtful = false;
};

} // namespace app
