#pragma once

#include "core/rules/engine/answers.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace app {

class Document;
class TextLabel;

/// The answer to one rule that software cannot check: yes, by whom, on which day, with a note. It
/// is for what stands in the offer now; where that changes, the question is open again.
class ConfirmationEditor : public QWidget {
    Q_OBJECT

public:
    /// Whoever ticks is the one whose name stands in `signer`; where it is empty, whoever answered
    /// before.
    ConfirmationEditor(Document& document, const core::Rule& rule, const QLineEdit& signer,
                       QWidget* parent = nullptr);

    [[nodiscard]] QWidget* focusTarget() const;
    /// When yes was said, and who said it where that is not plain; it opens the name and the note.
    [[nodiscard]] QPushButton* answer() const { return m_answer; }
    void show();
    /// Why an answer does not stand any more; empty where there is none.
    [[nodiscard]] static QString earlierText(const core::AnswerState& state);

private:
    void setConfirmed(bool confirmed);
    [[nodiscard]] QString answerText(const core::Confirmation& answer) const;
    [[nodiscard]] std::string signerName() const;
    void write(std::string core::Confirmation::* member, const QString& text);

    Document& m_document;
    const core::Rule& m_rule;
    const QLineEdit& m_signer;
    QCheckBox* m_yes;
    QPushButton* m_answer;
    QWidget* m_details;
    QLineEdit* m_who;
    QLineEdit* m_note;
    TextLabel* m_earlier;
    bool m_areDetailsOpen = false;
};

} // namespace app
