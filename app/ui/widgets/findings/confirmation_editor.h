#pragma once

#include "core/offer/offer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace app {

class Document;

/// The answer to one rule that software cannot check: yes, by whom, on which day, with a note.
class ConfirmationEditor : public QWidget {
    Q_OBJECT

public:
    ConfirmationEditor(Document& document, std::string rule, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* focusTarget() const;
    void show(const core::Offer& offer);

private:
    void setConfirmed(bool confirmed);
    void write(std::string core::Confirmation::* member, const QString& text);
    [[nodiscard]] std::string likelyName() const;

    Document& m_document;
    std::string m_rule;
    QCheckBox* m_yes;
    QWidget* m_details;
    QLineEdit* m_who;
    QLabel* m_when;
    QLineEdit* m_note;
};

} // namespace app
