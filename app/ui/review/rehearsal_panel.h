#pragma once

#include "app/ui/widgets/card.h"
#include "core/rules/engine/rehearsal.h"

#include <vector>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace app {

class Document;
class QuestionRow;
class TextLabel;

/// The certification as a person can rehearse it: every question with what it is about, the
/// likeliest rejection first, answered by a tick under the name that stands above.
class RehearsalPanel : public Card {
    Q_OBJECT

public:
    explicit RehearsalPanel(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// How the criteria end, as of the last refresh.
    [[nodiscard]] const core::OutcomeCounts& outcomes() const { return m_outcomes; }

signals:
    /// "12 of 19 answered".
    void counted(const QString& sentence);
    void placeWanted(const core::FieldPath& path);
    void explanationWanted(const QString& rule);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild(const std::vector<core::RehearsalQuestion>& questions);
    /// Goes to the tick of the next question without an answer, below the one that it led to last.
    void goToOpen();
    void answer(const core::Rule& rule, bool isYes);

    Document& m_document;
    QLineEdit* m_name;
    TextLabel* m_missing;
    QProgressBar* m_progress;
    QPushButton* m_nextOpen;
    QScrollArea* m_area;
    QWidget* m_plane;
    QVBoxLayout* m_column;
    std::vector<QuestionRow*> m_rows;
    QuestionRow* m_reached = nullptr;
    core::OutcomeCounts m_outcomes;
};

} // namespace app
