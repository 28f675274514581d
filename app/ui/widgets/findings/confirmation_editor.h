#pragma once

#include "core/rules/engine/answers.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

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

    /// What must hold, told in the place where the answer stands once there is one.
    void setRequirement(TextLabel* requirement);
    [[nodiscard]] QWidget* focusTarget() const;
    void show();
    /// Why an answer does not stand any more; empty where there is none.
    [[nodiscard]] static QString earlierText(const core::AnswerState& state);

private:
    void setConfirmed(bool confirmed);
    void write(std::string core::Confirmation::* member, const QString& text);

    Document& m_document;
    const core::Rule& m_rule;
    const QLineEdit& m_signer;
    QCheckBox* m_yes;
    QWidget* m_details;
    QLineEdit* m_who;
    TextLabel* m_when;
    QLineEdit* m_note;
    TextLabel* m_earlier;
    TextLabel* m_requirement = nullptr;
    QGridLayout* m_place;
};

} // namespace app
